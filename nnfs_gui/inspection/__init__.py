"""What goes on inside a network and its run, a folder for each subject; what stands beside these serves several."""
