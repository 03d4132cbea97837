"""nnfs-gui --install-desktop: the program in the menu of a desktop, and which files it is offered for."""

import configparser
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import PIL.Image
import pytest
from command_line import posix, refusal, succeed

from nnfs_gui.paths import DESKTOP_NAME, resource
from nnfs_gui.storage.bundle.manifest import MEDIA_TYPE

MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"
CACHES = re.compile(r"mimeinfo\.cache|/mime/(?!packages/)")  # which desktops make of these files


@pytest.fixture
def share(tmp_path, monkeypatch):
    """The folder for the data of a person, who has none yet."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "share"))
    return tmp_path / "share"


def files_below(folder):
    return {path for path in folder.rglob("*") if path.is_file() and not CACHES.search(path.as_posix())}


def read_entry(path):
    parser = configparser.RawConfigParser(strict=True)
    parser.optionxform = str
    parser.read_string(path.read_text(encoding="utf-8"))
    return dict(parser["Desktop Entry"])


def started_by(entry):
    """Take the command of an entry apart as its specification says: first the value, and then the quotes."""
    value = entry["Exec"].replace("\\\\", "\\")
    words = re.findall(r'"((?:[^"\\]|\\.)*)"|(\S+)', value)
    return [re.sub(r"\\(.)", r"\1", quoted).replace("%%", "%") if quoted else plain for quoted, plain in words]


@posix
def test_the_program_stands_in_the_menu_with_its_icons_until_it_is_taken_out_again(share):
    (said,) = succeed("--install-desktop")
    entry = read_entry(share / "applications" / f"{DESKTOP_NAME}.desktop")
    assert str(share) in said
    assert entry["Icon"] == DESKTOP_NAME
    icons = {path.parent.parent.name: path for path in share.glob(f"icons/hicolor/*/apps/{DESKTOP_NAME}.*")}
    assert set(icons) == {"scalable", "48x48", "128x128", "256x256"}
    for size in set(icons) - {"scalable"}:
        with PIL.Image.open(icons[size]) as picture:
            assert f"{picture.width}x{picture.height}" == size
    succeed("--install-desktop")  # again, after the program was moved
    succeed("--uninstall-desktop")
    assert files_below(share) == set()
    succeed("--uninstall-desktop")


@posix
def test_what_the_menu_starts_is_this_program_with_the_file_that_is_opened(share):
    succeed("--install-desktop")
    *command, file = started_by(read_entry(share / "applications" / f"{DESKTOP_NAME}.desktop"))
    assert file == "%f"
    result = subprocess.run([*command, "--help"], capture_output=True, text=True, check=False)
    assert "Without a command, open the window" in result.stdout


@posix
@pytest.mark.parametrize("folder", ["plain", "two words", 'a "b" `c` $d', "100 % \\ 5", "ä"])
def test_the_program_is_found_wherever_it_is_installed(share, tmp_path, monkeypatch, folder):
    program = tmp_path / folder / "nnfs-gui"
    program.parent.mkdir()
    program.touch()
    monkeypatch.setattr(sys, "executable", str(program.with_name("python")))
    succeed("--install-desktop")
    entry = share / "applications" / f"{DESKTOP_NAME}.desktop"
    assert started_by(read_entry(entry)) == [str(program), "%f"]
    validate("desktop-file-validate", entry)


def validate(program, *arguments):
    """Ask the desktop's own judge, where there is one."""
    if shutil.which(program):
        result = subprocess.run([program, *arguments], capture_output=True, text=True, check=False)
        assert result.returncode == 0, result.stdout + result.stderr


def test_the_files_for_the_desktop_are_what_its_specifications_want():
    entry, metainfo = (resource(f"desktop/{DESKTOP_NAME}{suffix}") for suffix in (".desktop", ".metainfo.xml"))
    validate("desktop-file-validate", entry)
    validate("appstreamcli", "validate", "--no-net", metainfo)
    component = ET.parse(metainfo).getroot()
    assert component.findtext("id") == DESKTOP_NAME
    assert component.findtext("launchable") == entry.name
    assert component.findtext("summary") == read_entry(entry)["Comment"]


def test_kinds_of_files_that_no_desktop_knows_are_declared():
    declared = {kind.get("type") for kind in ET.parse(resource(f"desktop/{DESKTOP_NAME}.mime.xml")).iter(f"{MIME}mime-type")}
    offered = read_entry(resource(f"desktop/{DESKTOP_NAME}.desktop"))["MimeType"].strip(";").split(";")
    assert {kind for kind in offered if "/x-" in kind or "/vnd.nnfs" in kind} == declared
    assert MEDIA_TYPE.decode() in declared
    assert {"image/png", "image/jpeg", "application/json", "text/csv"} <= set(offered)


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_other_systems_have_no_such_menu(monkeypatch, platform):
    monkeypatch.setattr(sys, "platform", platform)
    assert "nnfs-gui-window" in refusal("--install-desktop")


@posix
def test_a_menu_that_cannot_be_written_is_said(share):
    share.parent.joinpath("share").write_text("in the way")
    assert refusal("--install-desktop").startswith("The program could not be added to the menu: ")


@posix
def test_without_a_home_folder_it_says_what_to_set(monkeypatch):
    monkeypatch.delenv("XDG_DATA_HOME", raising=False)
    monkeypatch.setattr(Path, "home", lambda: Path("nowhere"))
    assert "Set XDG_DATA_HOME" in refusal("--install-desktop")
