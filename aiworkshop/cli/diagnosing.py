"""The diagnostics file, without a window."""

import argparse
import sys
from pathlib import Path

from aiworkshop.base.places import LibraryPlace

_PARTS = ("program", "system", "settings", "library", "log", "fault")


def add_options(parser: argparse.ArgumentParser) -> None:
    """Where to, and what not."""
    parser.add_argument(
        "-o", "--output", type=Path, metavar="FILE", help="a text file (default: shown here)"
    )
    parser.add_argument(
        "--without", action="append", default=[], choices=_PARTS, help="a part to leave out"
    )


def diagnostics(options: argparse.Namespace, place: LibraryPlace) -> None:
    """Write the file, or show what would be in it."""
    from aiworkshop.base.paths import log_folder, settings_file
    from aiworkshop.base.settings import load_settings
    from aiworkshop.facilitation.diagnostics import as_text, gather, write

    parts = gather(place, load_settings(settings_file()), log_folder())
    parts = [part for part in parts if part.id not in options.without]
    if options.output is None:
        print(as_text(parts))
        return
    write(options.output, parts)
    print(options.output)
    print("Read it before you hand it on.", file=sys.stderr)
