"""Texts that somebody else may read: without names of people and computers."""

import getpass
import os
import platform
import re
from pathlib import Path

_ADDRESS = re.compile(r"(?i)\b[a-z][a-z0-9+.-]*://[^\s'\"]+")
_SHORTEST_NAME = 3


class Redactor:
    """Takes this person's folder, name and computer, and addresses, out of a text."""

    def __init__(
        self, home: Path | None = None, user: str | None = None, host: str | None = None
    ) -> None:
        self._home = str(home or Path.home())
        self._names = [
            (name, said)
            for name, said in ((user or _user(), "<user>"), (host or platform.node(), "<host>"))
            if len(name) >= _SHORTEST_NAME
        ]

    def __call__(self, text: str) -> str:
        """The text, shortened."""
        text = _ADDRESS.sub(lambda found: f"{found[0].partition(':')[0]}://…", text)
        for home in {self._home, self._home.replace("\\", "/"), self._home.replace("\\", "\\\\")}:
            if len(home) > _SHORTEST_NAME:
                text = text.replace(home, "~")
        for name, said in self._names:
            text = re.sub(rf"(?i)(?<!\w){re.escape(name)}(?!\w)", said, text)
        return text


def code_paths_only(text: str) -> str:
    """A trace whose paths begin at the program or at Python, not at somebody's folder."""

    def shortened(found: re.Match[str]) -> str:
        path = found[1].replace("\\", "/")
        for mark in ("/aiworkshop/", "/site-packages/", "/python"):
            if mark in path.casefold():
                at = path.casefold().rindex(mark)
                return f'File "{path[at + 1 :]}"'
        return f'File "{path.rpartition("/")[2]}"'

    return re.sub(r'File "([^"\n]*)"', shortened, text)


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return os.environ.get("USERNAME", "")
