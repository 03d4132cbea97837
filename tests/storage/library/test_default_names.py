"""What nobody named is kept in English and said in any language; what somebody named is said as it was given."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from small_runs import small_config

from nnfs_gui.storage.library import default_names as names
from nnfs_gui.storage.library.default_names import name_text
from nnfs_gui.storage.library.library import Library
from nnfs_gui.storage.library.library_error import LibraryError
from nnfs_gui.storage.library.opened_run import open_run
from nnfs_gui.storage.library.run_export import build_model

GERMAN = {
    "Run {number}": "Lauf {number}",
    "Experiment {number}": "Versuch {number}",
    "{name}, {n} seeds": "{name}, {n} Startwerte",
    "{name}, again": "{name}, noch einmal",
    "Which is best?": "Was ist am besten?",
    "Queued run": "Lauf in der Schlange",
}
MADE = [
    (names.run_name(2), "Lauf 2"),
    (names.run_name(1234), "Lauf 1234"),
    (f"{names.run_name(2)} (3)", "Lauf 2 (3)"),  # where another library had one of this name
    (names.experiment_name(3), "Versuch 3"),
    (str(names.seeds_text("Run 2", 5)), "Lauf 2, 5 Startwerte"),
    (f"{names.seeds_text('Run 2', 10)} (2)", "Lauf 2, 10 Startwerte (2)"),
    (names.again_name("Experiment 3"), "Versuch 3, noch einmal"),
    (names.again_name(str(names.seeds_text("Run 2 (2)", 6))), "Lauf 2 (2), 6 Startwerte, noch einmal"),
    (names.QUESTION, "Was ist am besten?"),
    (names.QUEUED, "Lauf in der Schlange"),
    (names.trial_name("Experiment 3", 12), "Versuch 3 12"),
    (names.trial_name(str(names.seeds_text("Run 2", 5)), 4), "Lauf 2, 5 Startwerte 4"),
    (names.trial_name(f"{names.QUEUED} (2)", 1), "Lauf in der Schlange (2) 1"),
]
GIVEN = [
    "first try", "Run", "Run 2 with dropout", "run 2", "Run two", "Running 2", "My Run 2", "Lauf 2", "mine, 5 seeds",
    "Run 2, 0 seeds", "Run 2, 05 seeds", "once, again", "Which is best? 1x", "Queued runs", "{name}", "{0} %n",
]  # fmt: skip


def in_german(name):
    return name_text(name).translated(lambda template, _: GERMAN.get(template, template))


@pytest.mark.parametrize(("kept", "said"), MADE)
def test_a_name_that_the_program_made_is_said_in_the_readers_language(kept, said):
    assert in_german(kept) == said
    assert str(name_text(kept)) == kept


@pytest.mark.parametrize("name", GIVEN)
def test_a_name_that_somebody_gave_is_said_as_it_is(name):
    assert in_german(name) == name


@given(st.text(st.characters(categories=["L", "N", "P", "S", "Zs"])))
def test_in_english_each_name_is_said_as_it_is_kept(name):
    assert str(name_text(name)) == " ".join(name.split())


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Run 2", True),
        ("Run 2 (3)", True),
        ("Experiment 4", True),
        ("Experiment 4 1", False),
        ("Run 2b", False),
        ("a", False),
    ],
)
def test_who_joins_libraries_knows_what_has_but_a_number(name, expected):
    assert names.is_default(name) is expected


@pytest.mark.parametrize(
    "fails",
    [
        lambda library, run: library.runs.delete(run.id),
        lambda library, run: open_run(library, run.id),
        build_model,
    ],
)
def test_what_goes_wrong_with_a_run_names_it_in_the_readers_language(tmp_path, fails):
    with Library(tmp_path / "library.sqlite3") as library:
        run = library.runs.get(library.writer.begin(small_config(), "small", "", 60))
        with pytest.raises(LibraryError) as error:
            fails(library, run)
    assert "Run 1" in str(error.value)
    assert "Lauf 1" in error.value.text.translated(lambda template, _: GERMAN.get(template, template))
