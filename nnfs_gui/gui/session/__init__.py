"""What the window talks to: the data set, the run in its thread, the library's worker, and the network that is shown."""
