"""How a run went, epoch by epoch, and what a plot of that shows."""
