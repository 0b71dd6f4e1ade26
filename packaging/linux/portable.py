"""A tar that runs from anywhere, laid out as an AppDir: one folder, ``AppRun`` in it."""

import platform
import shutil
import tarfile
from pathlib import Path

from identity import NAME, version
from linux.desktop import ENTRY, copy, filled, write, write_share

READ_ME = """aiworkshop {version} for Linux ({machine})

Start it with ./aiworkshop (or ./AppRun) in this folder; ./aiworkshop --help tells of its
command line. Nothing is installed, and nothing is fetched from the internet.

Because of the file "portable", everything that you write is kept in the folder "data" beside it:
take the folder along on a USB stick. Delete the file "portable" before the first start to have it
kept where this system keeps the data of programs instead.

Needs a desktop with glibc 2.36 or newer (Debian 12, Ubuntu 23.04, Fedora 37, and later).
"""


def make(folder: Path, work: Path, out: Path) -> Path:
    """The archive."""
    machine = platform.machine()
    name = f"{NAME}-{version()}-linux-{machine}"
    staged = work / "tar" / name
    shutil.rmtree(staged, ignore_errors=True)
    shutil.copytree(folder, staged, symlinks=True)
    icons = work / "parts" / "icons"
    (staged / "AppRun").symlink_to(NAME)
    write(staged / ENTRY.name, filled(ENTRY))
    copy(icons / f"{NAME}-256.png", staged / f"{NAME}.png")
    (staged / ".DirIcon").symlink_to(f"{NAME}.png")
    write_share(staged / "usr" / "share", icons)
    write(staged / "README.txt", READ_ME.format(version=version(), machine=machine))
    write(staged / "portable", "")
    target = out / f"{name}.tar.xz"
    with tarfile.open(target, "w:xz", preset=6) as archive:
        archive.add(staged, name, filter=_without_owner)
    return target


def _without_owner(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = "root"
    return entry
