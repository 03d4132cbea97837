"""Uses the frozen program as a person would: at a terminal and, by real keys and a real mouse, its window.

    python3 .github/packaging/try_build.py dist/nnfs-gui/nnfs-gui
    python3 .github/packaging/try_build.py /usr/bin/nnfs-gui --root FOLDER

The second tries a program that is installed below another root, as debootstrap makes one; that takes root's rights. Either
way the program sees no Python and none of this terminal's environment. Xvfb and xdotool are needed, and Pillow for the
pictures that lie in the folder `tried` afterwards.
"""

import argparse
import contextlib
import json
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from PIL import Image, ImageChops, ImageDraw, ImageGrab

SCREEN = ":97"
SIZE = (1366, 768)
WINDOW = ("search", "--onlyvisible", "--name", "neural network|neuronales Netz")
PLAN = """\
name = "Which rate?"
[settings]
epochs = 1
train-size = 2000
[vary]
learning-rate = [0.001, 0.004]
"""
BROWSER = """\
#!/bin/sh
echo "$1 with libraries of ${LD_LIBRARY_PATH:-the system}" > "$HOME/browser.txt"
"""
PATIENCE = 300  # seconds, for a machine that has much else to do
DRAW = (1062, 170, 1366, 740)  # where on the screen the zone lies that is drawn in


class Trial:
    """A program, and a home folder of its own that it is used with."""

    def __init__(self, program: str, root: Path, home: Path) -> None:
        """`home` lies below `root`, and so does what `program` names."""
        self._command = [program] if root == Path("/") else ["chroot", str(root), program]
        self._root = root
        self._home = home
        self.inside = "/" / home.relative_to(root)  # as the program sees it
        browser = home / "bin" / "xdg-open"
        browser.parent.mkdir()
        browser.write_text(BROWSER, encoding="utf-8")
        browser.chmod(0o755)
        path = str(self.inside / "bin")
        self._environment = {"HOME": str(self.inside), "PATH": path, "LANG": "C.UTF-8", "DISPLAY": SCREEN}

    def start(self, *words: object, **variables: str) -> "subprocess.Popen[str]":
        chroot = [shutil.which(self._command[0]) or self._command[0], *self._command[1:]]
        return subprocess.Popen(
            [*chroot, *map(str, words)],
            env=self._environment | variables,
            text=True,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
        )

    def ask(self, *words: object, status: int = 0, **variables: str) -> str:
        """Run a command to its end, and return what it says."""
        process = self.start(*words, **variables)
        said, _ = process.communicate(timeout=PATIENCE)
        assert process.returncode == status, f"{words}: status {process.returncode}\n{said}"
        return said

    def file(self, name: str) -> Path:
        return self._home / name

    def finished_runs(self) -> int:
        runs = self.ask("runs", "list", "--json").splitlines()
        return sum(json.loads(run)["status"] == "finished" for run in runs)


def try_terminal(trial: Trial) -> None:
    """Train, export, read pictures, run an experiment in child processes, be refused Dask, and stand in a menu."""
    model, here = trial.inside / "trained.safetensors", trial.inside
    print(trial.ask("--version").strip())
    print(trial.ask("train", "--epochs", 1, "--output", model).splitlines()[-1])
    for ending in ("onnx", "npz", "py", "ipynb", "html", "svg"):
        trial.ask("export", model, here / f"exported.{ending}")
        assert trial.file(f"exported.{ending}").stat().st_size > 1000
    assert "accuracy" in trial.ask("evaluate", model)
    drawn = Image.new("L", (60, 60), "white")
    ImageDraw.Draw(drawn).line((30, 10, 30, 50), "black", 6)
    pictures = [f"one.{ending}" for ending in ("png", "jpg", "webp", "bmp", "gif", "tif")]
    for picture in pictures:
        drawn.save(trial.file(picture))
    read = trial.ask("predict", *(here / picture for picture in pictures))
    assert read.count(", drawing 1: 1\n") == len(pictures), read
    trial.file("plan.toml").write_text(PLAN, encoding="utf-8")
    print(trial.ask("experiment", "run", here / "plan.toml", "--children", 2).splitlines()[-1])
    assert trial.finished_runs() == 3
    for ending in ("html", "pdf"):
        trial.ask("experiment", "report", "Which rate?", here / f"report.{ending}")
        assert trial.file(f"report.{ending}").stat().st_size > 10_000
    trial.ask("bundle", "write", here / "runs.nnfs", "--all")
    refused = trial.ask("experiment", "run", here / "plan.toml", "--workers", 1, status=2)
    assert "is not inside this program" in refused, refused
    print(trial.ask("--install-desktop", XDG_DATA_HOME=str(here / "share")).strip())
    (entry,) = trial.file("share").rglob("*.desktop")
    (started,) = [line for line in entry.read_text().splitlines() if line.startswith("Exec=")]
    print(started)
    shutil.rmtree(trial.file(".local"))  # the window begins with a library of its own


@contextlib.contextmanager
def window(trial: Trial, *words: object, **variables: str) -> Iterator[None]:
    """Let there be the window, which is to end without a word and without an error in the log."""
    process = trial.start(*words, **variables)
    try:
        wait_for("the window", lambda: process.poll() is not None or is_shown())
        time.sleep(8)  # the images and the network that comes with the program are there
        if process.poll() is None:
            yield
            press_in_window("ctrl+q")
        said, _ = process.communicate(timeout=PATIENCE)
    finally:
        process.kill()
    assert process.returncode == 0, f"status {process.returncode}\n{said}"
    assert not said, said
    logs = list(trial.file(".local").rglob("*.log"))
    assert not any(log.read_text() for log in logs), logs[0].read_text()


def use_window(trial: Trial, pictures: Path) -> None:
    """Draw, train, save, export, let a child train from the queue, and look for new versions."""
    before = look(pictures / "1_started.png")
    draw_line()
    drawn = look(pictures / "2_drawn.png")
    changed = ImageChops.difference(before.crop(DRAW), drawn.crop(DRAW)).convert("L").point(lambda value: 255 * (value > 40))
    assert changed.histogram()[255] > 1000, "neither ink nor an answer is seen"
    press_in_window("ctrl+t")
    wait_for("the run", lambda: trial.finished_runs() == 1)
    look(pictures / "3_trained.png")
    for key, name in (("ctrl+s", "saved.safetensors"), ("ctrl+shift+e", "window.onnx")):
        press_in_window(key)
        time.sleep(2)
        press("key", "ctrl+a")
        press("type", "--delay", "80", name)
        look(pictures / f"4_{name}.png")
        press("key", "Return")
        wait_for(name, lambda name=name: trial.file(name).is_file())
    press_in_window("ctrl+shift+t")  # to the queue, which a child process trains
    wait_for("the run of the queue", lambda: trial.finished_runs() == 2)
    look(pictures / "5_queue.png")
    press_in_window("alt+h")
    press("key", "--delay", "300", "Up", "Up", "Up")  # from below: About, Copy diagnostics, Releases
    look(pictures / "6_help.png")
    press("key", "Return")
    wait_for("the browser", lambda: trial.file("browser.txt").is_file())
    opened = trial.file("browser.txt").read_text(encoding="utf-8").strip()
    assert opened.endswith("/releases with libraries of the system"), opened


def take_in(trial: Trial, pictures: Path) -> None:
    """Take in the bundle that the window was opened with, and draw in what it leaves of the window."""
    look(pictures / "7_bundle.png")
    press("key", "Return")
    wait_for("the runs of the bundle", lambda: trial.finished_runs() == 5)
    draw_line()
    look(pictures / "8_taken_in.png")


def draw_line() -> None:
    """Draw a line from the top to the bottom in the middle of the pad."""
    press("mousemove", "1212", "270", "mousedown", "1")
    for y in range(270, 351, 8):
        press("mousemove", "1212", str(y))
    press("mouseup", "1")
    time.sleep(2)


def press(*words: str) -> None:
    """Press keys, move the mouse: what xdotool does."""
    assert xdotool(*words), words


def is_shown() -> bool:
    """Say whether there is a window of the program."""
    return xdotool(*WINDOW)


def xdotool(*words: str) -> bool:
    process = subprocess.run(
        ["xdotool", *words],
        env={"DISPLAY": SCREEN, "PATH": "/usr/bin"},
        check=False,
        stdout=subprocess.DEVNULL,
        timeout=PATIENCE,
    )
    return process.returncode == 0


def press_in_window(key: str) -> None:
    """Press a key in the main window, which gets the focus first: no window manager gives it back after a dialog."""
    press(*WINDOW, "windowfocus", "--sync")
    press("key", key)


def look(path: Path) -> Image.Image:
    """Take a picture of the screen and keep it."""
    picture = ImageGrab.grab(xdisplay=SCREEN).convert("RGB")
    picture.save(path)
    return picture


def wait_for(what: str, is_there: Callable[[], bool]) -> None:
    """Wait until something is so."""
    end = time.monotonic() + PATIENCE
    while not is_there():
        assert time.monotonic() < end, f"{what}: not within {PATIENCE} seconds"
        time.sleep(3)


@contextlib.contextmanager
def screen() -> Iterator[None]:
    """Let there be a screen that nobody sees."""
    process = subprocess.Popen(["Xvfb", SCREEN, "-screen", "0", f"{SIZE[0]}x{SIZE[1]}x24", "-nolisten", "tcp"])
    try:
        time.sleep(2)
        yield
    finally:
        process.terminate()
        process.wait()


def main(arguments: list[str]) -> None:
    """Try the program that is named."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program")
    parser.add_argument("--root", type=Path, default=Path("/"))
    given = parser.parse_args(arguments)
    program = given.program if given.root != Path("/") else str(Path(given.program).absolute())
    pictures = Path("tried")
    pictures.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(dir=given.root / "tmp") as home, screen():
        trial = Trial(program, given.root, Path(home))
        try_terminal(trial)
        with window(trial):
            use_window(trial, pictures)
        with window(trial, trial.inside / "runs.nnfs", NNFS_GUI_LANGUAGE="de"):
            take_in(trial, pictures)
    print(f"All of it works; the window is seen in {pictures.absolute()}.")


if __name__ == "__main__":
    main(sys.argv[1:])
