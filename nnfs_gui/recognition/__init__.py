"""When a network is sure of what it reads, and how it learns a person's hand."""
