"""Data sets as arrays: IDX files, .npz and .npy."""
