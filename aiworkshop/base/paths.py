"""Where the program keeps things on this machine, or on the stick that it runs from."""

import os
import sys
from contextlib import suppress
from pathlib import Path

from aiworkshop.base.errors import MachineError

APPLICATION = "aiworkshop"
LIBRARY_NAME = "library.sqlite"
PORTABLE_MARK = "portable"
"""A file of this name beside the program: everything is kept in ``data`` beside it as well."""
PORTABLE_FOLDER = "data"


def default_library() -> Path:
    """The library of this user, in the system's data folder.

    ``AIWORKSHOP_HOME`` names another folder for everything, for tests and for those who want it;
    it comes before a portable program's own.
    """
    return data_folder() / LIBRARY_NAME


def data_folder() -> Path:
    """The folder of the library and its backups."""
    from platformdirs import user_data_path

    return _home() or user_data_path(APPLICATION, appauthor=False)


def settings_file() -> Path:
    """Where the preferences are."""
    from platformdirs import user_config_path

    return (_home() or user_config_path(APPLICATION, appauthor=False)) / "settings.json"


def machine_file() -> Path:
    """Where this machine's own id is: beside the preferences, which do not travel with a library
    as its folder may."""
    return settings_file().with_name("machine")


def log_folder() -> Path:
    """Where the log is."""
    from platformdirs import user_log_path

    home = _home()
    return home / "log" if home else user_log_path(APPLICATION, appauthor=False)


def documents_folder() -> Path:
    """Where a person expects to find a saved PDF."""
    from platformdirs import user_documents_path

    return user_documents_path()


def portable_folder() -> Path | None:
    """Where a portable program keeps everything; None for one that is installed."""
    if not getattr(sys, "frozen", False):
        return None
    beside = Path(sys.executable).absolute().parent
    if sys.platform == "darwin" and beside.parent.parent.suffix == ".app":
        # aiworkshop.app/Contents/MacOS/aiworkshop
        beside = beside.parent.parent.parent
    return beside / PORTABLE_FOLDER if (beside / PORTABLE_MARK).is_file() else None


def is_portable() -> bool:
    """Whether everything is kept beside the program."""
    return not os.environ.get("AIWORKSHOP_HOME") and portable_folder() is not None


def require_portable_place() -> None:
    """Raises ``MachineError`` where a portable program cannot write beside itself."""
    folder = portable_folder() if is_portable() else None
    if folder is None:
        return
    # Only now: with it comes cryptography of Python's own.
    import secrets

    trial = folder / f".trial-{secrets.token_hex(4)}"
    try:
        folder.mkdir(exist_ok=True)
        trial.touch(exist_ok=False)
    except OSError as error:
        raise MachineError(
            "portable_read_only",
            "This aiworkshop keeps everything beside itself, but nothing can be written to "
            "{folder}. Nothing was changed. Copy its whole folder to a stick, or to a folder of "
            "your own, and start it there.",
            folder=folder,
        ) from error
    finally:
        with suppress(OSError):
            trial.unlink(missing_ok=True)


def _home() -> Path | None:
    home = os.environ.get("AIWORKSHOP_HOME")
    return Path(home) if home else portable_folder()
