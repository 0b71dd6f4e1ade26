"""A library that cannot be reached just now: the office's server, or a folder taken away."""

from PySide6.QtCore import QObject

from aiworkshop.base.errors import AppError

SERVER_AWAY = "server_away"
LIBRARY_GONE = "library_gone"
"""Its folder moved, or the stick that it is on was pulled out."""
ANOTHER_LIBRARY = "another_library"
_TAKEN = (LIBRARY_GONE, ANOTHER_LIBRARY)


def is_away(error: Exception) -> bool:
    """Whether the library could not be reached, so that it can be tried again later."""
    return isinstance(error, AppError) and error.code in (SERVER_AWAY, *_TAKEN)


def is_taken(error: Exception) -> bool:
    """Whether the library's own folder is not there any more."""
    return isinstance(error, AppError) and error.code in _TAKEN


def alive(receiver: object) -> bool:
    """Whether a receiver can still be told something."""
    from shiboken6 import Shiboken

    return not isinstance(receiver, QObject) or bool(Shiboken.isValid(receiver))
