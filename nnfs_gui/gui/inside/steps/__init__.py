"""The view in which one image goes through a network and back, step by step."""
