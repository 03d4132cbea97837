"""Pictures of digits that a threshold has broken."""

import numpy as np
import PIL.Image


def save_broken_six(path, *, whole=False):
    """Write a picture with the stem of a 6, below which specks are left of its ring; or, for a 1, the stem alone."""
    paper = np.full((220, 200), 255, np.uint8)
    for y in range(40, 140):
        x = 110 - (y - 40) // 5
        paper[y, x - 4 : x + 4] = 0
    if not whole:
        for x, y in ((88, 148), (89, 157), (94, 165), (103, 171)):
            paper[y : y + 3, x : x + 3] = 0
    PIL.Image.fromarray(paper).save(path)
