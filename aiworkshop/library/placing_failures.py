"""Why a backup did not get to where it should, in one sentence each."""

import errno
from pathlib import Path

from aiworkshop.base.errors import MachineError

_FULL = {errno.ENOSPC, errno.EDQUOT} if hasattr(errno, "EDQUOT") else {errno.ENOSPC}
_REFUSED = {errno.EROFS, errno.EACCES, errno.EPERM}


def place_failure(error: OSError, folder: Path) -> MachineError:
    """What an error of the system means here; whatever was begun there was taken away again."""
    if error.errno in _FULL:
        return MachineError(
            "second_place_full",
            "There is not enough room in {folder}, so no backup was left there. The library is "
            "safe. Make room, or choose another USB stick or folder.",
            folder=folder,
        )
    if error.errno in _REFUSED:
        return MachineError(
            "second_place_refuses",
            "Nothing may be written to {folder}, so no backup was left there. The library is "
            "safe. A USB stick may have a switch that locks it; else choose another folder.",
            folder=folder,
        )
    if error.errno == errno.EFBIG:
        return MachineError(
            "second_place_small_files",
            "{folder} cannot hold a file as large as this backup (a stick formatted as FAT32 takes "
            "4 GB at most). The library is safe. Use a stick formatted as exFAT.",
            folder=folder,
        )
    return MachineError(
        "second_place_gone",
        "{folder} is not there, or went away, so no backup was left there. The library is safe. "
        "Put the USB stick in again, or choose another folder.",
        folder=folder,
    )


def too_little_room(folder: Path, needed: int) -> MachineError:
    """Known before anything is written."""
    return MachineError(
        "second_place_no_room",
        "The backup needs {megabytes} MB of free room in {folder}, which it does not have. Nothing "
        "was written. Make room, or choose another USB stick or folder.",
        folder=folder,
        megabytes=needed // 1_000_000 + 1,
    )
