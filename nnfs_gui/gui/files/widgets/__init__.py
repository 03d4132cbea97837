"""Dialogs about data sets and code."""
