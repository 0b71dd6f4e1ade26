"""What stands around a library on the disk. Nothing here needs more than Python itself."""

import os
import sys
from collections.abc import Mapping
from pathlib import Path, PurePath, PureWindowsPath

_CLOUD_FOLDERS = (
    "onedrive",
    "dropbox",
    "google drive",
    "googledrive",
    "my drive",
    "icloud",
    "icloud drive",
    "iclouddrive",
    "mobile documents",
    "cloudstorage",
    "nextcloud",
    "owncloud",
    "box sync",
    "pcloud",
    "syncthing",
)
_CLOUD_VARIABLES = ("OneDrive", "OneDriveConsumer", "OneDriveCommercial")
_NETWORK_SYSTEMS = frozenset(
    {"nfs", "nfs4", "cifs", "smb3", "smbfs", "fuse.sshfs", "9p", "afs", "ncpfs", "webdav", "davfs"}
)
_JOURNAL = b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7"
_MOUNTS = Path("/proc/mounts")


def companion(path: Path, suffix: str) -> Path:
    """The file that SQLite keeps beside a database: ``-wal`` or ``-shm``."""
    return path.with_name(path.name + suffix)


def is_broken_off(path: Path) -> bool:
    """Whether a program was killed in the middle of a change, which the next opening undoes.

    Until then the file alone says something else than the library does.
    """
    try:
        with companion(path, "-journal").open("rb") as file:
            return file.read(len(_JOURNAL)) == _JOURNAL
    except OSError:
        return False


def reading_uri(path: Path) -> str:
    """An address that SQLite opens for reading without making or changing a file.

    Without a ``-wal`` file nobody writes, and ``immutable`` keeps SQLite from making one.
    """
    quiet = "mode=ro" if companion(path, "-wal").exists() else "immutable=1"
    return f"{path.absolute().as_uri()}?{quiet}"


def storage_warning(path: Path | PurePath) -> str | None:
    """Why this place endangers a library, as a code: ``network_folder``, ``cloud_folder``, None.

    On network disks SQLite's locks cannot be trusted; a synchronising program may put an old
    copy in place of the file, or the file without what stands in its ``-wal`` file.
    """
    text = str(path)
    if text.startswith(("\\\\", "//")) and not text.startswith(("\\\\?\\", "\\\\.\\")):
        return "network_folder"
    if _in_cloud_folder(path, os.environ):
        return "cloud_folder"
    if sys.platform == "win32":
        return "network_folder" if _windows_network_drive(text) else None
    mounts = _MOUNTS.read_text("utf-8", "replace") if _MOUNTS.exists() else ""
    return "network_folder" if _file_system(text, mounts) in _NETWORK_SYSTEMS else None


def _in_cloud_folder(path: PurePath, environment: Mapping[str, str]) -> bool:
    parts = PureWindowsPath(path).parts if "\\" in str(path) else path.parts
    for part in (part.casefold() for part in parts[:-1]):
        # "OneDrive - Town of Lod", "Dropbox (Personal)"
        name = part.split(" - ")[0].split(" (")[0].strip()
        if name in _CLOUD_FOLDERS:
            return True
    inside = str(path).casefold()
    named = [environment.get(name, "").casefold().rstrip("/\\") for name in _CLOUD_VARIABLES]
    return any(inside.startswith((f"{folder}/", f"{folder}\\")) for folder in named if folder)


def _windows_network_drive(text: str) -> bool:
    if sys.platform != "win32":
        return False
    import ctypes

    drive = PureWindowsPath(text).drive
    remote = 4  # DRIVE_REMOTE, see GetDriveTypeW
    return bool(drive) and ctypes.windll.kernel32.GetDriveTypeW(f"{drive}\\") == remote


def _file_system(text: str, mounts: str) -> str:
    """The type of the file system that holds a path, from the system's list of mounts."""
    best, found = "", ""
    for line in mounts.splitlines():
        fields = line.split()
        if len(fields) < 3:
            continue
        point = fields[1].replace("\\040", " ")
        inside = text == point or text.startswith(point.rstrip("/") + "/")
        if inside and len(point) >= len(best):
            best, found = point, fields[2]
    return found
