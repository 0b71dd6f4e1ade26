"""Where the program keeps things on this machine."""

import os
from pathlib import Path

from platformdirs import user_config_path, user_data_path, user_documents_path, user_log_path

APPLICATION = "aiworkshop"
LIBRARY_NAME = "library.sqlite"


def default_library() -> Path:
    """The library of this user, in the system's data folder.

    ``AIWORKSHOP_HOME`` names another folder for everything, for portable use and for tests.
    """
    return data_folder() / LIBRARY_NAME


def data_folder() -> Path:
    """The folder of the library and its backups."""
    home = os.environ.get("AIWORKSHOP_HOME")
    return Path(home) if home else user_data_path(APPLICATION, appauthor=False)


def settings_file() -> Path:
    """Where the preferences are."""
    home = os.environ.get("AIWORKSHOP_HOME")
    folder = Path(home) if home else user_config_path(APPLICATION, appauthor=False)
    return folder / "settings.json"


def log_folder() -> Path:
    """Where the log is."""
    home = os.environ.get("AIWORKSHOP_HOME")
    return Path(home) / "log" if home else user_log_path(APPLICATION, appauthor=False)


def documents_folder() -> Path:
    """Where a person expects to find a saved PDF."""
    return user_documents_path()
