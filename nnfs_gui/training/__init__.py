"""Training a network on a data set, and measuring how well it does. Nothing here knows of a window."""
