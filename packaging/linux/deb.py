"""The package for Debian, Ubuntu and their like. Needs ``dpkg-deb`` and binutils' ``objdump``."""

import gzip
import re
import shutil
import subprocess
import time
from pathlib import Path

from identity import NAME, PUBLISHER, ROOT, SUMMARIES, version
from linux.desktop import build_day, filled, write, write_share
from pyinstaller.folder import size

HERE = Path(__file__).resolve().parent
HOME = f"usr/lib/{NAME}"
MAINTAINER = f"{PUBLISHER} <aiworkshop@localhost>"
PLUGINS_OF_OTHERS = ("libqgtk3", "libcupsprintersupport", "libibusplatforminputcontextplugin")
"""Plugins for what a system may have or not: what they need is recommended, not required."""
PACKAGES = {
    **dict.fromkeys(
        ("libc.", "libm.", "libdl.", "libpthread.", "librt.", "libresolv.", "ld-"), "libc6"
    ),
    "libEGL.": "libegl1",
    "libGL.": "libgl1",
    "libX11-xcb.": "libx11-xcb1",
    "libX11.": "libx11-6",
    "libbrotli": "libbrotli1",
    "libdbus-1.": "libdbus-1-3",
    "libfontconfig.": "libfontconfig1",
    "libfreetype.": "libfreetype6",
    "libgcc_s.": "libgcc-s1",
    "libglib-2.": "libglib2.0-0 | libglib2.0-0t64",
    "libgthread-2.": "libglib2.0-0 | libglib2.0-0t64",
    "libgssapi_krb5.": "libgssapi-krb5-2",
    "libstdc++.": "libstdc++6",
    "libwayland-client.": "libwayland-client0",
    "libwayland-cursor.": "libwayland-cursor0",
    "libwayland-egl.": "libwayland-egl1",
    "libxcb-glx.": "libxcb-glx0",
    "libxcb.": "libxcb1",
    "libzstd.": "libzstd1",
}
"""Which package each library of the system is in: Debian 12 and later, Ubuntu 23.04 and later."""

_CONTROL = """Package: {name}
Version: {version}
Architecture: {architecture}
Maintainer: {maintainer}
Installed-Size: {kibibytes}
Section: misc
Priority: optional
Depends: {depends}
Recommends: {recommends}
Description: {summary}
 A companion for people who facilitate Appreciative Inquiry workshops in
 meeting rooms: it prepares the day, keeps the clock, gathers what the tables
 say, shows it on the wall and hands it on. It needs no internet.
"""


def make(folder: Path, work: Path, out: Path) -> Path:
    """The package."""
    architecture = _said_by("dpkg", "--print-architecture")
    staged = work / "deb" / "root"
    shutil.rmtree(staged.parent, ignore_errors=True)
    stage(folder, work / "parts" / "icons", staged)
    depends, recommends = needed(folder)
    write(
        staged / "DEBIAN" / "control",
        _CONTROL.format(
            name=NAME,
            version=version(),
            architecture=architecture,
            maintainer=MAINTAINER,
            kibibytes=size(staged) // 1024,
            depends=depends,
            recommends=recommends,
            summary=SUMMARIES["en"],
        ),
    )
    write(staged / "DEBIAN" / "md5sums", check_sums(staged))
    write(staged / "DEBIAN" / "preinst", filled(HERE / "preinst"))
    set_modes(staged)
    target = out / f"{NAME}_{version()}_{architecture}.deb"
    subprocess.run(
        ["dpkg-deb", "--root-owner-group", "-Zxz", "-z6", "--build", str(staged), str(target)],
        check=True,
        stdout=subprocess.DEVNULL,
    )
    return target


def stage(folder: Path, icons: Path, staged: Path) -> None:
    """Lay out the files as they shall lie in the system."""
    shutil.copytree(folder, staged / HOME, symlinks=True)
    command = staged / "usr/bin" / NAME
    command.parent.mkdir(parents=True)
    command.symlink_to(f"../lib/{NAME}/{NAME}")
    write_share(staged / "usr/share", icons)
    documents = staged / "usr/share/doc" / NAME
    write(documents / "copyright", filled(HERE / "copyright"))
    (documents / "LICENCES").symlink_to(f"../../../lib/{NAME}/LICENCES")
    zipped(documents / "changelog.gz", changelog())
    zipped(documents / "NEWS.gz", (ROOT / "CHANGELOG.md").read_text("utf-8"))
    zipped(staged / "usr/share/man/man1" / f"{NAME}.1.gz", filled(HERE / f"{NAME}.1"))
    overrides = staged / "usr/share/lintian/overrides" / NAME
    write(overrides, filled(HERE / "lintian-overrides"))


def changelog() -> str:
    """The package's own changelog, which Debian wants in its own form."""
    day = time.strftime("%a, %d %b %Y %H:%M:%S +0000", build_day())
    return (
        f"{NAME} ({version()}) stable; urgency=medium\n\n"
        f"  * Version {version()}: see NEWS.gz.\n\n -- {MAINTAINER}  {day}\n"
    )


def zipped(path: Path, text: str) -> None:
    """A text as Debian keeps it: packed as small as possible, without a time in it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(gzip.compress(text.encode(), 9, mtime=0))


def needed(folder: Path) -> tuple[str, str]:
    """*Depends* and *Recommends*: the packages of the libraries that were not taken along.

    Raises ``LookupError`` for a library of which ``PACKAGES`` does not know where it comes from.
    """
    inside = [folder / NAME, *(folder / "_internal").rglob("*.so*")]
    files = [path for path in inside if path.is_file() and not path.is_symlink()]
    taken = {path.name for path in inside}
    libraries: dict[bool, set[str]] = {True: set(), False: set()}
    releases = {(2, 17)}
    for path in files:
        said = _said_by("objdump", "-p", str(path))
        asked = set(re.findall(r"NEEDED\s+(\S+)", said)) - taken
        libraries[path.name.startswith(PLUGINS_OF_OTHERS)] |= asked
        releases |= {(2, int(minor)) for minor in re.findall(r"GLIBC_2\.(\d+)", said)}
    unknown = sorted(library for library in libraries[False] if not packages_of(library))
    if unknown:
        raise LookupError(f"which package has {', '.join(unknown)}? (linux/deb.py, PACKAGES)")
    depends = {name for library in libraries[False] for name in packages_of(library)}
    recommends = {name for library in libraries[True] for name in packages_of(library)} - depends
    major, minor = max(releases)
    depends |= {f"libc6 (>= {major}.{minor})"}
    recommends |= {"libcups2 | libcups2t64", "libgtk-3-0 | libgtk-3-0t64"}
    return ", ".join(sorted(depends - {"libc6"})), ", ".join(sorted(recommends - {"libc6"}))


def packages_of(library: str) -> tuple[str, ...]:
    """The package of a library, by how its name begins; none if it is unknown."""
    return tuple(PACKAGES[begin] for begin in PACKAGES if library.startswith(begin))[:1]


def check_sums(staged: Path) -> str:
    """The sums of all files, by which ``debsums`` finds damaged ones."""
    files = sorted(
        str(path.relative_to(staged))
        for path in staged.rglob("*")
        if path.is_file() and not path.is_symlink() and "DEBIAN" not in path.parts
    )
    return _said_by("md5sum", *files, folder=staged) + "\n"


def set_modes(staged: Path) -> None:
    """Readable by all, writable by nobody else, whatever the mask of who builds."""
    for path in staged.rglob("*"):
        if not path.is_symlink():
            runs = path.is_dir() or path in {staged / HOME / NAME, staged / "DEBIAN" / "preinst"}
            path.chmod(0o755 if runs else 0o644)
    staged.chmod(0o755)


def _said_by(*command: str, folder: Path | None = None) -> str:
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True, cwd=folder)
    return done.stdout.strip()
