"""The command line, a file for each command or group of commands. No Qt is loaded."""
