"""Documents as files."""

import errno
import stat
from pathlib import Path

from aiworkshop.base.errors import MachineError
from aiworkshop.base.whole_files import replacing


def _known(*names: str) -> frozenset[int]:
    """Those numbers that this system has."""
    return frozenset(getattr(errno, name) for name in names if hasattr(errno, name))


_NO_ROOM = _known("ENOSPC", "EDQUOT", "EFBIG")
_NOT_ALLOWED = _known("EACCES", "EPERM", "EBUSY", "ETXTBSY")
_NO_PLACE = _known("ENOENT", "ENOTDIR")


def write_whole(path: Path, data: bytes) -> None:
    """Write a document; it appears whole or not at all, with the rights the person's files have.

    Raises ``MachineError`` where the disk refuses, ``UserError`` where a library stands there.
    """
    try:
        _refuse_protected(path)
        with replacing(path) as file:
            file.write(data)
    except OSError as error:
        raise not_written(path, error) from error


def _refuse_protected(path: Path) -> None:
    """A file that its owner protected stays, though its folder would let it be replaced."""
    if path.is_file() and not path.stat().st_mode & stat.S_IWUSR:
        raise PermissionError(errno.EACCES, "read-only", str(path))


def not_written(path: Path, error: OSError) -> MachineError:
    """Why a file could not be written: what happened, what is safe, what to do.

    On Windows a file that is open in another program gives the same error as one that may not be
    written to.
    """
    if error.errno in _NO_ROOM:
        return MachineError(
            "report.no_room",
            "There is no room left where {path} was to be written. What stood there is as it was. "
            "Make room or choose another folder, and save again.",
            path=path,
        )
    if error.errno in _NOT_ALLOWED:
        return MachineError(
            "report.locked",
            "{path} could not be written: it is open in another program, or may not be changed. "
            "What stood there is as it was. Close it there or choose another name, and save again.",
            path=path,
        )
    if error.errno == errno.EROFS:
        return MachineError(
            "report.read_only",
            "{path} could not be written: that place may only be read. Nothing was changed there. "
            "Choose another folder, and save again.",
            path=path,
        )
    if error.errno in _NO_PLACE:
        return MachineError(
            "report.no_folder",
            "{path} could not be written: there is no such folder. Nothing was saved. "
            "Choose another folder, and save again.",
            path=path,
        )
    return MachineError(
        "report.not_written",
        "The file could not be written to {path}: {reason}.",
        path=path,
        reason=error.strerror or error,
    )
