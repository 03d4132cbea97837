"""Data sets: labelled images and points, how they are varied, and batches that are ready for a network."""
