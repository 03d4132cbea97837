import os
from PySide6.QtWidgets import QTabWidget, QAbstractButton
from test_fitting import settle, unfold_everything
from nnfs_gui.languages import VARIABLE, ENGLISH
from nnfs_gui.gui.translation import speak


def test_shots(open_window, qtbot, monkeypatch):
    monkeypatch.setenv(VARIABLE, "de")
    out = os.environ["SHOTS"]
    os.makedirs(out, exist_ok=True)
    user = open_window()
    window = user.window
    user.train(train_size=500, epochs=2)
    user.press("testDigitAction")
    tabs = user.find("insideTabs", QTabWidget)
    for size in ((1366, 768), (960, 600)):
        window.resize(*size)
        user.press("resetLayoutAction")
        for place in range(tabs.count()):
            tabs.setCurrentIndex(place)
            user.wait_until_settled()
            settle(qtbot, window)
            window.grab().save(f"{out}/{size[0]}_{place:02d}.png")
        for zone in ("setUpZone",):
            if not user.action(f"{zone}Action").isChecked():
                user.click(f"{zone}Button")
            unfold_everything(user)
            settle(qtbot, window)
            window.grab().save(f"{out}/{size[0]}_{zone}.png")
    speak(ENGLISH)
