"""The verb ``picture``: the positive core or the opportunity map as PDF or PNG."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from aiworkshop.base.places import LibraryPlace

if TYPE_CHECKING:
    from aiworkshop.readmodels.picture import PictureNote

_KINDS = ("core", "opportunities")
_WIDTHS = (200, 16_000)
_NOTES = {
    "quote": "Quotes that did not fit: {count}",
    "sentence": "Sentences that did not fit: {count}",
    "benefits": "Lines on who benefits that did not fit: {count}",
    "origin": "Lines on where it came from that did not fit: {count}",
    "signed_up": "Lines on who signed up that did not fit: {count}",
    "name": "Names cut short: {count}",
    "centre": "The words in the middle were cut short.",
    "petal": "Left out, since a picture holds no more: {count}",
    "withheld": "Quotes that stay in the room: {count}",
    "character": "Signs printed as boxes, since no font has them: {count}",
}


def add_options(parser: argparse.ArgumentParser, languages: Sequence[str]) -> None:
    """The grammar of the verb. Runs at every start, so it reads nothing."""
    parser.add_argument("workshop", metavar="WORKSHOP", help="id, its beginning, or exact title")
    parser.add_argument("--kind", choices=_KINDS, default="core", help="(default: core)")
    parser.add_argument("--language", required=True, choices=languages, help="of the picture")
    parser.add_argument("--names", choices=("on", "off"), default="off")
    parser.add_argument(
        "--form",
        choices=("paper", "wall"),
        default="paper",
        help="A3 across, or 16:9 in letters for the back row (default: paper)",
    )
    parser.add_argument(
        "--width", type=_pixels, default=3840, metavar="PIXELS", help="of a PNG (default: 3840)"
    )
    parser.add_argument(
        "-o", "--output", type=Path, required=True, metavar="FILE.pdf|FILE.png", help="the file"
    )


def make_picture(options: argparse.Namespace, library: LibraryPlace) -> None:
    """Write the picture, log it, and say what is not on it."""
    from aiworkshop.bootstrap import opened_workbench
    from aiworkshop.facilitation.outputs import Output
    from aiworkshop.facilitation.pictures import PICTURE_RECORDS, output_form, write_picture
    from aiworkshop.facilitation.reads.choosing import choose_workshop
    from aiworkshop.readmodels.picture import PictureOptions

    target: Path = options.output
    with opened_workbench(library) as workbench:
        workshop_id = choose_workshop(workbench.reads, options.workshop)
        contents = workbench.reads.contents(workshop_id, PICTURE_RECORDS)
        wanted = PictureOptions(options.language, options.names == "on")
        rendered = write_picture(
            contents, options.kind, wanted, target, form=options.form, width=options.width
        )
        place = str(target.absolute())
        workbench.log_output(Output(workshop_id, output_form(options.kind), place))
    print(target)
    for note in rendered.notes:
        print(_words(note), file=sys.stderr)


def _words(note: "PictureNote") -> str:
    return _NOTES.get(note.code, note.code + ": {count}").format(count=note.count)


def _pixels(words: str) -> int:
    least, most = _WIDTHS
    if not words.isdecimal() or not least <= int(words) <= most:
        raise argparse.ArgumentTypeError(f"“{words}” is not a width from {least} to {most}")
    return int(words)
