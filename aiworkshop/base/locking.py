"""A lock on a file that the system lets go of when the process ends, however it ends."""

import sys
from typing import IO

_FAR = 1 << 30
"""On Windows a locked place cannot be read by others: far behind whatever is in the file."""


def lock(file: IO[bytes]) -> bool:
    """Whether the file, opened for writing, could be locked."""
    try:
        if sys.platform == "win32":
            import msvcrt

            place = file.tell()
            file.seek(_FAR)
            try:
                msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
            finally:
                file.seek(place)
        else:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
