"""The view of how much images may change before they are no longer read."""
