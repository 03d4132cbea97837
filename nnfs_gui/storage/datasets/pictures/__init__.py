"""Data sets as pictures in folders."""
