"""What experiments have shown: candidates with their means and intervals, which settings mattered, and what is luck."""
