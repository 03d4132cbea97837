"""The view of where two networks differ, and of how both read what stands on the pad."""
