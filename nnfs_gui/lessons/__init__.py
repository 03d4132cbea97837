"""Lessons and the glossary: texts that come with the program, and what must be true to go on. No Qt."""
