"""What shows help and knows no session."""
