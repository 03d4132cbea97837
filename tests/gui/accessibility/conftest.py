"""Windows in which everything is to be seen."""

import pytest
from made_experiments import make_experiment, small_plan
from views import TITLES

from nnfs_gui.storage.library.library import Library


@pytest.fixture
def full(user, library_path):
    """A window after a short run and an experiment, with a digit on the pad, and everything unfolded."""
    with Library(library_path) as library:
        make_experiment(library, small_plan(seeds=1, epochs=1))
    for name in ("imagesButton", "moreButton"):
        user.find(name).setChecked(True)
    user.use_few_images()
    user.train(train_size=500, epochs=2)
    user.press("testDigitAction")
    user.qtbot.waitUntil(lambda: user.shown_answer != "")
    user.window.resize(1366, 900)
    return user


@pytest.fixture
def open_full_view(full):
    """Opens a view with all that it can show."""

    def open_it(title):
        view = full.open_tab(title)
        if hasattr(view, "content"):
            full.qtbot.waitUntil(view.content.isVisible)
        if title == "Experiments":
            full.find("candidatesTable").selectRow(0)
        if title == "Weights":
            full.find("weightsMosaic").chosen.emit(0)
            full.qtbot.waitUntil(lambda: len(full.find("excitesMost").indices) > 0)
        full.wait_until_settled()
        return view

    return open_it


@pytest.fixture
def each_full_view(open_full_view):
    """Opens one view after the other, and gives its title and the view."""
    return ((title, open_full_view(title)) for title in TITLES)
