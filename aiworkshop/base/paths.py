"""Where the program keeps things on this machine."""

import os
from pathlib import Path

APPLICATION = "aiworkshop"
LIBRARY_NAME = "library.sqlite"


def default_library() -> Path:
    """The library of this user, in the system's data folder.

    ``AIWORKSHOP_HOME`` names another folder for everything, for portable use and for tests.
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


def _home() -> Path | None:
    home = os.environ.get("AIWORKSHOP_HOME")
    return Path(home) if home else None
