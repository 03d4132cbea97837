"""Experiments in the window: the dialog in which one is planned, and the thread that drives them."""
