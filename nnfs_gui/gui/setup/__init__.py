"""The left zone: the settings of a run."""
