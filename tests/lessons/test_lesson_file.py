"""Lessons are read from TOML; what is wrong is told with its line, all of it at once."""

import tomllib

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from lesson_files import HEAD, LESSON, STEP, lesson_of, problems_of

from nnfs_gui.lessons.conditions import KINDS
from nnfs_gui.lessons.lesson import Lesson
from nnfs_gui.lessons.lesson_file import LessonFileError, check_lesson, read_lesson, with_words
from nnfs_gui.lessons.shelf import lessons_in, shipped_lessons
from nnfs_gui.lessons.situation import Since
from nnfs_gui.lessons.template import TEMPLATE
from nnfs_gui.lessons.wanted import Wanted

WHOLE = """\
key = "first-network"
title = "Draw, train, read"
minutes = 12
question = "Can a table of numbers learn to read?"
needs = ["another"]

[hide]
zones = ["set up"]
views = ["steps", "map"]
settings = ["dropout", "batch_size"]

[[step]]
key = "draw"
title = "Draw"
text = \"\"\"
Two lines,
with *emphasis* and key = "nothing".
\"\"\"
do = "Draw a 3."
point_at = "pad"
hints = ["One.", "Two."]
settings = {epochs = 5, learning_rate = 0.004, hidden = "128", augment = true}
data = "points:spirals?noise=0.1"
until = [
  {is = "pad", ink = true},
  {is = "run", parameters = "<= 20000", validation_accuracy = "97 %", since = "lesson"},
]

[[step]]
key = "guess"
title = "Guess"
text = "How many?"
[step.predict]
of = "test accuracy"
kind = "number"
question = "How many of a hundred?"
low = 0
high = 100
unit = "%"
truth = "run.test_accuracy"
"""


def test_all_of_a_lesson_is_read():
    lesson = lesson_of(WHOLE)
    assert (lesson.key, lesson.title, lesson.minutes, lesson.needs) == (
        "first-network",
        "Draw, train, read",
        12,
        ("another",),
    )
    assert lesson.hide.zones == ("set up",)
    assert lesson.hide.settings == ("dropout", "batch_size")
    first, second = lesson.steps
    assert first.text == 'Two lines,\nwith *emphasis* and key = "nothing".'
    assert (first.point_at, first.hints, first.data) == (
        "pad",
        ("One.", "Two."),
        "points:spirals?noise=0.1",
    )
    assert dict(first.settings) == {"epochs": 5, "learning_rate": 0.004, "hidden": "128", "augment": True}
    pad, run = first.until
    assert (pad.kind, dict(pad.wanted), pad.since) == ("pad", {"ink": Wanted(True)}, Since.STEP)
    assert dict(run.wanted) == {"parameters": Wanted(20000, "<="), "validation_accuracy": Wanted(0.97)}
    assert run.since is Since.LESSON
    assert second.predict is not None
    assert (second.predict.high, second.predict.truth, second.predict.is_curve) == (100, "run.test_accuracy", False)


def test_a_challenge_has_rules_for_a_run_and_an_order():
    rules = '[[rule]]\nis = "run"\ntest_accuracy = ">= 0.97"\nended = true\n'
    text = 'kind = "challenge"\ngoal = "Fewest parameters."\norder_by = "-test_accuracy"\n'
    challenge = lesson_of(HEAD + text + rules).challenge
    assert challenge is not None
    assert (challenge.order_by, challenge.descending, len(challenge.rules)) == ("test_accuracy", True, 1)
    assert problems_of(HEAD + text) == [(1, "A challenge has at least one [[rule]].")]
    assert problems_of(HEAD + text + '[[rule]]\nis = "pad"\nink = true\n')[0] == (8, "Here a condition is on “run”.")


def uncommented(line):
    """Return a line without its mark of a comment, if what is behind that is no comment."""
    bare = line.replace("  # {", "  {").removeprefix("# ")
    try:
        return bare if tomllib.loads(f"x = [{bare}]" if bare.startswith("  {") else bare) else line
    except ValueError:
        return line


def test_what_a_new_lesson_begins_with_is_a_lesson_with_its_comments_and_without():
    assert len(lesson_of(TEMPLATE).steps) == 2
    whole = lesson_of("\n".join(map(uncommented, TEMPLATE.splitlines())))
    assert whole.hide.zones == ("set up",)
    assert whole.needs == ("first-network",)
    assert len(whole.steps[1].until) == 4
    assert whole.steps[1].predict is not None


def test_hints_are_not_complained_of_where_only_what_they_are_for_is_wrong():
    _, problems = check_lesson(LESSON + 'hints = ["x"]\nuntil = [{is = "rum"}]\n')
    assert [problem.line for problem in problems] == [9]


FAULTS = {  # of a text, the line and a part of the sentence
    "x": (1, "It is not TOML. After a key comes =, and then its value."),
    HEAD + "[[step]\n": (4, "It is not TOML. A heading in square brackets is not closed."),
    HEAD + "[hide\n": (4, "It is not TOML. A heading in square brackets is not closed."),
    HEAD + "minutes\n": (4, "It is not TOML. After a key comes =, and then its value."),
    HEAD + "minutes = ten\n": (4, "It is not TOML. This is no value: texts have quotation marks"),
    HEAD + "minutes = 1,5\n": (4, "It is not TOML. After a value the line ends"),
    HEAD + "goal = “x”\n": (4, 'It is not TOML. Quotation marks in TOML are ", and not “.'),
    HEAD + "goal = „x“\n": (4, 'It is not TOML. Quotation marks in TOML are ", and not „.'),
    HEAD + 'goal = "x\n': (4, "It is not TOML. A text is not closed"),
    HEAD + 'goal = """x\n': (4, "It is not TOML. A text is not closed"),
    HEAD + 'goal = "\\alpha"\n': (4, "It is not TOML. In a text a backslash is doubled"),
    HEAD + 'goal = "x" y\n': (4, "It is not TOML. After a value the line ends"),
    HEAD + "needs = [1\n": (4, "It is not TOML. A list is not closed"),
    HEAD + "needs = [1 2]\n": (4, "It is not TOML. A list is not closed, or a comma is missing in it."),
    HEAD + "hide = {a = 1\n": (4, "It is not TOML. A table in braces is not closed"),
    HEAD + "hide = {a = 1 b = 2}\n": (4, "It is not TOML. A table in braces is not closed"),
    HEAD + "hide = {a = 1, a = 2}\n": (4, "It is not TOML. This name stands here for the second time"),
    HEAD + 'title = "Again"\n': (4, "It is not TOML. This name stands here for the second time"),
    HEAD + "[step]\n" + STEP: (
        5,
        "It is not TOML. This name stands here for the second time, or once in [ ] and once in [[ ]].",
    ),
    HEAD + "ä = 1\n": (4, "It is not TOML. A line begins with a name and ="),
    HEAD + "a.ä = 1\n": (4, "It is not TOML. A name has letters, digits, _ and -"),
    'title = "x"': (1, "“key” is missing."),
    HEAD: (1, "A lesson has at least one [[step]]."),
    LESSON + 'tilte = "x"\n': (8, "“tilte” means nothing in a step; perhaps title is meant."),
    HEAD + "minuts = 3\n" + STEP: (4, "“minuts” means nothing in a lesson; perhaps minutes is meant."),
    LESSON.replace('"First"', "3"): (2, "“title” is a text, got 3."),
    LESSON.replace('"First"', '" "'): (2, "“title” is empty."),
    LESSON.replace('"first"', '"First one"'): (1, "“key” has small letters"),
    HEAD + "minutes = 0\n" + STEP: (4, "“minutes” is from 1 to 600, got 0."),
    HEAD + f"minutes = 0x{'f' * 5000}\n" + STEP: (4, "This number is too large."),
    HEAD + "step = 3\n": (4, "“step” is a list, got 3."),
    HEAD + "step = [3]\n": (4, "“step” is a list of tables."),
    LESSON + STEP: (9, "Two steps have the key “one”."),
    LESSON + f'do = "{"x" * 1001}"\n': (8, "“do” has 1,001 characters; at most 1,000 are shown."),
    LESSON + 'point_at = "pda"\n': (
        8,
        "“point_at” is a name from the lists in the README of the lessons, got 'pda'; perhaps pad is meant.",
    ),
    LESSON + 'picture = "x.svg"\n': (8, "A picture needs a “picture_text”"),
    LESSON + 'picture = "../x.svg"\npicture_text = "x"\n': (
        8,
        "the name of a file beside the lesson that ends in .svg, .png",
    ),
    LESSON + 'open_network = "/etc/passwd"\n': (8, "the name of a file beside the lesson that ends in .safetensors"),
    LESSON + 'hints = ["x"]\n': (8, "Hints are for a step with “until”"),
    LESSON + 'do = "It is a [[los]]."\n': (8, "The glossary has no term “los”; perhaps loss is meant."),
    LESSON + 'until = {is = "pad"}\n': (8, "“until” is a list, and not a table."),
    LESSON + "hints = [1]\n": (8, "“hints” is a list of texts"),
    LESSON + 'data = "/etc"\n': (8, "“data” is mnist, or points"),
    LESSON + "settings = {speed = 3}\n": (8, "There is no setting “speed”"),
    LESSON + "settings = {epochs = 0}\n": (8, "The number of epochs must be a whole number from 1"),
    LESSON + "settings = {epochs = [1]}\n": (8, "“epochs” is a number, a short text, true or false."),
    LESSON + 'settings = {hidden = "4096,4096"}\n': (8, "at most 4,000,000 can be trained here"),
    LESSON + "settings = {validation_share = 0, patience = 3}\n": (8, "need validation images"),
    LESSON + "until = [\n  {is = 'pad', ink = true},\n  {is = 'pda', ink = true},\n]\n": (
        10,
        "got 'pda'; perhaps pad is meant",
    ),
    LESSON + "until = [\n  {ink = true},\n]\n": (
        9,
        "“is” is missing, which says what a condition is about: one of pad, act",
    ),
    LESSON + "until = [{is = 'pad'}]\n": (8, "A condition on pad says what is wanted of it: ink"),
    LESSON + "until = [{is = 'pad', inc = true}]\n": (8, "“inc” means nothing in a condition on pad; perhaps ink is meant."),
    LESSON + "until = [{is = 'pad', ink = 1}]\n": (8, "“ink” must be true or false, got 1."),
    LESSON + "until = [{is = 'pad', ink = true, since = 'ever'}]\n": (8, "“since” means nothing in a condition on pad"),
    LESSON + "until = [{is = 'run', since = 'now'}]\n": (8, "“since” is one of ever, lesson, step, got 'now'"),
    LESSON + "until = [{is = 'run', epochs = '=> 3'}]\n": (
        8,
        "“epochs” is a number, or a bound such as \">= 5\", got '=> 3'.",
    ),
    LESSON + "until = [{is = 'run', epochs = 2.5}]\n": (8, "“epochs” is a whole number, got 2.5."),
    LESSON + "until = [{is = 'run', test_accuracy = 97}]\n": (8, "“test_accuracy” is a share from 0 to 1, got 97."),
    LESSON + "until = [{is = 'run', seconds = inf}]\n": (8, "“seconds” is a number"),
    LESSON + "until = [{is = 'run', activation = 'cube'}]\n": (8, "“activation” is one of"),
    LESSON + "until = [{is = 'run', hidden = '1,024'}]\n": (8, "“hidden” are sizes"),
    LESSON + "until = [{is = 'act', times = 3}]\n": (8, "A condition on act needs “name”."),
    LESSON + "until = [{is = 'act', name = 'sing'}]\n": (8, "“name” is one of draw, clear"),
    LESSON + "until = [{is = 'health'}]\n": (8, "A condition on health needs “finding”."),
    LESSON + "[step.predict]\nkind = 'curve'\nquestion = 'x'\n": (8, "“of” is missing."),
    LESSON + "[step.predict]\nof = 'joy'\nkind = 'curve'\nquestion = 'x'\n": (9, "A curve is one of train loss"),
    LESSON + "[step.predict]\nof = 'x'\nkind = 'number'\nquestion = 'x'\n": (8, "“truth” is missing."),
    LESSON + "[step.predict]\nof = 'x'\nkind = 'number'\nquestion = 'x'\ntruth = 'run.epochs'\nlow = 3\nhigh = 1\n": (
        13,
        "“low” must be less than “high”.",
    ),
    HEAD + '[hide]\nviews = ["kurves"]\n' + STEP: (5, "“views” is one of curves, health"),
}


@pytest.mark.parametrize("text", FAULTS, ids=[f"{number}" for number in range(len(FAULTS))])
def test_what_is_wrong_is_told_with_its_line(text):
    line, sentence = FAULTS[text]
    (found, *_) = [problem for problem in problems_of(text) if sentence in problem[1]] or [problems_of(text)]
    assert found[0] == line
    assert len(found[1]) < 700
    assert "\n" not in found[1]


def test_several_mistakes_are_told_at_once_in_the_order_of_their_lines():
    text = WHOLE.replace("minutes = 12", "minutes = 0").replace('"pad", ink = true', '"pad", ink = 3')
    text = text.replace("high = 100", "high = -1").replace('zones = ["set up"]', 'zones = ["top"]')
    assert [line for line, _ in problems_of(text)] == [3, 8, 25, 37]


def test_files_beside_a_lesson_must_be_there(tmp_path):
    path = tmp_path / "x.toml"
    text = LESSON + 'picture = "a.svg"\npicture_text = "A."\nopen_network = "b.safetensors"\n'
    path.write_text(text)
    assert [line for line, _ in problems_of(text, path)] == [8, 10]
    with pytest.raises(LessonFileError, match=r"x\.toml, line 8: There is no file .*a\.svg"):
        read_lesson(path)
    (tmp_path / "a.svg").touch()
    (tmp_path / "models").mkdir()
    (tmp_path / "models" / "b.safetensors").touch()
    lesson = read_lesson(path)
    assert lesson.picture(lesson.steps[0]) == tmp_path / "a.svg"
    assert lesson.network(lesson.steps[0]) == tmp_path / "models" / "b.safetensors"


def test_what_is_no_text_is_refused(tmp_path):
    path = tmp_path / "x.toml"
    for content, sentence in ((b"\xff\xfe", "no.* text in UTF-8"), (b"x" * (2**20 + 1), "it holds more than 1 MB")):
        path.write_bytes(content)
        with pytest.raises(LessonFileError, match=sentence.replace("no.*", "is not a")):
            read_lesson(path)
    with pytest.raises(LessonFileError, match="could not be read"):
        read_lesson(tmp_path)
    path.write_bytes(b"\xef\xbb\xbf" + LESSON.replace("\n", "\r\n").encode())
    assert read_lesson(path).title == "First"


PIECES = st.sampled_from(
    [
        "[[step]]\n",
        "[step.predict]\n",
        "[hide]\n",
        "[[rule]]\n",
        "\n",
        "# x\n",
        '"""',
        "'''",
        "{",
        "}",
        "[",
        "]",
        ",",
        "=",
        ".",
    ]
    + [f"{key} = " for key in ("key", "title", "text", "until", "hints", "settings", "is", "kind", "step", "name", "low")]
    + ["true", "3", "-1e400", "nan", "0x" + "f" * 5000, "1979-05-27", '"x"', '"one"', '"challenge"', "'>= 3'", '"\\u0000"']
    + [f'{{is = "{kind}", ' for kind in KINDS]
)


@given(st.lists(PIECES, max_size=40).map("".join) | st.text(max_size=200))
@example("a." * 50_000 + "b = 1")
@example("a = " + "[" * 20_000)
@example("[" + "a." * 50_000 + "b]\nc = 1")
@example("step = " + "[{}," * 3 + "]")
def test_any_text_is_a_lesson_or_refused_with_lines(text):
    """Nothing else is raised, nothing takes long, and each line is one of the text's."""
    for start in ("", LESSON):
        lesson, problems = check_lesson(start + text)
        assert isinstance(lesson, Lesson) or problems
        assert all(1 <= problem.line <= (start + text).count("\n") + 1 and str(problem.text) for problem in problems)
        with_words(lesson_of(LESSON), start + text)


@given(st.recursive(st.integers() | st.booleans() | st.text(max_size=5), lambda inner: st.lists(inner, max_size=4)))
def test_any_value_in_the_place_of_any_key_is_told_of(value):
    written = str(value).replace("True", "true").replace("False", "false") if not isinstance(value, str) else repr(value)
    try:
        tomllib.loads(f"x = {written}")
    except ValueError:
        return
    for key in ("point_at", "until", "hints", "settings", "predict", "data", "picture"):
        check_lesson(f"{LESSON}{key} = {written}\n")


# --- languages and the shelf ------------------------------------------------------------------------------------------

GERMAN = 'key = "first"\ntitle = "Erste"\n[[step]]\nkey = "one"\ntext = "Lies."\n'


def test_the_words_of_another_language_take_the_place_of_a_lessons():
    lesson, problems = with_words(lesson_of(LESSON), GERMAN)
    assert problems == ()
    assert (lesson.title, lesson.question, lesson.steps[0].title, lesson.steps[0].text) == ("Erste", "Why?", "One", "Lies.")


@pytest.mark.parametrize(
    ("words", "line", "sentence"),
    [
        (GERMAN.replace('"first"', '"other"'), 1, "These are the words of the lesson “first”, not of “other”."),
        (GERMAN.replace('"one"', '"two"'), 4, "The lesson has no step “two”."),
        (GERMAN + 'hints = ["x"]\n', 6, "There are 1 hints; the lesson has 0."),
        (GERMAN + 'point_at = "pad"\n', 6, "“point_at” means nothing in a step's words"),
    ],
)
def test_words_that_do_not_belong_to_a_lesson_are_told_of(words, line, sentence):
    _, (problem, *_) = with_words(lesson_of(LESSON), words)
    assert problem.line == line
    assert sentence in str(problem.text)


def test_lessons_come_in_the_order_of_their_files_in_ones_language(tmp_path):
    for name, key in (("02_b.toml", "b"), ("01_a.toml", "a"), ("03_c.toml", "c d")):
        (tmp_path / name).write_text(LESSON.replace('"first"', f'"{key}"'))
    (tmp_path / "de").mkdir()
    (tmp_path / "de" / "01_a.toml").write_text(GERMAN.replace('"first"', '"a"'))
    shelf = lessons_in(tmp_path, "de")
    assert [(lesson.key, lesson.title) for lesson in shelf.lessons] == [("a", "Erste"), ("b", "First")]
    assert ["03_c.toml, line 1" in str(problem) for problem in shelf.problems] == [True]
    assert lessons_in(tmp_path).lessons[0].title == "First"


def test_nothing_is_wrong_with_the_lessons_that_come_with_the_program():
    shelf = shipped_lessons()
    assert [str(problem) for problem in shelf.problems] == []
    keys = [lesson.key for lesson in shelf.lessons]
    assert len(set(keys)) == len(keys)
    assert {need for lesson in shelf.lessons for need in lesson.needs} <= set(keys)
