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
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from fractional_indexing import generate_n_keys_between
from sqlalchemy import insert

from aiworkshop.base.ids import new_id
from aiworkshop.base.text import Text
from aiworkshop.library.field_clocks import next_clocks
from aiworkshop.library.library import Library
from aiworkshop.library.migrations import HISTORY
from aiworkshop.library.opening import open_library
from aiworkshop.library.schema import RECORD_TABLES
from aiworkshop.library.schema.bookkeeping import journal
from aiworkshop.library.unit_of_work import UnitOfWork
from aiworkshop.library.values import Change, columns_of, pack_changes
from aiworkshop.method.categories import CATEGORIES
from aiworkshop.method.mechanisms import MECHANISMS
from aiworkshop.readmodels.record import OFFICE_ID
from tests.benchmarks.large_office import Office, make_office
from tests.benchmarks.large_words import TOWNS, Speech

TODAY = date(2026, 7, 1)
"""The day on which the library is looked at: the last workshop was the day before."""
WORKSHOPS = 1000
YEARS_BACK = 3
ITEMS_EACH = 100
"""Findings, dreams, propositions, initiatives, actions, promises, income ideas, valuations."""
OPEN_COMMITMENTS_EACH = 5
_MADE = "2"
"""Counted up with every change of what is made here."""
_EDITED = 0.35
_PERMISSIONS = ("anonymous", "anonymous", "anonymous", "named", "publicity", "room_only")


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
    wall = _Wall()
    library = open_library(path, wall=wall)
    try:
        speech = Speech()
        first = TODAY - timedelta(days=365 * YEARS_BACK)
        wall.at(first)
        entered: list[_Entry] = []

        def begin(unit: UnitOfWork) -> Office:
            entry = _Entry(unit, wall, speech)
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


class _Wall:
    """A clock that is set to the day of a workshop and goes on by half a minute an action."""

    def __init__(self) -> None:
        self.milliseconds = 0

    def at(self, day: date) -> None:
        moment = datetime(day.year, day.month, day.day, 9, tzinfo=UTC)
        self.milliseconds = int(moment.timestamp() * 1000)
        self.day = day

    def __call__(self) -> int:
        return self.milliseconds


class _Entry:
    """Records as they are typed one after the other, some of them edited later."""

    def __init__(self, unit: UnitOfWork, wall: _Wall, speech: Speech) -> None:
        self.unit, self.wall, self.speech = unit, wall, speech
        self.chance = speech.chance
        self.rows: dict[str, list[dict[str, Any]]] = {}
        self.edits: list[tuple[str, dict[str, Any], dict[str, object]]] = []
        self.journal: list[dict[str, object]] = []
        self.counts: Counter[str] = Counter()

    def add(
        self, kind: str, fields: dict[str, object], edit: dict[str, object] | None = None
    ) -> str:
        """A new record; ``edit`` is what is changed in it afterwards."""
        self.wall.milliseconds += 30_000
        row = columns_of(RECORD_TABLES[kind], fields)
        stamp = self.unit.clock.now()
        key = new_id()
        row |= {"id": key, "created": stamp, "changed": stamp, "field_clocks": {}, "deleted": ""}
        if kind != "workshop":
            row["workshop_id"] = self.unit.owner_of(RECORD_TABLES[kind])
        self.rows.setdefault(kind, []).append(row)
        if edit:
            self.edits.append((kind, row, edit))
        return key

    def finish(self) -> None:
        """Write rows and journal."""
        for kind, rows in self.rows.items():
            for row, position in zip(
                rows, generate_n_keys_between(None, None, len(rows)), strict=True
            ):
                row["position"] = position
                self._note(f"add_{kind}", row["created"], Change(kind, row["id"], None, dict(row)))
            self.counts[kind] += len(rows)
        for kind, row, edit in self.edits:
            self._edit(kind, row, edit)
        for kind, rows in self.rows.items():
            self.unit.insert_rows(RECORD_TABLES[kind], rows)
        self.unit.connection.execute(insert(journal), self.journal)

    def _edit(self, kind: str, row: dict[str, Any], edit: dict[str, object]) -> None:
        self.wall.milliseconds += 30_000
        stamp = self.unit.clock.now()
        after = columns_of(RECORD_TABLES[kind], edit)
        after["field_clocks"] = next_clocks(row, edit, stamp)
        after["changed"] = stamp
        before = {column: row.get(column) for column in after}
        row.update(after)
        self._note(f"change_{kind}", stamp, Change(kind, row["id"], before, dict(after)))

    def _note(self, command: str, stamp: str, change: Change) -> None:
        self.journal.append(
            {
                "batch": new_id(),
                "workshop_id": self.unit.workshop_id,
                "command": command,
                "stamp": stamp,
                "changes": pack_changes([change]),
            }
        )


def _add_workshop(
    library: Library, wall: _Wall, speech: Speech, office: Office, number: int
) -> Counter[str]:
    counts: Counter[str] = Counter()
    key = new_id()

    def apply(unit: UnitOfWork) -> None:
        entry = _Entry(unit, wall, speech)
        _Afternoon(entry, office, number, key).fill()
        entry.finish()
        counts.update(entry.counts)

    library.write("fill", key, apply, journalled=False)
    return counts


class _Afternoon:
    """One workshop with all that was said in it and what became of it."""

    def __init__(self, entry: _Entry, office: Office, number: int, key: str) -> None:
        self.entry, self.office, self.number, self.key = entry, office, number, key
        self.speech, self.chance = entry.speech, entry.chance
        self.day = entry.wall.day
        self.town = TOWNS[number % len(TOWNS)]
        self.languages = (("he",), ("ar",), ("en", "he"), ("he", "ar"))[number % 4]
        self.stands_alone = number % 10 == 9
        authority = "" if self.stands_alone else office.authorities[number % len(TOWNS)]
        self.enrolments = office.enrolments.get(authority, ())
        self.authority = authority
        self.channels = [key for each in self.enrolments for key in office.channels[each]]

    def say(self, least: int, most: int) -> Text:
        return self.speech.text(self.chance.choice(self.languages), least, most)

    def somebody(self) -> Text:
        return self.speech.name(self.languages[0])

    def tagged(self) -> list[str]:
        if not self.channels or self.chance.random() < 0.4:
            return []
        return [self.chance.choice(self.channels)]

    def sometimes(self, edit: Callable[[], dict[str, object]]) -> dict[str, object] | None:
        return edit() if self.chance.random() < _EDITED else None

    def fill(self) -> None:
        self._workshop()
        self._room()
        self._discovery()
        self._outcomes()
        self._promises()
        self._closing()

    def _workshop(self) -> None:
        language = self.languages[0]
        fields: dict[str, object] = {
            "title": self.say(3, 7),
            "municipality": Text(getattr(self.town, language), language),
            "topic": self.say(6, 12),
            "venue": self.say(2, 4),
            "date": self.day.isoformat(),
            "start_time": "09:00",
            "template": "half_day_240",
            "time_zone": "Asia/Jerusalem",
            "languages": list(self.languages),
            "authority_id": self.authority,
            "enrolment_ids": list(self.enrolments),
            "channels": self.channels[:2],
        }
        entry = self.entry
        entry.add("workshop", fields)
        entry.rows["workshop"][0]["id"] = self.key

    def _room(self) -> None:
        add = self.entry.add
        self.groups = [
            add("group", {"phase": phase, "number": table, "name": self.say(1, 2)})
            for phase in ("discovery", "destiny")
            for table in (1, 2, 3, 4)
        ]
        self.people = [
            add("participant", {"name": self.somebody(), "role": self.say(1, 2)}) for _ in range(12)
        ]
        for person, key in enumerate(self.people):
            add("membership", {"group_id": self.groups[person % 4], "participant_id": key})

    def _finding(self, kind: str, words: dict[str, object]) -> str:
        fields = {
            "kind": kind,
            "permission": self.chance.choice(_PERMISSIONS),
            "group_id": self.chance.choice(self.groups[:4]),
            **words,
        }

        def edit() -> dict[str, object]:
            if self.chance.random() < 0.4:
                return {"starred": True}
            return {"title": self.say(3, 7)}

        return self.entry.add("finding", fields, self.sometimes(edit))

    def _discovery(self) -> None:
        stories = [
            self._finding(
                "story",
                {
                    "title": self.say(3, 7),
                    "telling": self.say(25, 60),
                    "quote": self.say(6, 14),
                    "teller": self.somebody(),
                },
            )
            for _ in range(18)
        ]
        for each in range(22):
            self._finding(
                "success_factor", {"title": self.say(4, 9), "parent_id": stories[each % 18]}
            )
        category = CATEGORIES.ids
        for _ in range(14):
            words: dict[str, object] = {
                "title": self.say(2, 5),
                "holder": self.somebody(),
                "links_to": self.say(2, 5),
                "category": self.chance.choice(category),
                "in_use": self.chance.choice(("full", "partly", "dormant")),
                "channels": self.tagged(),
            }
            self._finding("asset", words)
        for _ in range(14):
            self._finding("wish", {"title": self.say(6, 15)})
        for _ in range(4):
            theme = self.entry.add("theme", {"title": self.say(2, 5), "sentence": self.say(8, 14)})
            for story in self.chance.sample(stories, 5):
                self.entry.add("theme_finding", {"theme_id": theme, "finding_id": story})

    def _outcomes(self) -> None:
        add = self.entry.add
        for _ in range(2):
            words = {"vision": self.say(20, 40), "headline": self.say(4, 8)}
            add("dream", {**words, "group_id": self.chance.choice(self.groups[:4])})
        for _ in range(3):
            self.entry.add("opportunity", {"title": self.say(3, 6), "description": self.say(8, 16)})
        propositions = [
            add(
                "proposition",
                {"title": self.say(3, 6), "words": self.say(18, 35), "channels": self.tagged()},
                self.sometimes(lambda: {"words": self.say(18, 35), "state": "final"}),
            )
            for _ in range(3)
        ]
        self.initiatives = [
            add(
                "initiative",
                {
                    "title": self.say(3, 6),
                    "purpose": self.say(12, 24),
                    "members": self.say(4, 8),
                    "success_signs": self.say(6, 12),
                    "proposition_id": propositions[each],
                    "channels": self.tagged(),
                },
            )
            for each in range(2)
        ]
        for each in range(5):
            fields: dict[str, object] = {
                "title": self.say(5, 10),
                "owner": self.somebody(),
                "due": (self.day + timedelta(days=self.chance.randint(14, 400))).isoformat(),
                "status": "planned",
                "initiative_id": self.initiatives[each % 2],
                "channels": self.tagged(),
            }
            edit = self.sometimes(lambda: {"status": self.chance.choice(("done", "under_way"))})
            add("action", fields, edit)
        income: dict[str, object] = {
            "title": self.say(4, 9),
            "asset": self.say(2, 5),
            "mechanism": self.chance.choice(MECHANISMS.ids),
            "confidence": "medium",
            "estimate_agorot": self.chance.randint(1, 900) * 100_000,
            "channels": self.tagged(),
        }
        add("income_idea", income)

    def _promises(self) -> None:
        add = self.entry.add
        for each in range(12):
            fields: dict[str, object] = {
                "kind": ("commitment", "commitment", "offer", "request")[each % 4],
                "words": self.say(8, 16),
                "person": self.somebody(),
                "first_step": self.say(5, 9),
                "due": (self.day + timedelta(days=self.chance.randint(7, 720))).isoformat(),
                "status": "planned",
                "group_id": self.chance.choice(self.groups[4:]),
                "participant_id": self.chance.choice(self.people),
                "channels": self.tagged(),
            }
            open_still = each < OPEN_COMMITMENTS_EACH
            closed: dict[str, object] = {"status": "done" if each % 3 else "dropped"}
            key = add("commitment", fields, None if open_still else closed)
            if each in (0, 6):
                self._check_in(key, "planned" if open_still else "done")

    def _check_in(self, commitment: str, status: str) -> None:
        asked = self.day + timedelta(days=30)
        fields: dict[str, object] = {
            "spec": "day_30",
            "date": asked.isoformat(),
            "record_kind": "commitment",
            "record_id": commitment,
            "status": status,
            "evidence": self.say(5, 15),
            "next_step": self.say(4, 9),
            "spoke_with": self.somebody(),
        }
        if asked < TODAY:
            self.entry.add("check_in", fields)

    def _closing(self) -> None:
        for _ in range(4):
            self.entry.add(
                "valuation",
                {
                    "moment": self.say(6, 14),
                    "word": self.say(1, 1),
                    "energy_before": self.chance.randint(1, 5),
                    "energy_after": self.chance.randint(3, 5),
                    "permission": "anonymous",
                },
            )


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
