"""What is taught: lessons, what must be true to go on in them, what one has reached, and the words that they explain."""
