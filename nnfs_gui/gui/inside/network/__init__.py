"""The view of the network at work, and its laboratory."""
