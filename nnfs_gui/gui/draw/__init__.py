"""The right zone: the pad, its ink, and what the network reads there."""
