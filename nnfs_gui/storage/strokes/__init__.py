"""Pen strokes in the files of this and of other programs: JSON in its many shapes, UNIPEN and InkML."""
