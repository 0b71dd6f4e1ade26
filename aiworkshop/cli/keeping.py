"""Making the library smaller, backing it up to a second place, and going back to a backup."""

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from aiworkshop.base.places import LibraryPlace
from aiworkshop.cli.passphrases import add_passphrase_file, given_passphrase

if TYPE_CHECKING:
    from aiworkshop.readmodels.second_place import RestorePreview

SUFFIX = ".aiworkshop-backup"
STANDINGS = {
    "same": "the same",
    "differs": "differs",
    "only_here": "only here, would go",
    "only_there": "not here, would come",
    "in_trash": "in the trash here, would come back",
}


def add_options(parser: argparse.ArgumentParser) -> None:
    """How much of the journal stays as it was written."""
    parser.add_argument(
        "--keep-days",
        type=days,
        default=90,
        metavar="N",
        help="what was done in the last N days is not packed (default: 90)",
    )


def days(words: str) -> int:
    """A number of days. Raises ``ValueError``."""
    number = int(words)
    if number < 0:
        raise ValueError(words)
    return number


def make_smaller(options: argparse.Namespace, place: LibraryPlace) -> None:
    """Do it and say what it came to."""
    from aiworkshop.facilitation.keeping import make_smaller as made_smaller

    result = made_smaller(place, options.keep_days)
    print(
        f"{place}: {_megabytes(result.before)} MB before, {_megabytes(result.after)} MB now. "
        f"As it was before: {result.backup}"
    )


def _megabytes(size: int) -> str:
    return f"{size / 1_000_000:.1f}"


def add_backup_options(parser: argparse.ArgumentParser) -> None:
    """Where the backup goes."""
    parser.add_argument(
        "target",
        type=Path,
        metavar="TARGET",
        help=f"a folder, such as a USB stick, or a file that ends in {SUFFIX}",
    )
    add_passphrase_file(parser, "seal it with the passphrase in the first line of FILE")


def add_restore_options(parser: argparse.ArgumentParser) -> None:
    """Which backup, and whether only to look."""
    parser.add_argument("file", type=Path, metavar="FILE", help=f"a {SUFFIX}, or a dated backup")
    parser.add_argument(
        "--preview", action="store_true", help="say what would change; change nothing"
    )
    parser.add_argument(
        "--workshop", metavar="ID", help="bring back only this workshop, as it was then"
    )
    add_passphrase_file(parser, "open it with the passphrase in the first line of FILE")


def back_up(options: argparse.Namespace, place: LibraryPlace) -> None:
    """Write the backup and say where it is."""
    from aiworkshop.facilitation.second_place import back_up_to

    target: Path = options.target
    folder, name = (target.parent, target.name) if target.name.endswith(SUFFIX) else (target, "")
    made = back_up_to(place, folder, given_passphrase(options), name=name)
    print(f"{made.path}: {_megabytes(made.size)} MB, {made.photos} photos.")
    if made.missing_photos:
        print(f"note: {made.missing_photos} photos are missing here, and in it.", file=sys.stderr)


def restore(options: argparse.Namespace, place: LibraryPlace) -> None:
    """Say what a backup would change; unless that is all, put it back."""
    from aiworkshop.bootstrap import opened_workbench
    from aiworkshop.facilitation.second_place import bring_back, looked_at

    with looked_at(place, options.file, given_passphrase(options)) as found:
        tell(found.preview)
        if options.preview:
            return
        with opened_workbench(place) as workbench:
            if options.workshop:
                command = bring_back(place, found.backup, options.workshop)
                print(f"Brought back: {workbench.runner.run(command).value} records changed.")
                return
            workbench.restore(found.backup.database, found.backup)
        print(f"{place} is as it was then. What was there before is among the backups.")


def tell(preview: "RestorePreview") -> None:
    """What a backup holds, beside what is here."""
    made = preview.made_at[:16].replace("T", " ") or "at an unknown time"
    print(f"Made {made}, {len(preview.workshops)} workshops and towns looked at.")
    if not preview.same_library and not preview.empty_here:
        print("note: it is a backup of another library.", file=sys.stderr)
    if preview.taken_back:
        print(f"{preview.taken_back} people withdrew or were erased since; that stays so.")
    if preview.narrowed:
        print(
            f"{preview.narrowed} entries: permission or consent was narrowed since; that stays so."
        )
    if preview.missing_photos:
        print(f"note: {preview.missing_photos} photos are not in it.", file=sys.stderr)
    for one in preview.touched:
        title = str(one.title) or "programmes and towns"
        print(f"{one.id}  {STANDINGS[one.standing]}: {title}", end="")
        print(f" (added since: {one.added}, changed: {one.changed}, back again: {one.back})")
    if not preview.touched:
        print("Nothing differs from what is here.")
