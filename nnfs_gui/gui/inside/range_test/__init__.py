"""Finding a learning rate: a test in the background, and the dialog that draws it."""
