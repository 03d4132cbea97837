"""The dialog in which an experiment is planned."""
