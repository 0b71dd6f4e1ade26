"""Which device a library's stamps come from: a copy of the file on another machine is another.

Merging takes two edits by the same device for one author's, who knew the earlier one. A copied
file that kept its device id would so lose words without anybody being asked.
"""

import re
import secrets
import sqlite3
from contextlib import closing, suppress
from pathlib import Path

from aiworkshop.base.paths import machine_file
from aiworkshop.library.engine import connect

_ID = re.compile(r"[0-9a-f]{8}", re.ASCII)


def new_device() -> str:
    """A device id that no other device has."""
    return secrets.token_hex(4)


def machine_id() -> str:
    """The id of this machine and user, made at the first call.

    Where it cannot be kept it is another one each time: a library then changes its device more
    often than it must, which loses nothing.
    """
    path = machine_file()
    known = _read(path)
    if known:
        return known
    made = secrets.token_hex(4)
    unfinished = path.with_name(f"{path.name}.new-{made}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        unfinished.write_text(made, encoding="ascii")
        if path.exists():  # with something else in it
            unfinished.replace(path)
        else:
            give_name(unfinished, path)
    except OSError:
        return made
    finally:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)
    return _read(path) or made


def forget_machine(path: Path) -> None:
    """Have the next opening take a new device id, as after going back to a backup.

    What was stamped since the backup may live on elsewhere, so it came from another device.
    Raises ``sqlite3.Error``.
    """
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("DELETE FROM meta WHERE key = 'machine'")


def settle_device(path: Path) -> None:
    """Give a library that comes from another machine a device id of its own.

    Writes nothing where the library is at home. Raises ``sqlite3.Error``.
    """
    here = machine_id()
    with closing(connect(path)) as connection:
        if _may_stay(connection, here):
            return
        connection.execute("BEGIN IMMEDIATE")
        # Another program may have done it while this one waited.
        if not _may_stay(connection, here):
            connection.execute("UPDATE meta SET value = ? WHERE key = 'device'", (new_device(),))
            connection.execute("INSERT OR REPLACE INTO meta VALUES ('machine', ?)", (here,))
        connection.execute("COMMIT")


def give_name(unfinished: Path, path: Path) -> None:
    """Move a finished file to its name, unless another program was first."""
    try:
        path.hardlink_to(unfinished)
    except FileExistsError:
        return
    except OSError:  # a disk without hard links
        if not path.exists():
            unfinished.rename(path)


def _may_stay(connection: sqlite3.Connection, here: str) -> bool:
    known = dict(connection.execute("SELECT key, value FROM meta").fetchall())
    # Without a device it is no library of ours, and whoever opens it says so.
    return known.get("machine") == here or "device" not in known


def _read(path: Path) -> str:
    """The id in the file; empty where there is none."""
    try:
        text = path.read_text(encoding="ascii").strip()
    except (OSError, ValueError):
        return ""
    return text if _ID.fullmatch(text) else ""
