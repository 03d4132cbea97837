"""What arrays hold, as the types of parameters and results say it; their shapes stand in the docstrings."""

from typing import Any

import numpy as np
import numpy.typing as npt

FloatArray = npt.NDArray[np.floating[Any]]  # float32 or float64, as the network calculates
Float32Array = npt.NDArray[np.float32]
Float64Array = npt.NDArray[np.float64]
