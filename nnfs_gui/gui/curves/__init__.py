"""How the error falls and the accuracy rises: the first view of the middle, and the plots that others use as well."""
