"""The widgets of lessons, which know neither session nor files."""
