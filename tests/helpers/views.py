"""What the views of the middle are called, read from where they are declared."""

from nnfs_gui.gui.inside.views import VIEWS

TITLES = tuple(row.title for row in VIEWS)
