"""What the window is to those who do not see it, or use no mouse."""
