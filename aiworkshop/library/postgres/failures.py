"""What PostgreSQL says, in words for a person: what happened, what is safe, what to do."""

from collections.abc import Iterator
from contextlib import contextmanager

import psycopg
from sqlalchemy.exc import DBAPIError, TimeoutError as PoolTimeout

from aiworkshop.base.errors import AppError, MachineError, UserError
from aiworkshop.base.places import ServerPlace
from aiworkshop.library.failures import changed_since

AWAY = (
    "server_away",
    "The library on the server cannot be reached just now. Everything saved before is safe, and "
    "what is being typed stays on this computer. Try again when the network or the server is back.",
)
_BUSY = (
    "library_busy",
    "Another program is writing to the library {path}. Nothing was changed. "
    "Wait a moment and try again.",
)
_VERSION = (
    "server_schema",
    "The tables in {place} are not those of this version of aiworkshop. Nothing was changed. "
    "Use the version that the office uses, or ask whoever looks after the server.",
)
_RIGHTS = (
    "server_rights",
    "The server does not let this user do that in {place}. Nothing was changed. "
    "Ask whoever looks after the server for the right to read and write there.",
)
_BY_STATE: dict[str, tuple[str, str]] = {
    "28P01": (
        "server_password",
        "The server did not accept the name or the password for {place}. Nothing was changed. "
        "Set it right in the address or in the file pgpass, and start again.",
    ),
    "28000": (
        "server_refuses",
        "The server does not let this user or this computer in at {place}. Nothing was changed. "
        "Ask whoever looks after the server to allow it.",
    ),
    "3D000": (
        "server_no_database",
        "There is no such database: {place}. Nothing was changed. "
        "Check the name, or ask whoever looks after the server to make it.",
    ),
    "42501": _RIGHTS,
    "42P01": _VERSION,
    "42703": _VERSION,
    "55P03": _BUSY,
    "40P01": _BUSY,
    "40001": _BUSY,
    "53300": (
        "server_full_house",
        "The server of {place} takes no more connections. Nothing was changed. "
        "Wait a moment and try again.",
    ),
    "53100": (
        "server_disk_full",
        "The server's disk is full, so the last change was not saved. Everything saved before is "
        "safe. Ask whoever looks after the server to make room, and try again.",
    ),
    "25006": (
        "server_read_only",
        "The library {place} can be read but not changed just now. What is in it is safe. "
        "Ask whoever looks after the server.",
    ),
}
_NO_TLS = (
    "server_no_tls",
    "The server of {place} offers no protected connection (TLS), so nothing was sent to it. "
    "Ask whoever looks after the server to switch TLS on.",
)
_CERTIFICATE = (
    "server_certificate",
    "The server of {place} cannot prove that it is the right one: its certificate is not "
    "accepted. Nothing was sent. Ask whoever looks after the server.",
)
# What libpq says itself, where no state comes with it; the server's own words may be translated.
_BY_WORDS: tuple[tuple[str, tuple[str, str]], ...] = (
    ("does not support ssl", _NO_TLS),
    ("certificate", _CERTIFICATE),
    ("password authentication failed", _BY_STATE["28P01"]),
    ("no password supplied", _BY_STATE["28P01"]),
    ("fe_sendauth", _BY_STATE["28P01"]),
    ("no pg_hba.conf entry", _BY_STATE["28000"]),
    ("authentication failed", _BY_STATE["28000"]),
    ("too many clients", _BY_STATE["53300"]),
    ("remaining connection slots", _BY_STATE["53300"]),
)


def server_failure(error: psycopg.Error, place: ServerPlace) -> AppError | None:
    """The failure in words, or None where it is a bug of ours."""
    state = error.sqlstate or ""
    if state == "23503":  # a foreign key, looked at when the transaction is kept
        return changed_since()
    if state in _BY_STATE:
        return _told(_BY_STATE[state], place)
    # "57": told to stop by the server's keeper; "08": the line broke.
    if state and not state.startswith(("57", "08", "58")):
        return None
    if not isinstance(error, psycopg.OperationalError | psycopg.InterfaceError):
        return None
    said = str(error).casefold()
    for part, sentence in _BY_WORDS:
        if part in said:
            return _told(sentence, place)
    if "database" in said and "does not exist" in said:
        return _told(_BY_STATE["3D000"], place)
    if "role" in said and "does not exist" in said:
        return _told(_BY_STATE["28P01"], place)
    if "service" in said and "not found" in said:
        return UserError(
            "server_service",
            "The service file knows nothing of {place}. Nothing was changed. Check the name.",
            place=place,
        )
    if isinstance(error, psycopg.errors.ConnectionTimeout) or _is_about_the_line(error):
        return _told(AWAY, place)
    return MachineError(
        "server_said",
        "The library {place} could not be opened: the server said “{reason}”. Nothing was changed.",
        place=place,
        reason=" ".join(str(error).split()),
    )


def wrong_tables(place: ServerPlace) -> MachineError:
    """The tables are older, newer or others than those of this program."""
    return MachineError(*_VERSION, place=place)


def _is_about_the_line(error: psycopg.Error) -> bool:
    """Whether no server answered, rather than one that refused with words of its own."""
    return "fatal:" not in str(error).casefold() or (error.sqlstate or "").startswith("57")


def _told(sentence: tuple[str, str], place: ServerPlace) -> MachineError:
    return MachineError(*sentence, place=place, path=place)


@contextmanager
def server_translated(place: ServerPlace) -> Iterator[None]:
    """Raise an ``AppError`` with a sentence instead of the database's own errors."""
    try:
        yield
    except PoolTimeout as error:
        raise _told(_BUSY, place) from error
    except DBAPIError as error:
        cause = error.orig
        failure = server_failure(cause, place) if isinstance(cause, psycopg.Error) else None
        if failure is None:
            raise
        raise failure from error
    except psycopg.Error as error:
        failure = server_failure(error, place)
        if failure is None:
            raise
        raise failure from error
