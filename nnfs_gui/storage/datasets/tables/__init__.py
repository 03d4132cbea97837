"""Data sets as tables: CSV, TSV, ARFF."""
