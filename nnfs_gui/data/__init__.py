"""Images of digits: read from files, framed from ink, and made ready for a network."""
