"""Pages on paper, as PDF: what `nnfs_gui.pages` made is set again, in strips that no page's end cuts."""
