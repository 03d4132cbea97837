"""Many images as points: near to each other lie those that are alike."""
