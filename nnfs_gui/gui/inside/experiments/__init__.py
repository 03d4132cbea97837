"""The view of experiments: their candidates in a table, as points, as lines, by what mattered, and as learning curves."""
