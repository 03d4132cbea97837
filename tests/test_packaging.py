import ast
import importlib.metadata
import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys
import tarfile
import tomllib
import zipfile
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet

import nnfs_gui

pytestmark = pytest.mark.slow

CHECKOUT = Path(__file__).resolve().parents[1]
BUILT_FROM = ("nnfs_gui", "resources", "pyproject.toml", "README.md", "LICENSE", ".gitignore")  # a wheel
ALSO_ARCHIVED = ("tests", ".ci", ".github")
PROJECT = tomllib.loads((CHECKOUT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
MNIST_FILES = {
    f"{part}-ubyte.gz" for part in ("train-images-idx3", "train-labels-idx1", "t10k-images-idx3", "t10k-labels-idx1")
}
WHERE = """
import json, nnfs_gui
from nnfs_gui.paths import resource
print(json.dumps([nnfs_gui.__file__, str(resource("mnist")), [path.name for path in resource("mnist").iterdir()]]))
"""


def run_python(*arguments, cwd, path=None):
    """Run Python elsewhere, with the folder `path` before all others that modules come from."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    environment["OPENBLAS_NUM_THREADS"] = "1"
    if path is not None:
        environment["PYTHONPATH"] = str(path)
    return subprocess.run(
        [sys.executable, *map(str, arguments)], cwd=cwd, env=environment, capture_output=True, text=True, check=False
    )


def find_mnist(cwd, path=None):
    """Return where the program lies, and where it finds MNIST with all four files."""
    result = run_python("-c", WHERE, cwd=cwd, path=path)
    assert result.returncode == 0, result.stderr
    program, mnist, files = json.loads(result.stdout)
    assert set(files) >= MNIST_FILES
    return Path(program).resolve(), Path(mnist).resolve()


def assert_trains(cwd, path=None):
    result = run_python("-m", "nnfs_gui", "train", "--epochs", 1, "--train-size", 200, "--json", cwd=cwd, path=path)
    assert result.returncode == 0, result.stderr
    epoch, test = map(json.loads, result.stdout.splitlines())
    assert epoch["epoch"] == 1
    assert test["test_accuracy"] > 0.3


@pytest.fixture(scope="module")
def source(tmp_path_factory):
    """A copy of what the wheel is built from, without the repository around it."""
    folder = tmp_path_factory.mktemp("source")
    for name in (*BUILT_FROM, *ALSO_ARCHIVED):
        if (CHECKOUT / name).is_dir():
            shutil.copytree(CHECKOUT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(CHECKOUT / name, folder / name)
    return folder


def build_wheel(source, folder):
    options = ["--no-deps", "--wheel-dir", folder, "--quiet", "--disable-pip-version-check"]
    if importlib.util.find_spec("hatchling"):
        options.append("--no-build-isolation")
    result = run_python("-m", "pip", "wheel", source, *options, cwd=folder)
    assert result.returncode == 0, result.stderr
    return next(folder.glob("*.whl"))


@pytest.fixture(scope="module")
def wheel(source, tmp_path_factory):
    return build_wheel(source, tmp_path_factory.mktemp("wheel"))


@pytest.fixture(scope="module")
def unpacked(wheel, tmp_path_factory):
    """The wheel's contents, as an installation lays them out."""
    folder = tmp_path_factory.mktemp("site")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder)
    return folder


def test_a_wheel_brings_its_own_data_and_trains_on_it(unpacked, tmp_path):
    program, mnist = find_mnist(tmp_path, unpacked)
    assert program == unpacked / "nnfs_gui" / "__init__.py"
    assert mnist == unpacked / "nnfs_gui" / "resources" / "mnist"
    assert_trains(tmp_path, unpacked)


def test_a_checkout_is_run_with_its_own_data_and_trains_on_it(tmp_path):
    program, mnist = find_mnist(tmp_path, CHECKOUT)
    assert program == CHECKOUT / "nnfs_gui" / "__init__.py"
    assert mnist == CHECKOUT / "resources" / "mnist"
    assert_trains(tmp_path, CHECKOUT)


def test_the_installed_program_finds_data_from_any_folder(tmp_path):
    find_mnist(tmp_path)
    assert_trains(tmp_path)


def test_an_editable_install_uses_the_data_of_the_checkout_and_no_stale_copy(tmp_path):
    origin = json.loads(importlib.metadata.distribution("nnfs-gui").read_text("direct_url.json") or "{}")
    if not origin.get("dir_info", {}).get("editable"):
        pytest.skip("the program is not installed in editable mode here")
    # in this mode hatchling leaves a copy of resources/ in site-packages that nobody brings up to date
    program, mnist = find_mnist(tmp_path)
    assert mnist == program.parents[1] / "resources" / "mnist"


def test_a_wheel_beside_somebody_elses_project_file_finds_its_own_data(unpacked, tmp_path):
    # pip install --target . in the folder of another project
    program = tmp_path / "nnfs_gui"
    shutil.copytree(unpacked / "nnfs_gui", program)
    (tmp_path / "pyproject.toml").write_text('[project]\nname = "theirs"\n', encoding="utf-8")
    assert find_mnist(tmp_path, tmp_path) == (program / "__init__.py", program / "resources" / "mnist")


def test_an_installation_without_its_data_says_so_in_a_sentence(unpacked, tmp_path):
    shutil.copytree(unpacked / "nnfs_gui", tmp_path / "nnfs_gui", ignore=shutil.ignore_patterns("resources"))
    result = run_python("-m", "nnfs_gui", "train", cwd=tmp_path, path=tmp_path)
    assert result.returncode == 2
    assert "Traceback" not in result.stderr
    assert "mnist" in result.stderr
    assert "Install the program again" in result.stderr


def test_a_wheel_holds_the_program_all_its_resources_and_nothing_else(wheel, source):
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
    information = f"nnfs_gui-{nnfs_gui.__version__}.dist-info"
    assert {name.partition("/")[0] for name in names} == {"nnfs_gui", information}
    resources = {path.relative_to(source).as_posix() for path in (source / "resources").rglob("*") if path.is_file()}
    for_readers = {name for name in resources if name.startswith("resources/screenshots/")}  # of the README
    packed = {name.removeprefix("nnfs_gui/") for name in names if name.startswith("nnfs_gui/resources/")}
    assert packed == resources - for_readers
    modules = {path.relative_to(source).as_posix() for path in (source / "nnfs_gui").rglob("*.py")}
    modules.remove("nnfs_gui/install.py")  # it sets up a checkout
    assert {name for name in names if name.endswith(".py")} - {f"nnfs_gui/{name}" for name in resources} == modules
    assert "nnfs_gui/py.typed" in names
    assert f"{information}/licenses/LICENSE" in names


def test_the_command_nnfs_gui_starts_the_program(unpacked, tmp_path):
    distribution = next(iter(importlib.metadata.distributions(path=[str(unpacked)])))
    scripts = distribution.entry_points.select(group="console_scripts")
    assert [script.name for script in scripts] == ["nnfs-gui"]
    module, _, function = next(iter(scripts)).value.partition(":")
    start = f"import sys; sys.argv = ['nnfs-gui', '--version']; from {module} import {function} as start; start()"
    result = run_python("-c", start, cwd=tmp_path, path=unpacked)
    assert (result.returncode, result.stdout) == (0, f"{nnfs_gui.__version__}\n")
    assert distribution.version == nnfs_gui.__version__


def test_on_windows_a_script_without_a_console_opens_the_window(unpacked):
    distribution = next(iter(importlib.metadata.distributions(path=[str(unpacked)])))
    (script,) = distribution.entry_points.select(group="gui_scripts")
    assert (script.name, script.value) == ("nnfs-gui-window", "nnfs_gui.__main__:open_window")


def test_a_wheel_asks_for_qt_only_where_the_window_is_wanted(unpacked):
    distribution = next(iter(importlib.metadata.distributions(path=[str(unpacked)])))
    asked = [Requirement(text) for text in distribution.requires or ()]
    for extra, window in (("", set()), ("gui", {"pyside6-essentials", "pyqtgraph"})):
        needed = {each.name.lower() for each in asked if each.marker is None or each.marker.evaluate({"extra": extra})}
        assert needed == {"numpy", "pillow", "safetensors", "threadpoolctl", "typer"} | window


def test_a_wheel_without_qt_trains_and_says_what_the_window_needs(unpacked, tmp_path):
    hidden = "import sys; sys.modules.update(dict.fromkeys(['PySide6', 'pyqtgraph']));"
    start = f"{hidden} from nnfs_gui.__main__ import main; main()"
    arguments = ["train", "--epochs", "1", "--train-size", "200", "--no-library"]
    trained = run_python("-c", start, *arguments, cwd=tmp_path, path=unpacked)
    assert (trained.returncode, "accuracy on all" in trained.stdout) == (0, True), trained.stderr
    opened = run_python("-c", start, cwd=tmp_path, path=unpacked)
    assert (opened.returncode, opened.stderr.count("\n")) == (2, 1)
    assert 'pip install "nnfs-gui[gui]"' in opened.stderr


@pytest.fixture(scope="module")
def archived(source, tmp_path_factory):
    """What the source archive holds, unpacked."""
    pytest.importorskip("hatchling", reason="builds the archive with hatchling")
    tmp_path = tmp_path_factory.mktemp("archive")
    build = "import sys; from hatchling.build import build_sdist; print(build_sdist(sys.argv[1]))"
    result = run_python("-c", build, tmp_path, cwd=source)
    assert result.returncode == 0, result.stderr
    with tarfile.open(next(tmp_path.glob("*.tar.gz"))) as archive:
        archive.extractall(tmp_path, filter="data")
    return tmp_path / f"nnfs_gui-{nnfs_gui.__version__}"


def test_a_source_archive_is_the_whole_project(archived, source):
    def files(folder):
        return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}

    assert files(archived) == files(source) | {"PKG-INFO"}


@pytest.mark.parametrize("page", ["README.md", ".github/CONTRIBUTING.md", "tests/benchmarks/README.md"])
def test_what_a_page_of_the_archive_leads_to_is_there(archived, page):
    links = re.findall(r"\]\(([^)#:]+)\)", (archived / page).read_text(encoding="utf-8"))
    assert [link for link in links if not (archived / page).parent.joinpath(link).exists()] == []


def test_a_wheel_of_the_archive_is_that_of_the_checkout(archived, wheel, tmp_path):
    with zipfile.ZipFile(wheel) as one, zipfile.ZipFile(build_wheel(archived, tmp_path)) as other:
        assert {entry.filename: entry.CRC for entry in one.infolist()} == {e.filename: e.CRC for e in other.infolist()}


def test_the_metadata_are_what_an_index_wants(unpacked):
    about = next(iter(importlib.metadata.distributions(path=[str(unpacked)]))).metadata
    assert all(about[field] for field in ("Summary", "Author", "Keywords", "License-Expression", "Requires-Python"))
    assert about["Description-Content-Type"] == "text/markdown"
    assert (about.get_payload() or about["Description"]).startswith("# nnfs_gui")
    minors = [
        each.rpartition(".")[2]
        for each in about.get_all("Classifier")
        if each.startswith("Programming Language :: Python :: 3.")
    ]
    assert minors[0] == about["Requires-Python"].rpartition(".")[2]


# --- dependencies ----------------------------------------------------------------------------------------------------

EXTRAS = {name: [Requirement(text) for text in texts] for name, texts in PROJECT["optional-dependencies"].items()}
REQUIREMENTS = [Requirement(text) for text in PROJECT["dependencies"]]


def qt_versions(python):
    """Return the PySide6 versions that are allowed on that Python."""
    qt = [requirement for requirement in EXTRAS["gui"] if requirement.name == "PySide6-Essentials"]
    chosen = [requirement for requirement in qt if requirement.marker.evaluate({"python_version": python})]
    assert len(chosen) == 1
    return chosen[0].specifier


def test_pyside_6_12_which_aborts_on_python_3_11_is_kept_away_from_it():
    for version in ("6.12.0", "6.12.1", "6.13.0"):
        assert version not in qt_versions("3.11")
    assert "6.11.3" in qt_versions("3.11")


@pytest.mark.parametrize("python", ["3.12", "3.13", "3.14"])
def test_newer_pythons_get_pyside_6_12(python):
    assert "6.12.0" in qt_versions(python)


@pytest.mark.parametrize("python", ["3.11", "3.12", "3.13", "3.14"])
def test_each_python_is_kept_from_the_pyside_versions_that_break_the_window(python):
    assert python in SpecifierSet(PROJECT["requires-python"])
    assert f"Programming Language :: Python :: {python}" in PROJECT["classifiers"]
    for version in ("6.9.1", "6.10.1"):
        assert version not in qt_versions(python)


def test_the_pyside_that_runs_these_tests_is_an_allowed_one():
    python = ".".join(map(str, sys.version_info[:2]))
    assert importlib.metadata.version("PySide6-Essentials") in qt_versions(python)


def test_each_dependency_is_needed_and_each_import_is_a_dependency():
    modules = {"PySide6-Essentials": {"PySide6", "shiboken6"}, "pillow": {"PIL"}, "distributed": {"distributed", "dask"}}
    wanted = [*REQUIREMENTS, *EXTRAS["gui"], *EXTRAS["onnx"], *EXTRAS["cluster"]]
    brought = {requirement.name: modules.get(requirement.name, {requirement.name}) for requirement in wanted}
    imported = set()
    for path in (CHECKOUT / "nnfs_gui").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                imported |= {alias.name.partition(".")[0] for alias in node.names}
            elif isinstance(node, ast.ImportFrom):
                imported.add(str(node.module).partition(".")[0])
    foreign = imported - sys.stdlib_module_names - {"nnfs_gui"}
    assert foreign <= set().union(*brought.values())
    assert [name for name, names in brought.items() if not names & foreign] == []


def test_the_command_line_does_without_the_extras():
    none = "sys.modules['onnx'] = sys.modules['distributed'] = None"
    code = f"import sys; {none}; import nnfs_gui.cli.main, nnfs_gui.cli.experiment; print('loaded')"
    assert run_python("-c", code, cwd=CHECKOUT).stdout == "loaded\n"
