"""The curves of the run, as one of the views."""
