"""Checking a library, and saving what can be read of a damaged one."""

import argparse
import json
import sys
from pathlib import Path

from aiworkshop.base.errors import UserError
from aiworkshop.base.places import LibraryPlace

DONE, REFUSED = 0, 1


def add_options(parser: argparse.ArgumentParser) -> None:
    """What is to be done about what is found."""
    parser.add_argument(
        "--repair",
        action="store_true",
        help="save what can be read of a damaged library into a new one; changes nothing in it",
    )
    parser.add_argument(
        "-o", "--output", type=Path, metavar="NEW", help="the new library (default: beside it)"
    )
    parser.add_argument("--json", action="store_true", help="tell what was saved as JSON")


def check(options: argparse.Namespace, place: LibraryPlace) -> int:
    """Say whether the library is whole; anything wrong is a line, and an exit code of 1."""
    from aiworkshop.library.check import check_library

    if options.output and not options.repair:
        raise UserError("repair_wanted", "“-o” names the new library, which only “--repair” makes.")
    said = check_library(place)
    # Notes tell of something odd that loses nothing and needs no repair.
    wrong = [line for line in said if not line.startswith("note:")]
    if options.repair and wrong:
        return _repair(options, place, said)
    if options.json:
        print(json.dumps({"problems": wrong, "salvaged": None}, ensure_ascii=False))
        return REFUSED if wrong else DONE
    for line in said:
        print(line)
    if not wrong:
        print(f"{place}: everything is in order.")
    return REFUSED if wrong else DONE


def _repair(options: argparse.Namespace, place: LibraryPlace, said: list[str]) -> int:
    from aiworkshop.facilitation.salvaging import salvage, sentences

    if not options.json:
        for line in said:
            print(line)
    found = salvage(place, options.output, _told if sys.stderr.isatty() else _untold)
    if options.json:
        print(json.dumps({"problems": said, "salvaged": found.as_json()}, ensure_ascii=False))
    else:
        for line in sentences(found):
            print(line)
    return REFUSED if found.problems else DONE


def _told(done: int, total: int) -> None:
    end = "\n" if done >= total else "\r"
    print(f"{100 * done // max(total, 1)} %", end=end, file=sys.stderr, flush=True)


def _untold(done: int, total: int) -> None:
    """Nobody watches."""
