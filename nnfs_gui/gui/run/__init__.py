"""Where a run is begun, watched, ended and reopened."""
