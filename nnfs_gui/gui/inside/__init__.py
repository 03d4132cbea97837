"""The views of the window's middle: what the network learnt, where it errs, and how it got there."""
