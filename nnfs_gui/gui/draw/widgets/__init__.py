"""The pad and what stands below it."""
