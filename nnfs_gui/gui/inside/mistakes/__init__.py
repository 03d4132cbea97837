"""The view of what is taken for what."""
