"""Labelled images: read from files, framed from ink, and made ready for a network."""
