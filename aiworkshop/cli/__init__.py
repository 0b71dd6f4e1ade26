"""The command ``aiworkshop``: with a verb it works without a window, with none it opens one.

Exit codes: 0 done, 1 refused with a sentence, 2 wrong usage, 3 a bug.
"""

import argparse
import json
import sys
import traceback
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from aiworkshop import __version__
from aiworkshop.base.asked import Asked, split_files
from aiworkshop.base.errors import AppError, UserError
from aiworkshop.base.paths import require_portable_place
from aiworkshop.base.places import LibraryPlace, place_of
from aiworkshop.cli import (
    checking,
    diagnosing,
    keeping,
    moving,
    pictures,
    portfolios,
    programmes,
    transfer,
)
from aiworkshop.cli.transfer import preview_import
from aiworkshop.cli.worksheets import add_options, make_worksheets

DONE, REFUSED, USAGE, BUG = 0, 1, 2, 3


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit code."""
    speak_unicode()
    given = sys.argv[1:] if arguments is None else arguments
    parser = make_parser()
    given, files = split_files(given, verb_names(parser))
    options = parser.parse_args(given)
    options.files = tuple(files)
    run: Callable[[argparse.Namespace], int] = options.run
    try:
        require_portable_place()
        return run(options)
    except AppError as error:
        print(error, file=sys.stderr)
        if run is window:
            show_refusal(error)
        return REFUSED
    except KeyboardInterrupt:
        print("Stopped. What was finished before is kept.", file=sys.stderr)
        return REFUSED
    except Exception as error:  # noqa: BLE001  # the edge: whatever comes here is a bug, and says so
        traceback.print_exc()
        keep_in_log(options.run.__name__, error)
        print("This is a bug in aiworkshop. What was saved before is safe.", file=sys.stderr)
        return BUG


def keep_in_log(verb_name: str, error: Exception) -> None:
    """Of the command line only bugs are logged: refusals stand on the screen of who typed it."""
    from aiworkshop.base.logs import log_failure, start_log, stop_log
    from aiworkshop.base.paths import log_folder

    start_log(log_folder())
    log_failure(f"command {verb_name}", error)
    stop_log()


def speak_unicode() -> None:
    """Titles in Hebrew and Arabic must not break a console with an old code page."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure:
            reconfigure(encoding="utf-8", errors="replace")


def make_parser() -> argparse.ArgumentParser:
    """The grammar of the command line; ``--library`` is taken before or after the verb."""
    parser = argparse.ArgumentParser(
        prog="aiworkshop",
        usage="aiworkshop [options] [FILE.aiworkshop …] | aiworkshop VERB …",
        description="Facilitate Appreciative Inquiry workshops. Without a verb, opens the window, "
        "which shows what transfer copies (FILE) bring.",
    )
    parser.add_argument("--version", action="version", version=f"aiworkshop {__version__}")
    add_library(parser, default=None)
    parser.add_argument("--workshop", default="", metavar="ID", help="open the window on it")
    parser.set_defaults(run=window)
    verbs = parser.add_subparsers(title="verbs", metavar="", prog="aiworkshop")

    verb(verbs, "sample", sample, "put the sample workshop in, print its id")

    listing = verb(verbs, "list", list_workshops, "list the workshops")
    listing.add_argument("--json", action="store_true", help="as JSON")

    towns = "list the programmes with their cohorts and towns"
    programmes.add_listing(verb(verbs, "programmes", list_programmes, towns))
    ready = "put a ready example of a programme in, print its id"
    programmes.add_example(verb(verbs, "programme-example", programme_example, ready))

    add_report_options(verb(verbs, "report", make_report, "write a report"))
    add_options(verb(verbs, "worksheets", worksheets, "write worksheets to print"))

    pictures.add_options(
        verb(verbs, "picture", picture, "write the positive core or the opportunity map"),
        languages(),
    )

    portfolios.add_options(
        verb(verbs, "portfolio", portfolio, "write what the workshops of a programme came to"),
        languages(),
    )

    copying = "write a complete, private transfer copy"
    transfer.add_export_options(verb(verbs, "export", export_workshop, copying))
    bringing = "bring a transfer copy in, or merge it"
    transfer.add_import_options(verb(verbs, "import", import_workshop, bringing))

    moving.add_push_options(verb(verbs, "push", push, "bring workshops into another library"))
    moving.add_pull_options(verb(verbs, "pull", pull, "fetch workshops from another library"))

    add_keeping_verbs(verbs)
    return parser


def add_keeping_verbs(verbs: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """What looks after the library."""
    looking = "check the library, or save what can be read of a damaged one"
    checking.add_options(verb(verbs, "check", check, looking))
    keeping.add_options(verb(verbs, "compact", make_smaller, "make the library's file smaller"))
    telling = "write a file for whoever helps: how the program stands here, without words"
    diagnosing.add_options(verb(verbs, "diagnostics", diagnostics, telling))
    keeping.add_backup_options(verb(verbs, "backup", backup, "back the library up to a stick"))
    keeping.add_restore_options(verb(verbs, "restore", restore, "go back to a backup"))


def verb_names(parser: argparse.ArgumentParser) -> tuple[str, ...]:
    """All verbs."""
    choices = [each.choices for each in parser._actions if isinstance(each.choices, dict)]
    return tuple(name for each in choices for name in each)


def add_report_options(report: argparse.ArgumentParser) -> None:
    """What a report is to be."""
    report.add_argument("workshop", metavar="WORKSHOP", help="id, its beginning, or exact title")
    report.add_argument(
        "--form",
        default="summary",
        help="which report: summary, tables, calendar, un-habitat … (default: summary)",
    )
    report.add_argument(
        "--language", choices=languages(), help="of the headings (default: the workshop's first)"
    )
    report.add_argument("--names", choices=("on", "off"), default="off")
    report.add_argument(
        "--format", help="pdf, xlsx, csv, json, ics … (default: what the file's name ends with)"
    )
    report.add_argument(
        "--draft",
        action="store_true",
        help="let a funder's form be longer than the funder takes; its pages say so",
    )
    report.add_argument("-o", "--output", type=Path, required=True, metavar="FILE")


def verb(
    verbs: "argparse._SubParsersAction[argparse.ArgumentParser]",
    name: str,
    run: Callable[[argparse.Namespace], int],
    help_line: str,
) -> argparse.ArgumentParser:
    """One verb of the command."""
    parser = verbs.add_parser(name, help=help_line, description=help_line.capitalize() + ".")
    add_library(parser, default=argparse.SUPPRESS)
    parser.set_defaults(run=run)
    return parser


def add_library(parser: argparse.ArgumentParser, default: str | None) -> None:
    """The option that names another library."""
    parser.add_argument(
        "--library",
        type=place_of,
        default=default,
        metavar="PATH",
        help="another library: a file, or postgresql+psycopg://name@host/database",
    )


def languages() -> tuple[str, ...]:
    """The languages of reports, without reading their texts: this runs at every start."""
    from aiworkshop.base.resources import resource_path

    folders = resource_path("content").iterdir()
    return tuple(sorted(each.name for each in folders if (each / "language.toml").is_file()))


def library_path(options: argparse.Namespace) -> LibraryPlace:
    """The library asked for, else this user's own."""
    from aiworkshop.base.paths import default_library

    named: LibraryPlace | None = options.library
    return named or default_library()


def existing_library(options: argparse.Namespace) -> LibraryPlace:
    """The library asked for, which must be there: a mistyped path is not a new library."""
    path = library_path(options)
    if isinstance(path, Path) and not path.exists():
        raise UserError(
            "no_library",
            "There is no library at {path}. “aiworkshop sample” or “import” makes one.",
            path=path,
        )
    return path


def show_refusal(error: AppError) -> None:
    """Whoever started the program by a double-click has no console to read in."""
    if getattr(sys, "frozen", False) and not (sys.stderr and sys.stderr.isatty()):
        from aiworkshop.bootstrap import show_refusal as show

        show(error)


def window(options: argparse.Namespace) -> int:
    """Open the window."""
    from aiworkshop.bootstrap import run_window

    return run_window(options.library, Asked(options.files, options.workshop))


def sample(options: argparse.Namespace) -> int:
    """Put the sample workshop in; a second time changes nothing."""
    from aiworkshop.bootstrap import opened_workbench
    from aiworkshop.facilitation.sample import InsertSample

    with opened_workbench(library_path(options)) as workbench:
        print(workbench.runner.run(InsertSample()).value)
    return DONE


def list_programmes(options: argparse.Namespace) -> int:
    """Programmes and towns; of a library that was never made, none."""
    place = library_path(options)
    made = options.library or not isinstance(place, Path) or place.exists()
    programmes.list_programmes(existing_library(options) if made else None, as_json=options.json)
    return DONE


def programme_example(options: argparse.Namespace) -> int:
    """Put a ready example in; a second time changes nothing."""
    programmes.insert_example(library_path(options), options.name)
    return DONE


def list_workshops(options: argparse.Namespace) -> int:
    """One line a workshop: id, date, municipality, title."""
    from aiworkshop.base.paths import default_library
    from aiworkshop.bootstrap import opened_workbench

    cards = []
    # Before anything was made there is no library of this user, and nothing to list.
    if options.library or default_library().exists():
        with opened_workbench(existing_library(options)) as workbench:
            cards = workbench.reads.workshop_cards()
    if options.json:
        rows = [
            {
                "id": card.id,
                "title": card.title.text,
                "municipality": card.municipality.text,
                "topic": card.topic.text,
                "date": card.date,
                "template": card.template,
                "sample": card.sample,
                "findings": card.findings,
            }
            for card in cards
        ]
        print(json.dumps(rows, ensure_ascii=False, indent=1))
        return DONE
    for card in cards:
        sign = " (sample)" if card.sample else ""
        place = f"{card.municipality} · " if card.municipality else ""
        print(f"{card.id}  {card.date or '-':10}  {place}{card.title}{sign}")
    return DONE


def make_report(options: argparse.Namespace) -> int:
    """Write a report; its format follows the file's suffix unless named."""
    from aiworkshop.bootstrap import opened_workbench
    from aiworkshop.facilitation.outputs import Output, write_report
    from aiworkshop.facilitation.reads.choosing import choose_workshop
    from aiworkshop.facilitation.reads.report_photos import photo_reader
    from aiworkshop.facilitation.reports.arranging import arranged_request
    from aiworkshop.facilitation.reports.shown import shown_record_ids
    from aiworkshop.facilitation.reports.telling import telling_words

    target: Path = options.output
    suffix = f".{options.format}" if options.format else target.suffix
    with opened_workbench(existing_library(options)) as workbench:
        workshop_id = choose_workshop(workbench.reads, options.workshop)
        contents = workbench.reads.report_contents(workshop_id)
        request = replace(
            arranged_request(contents, options.form, suffix=suffix),
            names=options.names == "on",
            draft=options.draft,
            photo_bytes=photo_reader(contents, workbench.photo_path),
        )
        request = replace(request, language=options.language or request.language)
        write_report(contents, request, target)
        shown = shown_record_ids(contents, request)
        where = str(target.absolute())
        workbench.log_output(
            Output(workshop_id, options.form, where, request.language, request.names, shown)
        )
    if found := [each for each in telling_words(contents, request) if each.record_id in shown]:
        said = "texts without a name hold a role or somebody's name"
        print(f"note: {len(found)} {said}: read them before you hand it on.", file=sys.stderr)
    print(target)
    return DONE


def worksheets(options: argparse.Namespace) -> int:
    """Write a pack of worksheets as PDF."""
    make_worksheets(options, existing_library(options))
    return DONE


def picture(options: argparse.Namespace) -> int:
    """Write the positive core or the opportunity map."""
    pictures.make_picture(options, existing_library(options))
    return DONE


def portfolio(options: argparse.Namespace) -> int:
    """Write the portfolio of a programme, or its page for residents."""
    portfolios.make_portfolio(options, existing_library(options))
    return DONE


def export_workshop(options: argparse.Namespace) -> int:
    """Write the complete transfer copy of a workshop."""
    transfer.export_copy(options, existing_library(options))
    return DONE


def import_workshop(options: argparse.Namespace) -> int:
    """Bring a transfer copy in, or merge it with what is there."""
    if options.preview:
        return preview_import(options)
    transfer.import_copy(options, library_path(options))
    return DONE


def push(options: argparse.Namespace) -> int:
    """Bring workshops into another library."""
    return moving.push(options, existing_library(options))


def pull(options: argparse.Namespace) -> int:
    """Fetch workshops from another library."""
    return moving.pull(options, library_path(options))


def make_smaller(options: argparse.Namespace) -> int:
    """Pack what the journal keeps of long ago and write the file anew."""
    keeping.make_smaller(options, existing_library(options))
    return DONE


def diagnostics(options: argparse.Namespace) -> int:
    """Write the diagnostics file."""
    diagnosing.diagnostics(options, library_path(options))
    return DONE


def backup(options: argparse.Namespace) -> int:
    """Write the whole library into one file on a second place."""
    keeping.back_up(options, existing_library(options))
    return DONE


def restore(options: argparse.Namespace) -> int:
    """Put a backup in the place of the library, which may not be there yet."""
    keeping.restore(options, library_path(options))
    return DONE


def check(options: argparse.Namespace) -> int:
    """Say whether the library is whole, or save what can be read of it."""
    return checking.check(options, existing_library(options))
