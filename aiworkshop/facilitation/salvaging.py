"""Saving what can be read of a damaged library; told in plain sentences."""

from collections.abc import Callable, Iterator
from pathlib import Path

from aiworkshop.base.errors import UserError
from aiworkshop.base.places import LibraryPlace
from aiworkshop.facilitation.erasing.staying import agreed_in, stay_taken_back
from aiworkshop.library.backup import list_backups, restore_backup
from aiworkshop.library.opening import open_library
from aiworkshop.library.salvage import free_name, salvage_library
from aiworkshop.library.salvage.replacing import put_in_place
from aiworkshop.readmodels.library_page import BackupCard
from aiworkshop.readmodels.salvaged import Salvaged, SalvagedKind

__all__ = ["backups_beside", "put_in_place", "restore_beside", "salvage", "sentences"]


def salvage(
    place: LibraryPlace,
    target: Path | None = None,
    progress: Callable[[int, int], object] = lambda *_: None,
) -> Salvaged:
    """Save what can be read into a new library, by default beside the damaged one.

    The damaged one is not touched. Raises ``AppError``; then there is no new file.
    """
    if not isinstance(place, Path):
        raise UserError(
            "salvage_server",
            "This library is on a server, whose keeper can repair it. Nothing was changed.",
        )
    return salvage_library(place, target or free_name(place.absolute()), progress=progress)


def backups_beside(place: LibraryPlace) -> list[BackupCard]:
    """The backups of a library that cannot be opened, the latest first."""
    return list_backups(place) if isinstance(place, Path) else []


def restore_beside(place: LibraryPlace, backup: Path) -> None:
    """Put a backup in the place of a library that cannot be opened; its bytes are kept.

    What people took back since stays so, as far as the damaged file still tells it.
    Raises ``AppError``; then everything is as it was.
    """
    if not isinstance(place, Path):
        return
    agreed = agreed_in(place)
    restore_backup(place, backup)
    library = open_library(place)
    try:
        stay_taken_back(library, agreed)
    finally:
        library.close()


def sentences(found: Salvaged) -> Iterator[str]:
    """What was saved and what was lost, for the command line."""
    yield f"Saved {found.saved} of {found.saved + found.lost} rows into {found.target}."
    if found.bad_pages:
        yield f"{found.bad_pages} of {found.pages} pages of the file could not be read."
    if found.log_broken:
        yield "The write-ahead log beside the file is broken; what stands before that was used."
    if found.from_journal:
        yield f"{found.from_journal} rows were told again by the journal in the same file."
    if found.from_backup:
        yield (
            f"{found.from_backup} rows are from the backup “{found.backup}”, as they were then. "
            "Who was taken out since may be among them."
        )
    for kind in found.kinds:
        if kind.lost or kind.doubtful:
            yield _of_kind(kind)
    if found.stand_ins:
        yield f"{found.stand_ins} workshops lost their own row and have a name of ours."
    if found.unlinked:
        yield f"{found.unlinked} links to lost records were taken out."
    for kind_name, key, field in found.doubts:
        yield f"note: {kind_name} {key}: {field} could not be read or confirmed."
    if found.photos_missing:
        yield f"{found.photos_missing} photos are missing."
    yield from found.problems
    yield "The damaged file was not changed."


def _of_kind(kind: SalvagedKind) -> str:
    parts = [f"{kind.saved} saved"]
    if kind.lost:
        parts.append(f"{kind.lost} lost")
    if kind.doubtful:
        parts.append(f"{kind.doubtful} in part or not confirmed")
    return f"{kind.kind}: {', '.join(parts)}."
