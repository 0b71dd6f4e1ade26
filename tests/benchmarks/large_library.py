"""A library as a regional office has it after three years: 1,000 workshops, 100,000 items.

    from tests.benchmarks.large_library import TODAY, large_library
    path = large_library(folder)        # a copy of one's own, to be written to

    python -m tests.benchmarks.large_library FILE

Thirty authorities in three programmes with cohorts, enrolments, channels, check-ins and
valuations, in Hebrew, Arabic and English. Its journal has a row for every record as it was entered
and for every later edit, stamped with the time of the workshop, so that its size is that of a
library which was really used. Made once a schema revision and kept in the system's temporary
folder; the search index is not made yet (``bring_up_to_date``).
"""

import argparse
import os
import shutil
import tempfile
import time
from collections import Counter
from datetime import timedelta
from pathlib import Path

from aiworkshop.base.ids import new_id
from aiworkshop.library.library import Library
from aiworkshop.library.migrations import HISTORY
from aiworkshop.library.opening import open_library
from aiworkshop.library.unit_of_work import UnitOfWork
from aiworkshop.readmodels.record import OFFICE_ID
from tests.benchmarks.large_afternoon import TODAY as TODAY, Afternoon
from tests.benchmarks.large_entry import Entry, Wall
from tests.benchmarks.large_office import Office, make_office
from tests.benchmarks.large_words import Speech

WORKSHOPS = 1000
YEARS_BACK = 3
_MADE = "2"
"""Counted up with every change of what is made here."""


def large_library(folder: Path) -> Path:
    """A copy of the large library in this folder."""
    target = folder / "library.sqlite"
    shutil.copyfile(_template(), target)
    return target


def _template() -> Path:
    kept = Path(tempfile.gettempdir()) / f"aiworkshop-large-{HISTORY.current}-{_MADE}.sqlite"
    if not kept.exists():
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "library.sqlite"
            build(path)
            arriving = kept.with_name(f"{kept.name}.{os.getpid()}")
            shutil.copyfile(path, arriving)
            arriving.replace(kept)
    return kept


def build(path: Path, workshops: int = WORKSHOPS) -> Counter[str]:
    """Make it; returns how many records of each kind."""
    wall = Wall()
    library = open_library(path, wall=wall)
    try:
        speech = Speech()
        first = TODAY - timedelta(days=365 * YEARS_BACK)
        wall.at(first)
        entered: list[Entry] = []

        def begin(unit: UnitOfWork) -> Office:
            entry = Entry(unit, wall, speech)
            entered.append(entry)
            office = make_office(speech, entry.add)
            entry.finish()
            return office

        office = library.write("fill", OFFICE_ID, begin, journalled=False)[0]
        counts = Counter(entered[0].counts)
        for number in range(workshops):
            wall.at(first + timedelta(days=number * (365 * YEARS_BACK - 1) // workshops))
            counts += _add_workshop(library, wall, speech, office, number)
        return counts
    finally:
        library.close()
        _fold_log(path)


def _fold_log(path: Path) -> None:
    import sqlite3
    from contextlib import closing

    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        connection.execute("PRAGMA journal_mode=DELETE")


def _add_workshop(
    library: Library, wall: Wall, speech: Speech, office: Office, number: int
) -> Counter[str]:
    counts: Counter[str] = Counter()
    key = new_id()

    def apply(unit: UnitOfWork) -> None:
        entry = Entry(unit, wall, speech)
        Afternoon(entry, office, number, key).fill()
        entry.finish()
        counts.update(entry.counts)

    library.write("fill", key, apply, journalled=False)
    return counts


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("file", type=Path)
    parser.add_argument("--workshops", type=int, default=WORKSHOPS)
    options = parser.parse_args()
    begun = time.perf_counter()
    counts = build(options.file, options.workshops)
    print(dict(counts), f"{time.perf_counter() - begun:.1f} s", options.file.stat().st_size)


if __name__ == "__main__":
    main()
