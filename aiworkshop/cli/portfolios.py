"""The verb ``portfolio``: a programme as PDF, DOCX, XLSX, or as a page for residents (HTML)."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from aiworkshop.base.places import LibraryPlace

_PAGE = ".html"


def add_options(parser: argparse.ArgumentParser, languages: Sequence[str]) -> None:
    """The grammar of the verb. Runs at every start, so it reads nothing."""
    parser.add_argument(
        "programme", metavar="PROGRAMME", help="id, its beginning, or its name in any language"
    )
    parser.add_argument("--cohort", default="", metavar="COHORT", help="only this one: its number")
    parser.add_argument("--town", default="", metavar="TOWN", help="only this one: its name")
    parser.add_argument(
        "--form",
        choices=("portfolio", "residents"),
        help="(default: residents for a file ending in .html, else portfolio)",
    )
    parser.add_argument(
        "--language",
        choices=languages,
        default="he",
        help="of the report; on the page for residents the first (default: he)",
    )
    parser.add_argument("--names", choices=("on", "off"), default="off")
    parser.add_argument(
        "-o",
        "--output",
        type=Path,
        required=True,
        metavar="FILE.pdf|FILE.docx|FILE.xlsx|FILE.html",
        help="the file",
    )


def make_portfolio(options: argparse.Namespace, library: LibraryPlace) -> None:
    """Write the report, and log it with each workshop that it quotes."""
    from aiworkshop.bootstrap import opened_workbench
    from aiworkshop.documents.registry import export_format
    from aiworkshop.facilitation.outputs import ReportRequest, write_programme_report
    from aiworkshop.facilitation.reads.choosing import choose_cohort, choose_programme, choose_town
    from aiworkshop.facilitation.reports.programme import (
        PUBLIC_FORMS,
        programme_outputs,
        telling_count,
    )

    target: Path = options.output
    form = options.form or ("residents" if target.suffix.lower() == _PAGE else "portfolio")
    export_format(form, target.suffix, "programme")  # refuses before anything is read
    request = ReportRequest(options.language, options.names == "on", form)
    with opened_workbench(library) as workbench:
        programme = choose_programme(workbench.reads, options.programme)
        key = programme.programme.id
        contents = workbench.reads.programme_contents(
            key,
            choose_cohort(programme, options.cohort),
            choose_town(workbench.reads, key, options.town),
            public=form in PUBLIC_FORMS,
        )
        write_programme_report(contents, request, target)
        for output in programme_outputs(contents, request, str(target.absolute())):
            workbench.log_output(output)
        telling = telling_count(contents, request)
    if telling:
        said = "texts without a name hold a role or somebody's name"
        print(f"note: {telling} {said}: read them before you hand it on.", file=sys.stderr)
    print(target)
