"""The library of runs and drawings, in one SQLite file."""
