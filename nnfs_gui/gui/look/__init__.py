"""The colours, the style sheet and the icons."""
