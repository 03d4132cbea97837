"""Small controls that several zones use."""
