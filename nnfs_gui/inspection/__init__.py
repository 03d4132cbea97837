"""What goes on inside a network and its run: activations, health, findings, mistakes, experiments on a copy."""
