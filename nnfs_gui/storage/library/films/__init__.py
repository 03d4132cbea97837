"""The films of runs: their weights at some of their epochs, in half precision, to be looked at."""
