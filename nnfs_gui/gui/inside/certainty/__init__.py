"""The view of how many answers are left, and how many of these are right, where one asks for certainty."""
