"""What arrays of ink, and of the pieces that it falls into, hold."""

import numpy as np
import numpy.typing as npt

Ink = npt.NDArray[np.float32]  # shape (height, width): 0 is paper, 1 is ink
Mask = npt.NDArray[np.bool_]  # shape (height, width)
Chosen = npt.NDArray[np.bool_]  # shape (pieces,)
Integers = npt.NDArray[np.intp]
