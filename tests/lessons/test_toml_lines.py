"""Each key of a TOML file is found in its line, whatever stands around it."""

import tomllib

import pytest

from nnfs_gui.lessons.toml_lines import find_lines, line_of

TEXT = '''\
# a comment = 3
title = "x # no comment"  # a comment
'quoted' = 1

text = """
key = "within"
[[step]]
\\""" still
"""
[hide]
zones = [ # a comment ]
  "a",
  "b, c",
]
[[step]]
key = "one"
until = [{is = "pad", n = [1,
  2]}, {is = "run", x = '}'},
]
[step.predict]
of = 1.5
[[step]]
a.b.c = 3
d = {e = {f = 1}, g = """x
y"""}
'''
LINES = {
    ("title",): 2,
    ("quoted",): 3,
    ("text",): 5,
    ("hide",): 10,
    ("hide", "zones"): 11,
    ("hide", "zones", 0): 12,
    ("hide", "zones", 1): 13,
    ("step", 0): 15,
    ("step", 0, "key"): 16,
    ("step", 0, "until"): 17,
    ("step", 0, "until", 0, "is"): 17,
    ("step", 0, "until", 0, "n", 1): 18,
    ("step", 0, "until", 1, "is"): 18,
    ("step", 0, "until", 1, "x"): 18,
    ("step", 0, "predict"): 20,
    ("step", 0, "predict", "of"): 21,
    ("step", 1): 22,
    ("step", 1, "a", "b", "c"): 23,
    ("step", 1, "d", "e", "f"): 24,
    ("step", 1, "d", "g"): 24,
}


def test_each_key_is_in_its_line():
    tomllib.loads(TEXT)
    lines = find_lines(TEXT)
    assert {path: lines.get(path) for path in LINES} == LINES


@pytest.mark.parametrize(
    ("path", "line"), [(("step", 0, "until", 1, "none"), 18), (("step", 1, "none"), 22), (("none",), 1), ((), 1)]
)
def test_what_is_not_there_is_in_the_line_of_what_is_around_it(path, line):
    assert line_of(find_lines(TEXT), path) == line
