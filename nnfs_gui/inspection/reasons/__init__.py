"""Why an image is answered so, what would turn the answer, and which images are most like it."""
