"""Dialogs about a person's drawings."""
