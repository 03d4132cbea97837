"""The streams of random numbers of a run: each use of randomness has one of its own, named by a number beside the seed.

So more epochs or another shuffle leave the first weights as they are.
"""

WEIGHTS_STREAM, SHUFFLE_STREAM, AUGMENTATION_STREAM, DROPOUT_STREAM, NOISE_STREAM, LABELS_STREAM = range(6)
