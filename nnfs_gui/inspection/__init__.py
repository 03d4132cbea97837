"""What goes on inside a network and its run, a folder for each subject; activations and experiments serve several."""
