"""The licences of all parts in one folder: ``python packaging/licences.py FOLDER``.

What is in a package is known from PyInstaller's own list; of each part the texts are taken from the
installed distribution's metadata and from ``packaging/licences/``. A part without a text is an
error, so that no package is made without it.
"""

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

from identity import RESOURCES, ROOT

KEPT_TEXTS = Path(__file__).resolve().parent / "licences"
_TEXT_NAME = re.compile(r"(licen[cs]e|copying|notice|authors)", re.IGNORECASE)
_SOURCES = """
The source code of every part can be had from the place named beside it, in the version named there.
Qt and PySide6 stand under the LGPL 3: their libraries lie as files of their own in the program's
folder and may be replaced by versions that you build.
"""


@dataclass(frozen=True, slots=True)
class Part:
    """Something in the package that others made."""

    name: str
    version: str
    licence: str
    home: str
    texts: tuple[tuple[str, Path], ...]
    """The name of each text in the part's folder, and where it is."""


def gather(sources: Iterable[Path], folder: Path) -> list[Part]:
    """Write the licences of everything that these files belong to; the parts.

    Raises ``LookupError`` naming the parts of which no text is known.
    """
    files = list(sources)
    parts = [*own_parts(), *distribution_parts(files), *system_parts(files)]
    missing = [part.name for part in parts if not part.texts]
    if missing:
        raise LookupError(f"no licence text for: {', '.join(missing)} (see packaging/licences/)")
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for part in parts:
        for name, path in part.texts:
            target = folder / part.name / name
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, target)
            target.chmod(0o644)
    (folder / "README.txt").write_text(overview(parts), "utf-8")
    return parts


def overview(parts: list[Part]) -> str:
    """One line a part."""
    lines = ["aiworkshop stands under the MIT licence. These parts are in the package with it:", ""]
    for part in parts:
        named = f"{part.name} {part.version}".strip()
        lines.append(f"{named}: {part.licence}" + (f" ({part.home})" if part.home else ""))
    return "\n".join(lines) + "\n" + _SOURCES


def own_parts() -> list[Part]:
    """The program, and what is in every package whatever PyInstaller finds."""
    python = kept_texts("python")
    bootloader = metadata.distribution("pyinstaller")
    release = ".".join(str(number) for number in sys.version_info[:3])
    return [
        Part("aiworkshop", "", "MIT", "", (("LICENSE.txt", ROOT / "LICENSE"),)),
        Part("Noto fonts", "", "OFL-1.1", "", (("OFL.txt", RESOURCES / "fonts/OFL.txt"),)),
        Part("Lucide icons", "", "ISC", "", (("LICENSE.txt", RESOURCES / "icons/LICENSE"),)),
        Part("Python", release, "PSF-2.0; OpenSSL Apache-2.0", "https://www.python.org", python),
        of_distribution(bootloader, licence="GPL-2.0 with an exception for what it packs"),
    ]


def distribution_parts(files: Iterable[Path]) -> list[Part]:
    """The distributions that any of the files belongs to."""
    owners = owners_of_files()
    names = {owners[path] for path in map(_real, files) if path in owners}
    names -= {"aiworkshop", "pyinstaller"}
    return [of_distribution(metadata.distribution(name)) for name in sorted(names)]


def owners_of_files() -> dict[Path, str]:
    """Which distribution each installed file came with."""
    found: dict[Path, str] = {}
    for distribution in metadata.distributions():
        root = os.path.realpath(str(distribution.locate_file("")))
        name = distribution.metadata["Name"]
        for file in distribution.files or ():
            found[Path(os.path.normpath(f"{root}/{file}"))] = name
    return found


def of_distribution(distribution: metadata.Distribution, licence: str = "") -> Part:
    """A distribution with its own texts and those kept here."""
    said = distribution.metadata
    name = said["Name"]
    texts = {**dict(_own_texts(distribution)), **dict(kept_texts(name))}
    return Part(
        name,
        distribution.version,
        licence or said.get("License-Expression") or _short(said.get("License")) or "see its text",
        _home(distribution),
        tuple(sorted(texts.items())),
    )


def kept_texts(name: str) -> tuple[tuple[str, Path], ...]:
    """The texts in ``packaging/licences/`` for a part."""
    wanted = _plain(name)
    return tuple(
        (path.name, path)
        for folder in sorted(KEPT_TEXTS.iterdir())
        if folder.is_dir() and _plain(folder.name) == wanted
        for path in sorted(folder.iterdir())
    )


def _own_texts(distribution: metadata.Distribution) -> Iterator[tuple[str, Path]]:
    for file in distribution.files or ():
        inside = [part for part in file.parts if part.endswith(".dist-info")]
        if not inside:
            continue
        below = file.parts[file.parts.index(inside[0]) + 1 :]
        if below[0] in {"licenses", "license_files"} or _TEXT_NAME.match(below[-1]):
            path = Path(str(distribution.locate_file(file)))
            if path.is_file():
                # one folder a part: what lay deeper keeps its way in its name
                yield "-".join(part for part in below if part not in {"licenses"}), path


def system_parts(files: Iterable[Path]) -> list[Part]:
    """Libraries of a Debian system that were taken along, by its own copyright files."""
    if not shutil.which("dpkg-query"):
        return []
    found = sorted({_real(path) for path in files if _is_of_system(path)})
    packages: dict[str, str] = {}
    for path in found:
        packages.setdefault(_debian_package(path), path.name)
    return [
        Part(name, _debian_version(name), "see its text", "", _debian_texts(name))
        for name in sorted(packages)
    ]


def _is_of_system(path: Path) -> bool:
    return str(path).startswith(("/lib/", "/usr/lib/")) and ".so" in path.name


def _debian_package(path: Path) -> str:
    """The package of a library; the file's own name where no package has it."""
    for named in (
        (path, Path("/") / path.relative_to("/usr")) if path.is_relative_to("/usr") else (path,)
    ):
        done = subprocess.run(
            ["dpkg-query", "-S", str(named)], capture_output=True, text=True, check=False
        )
        if not done.returncode:
            return done.stdout.split(":")[0]
    return path.name


def _debian_version(name: str) -> str:
    done = subprocess.run(
        ["dpkg-query", "-W", "-f", "${Version}\n", name],
        capture_output=True,
        text=True,
        check=False,
    )
    return done.stdout.split("\n")[0]


def _debian_texts(name: str) -> tuple[tuple[str, Path], ...]:
    path = Path("/usr/share/doc") / name / "copyright"
    return (("copyright.txt", path.resolve()),) if path.is_file() else ()


def _home(distribution: metadata.Distribution) -> str:
    addresses = distribution.metadata.get_all("Project-URL") or []
    by_name = {
        line.split(",")[0].strip().lower(): line.split(",")[-1].strip() for line in addresses
    }
    for wanted in ("source", "source code", "repository", "homepage", "github"):
        if wanted in by_name:
            return by_name[wanted]
    return distribution.metadata.get("Home-page") or next(iter(by_name.values()), "")


def _short(licence: str | None) -> str:
    return (licence or "").strip().split("\n")[0]


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _real(path: Path) -> Path:
    return path.resolve()


if __name__ == "__main__":
    listed = json.loads(Path(sys.argv[2]).read_text("utf-8"))
    for part in gather(map(Path, listed), Path(sys.argv[1])):
        print(part.name, part.version)
