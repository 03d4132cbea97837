"""Settings as code: a Python script that trains alike, a command line."""
