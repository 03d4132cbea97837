"""How a network answers and learns on one image: forward, into the loss, backward, and through a step of the optimizer."""
