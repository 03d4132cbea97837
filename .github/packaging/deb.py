"""The program's folder as a package of Debian, with what a desktop is to know of it."""

import platform
import re
import shutil
import subprocess
import tempfile
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[2]
NAME = "nnfs-gui"
DATA = "xkb-data"  # what libraries in the folder read
ENTRY = "org.nnfs_gui.nnfs_gui.desktop"
CONTROL = """\
Package: {name}
Version: {version}
Architecture: {architecture}
Maintainer: The nnfs_gui authors
Section: education
Priority: optional
Installed-Size: {kilobytes}
Depends: {needed}
Description: Set up a neural network, watch it learn, and draw digits for it to read
 The network is written from scratch in NumPy. MNIST is inside, so it works
 offline. Python, Qt and all else that it is made of lie in its own folder.
"""


def build_deb(program: Path, version: str, target: Path) -> Path:
    """Write the package of the folder `program` into the folder `target`, and return its path."""
    architecture = output("dpkg", "--print-architecture")
    package = target / f"{NAME}_{version}_{architecture}.deb"
    with tempfile.TemporaryDirectory() as name:
        root = Path(name)
        root.chmod(0o755)
        inside = root / "usr" / "lib" / NAME
        shutil.copytree(program, inside, symlinks=True)
        (root / "usr" / "bin").mkdir()
        (root / "usr" / "bin" / NAME).symlink_to(f"../lib/{NAME}/{NAME}")
        share = root / "usr" / "share"
        # the program writes its entry of the menu by itself; without a PATH it brings no lists of entries up to date
        subprocess.run([inside / NAME, "--install-desktop"], env={"XDG_DATA_HOME": str(share), "PATH": ""}, check=True)
        shutil.copyfile(CHECKOUT / "resources" / "desktop" / ENTRY, share / "applications" / ENTRY)  # it is in the PATH
        (share / "doc" / NAME).mkdir(parents=True)
        licences = "\n".join(file.read_text("utf-8") for file in (CHECKOUT / "LICENSE", inside / "README.txt"))
        (share / "doc" / NAME / "copyright").write_text(licences, encoding="utf-8")
        kilobytes = sum(file.lstat().st_size for file in root.rglob("*")) // 1024
        words = CONTROL.format(
            name=NAME, version=version, architecture=architecture, kilobytes=kilobytes, needed=find_needed(inside)
        )
        (root / "DEBIAN").mkdir()
        (root / "DEBIAN" / "control").write_text(words)
        output("dpkg-deb", "--root-owner-group", "-Zzstd", "--build", root, package)
    return package


def find_needed(program: Path) -> str:
    """Return the packages that hold the libraries that are not in the program's folder, as `Depends` names them."""
    files = [file for file in program.rglob("*") if ".so" in file.name or file.name == NAME]
    entries = output("readelf", "--dynamic", *filter(Path.is_file, files))
    missing = set(re.findall(r"\(NEEDED\).*\[(.+)\]", entries)) - {file.name for file in files}
    packages = {output("dpkg", "--search", f"*/{library}").partition(":")[0] for library in missing}
    # of the C library the version counts as well: a newer one runs what was made for an older one
    return ", ".join(sorted({f"libc6 (>= {platform.libc_ver()[1]})"} | packages - {"libc6"} | {DATA}))


def output(*command: str | Path) -> str:
    """Run a command that must not fail, and return what it prints."""
    return subprocess.run(list(map(str, command)), capture_output=True, text=True, check=True).stdout.strip()
