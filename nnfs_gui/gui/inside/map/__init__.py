"""The view of many images as points."""
