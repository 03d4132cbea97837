"""The program as a system of another language starts it: nothing depends on how that writes letters and numbers."""

import json
import os
import subprocess
import sys

import pytest

pytestmark = pytest.mark.slow

START = """
import json
from nnfs_gui.app import build_app
from nnfs_gui.languages import spoken
application, window = build_app(["nnfs-gui"])
window.show()
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel
said = window.findChild(QAction, "trainAction").text(), window.findChild(QLabel, "parametersLabel").text()
print(json.dumps([spoken().code, *said, application.layoutDirection().name]))
window.close()
"""


@pytest.mark.parametrize(
    ("system", "code", "parameters"),
    [
        ("tr_TR.UTF-8", "en", "101,770 parameters"),
        ("ar_EG.UTF-8", "en", "101,770 parameters"),
        ("zh_TW.UTF-8", "en", "101,770 parameters"),
        ("C", "en", "101,770 parameters"),
        ("de_AT.UTF-8", "de", "101.770"),
        ("zh_CN.UTF-8", "zh_CN", "101,770"),
    ],
)
def test_the_window_starts_in_the_systems_language_or_in_english(tmp_path, system, code, parameters):
    environment = os.environ | {
        "LANG": system,
        "LC_ALL": system,
        "LANGUAGE": "",
        "HOME": str(tmp_path),
        "XDG_CONFIG_HOME": "",
    }
    del environment["NNFS_GUI_LANGUAGE"]
    done = subprocess.run([sys.executable, "-c", START], env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    spoken, train, counted, direction = json.loads(done.stdout.splitlines()[-1])
    assert spoken == code
    assert counted.startswith(parameters)
    assert train
    assert direction == "LeftToRight"
