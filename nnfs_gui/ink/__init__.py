"""Ink becomes the image that a network reads: pen strokes, pictures, photographs. NumPy alone."""
