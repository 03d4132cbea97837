"""A real browser, without a window: Chromium, told what to do through the pipe of its DevTools protocol.

It is driven as a person would: by a mouse, fingers and keys that the browser itself takes for real ones.
"""

import base64
import contextlib
import json
import os
import select
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge")
_PLACES = (
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "C:/Program Files/Google/Chrome/Application/chrome.exe",
)
_PATIENCE = 120  # seconds, for a busy machine
# no window, no connection of its own to anywhere
_OPTIONS = [
    "--headless",
    "--remote-debugging-pipe",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-extensions",
    "--mute-audio",
    "--force-color-profile=srgb",
    "--no-sandbox",  # which root may not use, nor who runs in most containers; what is opened is our own
    "--disable-dev-shm-usage",  # of which containers have little
]
# It reads commands at 3 and answers at 4.
_AT_ITS_PIPES = """
import os, sys
theirs, ours = (os.dup(int(handle)) for handle in sys.argv[1:3])
theirs, ours = os.dup(theirs), os.dup(ours)  # not 3 or 4 themselves
os.dup2(theirs, 3)
os.dup2(ours, 4)
os.execv(sys.argv[3], sys.argv[3:])
"""


def find_browser():
    """Return the path of a Chromium. Without one the test fails on Debian, which has it, and is skipped elsewhere."""
    found = next((path for name in _NAMES if (path := shutil.which(name))), None)
    found = found or next((path for path in _PLACES if Path(path).exists()), None)
    if found is None and shutil.which("apt-get"):
        pytest.fail("These tests need a browser: apt-get install chromium, or python3 -m nnfs_gui.install dev.")
    if found is None or sys.platform == "win32":
        pytest.skip("there is no Chromium here that could be driven through a pipe")
    return found


class Browser:
    """One page of one browser. Whatever it asks the network for, and whatever it complains about, is noted."""

    def __init__(self, folder):
        """Start it; `folder` is for what it keeps."""
        start = [find_browser(), *_OPTIONS, f"--user-data-dir={folder}"]
        theirs, self._commands = os.pipe()
        self._answers, ours = os.pipe()
        self._process = subprocess.Popen(
            [sys.executable, "-c", _AT_ITS_PIPES, str(theirs), str(ours), *start],
            pass_fds=(theirs, ours),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        os.close(theirs)
        os.close(ours)
        self._received = b""
        self._number = 0
        self._session = None
        self._requests = {}  # by their ids: the addresses of all that the page asked for and that nothing forbade
        self.complaints = []  # errors of scripts, and what its policy has forbidden
        self._loaded = 0
        try:
            target = self.ask("Target.createTarget", url="about:blank")["targetId"]
            self._session = self.ask("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
            for domain in ("Page", "Runtime", "Network", "Log"):
                self.ask(f"{domain}.enable")
        except BaseException:
            self.close()
            raise

    @property
    def requests(self):
        """The addresses that were asked, the page's own included; what stands in the page itself is not asked for."""
        return [url for url in self._requests.values() if not url.startswith("data:")]

    def close(self):
        self._session = None
        with contextlib.suppress(OSError, EOFError):
            self.ask("Browser.close")
        try:
            self._process.wait(_PATIENCE)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        os.close(self._commands)
        os.close(self._answers)

    def ask(self, method, **parameters):
        """Give a command, and return its result."""
        self._number += 1
        message = {"id": self._number, "method": method, "params": parameters}
        if self._session:
            message["sessionId"] = self._session
        self._send(json.dumps(message).encode() + b"\0")
        number = self._number
        while (answer := self._receive()).get("id") != number:
            pass
        if "error" in answer:
            raise RuntimeError(f"{method}: {answer['error']['message']}")
        return answer["result"]

    def open(self, path):
        """Open a file, and wait until it is there."""
        self._requests.clear()
        self.complaints.clear()
        loaded = self._loaded
        self.ask("Page.navigate", url=Path(path).resolve().as_uri())
        while self._loaded == loaded:
            self._receive()

    def run(self, script):
        """Return what an expression of the page's own script gives."""
        result = self.ask("Runtime.evaluate", expression=script, returnByValue=True, awaitPromise=True)
        if "exceptionDetails" in result:
            raise RuntimeError(result["exceptionDetails"]["exception"].get("description"))
        return result["result"].get("value")

    def wait_frame(self):
        """Wait until what was done is seen."""
        self.run("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(1))))")

    def text(self, selector):
        return self.run(f"document.querySelector({json.dumps(selector)}).textContent")

    def look(self, width, height, *, dark=False, phone=False, scale=1):
        """Be a window of this size."""
        self.ask("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=scale, mobile=phone)
        self.ask("Emulation.setTouchEmulationEnabled", enabled=phone)
        theme = {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}
        self.ask("Emulation.setEmulatedMedia", features=[theme])

    def picture(self, *, whole=False):
        """Return what is seen, or the whole page, as PNG."""
        return base64.b64decode(self.ask("Page.captureScreenshot", format="png", captureBeyondViewport=whole)["data"])

    # --- as a person --------------------------------------------------------------------------------------------------

    def places(self, selector, strokes):
        """Return strokes, from 0 to 1 across an element, in pixels of the window."""
        script = (
            f"(() => {{ const e = document.querySelector({json.dumps(selector)}); e.scrollIntoView({{block: 'nearest'}});"
        )
        box = self.run(script + " const b = e.getBoundingClientRect(); return [b.left, b.top, b.width, b.height]; })()")
        left, top, width, height = box
        return [[(left + x * width, top + y * height) for x, y in stroke] for stroke in strokes]

    def drag(self, selector, strokes, pointer="mouse"):
        """Draw strokes, from 0 to 1 across an element, by the mouse or a pen."""
        for stroke in self.places(selector, strokes):
            kinds = ["mousePressed", *["mouseMoved"] * (len(stroke) - 1), "mouseReleased"]
            for kind, (x, y) in zip(kinds, [*stroke, stroke[-1]], strict=True):
                self._mouse(kind, x, y, pointer)
        self.wait_frame()

    def click(self, selector):
        self.drag(selector, [[(0.5, 0.5)]])

    def touch(self, selector, strokes):
        """Draw strokes by a finger."""
        for stroke in self.places(selector, strokes):
            kinds = ["touchStart", *["touchMove"] * (len(stroke) - 1)]
            for kind, (x, y) in zip(kinds, stroke, strict=True):
                self.ask("Input.dispatchTouchEvent", type=kind, touchPoints=[{"x": x, "y": y}])
            self.ask("Input.dispatchTouchEvent", type="touchEnd", touchPoints=[])
        self.wait_frame()

    def press(self, key, *, shift=False, ctrl=False):
        """Press a key: its name in JavaScript, or a letter."""
        codes = {"Tab": 9, "Enter": 13, " ": 32, "Delete": 46}
        code = codes.get(key) or (ord(key.upper()) if len(key) == 1 else 0)
        text = {"Enter": "\r", " ": " "}.get(key, "")  # what is typed, without which no button is pressed
        about = {"key": key, "modifiers": 8 * shift + 2 * ctrl, "windowsVirtualKeyCode": code}
        self.ask("Input.dispatchKeyEvent", type="keyDown" if text else "rawKeyDown", text=text, **about)
        self.ask("Input.dispatchKeyEvent", type="keyUp", **about)
        self.wait_frame()

    def _mouse(self, kind, x, y, pointer):
        pressed = {} if kind == "mouseMoved" else {"clickCount": 1}
        buttons = 0 if kind == "mouseReleased" else 1
        self.ask(
            "Input.dispatchMouseEvent", type=kind, x=x, y=y, button="left", buttons=buttons, pointerType=pointer, **pressed
        )

    # --- the pipe -----------------------------------------------------------------------------------------------------

    def _send(self, content):
        while content:
            content = content[os.write(self._commands, content) :]

    def _receive(self):
        """Return the next message, and note what it tells."""
        end = time.monotonic() + _PATIENCE
        pieces = [self._received]
        while b"\0" not in pieces[-1]:
            ready, _, _ = select.select([self._answers], [], [], max(end - time.monotonic(), 0))
            piece = os.read(self._answers, 1 << 20) if ready else b""
            if not piece:
                raise EOFError("the browser does not answer any more")
            pieces.append(piece)
        content, _, self._received = b"".join(pieces).partition(b"\0")
        message = json.loads(content)
        match message.get("method"), message.get("params"):
            case "Network.requestWillBeSent", told:
                self._requests[told["requestId"]] = told["request"]["url"]
            case "Network.loadingFailed", told if told.get("blockedReason") == "csp":
                self._requests.pop(told["requestId"], None)
            case "Runtime.exceptionThrown", told:
                self.complaints.append(told["exceptionDetails"])
            case "Log.entryAdded", told:
                self.complaints.append(told["entry"]["text"])
            case "Page.loadEventFired", _:
                self._loaded += 1
        return message
