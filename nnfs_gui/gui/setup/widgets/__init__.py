"""The fields of the left zone."""
