"""The help: what has the focus, what a word means, why a number is what it is, and all keys, in one panel."""
