"""The view of how a network learnt from epoch to epoch: each class, and each layer."""
