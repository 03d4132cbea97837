"""Data sets read from files: IDX, .npz, CSV, folders of pictures."""
