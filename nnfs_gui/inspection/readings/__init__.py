"""How many images are read: where a network errs, and how much they may change."""
