"""The verb ``worksheets``: a pack of sheets as PDF, by the engine of the window's dialog."""

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from aiworkshop.base.errors import UserError
from aiworkshop.base.places import LibraryPlace
from aiworkshop.readmodels.packing import MOST_COPIES

if TYPE_CHECKING:
    from aiworkshop.readmodels.packing import PackRequest
    from aiworkshop.readmodels.workshop_contents import WorkshopContents

OUTPUT_FORM = "worksheets"
EVERYTHING = "all"
OWN = "own"


def add_options(parser: argparse.ArgumentParser) -> None:
    """The grammar of the verb. Runs at every start, so it reads nothing."""
    parser.add_argument("workshop", metavar="WORKSHOP", help="id, its beginning, or exact title")
    parser.add_argument(
        "--sheets",
        default="",
        metavar="INT,DIS|all",
        help="which (default: those that the agenda needs; with --tables, those of tables)",
    )
    parser.add_argument(
        "--tables", default=EVERYTHING, metavar="1,2|all", help="their numbers, in every phase"
    )
    parser.add_argument(
        "--languages",
        default=OWN,
        metavar="he[,ar]|own",
        help="one, or two side by side (default: own, that of each table and person)",
    )
    parser.add_argument("--copies", type=_number, default=1, metavar="N", help="of each sheet")
    parser.add_argument(
        "--spares", type=_number, default=0, metavar="N", help="blank ones more of each sheet"
    )
    parser.add_argument("--only-spares", action="store_true", help="nothing but the spares")
    parser.add_argument("--variants", default="", metavar="SUM=note", help="other forms of sheets")
    parser.add_argument("--order", choices=("table", "sheet"), default="table", help="of the piles")
    parser.add_argument("--duplex", action="store_true", help="each sheet begins on a front side")
    parser.add_argument(
        "--per-table", action="store_true", help="a file for each table; none is overwritten"
    )
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="FILE.pdf")


def make_worksheets(options: argparse.Namespace, library: LibraryPlace) -> None:
    """Write the sheets, remember that they are expected back, and say what was written."""
    from aiworkshop.base.ids import new_id
    from aiworkshop.bootstrap import opened_workbench
    from aiworkshop.facilitation.outputs import Output
    from aiworkshop.facilitation.reads.choosing import choose_workshop
    from aiworkshop.facilitation.worksheets.making import PileWords, make_pack
    from aiworkshop.facilitation.worksheets.packing import PACK_KINDS
    from aiworkshop.facilitation.worksheets.printing import RecordPrint

    target: Path = options.output
    if target.suffix.lower() != ".pdf":
        raise UserError(
            "worksheets.suffix",
            "Worksheets are written as PDF; “{name}” does not end in .pdf.",
            name=target.name,
        )
    with opened_workbench(library) as workbench:
        workshop_id = choose_workshop(workbench.reads, options.workshop)
        contents = workbench.reads.contents(workshop_id, PACK_KINDS)
        request = asked_for(contents, options)
        print_id = new_id()
        by_table = PileWords() if options.per_table else None
        made = make_pack(contents, request, target, print_id=print_id, by_table=by_table)
        place = str(target.absolute())
        workbench.runner.run(
            RecordPrint(
                workshop_id=workshop_id,
                pack=made.pack,
                request=request,
                target=place,
                pages=made.pages_of,
                print_id=print_id,
            )
        )
        for file in made.files:
            workbench.log_output(Output(workshop_id, OUTPUT_FORM, str(file.absolute())))
            print(file)
    print(f"{len(made.pack.copies)} sheets, {made.pages} pages")
    if made.missing_characters:
        signs = " ".join(sorted(made.missing_characters))
        print(f"Printed as boxes, since no font has them: {signs}", file=sys.stderr)


def asked_for(contents: "WorkshopContents", options: argparse.Namespace) -> "PackRequest":
    """What the options ask for. Raises ``UserError`` for tables and variants that are not there.

    Sheets and languages are looked at when the pack is planned.
    """
    from dataclasses import replace

    from aiworkshop.facilitation.worksheets.packing import default_request
    from aiworkshop.method.worksheets import WORKSHEETS

    request = default_request(contents)
    groups = chosen_tables(contents, options.tables)
    sheets = tuple(_listed(options.sheets.upper()))
    if EVERYTHING.upper() in sheets:
        sheets = WORKSHEETS.ids
    elif not sheets:
        # Who prints a table's pile again does not want the posters again.
        sheets = request.sheets
        if groups is not None:
            sheets = tuple(each for each in sheets if WORKSHEETS[each].scope != "room")
    own = options.languages.strip().lower() == OWN
    return replace(
        request,
        sheets=sheets,
        groups=groups,
        languages=() if own else tuple(_listed(options.languages.lower().replace("+", ","))),
        copies=options.copies,
        spares=options.spares,
        only_spares=options.only_spares,
        order="by_sheet" if options.order == "sheet" else "by_table",
        duplex=options.duplex,
        variants=chosen_variants(options.variants),
    )


def chosen_tables(contents: "WorkshopContents", words: str) -> tuple[str, ...] | None:
    """The tables with these numbers in every phase; None for all."""
    wanted = _listed(words)
    if EVERYTHING in (each.lower() for each in wanted):
        return None
    numbers = sorted({group.number for group in contents.group if group.number})
    known = {str(number) for number in numbers}
    # Either digits are taken, as everywhere.
    chosen = {str(int(each)) if each.isdecimal() else each for each in wanted}
    strange = sorted(chosen - known)
    if strange or not chosen:
        raise UserError(
            "worksheets.table",
            "There is no table “{table}” in this workshop. Its tables are: {known}.",
            table=", ".join(strange),
            known=", ".join(map(str, numbers)) or "none yet",
        )
    return tuple(group.id for group in contents.group if str(group.number) in chosen)


def chosen_variants(words: str) -> tuple[tuple[str, str], ...]:
    """Sheets and the form that they are wanted in, such as ``SUM=note``."""
    from aiworkshop.method.worksheets import WORKSHEETS

    known = [(spec.id, name) for spec in WORKSHEETS for name in dict(spec.variants)]
    found = []
    for each in _listed(words):
        sheet, _, name = each.partition("=")
        pair = (sheet.strip().upper(), name.strip().lower())
        if pair not in known:
            raise UserError(
                "worksheets.variant",
                "There is no form “{wanted}”. There are {known}.",
                wanted=each,
                known=", ".join("=".join(one) for one in known),
            )
        found.append(pair)
    return tuple(found)


def _listed(words: str) -> list[str]:
    return [part.strip() for part in words.split(",") if part.strip()]


def _number(words: str) -> int:
    if not words.isdecimal() or int(words) > MOST_COPIES:
        raise argparse.ArgumentTypeError(f"“{words}” is not a number from 0 to {MOST_COPIES}")
    return int(words)
