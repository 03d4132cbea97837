"""Why this answer: the ink that speaks for and against it, and what would turn it."""
