"""Work that takes too long for the window's own thread, and the pace at which it is followed."""
