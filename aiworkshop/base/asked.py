"""What a start of the program asks the window for: files to look at, or a workshop to open."""

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

COPY_SUFFIX = ".aiworkshop"
MOST_BYTES = 64_000
MOST_FILES = 50
_LONGEST_PATH = 4_096
_ID = re.compile(r"[0-9a-f]{32}", re.ASCII)
_WITH_VALUE = ("--library", "--workshop")


@dataclass(frozen=True, slots=True)
class Asked:
    """``workshop_id`` empty: none. Neither: only to come to the front."""

    files: tuple[Path, ...] = ()
    workshop_id: str = ""
    token: str = ""
    """With which a desktop lets a window come to the front that somebody else asked for."""

    def to_message(self) -> bytes:
        """One line for the window that is open already."""
        files = [str(each.absolute()) for each in self.files[:MOST_FILES]]
        while True:
            words = {"files": files, "workshop": self.workshop_id, "token": self.token}
            # In ASCII, so that a name that is no proper text arrives as it is.
            message = json.dumps(words).encode("ascii") + b"\n"
            if len(message) <= MOST_BYTES or not files:
                return message
            files.pop()


def read_asked(message: bytes) -> Asked:
    """What another start said. Whatever is not as it should be counts as not said."""
    try:
        said = json.loads(message[:MOST_BYTES])
    except (ValueError, RecursionError):
        return Asked()
    if not isinstance(said, dict):
        return Asked()
    named = said.get("files")
    paths = [each for each in named if _is_path(each)] if isinstance(named, list) else []
    workshop, token = said.get("workshop"), said.get("token")
    is_id = isinstance(workshop, str) and _ID.fullmatch(workshop)
    is_token = isinstance(token, str) and token.isascii() and token.isprintable()
    return Asked(
        tuple(Path(each) for each in paths[:MOST_FILES]),
        str(workshop) if is_id else "",
        str(token)[:500] if is_token else "",
    )


def split_files(arguments: Sequence[str], verbs: Sequence[str]) -> tuple[list[str], list[Path]]:
    """Files to open, apart from the rest of a command line, whose verbs keep their grammar.

    What stands where a verb would is a file if it is no verb and either ends as transfer copies do
    or is there; then whatever else is no option is one as well.
    """
    rest, files, place = [], list[Path](), 0
    while place < len(arguments):
        each = arguments[place]
        place += 1
        if each.startswith("-"):
            rest.append(each)
            if each in _WITH_VALUE and place < len(arguments):
                rest.append(arguments[place])
                place += 1
        elif not files and (each in verbs or not _is_file(each)):
            return list(arguments), []
        else:
            files.append(Path(each))
    return rest, files


def _is_file(word: str) -> bool:
    try:
        return word.lower().endswith(COPY_SUFFIX) or Path(word).is_file()
    except (OSError, ValueError):
        return False


def _is_path(word: object) -> bool:
    if not isinstance(word, str) or not word or len(word) > _LONGEST_PATH or "\0" in word:
        return False
    return Path(word).is_absolute()
