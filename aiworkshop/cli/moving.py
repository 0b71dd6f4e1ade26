"""Workshops from one library into another: ``push`` and ``pull``."""

import argparse
from collections.abc import Iterable
from typing import TYPE_CHECKING

from aiworkshop.base.places import LibraryPlace, readable_name

if TYPE_CHECKING:
    from aiworkshop.facilitation.exchange import ImportResult


def add_push_options(push: argparse.ArgumentParser) -> None:
    """What is brought, and where to."""
    _add_what(push)
    push.add_argument("--to", required=True, metavar="LIBRARY", help="path or address of the other")


def add_pull_options(pull: argparse.ArgumentParser) -> None:
    """What is fetched, and where from."""
    _add_what(pull)
    pull.add_argument(
        "--from", dest="source", required=True, metavar="LIBRARY", help="path or address"
    )


def _add_what(parser: argparse.ArgumentParser) -> None:
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument(
        "workshop", metavar="WORKSHOP", nargs="?", help="id, its beginning, or exact title"
    )
    what.add_argument(
        "--office", action="store_true", help="all programmes, towns and their registers"
    )
    what.add_argument(
        "--all", action="store_true", help="the office and all workshops changed since last time"
    )


def push(options: argparse.Namespace, home: LibraryPlace) -> int:
    """Merge into the other library what is in this one."""
    from aiworkshop.bootstrap import opened_workbench
    from aiworkshop.facilitation.exchange import moving

    with (
        opened_workbench(home) as bench,
        moving.opened_beside(home, options.to) as target,
    ):
        if options.all:
            return _say_all(moving.push_all(bench.library, target), target.name)
        key = _chosen(options, bench.reads)
        return _say_all([moving.push_workshop(bench.library, target, key)], target.name)


def pull(options: argparse.Namespace, home: LibraryPlace) -> int:
    """Merge into this library what is in the other one."""
    from aiworkshop.bootstrap import opened_workbench
    from aiworkshop.facilitation.exchange import moving
    from aiworkshop.facilitation.reads import Reads

    moving.require_library(options.source)
    with (
        opened_workbench(home) as bench,
        moving.opened_beside(home, options.source) as source,
    ):
        if options.all:
            results = moving.pull_all(bench.library, bench.runner, source)
            return _say_all(results, readable_name(home))
        key = _chosen(options, Reads(source.library))
        result = moving.pull_workshop(bench.library, bench.runner, source, key)
        return _say_all([result], readable_name(home))


def _chosen(options: argparse.Namespace, reads: object) -> str:
    from aiworkshop.facilitation.reads import Reads
    from aiworkshop.facilitation.reads.choosing import choose_workshop
    from aiworkshop.readmodels.record import OFFICE_ID

    assert isinstance(reads, Reads)
    if options.office:
        return OFFICE_ID
    return choose_workshop(reads, options.workshop)


def _say_all(results: "Iterable[ImportResult]", name: str) -> int:
    """One line each, as it is done: what stops the next takes nothing back."""
    from aiworkshop.readmodels.record import OFFICE_ID

    done = 0
    for result in results:
        done += 1
        what = "programmes and towns" if result.workshop_id == OFFICE_ID else result.workshop_id
        trash = "  (in the trash there)" if result.in_trash else ""
        print(
            f"{what}  {result.added} new, {result.changed} changed, "
            f"{result.conflicts} to look at{trash}",
            flush=True,
        )
    if not done:
        print(f"Nothing has changed since last time: {name}")
    return 0
