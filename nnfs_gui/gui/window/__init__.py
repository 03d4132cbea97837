"""The main window: puts the zones side by side and wires them; its actions, layout, messages and settings."""
