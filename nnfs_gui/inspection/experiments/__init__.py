"""What experiments have shown: candidates with their intervals, and which settings mattered."""
