"""A person's own hand: the drawings that are kept, and teaching them to the network."""
