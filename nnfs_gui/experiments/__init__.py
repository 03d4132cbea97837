"""Experiments: plans of many trainings, which of them come next, and who trains them. A trial is a run of the library."""
