"""Where a USB stick is, as far as the system tells."""

import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QStorageInfo

# What sticks come formatted with; a disk of the machine hardly ever is.
_OF_STICKS = {"vfat", "fat", "fat32", "exfat", "msdos"}
_MOUNT_PLACES = ("/media/", "/run/media/", "/Volumes/")


@dataclass(frozen=True, slots=True)
class Volume:
    """A disk or stick that is there now."""

    root: str
    file_system: str
    is_root: bool = False
    writable: bool = True


def removable_folder() -> Path | None:
    """The only stick that can be written to; None where there is none, or one cannot tell which.

    Asks the system, which may take a while: not for the main thread.
    """
    return only_stick(
        Volume(
            volume.rootPath(),
            bytes(volume.fileSystemType().data()).decode(errors="replace"),
            volume.isRoot(),
            volume.isValid() and volume.isReady() and not volume.isReadOnly(),
        )
        for volume in QStorageInfo.mountedVolumes()
    )


def only_stick(volumes: Iterable[Volume], platform: str = sys.platform) -> Path | None:
    """The one that looks like a stick."""
    found = [volume for volume in volumes if _is_stick(volume, platform)]
    return Path(found[0].root) if len(found) == 1 else None


def _is_stick(volume: Volume, platform: str) -> bool:
    if volume.is_root or not volume.writable:
        return False
    fits = volume.file_system.casefold() in _OF_STICKS
    if platform == "win32":
        return fits
    # The machine's own boot partitions are of that kind as well, elsewhere.
    return volume.root.startswith(_MOUNT_PLACES)
