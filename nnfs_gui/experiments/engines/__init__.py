"""Who trains the trials of an experiment."""
