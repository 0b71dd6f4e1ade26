"""Making the library smaller."""

import argparse

from aiworkshop.base.places import LibraryPlace


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
