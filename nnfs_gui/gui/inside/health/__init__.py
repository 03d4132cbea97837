"""The view of how the layers fare."""
