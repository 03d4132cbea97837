"""Windows in which everything is to be seen."""

import pytest


@pytest.fixture
def full(user):
    """A window after a short run, with a digit on the pad, and everything unfolded."""
    for name in ("imagesButton", "moreButton"):
        user.find(name).setChecked(True)
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
        if title == "Weights":
            full.find("weightsMosaic").chosen.emit(0)
            full.qtbot.waitUntil(lambda: len(full.find("excitesMost").indices) > 0)
        full.wait_until_settled()
        return view

    return open_it
