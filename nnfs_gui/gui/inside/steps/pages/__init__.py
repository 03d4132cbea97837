"""A page for each kind of step."""
