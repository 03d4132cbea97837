"""Pages in HTML that can be sent and opened anywhere: one file each, which loads nothing and asks nobody."""
