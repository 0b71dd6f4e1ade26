"""Records as they are typed into a large library, with the journal that this leaves."""

from collections import Counter
from datetime import UTC, date, datetime
from typing import Any

from fractional_indexing import generate_n_keys_between
from sqlalchemy import insert

from aiworkshop.base.ids import new_id
from aiworkshop.library.field_clocks import next_clocks
from aiworkshop.library.schema import RECORD_TABLES
from aiworkshop.library.schema.bookkeeping import journal
from aiworkshop.library.unit_of_work import UnitOfWork
from aiworkshop.library.values import Change, columns_of, pack_changes
from tests.benchmarks.large_words import Speech


class Wall:
    """A clock that is set to the day of a workshop and goes on by half a minute an action."""

    def __init__(self) -> None:
        self.milliseconds = 0

    def at(self, day: date) -> None:
        moment = datetime(day.year, day.month, day.day, 9, tzinfo=UTC)
        self.milliseconds = int(moment.timestamp() * 1000)
        self.day = day

    def __call__(self) -> int:
        return self.milliseconds


class Entry:
    """Records as they are typed one after the other, some of them edited later."""

    def __init__(self, unit: UnitOfWork, wall: Wall, speech: Speech) -> None:
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
