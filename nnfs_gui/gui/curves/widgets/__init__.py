"""Plots and figures of a run."""
