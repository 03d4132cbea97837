"""Lessons in the window: their panel, predictions, challenges, and what is there for teachers."""
