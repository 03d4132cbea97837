"""Set up a neural network, watch it learn, and draw digits for it to read."""

__version__ = "0.1.0"
