"""Whether layers learn, what is conspicuous in a run, and what might help."""
