"""Networks, data sets and code that come from files or go there."""
