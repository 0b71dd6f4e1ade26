"""A file for whoever helps: how the program stands on this computer, readable before it is given.

It holds no word that a participant or facilitator wrote, no path of theirs, no name of a person or
computer; the settings are told, those that would say where or with whom somebody works only as
being there.
"""

import locale
import platform
import sys
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from aiworkshop import __version__
from aiworkshop.base.fault_trace import last_fault
from aiworkshop.base.places import LibraryPlace
from aiworkshop.base.redacting import Redactor
from aiworkshop.base.settings import Settings
from aiworkshop.library.facts import library_facts

_MOST_LOG_BYTES = 200_000
_TOLD = frozenset(("language", "theme", "font_scale", "guide_hidden", "coaching", "clock_sound"))
_PACKAGES = (
    "PySide6",
    "PySide6_Essentials",
    "SQLAlchemy",
    "alembic",
    "reportlab",
    "pypdfium2",
    "cryptography",
)


@dataclass(frozen=True, slots=True)
class Part:
    """One part of the file; ``id`` is ``program system screen settings library log fault``."""

    id: str
    text: str


def gather(
    place: LibraryPlace,
    settings: Settings,
    log_folder: Path,
    screen: str = "",
    redact: Redactor | None = None,
) -> list[Part]:
    """All parts that say something. ``screen`` is what the window knows of screens and fonts.

    Looks through the library, so run it on a lane.
    """
    clean = redact or Redactor()
    parts = (
        ("program", _program()),
        ("system", _system()),
        ("screen", screen),
        ("settings", _settings(settings)),
        ("library", _lines(library_facts(place))),
        ("log", _log(log_folder)),
        ("fault", last_fault(log_folder)),
    )
    return [Part(name, clean(text.strip())) for name, text in parts if text.strip()]


def as_text(parts: Sequence[Part]) -> str:
    """The file's whole text."""
    return "\n".join(f"== {part.id} ==\n{part.text}\n" for part in parts)


def write(path: Path, parts: Sequence[Part]) -> None:
    """Write the file whole. Raises ``MachineError``."""
    from aiworkshop.base.errors import MachineError
    from aiworkshop.base.whole_files import replacing

    try:
        with replacing(path) as file:
            file.write(as_text(parts).encode())
    except OSError as error:
        raise MachineError(
            "diagnostics_not_saved",
            "The diagnostics file could not be saved as {path}. Choose another folder.",
            path=path,
        ) from error


def _program() -> str:
    from importlib.metadata import PackageNotFoundError, version

    lines = [("aiworkshop", __version__), ("packaged", str(getattr(sys, "frozen", False)))]
    for name in _PACKAGES:
        try:
            lines.append((name, version(name)))
        except PackageNotFoundError:
            continue
    import sqlite3

    return _lines(
        [*lines, ("Python", platform.python_version()), ("SQLite", sqlite3.sqlite_version)]
    )


def _system() -> str:
    language, encoding = locale.getlocale()
    return _lines(
        [
            ("system", f"{platform.system()} {platform.release()} {platform.machine()}"),
            ("version", platform.version()),
            ("locale", f"{language} {encoding}"),
            ("file names", sys.getfilesystemencoding()),
        ]
    )


def _settings(settings: Settings) -> str:
    """Choices as they are; of the rest only how much there is."""
    told = []
    for name, value in asdict(settings).items():
        if name in _TOLD:
            told.append((name, str(value)))
        elif isinstance(value, dict | list | tuple):
            told.append((name, f"{len(value)} kept"))
        else:
            told.append((name, "set" if value else "not set"))
    return _lines(told)


def _log(folder: Path) -> str:
    """The log's files, the oldest first, as far as there is room."""
    texts, room = list[str](), _MOST_LOG_BYTES
    for path in (folder / f"aiworkshop.log{end}" for end in ("", ".1", ".2", ".3")):
        try:
            data = path.read_bytes()[-room:] if room > 0 else b""
        except OSError:
            continue
        room -= len(data)
        texts.append(data.decode("utf-8", "replace"))
    return "".join(reversed(texts))


def _lines(facts: Iterable[tuple[str, str]]) -> str:
    return "\n".join(f"{name}: {value}" for name, value in facts)
