"""Files that people keep: models and drawings. What a stranger wrote is checked before it is used."""
