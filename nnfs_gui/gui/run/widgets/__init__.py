"""What shows a run and knows no session."""
