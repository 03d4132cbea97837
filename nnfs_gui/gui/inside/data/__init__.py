"""The view of the images."""
