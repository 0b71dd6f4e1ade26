"""Where a library is: a file on this computer, or a database of the office's server.

Known from the command line on, before anything heavy is loaded. A password in an address is handed
to the server alone: it never stands in a sentence, a title or a log.
"""

import re
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import unquote

_SERVER = re.compile(r"postgres(ql)?(\+psycopg)?://", re.IGNORECASE)
_SECRETS = re.compile(r"(?i)([?&](?:password|sslpassword)=)[^&]*")
# Up to the last @: a password that nobody escaped may hold one, or a slash.
_USER = re.compile(r"(?P<start>[^:/?]+://)(?P<user>.*)@", re.DOTALL)


@dataclass(frozen=True, slots=True)
class ServerPlace:
    """A library in a PostgreSQL database, by its address."""

    url: str = field(repr=False)

    @property
    def shown(self) -> str:
        """The address without a password."""

        def without_password(found: re.Match[str]) -> str:
            return f"{found['start']}{found['user'].partition(':')[0]}@"

        return _SECRETS.sub(r"\1***", _USER.sub(without_password, self.url))

    def __str__(self) -> str:
        return self.shown


LibraryPlace = Path | ServerPlace


def place_of(words: str) -> LibraryPlace:
    """What was named: an address of a server, or else a file."""
    return ServerPlace(words.strip()) if _SERVER.match(words.strip()) else Path(words)


def readable_name(place: LibraryPlace) -> str:
    """The name of a library for a person: its file, or the address without a password."""
    return place.name if isinstance(place, Path) else unquote(place.shown)
