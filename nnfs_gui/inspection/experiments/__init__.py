"""What experiments have shown: means with their intervals, which settings mattered, and what is luck."""
