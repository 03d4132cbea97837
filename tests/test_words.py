"""What people read can be translated: lupdate finds all of it, and what code without Qt says is marked and put together."""

import ast
import builtins
import functools
import importlib
import pkgutil
import re
import string
from dataclasses import dataclass

import pytest
from catalogue import find_messages
from program_source import PACKAGE, name_of, nodes, trees

from nnfs_gui.article import takes_an, with_article
from nnfs_gui.gui.words import in_words
from nnfs_gui.words import CONTEXT, QT_TRANSLATE_NOOP, ExplainedError, Text, showable

MARKER = "QT_TRANSLATE_NOOP"
# where a template is translated that was marked elsewhere
EDGES = (PACKAGE / "words.py", PACKAGE / "gui" / "words.py")


@dataclass(frozen=True)
class Marked:
    """A call that marks or translates a text: where it stands, its context, and its text if that is a literal."""

    place: str
    function: str
    context: str | None
    text: str | None
    plural: bool


def literal(node):
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def has_number(text):
    return re.search(r"%L?n|\{n[:}]", text or "") is not None


def marked_in(path):
    """Yield every call that marks or translates a text in a module."""
    module, classes = path.relative_to(PACKAGE), nodes(path, ast.ClassDef)
    for call in nodes(path, ast.Call):
        place, name = f"{module}:{call.lineno}", name_of(call)
        if name in (MARKER, "translate", "QCoreApplication.translate"):
            counted = has_number(literal(call.args[1])) if name == MARKER else len(call.args) == 4
            yield Marked(place, name, literal(call.args[0]), literal(call.args[1]), counted)
        elif name == "tr" or name.endswith(".tr"):
            around = [node for node in classes if node.lineno <= call.lineno <= (node.end_lineno or 0)]
            context = max(around, key=lambda node: node.lineno).name if around and name == "self.tr" else None
            yield Marked(place, name, context, literal(call.args[0]), len(call.args) == 3)


@functools.cache
def marks():
    """All calls that mark or translate a text."""
    return [marked for path in trees() if path not in EDGES for marked in marked_in(path)]


@pytest.fixture(scope="module")
def found_by_lupdate():
    """What lupdate finds in the program: contexts and texts, and whether they have plural forms."""
    return {(message.context, message.source, message.plural) for message in find_messages()}


def test_lupdate_finds_every_text_under_its_context_and_nothing_else(found_by_lupdate):
    assert found_by_lupdate == {(marked.context, marked.text, marked.plural) for marked in marks()}


def test_every_text_has_a_context(found_by_lupdate):
    assert [text for context, text, _ in found_by_lupdate if not context] == []
    assert [marked for marked in marks() if not marked.context] == []


def test_only_literals_are_marked_and_translated():
    """A text that is put together first, or comes in a variable, is in no list of texts to translate."""
    assert [marked for marked in marks() if marked.text is None] == []


WORDS = re.compile(r"[A-Za-z]{2,}[,;:]? [a-z]{2,}")
CAPITAL = re.compile(r"[A-Z][a-z]+…?")
TAG = re.compile(r"<[^<>]*>?")
SHOWS = re.compile(
    r"set(Text|ToolTip|WindowTitle|Accessible(Name|Description)|PlaceholderText|Title|Suffix|Prefix|SpecialValueText)|"
    r"(add|insert)(Item|Tab|Action|Menu|Row)|Q(Label|PushButton|ToolButton|CheckBox|RadioButton|GroupBox|Action|Menu)|"
    r"drawText|Message|announce|SteadyLabel|make_\w+|labelled"
)
NOT_SHOWN = re.compile(
    r"(\w*_LOGGER|_?logger|log)\.\w+|re\.\w+|\w+\.(setObjectName|findChild(ren)?|execute\w*|setStyleSheet)"
)
KEYS = ("Delete", "Escape")
FOR_MACHINES = (
    "help/widgets/rich_text.py",
    "window/error_report.py",
    "window/diagnostics.py",
    "printing/page_printing.py",
    "look/style.py",
    "look/text_size.py",
    "look/themed_icon.py",
)  # and for who mends a fault


def untranslated_in(node, *, shown=False):
    """Yield the literals of a tree that people could read, and that nothing marks or translates."""
    if isinstance(node, ast.Call):
        name = name_of(node)
        if name.rpartition(".")[2] in ("tr", "translate", MARKER) or NOT_SHOWN.fullmatch(name):
            return
        shown = SHOWS.fullmatch(name.rpartition(".")[2]) is not None
    elif isinstance(node, ast.Assert) or (isinstance(node, ast.Expr) and literal(node.value)):
        return  # for programmers; a docstring
    elif isinstance(node, ast.Raise) and isinstance(node.exc, ast.Call) and hasattr(builtins, name_of(node.exc)):
        return
    text = TAG.sub("|", literal(node) or "")
    if WORDS.search(text) or (shown and CAPITAL.fullmatch(text) and text not in KEYS):
        yield text
    for child in ast.iter_child_nodes(node):
        yield from untranslated_in(child, shown=shown and not isinstance(node, ast.JoinedStr))  # such as f"{name}Action"


def test_no_literal_reaches_the_window_untranslated():
    shown = {path: tree for path, tree in trees().items() if path.relative_to(PACKAGE).parts[0] in ("app.py", "gui")}
    bare = {
        path.relative_to(PACKAGE).as_posix(): found
        for path, tree in shown.items()
        if not path.as_posix().endswith(FOR_MACHINES) and (found := list(untranslated_in(tree)))
    }
    assert bare == {}


@pytest.mark.parametrize(
    ("code", "found"),
    [
        ('label.setText("Not translated")', True),
        ('label.setText("Train")', True),
        ('label.setToolTip(f"{n} of the images")', True),
        ('words = {"a": "what is said"}', True),
        ('label.setText(self.tr("Train"))', False),
        ('label.setText(translate("View", "what is said"))', False),
        ('label.setObjectName("Train")', False),
        ('raise ValueError("a number is expected")', False),
        ('_LOGGER.warning("it did not work")', False),
        ('def f():\n    """What it does."""', False),
    ],
)
def test_a_literal_that_people_could_read_is_found(code, found):
    assert bool(list(untranslated_in(ast.parse(code)))) == found


NUMBER = re.compile(r"[+]?,?(\.(\d+|\{.*\}))?[fgeEd%]?")
MACHINE_FORM = ("window/diagnostics.py", "look/style.py", "curves/points_table.py", "inside/experiments/table.py")


def formatted_numbers(node, *, exempt=False):
    """Yield lines on which an f-string formats a number that neither `float` nor `Decimal` nor `figures` goes on with."""
    if isinstance(node, ast.Call):
        exempt = exempt or name_of(node).rpartition(".")[2] in ("float", "Decimal", "figures")
    if isinstance(node, ast.FormattedValue) and node.format_spec is not None and not exempt:
        how = ast.unparse(node.format_spec).strip("f'\"")
        if how and NUMBER.fullmatch(how):
            yield node.lineno
    for child in ast.iter_child_nodes(node):
        yield from formatted_numbers(child, exempt=exempt)


def test_the_window_writes_every_number_in_its_languages_form():
    """By `in_figures`: what Python formats alone is English."""
    bare = {
        path.relative_to(PACKAGE).as_posix(): lines
        for path, tree in trees().items()
        if path.relative_to(PACKAGE).parts[0] == "gui" and not path.as_posix().endswith(MACHINE_FORM)
        if (lines := list(formatted_numbers(tree)))
    }
    assert bare == {}


@pytest.mark.parametrize(
    ("code", "found"),
    [
        ('f"{n:,}"', True),
        ('f"{n:.{digits}f}"', True),
        ('f"{n} of {100 * share:.1f}"', True),
        ('float(f"{n:.2g}")', False),
        ('spoken().figures(f"{n:.2f}")', False),
        ('f"{name:>20}"', False),
        ('f"{n}"', False),
    ],
)
def test_a_number_that_python_formats_alone_is_found(code, found):
    assert bool(list(formatted_numbers(ast.parse(code)))) == found


def translated_text(node):
    """The text that this says, if it is a translated one, perhaps with its fields."""
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "format":
        return translated_text(node.func.value)
    name = name_of(node).rpartition(".")[2] if isinstance(node, ast.Call) else ""
    return literal(node.args[name == "translate"]) if name in ("tr", "translate") else None


def glued():
    """Yield the texts that are put together with others, by + or in an f-string."""
    for path in trees():
        for node in nodes(path, ast.BinOp | ast.AugAssign | ast.JoinedStr):
            parts = []
            if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
                parts = [node.left, node.right]
            elif isinstance(node, ast.AugAssign):
                parts = [node.value]
            elif isinstance(node, ast.JoinedStr):
                parts = [part.value for part in node.values if isinstance(part, ast.FormattedValue)]
            yield from filter(None, map(translated_text, parts))


def test_no_sentence_is_put_together_from_translated_pieces():
    """What stands beside other words is a whole sentence, or a line of its own."""
    pieces = [text for text in glued() if not re.fullmatch(r"[A-Z{].*[.!?]", text) and not text.startswith("\n")]
    assert pieces == []
    unit = re.compile(r" (%|[a-zA-Z]{1,6}( [a-z]{4})?)")
    edges = [marked.text for marked in marks() if marked.text and marked.text != marked.text.strip()]
    assert [text for text in edges if not unit.fullmatch(text) and not text.startswith("\n")] == []


def test_what_goes_with_a_number_names_it_and_is_one_text_for_all_numbers():
    """No pair of texts, one for 1 and one for several, which other languages have more of."""
    counted = [marked for marked in marks() if has_number(marked.text)]
    assert [marked for marked in marks() if marked.plural != has_number(marked.text)] == []
    assert len(counted) > 40


def test_code_without_qt_marks_in_one_context_and_only_marks():
    outside = [
        marked for marked in marks() if not marked.place.startswith("gui") and marked.place.partition(":")[0] != "app.py"
    ]
    assert {(marked.function, marked.context) for marked in outside} == {(MARKER, CONTEXT)}


def all_modules():
    return [module.name for module in pkgutil.walk_packages([str(PACKAGE)], "nnfs_gui.") if "__main__" not in module.name]


@functools.cache
def names_of_errors():
    """The names of all classes of errors that say whole sentences, and of the sentence itself."""
    for name in all_modules():
        importlib.import_module(name)
    classes = [ExplainedError]
    for kind in classes:
        classes += [other for other in kind.__subclasses__() if other not in classes]
    return {kind.__name__ for kind in classes if kind.__module__.startswith("nnfs_gui.")} | {Text.__name__}


def branches(node):
    """What an expression may become: both sides of `a if condition else b`."""
    return [*branches(node.body), *branches(node.orelse)] if isinstance(node, ast.IfExp) else [node]


@functools.cache
def assigned_in(path):
    """What a module assigns: to which name, as it is written, which values."""
    values = {}
    for node in nodes(path, ast.Assign):
        for target in node.targets:
            values.setdefault(ast.unparse(target), []).append(node.value)
    return values


def templates_of(argument, path):
    """What a template may be: expressions, with what the module assigns to a name in the name's place."""
    for node in branches(argument):
        values = assigned_in(path).get(ast.unparse(node))
        yield from (branch for value in values or [node] for branch in branches(value))


def is_marked(node):
    """Whether this is marked, or made elsewhere: another error, a sentence, a template from a table."""
    if isinstance(node, ast.Call):
        return name_of(node) in (MARKER, "Text", "unreadable", "unwritable") or name_of(node).startswith("self.")
    return isinstance(node, ast.Name | ast.Attribute | ast.Subscript)


def sentences():
    """Yield each place where an error or a sentence is made, the call, and the expressions that its template may be."""
    names = names_of_errors()
    for path in trees():
        for call in nodes(path, ast.Call):
            if call.args and name_of(call).rpartition(".")[2] in names:
                yield f"{path.relative_to(PACKAGE)}:{call.lineno}", call, list(templates_of(call.args[0], path))


def test_errors_and_sentences_are_made_of_marked_templates():
    assert {name for name in names_of_errors() if name.endswith("Error")} > {
        "LibraryError",
        "ModelFileError",
        "DatasetError",
    }
    bare = [place for place, _, templates in sentences() if not all(map(is_marked, templates))]
    assert bare == []


def fields_of(template):
    return {field for _, field, _, _ in string.Formatter().parse(template) if field is not None}


def test_each_field_of_a_template_is_given_and_each_that_is_given_stands_in_it():
    wrong, looked_at = [], 0
    for place, call, templates in sentences():
        if all(isinstance(template, ast.Call) and name_of(template) == MARKER for template in templates):
            looked_at += 1
            used = set().union(*(fields_of(literal(template.args[1])) for template in templates))
            given = {keyword.arg for keyword in call.keywords}
            if used != given:
                wrong.append((place, used, given))
    assert wrong == []
    assert looked_at > 100


def test_a_template_names_its_fields_plainly():
    """Without numbers, attributes or indices, which a translator could mistake, and which could fail."""
    templates = [marked for marked in marks() if marked.function == MARKER]
    assert [marked for marked in templates if not all(map(str.isidentifier, fields_of(marked.text)))] == []


def bracketed(template, n):
    return f"[{template}]"


def test_the_marker_returns_the_text_unchanged():
    assert QT_TRANSLATE_NOOP("Core", "{n:,} rows") == "{n:,} rows"


def test_a_sentence_is_put_together_in_english_and_in_another_language():
    text = Text(QT_TRANSLATE_NOOP("Core", "{name} has {n:,} rows"), name="data", n=1234)
    assert str(text) == "data has 1,234 rows"
    assert text.translated(bracketed) == "[data has 1,234 rows]"


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("a\nb", r"a\x0ab"),
        ("\x1b[2J\r\a", r"\x1b[2J\x0d\x07"),
        ("\x9b31m", r"\x9b31m"),
        ("exe.\u202egnp", r"exe.\u202egnp"),
        ("\u2066a\u2069\u200f", r"\u2066a\u2069\u200f"),
        ("a\u2028b\ufeff", r"a\u2028b\ufeff"),
        ("b\udcff", r"b\xff"),
        ("\ud800", r"\ud800"),
        ("Größe 8 \N{MINUS SIGN} ∑", "Größe 8 \N{MINUS SIGN} ∑"),
        ("数字 ０ मेरी می\u200cخواهم", "数字 ０ मेरी می\u200cخواهم"),
        ("👨\u200d👩\u200d👧 <img src='x'> &amp;", "👨\u200d👩\u200d👧 <img src='x'> &amp;"),
    ],
)
def test_a_name_is_shown_as_text_wherever_it_stands(name, shown):
    assert showable(name) == shown
    assert showable(shown) == shown
    assert str(Text("{name} and {other}.", name=name, other=ExplainedError("{name}", name=name))) == f"{shown} and {shown}."
    assert in_words(OSError(name)) == in_words(ExplainedError("{name}", name=name)).replace(r"\x0a", "\n")
    shown.encode()


@pytest.mark.parametrize("name", ["{name}", "{", "}}", "{0}", "%1", "%n", "100 %", "{name!r:>20}", "é{é}"])
def test_what_stands_in_a_field_comes_out_as_it_is(name):
    inner = Text("in {name}", name=name)
    error = ExplainedError("{name} is wrong: {reason}.", name=name, reason=inner)
    assert str(error) == f"{name} is wrong: in {name}."
    assert error.text.translated(bracketed) == f"[{name} is wrong: [in {name}].]"


def test_errors_in_fields_are_translated_if_they_can_be():
    known, foreign = ExplainedError("no {what}", what="room"), OSError("no room")
    for reason, expected in ((known, "[failed: [no room]]"), (foreign, "[failed: no room]")):
        assert ExplainedError("failed: {reason}", reason=reason).text.translated(bracketed) == expected


def test_an_error_that_is_made_of_another_says_the_same():
    first = ExplainedError("no {what}", what="{room}")
    for source in (first, first.text):
        assert str(ExplainedError(source)) == "no {room}"
        assert ExplainedError(source).text.translated(bracketed) == "[no {room}]"


WITH_ARTICLE = re.compile(r"\b([Aa])n? \{")


def test_every_sentence_with_an_article_before_a_field_can_be_said_with_the_other_one():
    """So that no "a 8" can be read."""
    texts = {(marked.context, marked.text) for marked in marks()}
    sentences = {(context, text) for context, text in texts if WITH_ARTICLE.search(text)}
    both = {(context, WITH_ARTICLE.sub(end, text)) for context, text in sentences for end in (r"\1 {", r"\1n {")}
    assert sentences == both
    assert len(sentences) >= 14


def test_no_sentence_puts_a_number_behind_a_written_article():
    assert [marked for marked in marks() if re.search(r"\b(a (8|11|18)|an ([0-79]|1[02-79]))\b", marked.text)] == []


@pytest.mark.parametrize("word", ["8", "11", "18", "80", "88", "800", "8,000", "11000", "18,000,000", "A", "X"])
@pytest.mark.parametrize("after", ["", " or so"])
def test_an_stands_before_a_vowel_as_it_is_spoken(word, after):
    assert with_article(word + after, "a {0}", "an {0}") == f"an {word}{after}"


@pytest.mark.parametrize("word", ["ankle boot", "apple", "eight", "eleven", "Otter", "umbrella", "hour", "MRI", "SVG file"])
def test_an_stands_before_words_that_begin_with_a_vowel(word):
    assert takes_an(word)


@pytest.mark.parametrize("word", ["0", "1", "7", "10", "12", "17", "19", "81x", "110", "1,100", "180", "118", "B", "U"])
def test_a_stands_before_other_numbers_and_letters(word):
    assert not takes_an(word)


@pytest.mark.parametrize("word", ["shirt", "unicorn", "user", "one", "one-eyed cat", "euro", "T-shirt/top", "UFO", "", " "])
def test_a_stands_before_other_words(word):
    assert with_article(word, "a {0}", "an {0}") == f"a {word}"
