"""What each row of the salvaged library shall say, where several witnesses tell of it.

The file's own row comes first. The journal in the same file tells what was written last; a backup
what stood there when it was made; the search index what words there were. Where two of them agree
against a third, the third is damaged.
"""

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any

from aiworkshop.library.condensed import unpack_entries
from aiworkshop.library.folding import fold
from aiworkshop.library.salvage.layouts import Ids, Layout, is_valid, settle_stamps
from aiworkshop.library.salvage.trees import FoundRow, Reading
from aiworkshop.library.values import CONDENSED_MARK, Change, unpack_changes

_JOURNAL = frozenset(("sequence", "batch", "workshop_id", "command", "stamp", "changes"))

Row = dict[str, Any]
Rows = dict[str, dict[str, Row]]
"""Rows by table and key."""


@dataclass(slots=True)
class Tally:
    """Where the rows of a kind came from."""

    read: int = 0
    from_journal: int = 0
    from_backup: int = 0
    lost: int = 0
    doubtful: int = 0
    """Rows of which a part could not be read or confirmed."""


@dataclass(slots=True)
class JournalState:
    """What the journal says was written last; ``gone`` was taken away again."""

    rows: Rows = field(default_factory=dict)
    gone: set[tuple[str, str]] = field(default_factory=set)
    owner: dict[tuple[str, str], str] = field(default_factory=dict)


def usable_journal(rows: list[Row]) -> tuple[list[Row], JournalState]:
    """The entries of a journal that can be read, in their order, and what they come to."""
    state, kept = JournalState(), []
    for row in sorted(rows, key=lambda row: int(row["sequence"])):
        try:
            changes = _changes(row)
        except Exception:  # noqa: BLE001  # whatever a damaged entry may raise: it is left out
            continue
        if row.keys() >= _JOURNAL:
            kept.append(row)
        for change in changes:
            _follow(state, change, str(row.get("workshop_id", "")))
    return kept, state


def _changes(row: Row) -> list[Change]:
    blob: bytes = row["changes"]
    if blob.startswith(CONDENSED_MARK):
        return [change for entry in unpack_entries(blob) for change in entry.changes]
    return unpack_changes(blob)


def _follow(state: JournalState, change: Change, workshop_id: str) -> None:
    place = (change.table, change.key)
    if change.after is None:
        state.gone.add(place)
        state.rows.get(change.table, {}).pop(change.key, None)
        return
    state.gone.discard(place)
    state.owner[place] = workshop_id
    rows = state.rows.setdefault(change.table, {})
    if change.before is None:
        rows[change.key] = dict(change.after)
    else:
        rows.setdefault(change.key, {}).update(change.after)


class Choosing:
    """Puts together the rows of all tables."""

    def __init__(self, reading: Reading, backup: Rows, now: str) -> None:
        self._reading = reading
        self._backup = backup
        self._now = now
        self._mine = _newest(reading)
        journal = [row for row, _ in self._mine.pop("journal", {}).values() if "changes" in row]
        self.journal, self._state = usable_journal(journal)
        self.tallies: dict[str, Tally] = {}
        self.doubts: list[tuple[str, str, str]] = []
        """Kind, id and column of what could not be read, or not confirmed."""

    def rows(self) -> Iterator[tuple[Layout, list[Row]]]:
        """Each table with its rows, as SQLite takes them."""
        for name, layout in self._reading.layouts.items():
            if name == "journal":
                yield layout, self.journal
            elif not name.startswith(("search_", "sqlite_", "alembic_")):
                yield layout, list(self._table(layout))

    def _table(self, layout: Layout) -> Iterator[Row]:
        name = layout.table
        tally = self.tallies.setdefault(name, Tally())
        mine = self._mine.get(name, {})
        told = self._state.rows.get(name, {})
        kept = self._backup.get(name, {})
        whole = name in self._reading.whole
        known = set(self._reading.indexed.get(name, ())) if not whole else set[str]()
        # Of a table that is whole, what no tree leads to was let go of.
        mine = {key: one for key, one in mine.items() if one[1] or not whole}
        mine = self._known_by_their_names(layout, mine, known | set(kept))
        for key in self._keys(mine, () if whole else (*known, *kept, *told)):
            found = mine.get(key)
            gone = (name, key) in self._state.gone
            if gone and (found is None or not found[1]):
                continue
            row = self._one(layout, key, found[0] if found else None, tally)
            if row is None or (name == "content_snapshot" and not _is_its_own(row)):
                tally.lost += 1
            else:
                yield row

    def _known_by_their_names(
        self, layout: Layout, mine: dict[str, tuple[Row, bool]], others: set[str]
    ) -> dict[str, tuple[Row, bool]]:
        """Rows whose id is damaged in a letter or two under the id that others know."""
        told = self._state.rows.get(layout.table, {})
        free = Ids(key for key in {*others, *told} if key not in mine)
        if not layout.is_record:
            return mine
        named = {}
        for key, found in mine.items():
            known = key in others or key in told
            meant = None if known else free.nearest(key)
            named[meant or key] = ({**found[0], "id": meant or key}, found[1])
        return named

    def _keys(self, mine: Iterable[str], more: Iterable[str]) -> list[str]:
        """All ids, but no damaged form of one that is among them."""
        keys, known = list(mine), Ids(mine)
        for key in more:
            if key not in known and known.nearest(key) is None:
                keys.append(key)
                known.add(key)
        return keys

    def _one(self, layout: Layout, key: str, found: Row | None, tally: Tally) -> Row | None:
        told = self._told(layout, key)
        kept = self._backup.get(layout.table, {}).get(key)
        if found is not None:
            row = self._confirmed(layout, found, told, kept, tally)
            tally.read += 1
            return self._filled(layout, row)
        if kept is not None:
            # What was written since the backup was made, the journal may tell.
            newer = told if str(told.get("changed", "")) > str(kept.get("changed", "")) else {}
            tally.from_backup += 1
            return self._filled(layout, {**kept, **newer})
        if not told or (not layout.is_record and layout.keys[0] not in told):
            return None
        if layout.is_record and layout.table != "workshop" and "workshop_id" not in told:
            owner = self._state.owner.get((layout.table, key), "")
            if any(column.name == "workshop_id" for column in layout.columns):
                told = {**told, "workshop_id": owner}
        tally.from_journal += 1
        return self._filled(layout, {**told, "id": key} if layout.is_record else told)

    def _told(self, layout: Layout, key: str) -> Row:
        """What the journal says of a row, in the file's own values."""
        told = self._state.rows.get(layout.table, {}).get(key, {})
        sorts = {column.name: column for column in layout.columns}
        stored = {name: _stored(sorts[name].sort, v) for name, v in told.items() if name in sorts}
        return {name: value for name, value in stored.items() if is_valid(sorts[name], value)}

    def _confirmed(
        self, layout: Layout, row: Row, told: Row, kept: Row | None, tally: Tally
    ) -> Row:
        """The row, with what is damaged in it set right by whoever knows better."""
        same = [one for one in (told, kept) if one and one.get("changed") == row.get("changed")]
        later = str(told.get("changed", "")) > str(row.get("changed", ""))
        result, doubtful = dict(row), False
        if later:
            result.update(told)
        for column in layout.columns:
            name = column.name
            if name not in row:
                best = next((one[name] for one in (*same, told, kept or {}) if name in one), None)
                if best is not None:
                    result[name] = best
                alone = not any(name in one for one in same)
                if alone or self._unheard(layout, {**row, name: best}, name):
                    doubtful = True
                    self.doubts.append((layout.table, layout.key_of(row), name))
                continue
            said = [one[name] for one in same if name in one]
            if not said and self._unheard(layout, row, name):
                doubtful = True
                self.doubts.append((layout.table, layout.key_of(row), name))
            if later or not any(not _alike(column.sort, value, row[name]) for value in said):
                continue
            best, sure = self._voted(layout, row, name, said)
            result[name] = best
            if not sure:
                doubtful = True
                self.doubts.append((layout.table, layout.key_of(row), name))
        tally.doubtful += doubtful
        return result

    def _unheard(self, layout: Layout, row: Row, name: str) -> bool:
        """Whether nobody else remembers these words: the search index is the only witness left."""
        if f"{name}_language" not in row or not row[name]:
            return False
        words = self._reading.words.get(layout.key_of(row))
        return words is None or fold(row[name]) not in words

    def _voted(self, layout: Layout, row: Row, name: str, said: list[Any]) -> tuple[Any, bool]:
        """What most say, and whether more than one says it."""
        votes = Counter([row[name], *said])
        words = self._reading.words.get(layout.key_of(row))
        if words is not None:
            for value in list(votes):
                if isinstance(value, str) and value and fold(value) in words:
                    votes[value] += 1
        (best, most), *others = votes.most_common()
        if any(count == most for _, count in others):
            return row[name], False
        return best, True

    def _filled(self, layout: Layout, row: Row) -> Row:
        """A whole row: what nobody knows says nothing."""
        result = {}
        for column in layout.columns:
            value = row.get(column.name)
            if value is None and column.sort == "stamp" and not layout.is_record:
                value = self._now
            if value is None and column.needed and column.sort not in ("stamp", "key"):
                value = column.default if column.default is not None else _nothing(column.sort)
            result[column.name] = value
        if layout.is_record:
            settle_stamps(result, self._now)
        return result


def _newest(reading: Reading) -> dict[str, dict[str, tuple[Row, bool]]]:
    """Of several rows with one key, the one that the trees lead to, else the latest."""
    best: dict[str, dict[str, tuple[Row, bool]]] = {}
    for found in reading.rows:
        layout = reading.layouts[found.table]
        row, key = found.fit.row, layout.key_of(found.fit.row)
        rows = best.setdefault(found.table, {})
        if key not in rows or _rank(found, row) > _rank_of(rows[key]):
            rows[key] = (row, found.sure)
    return best


def _rank(found: FoundRow, row: Row) -> tuple[bool, str]:
    return found.sure, str(row.get("changed") or row.get("stamp") or "")


def _rank_of(kept: tuple[Row, bool]) -> tuple[bool, str]:
    return kept[1], str(kept[0].get("changed") or kept[0].get("stamp") or "")


def _is_its_own(snapshot: Row) -> bool:
    """Whether a snapshot of texts says what its hash promises."""
    digest = str(snapshot["hash"])
    return len(digest) != 64 or sha256(str(snapshot["content"]).encode()).hexdigest() == digest


def _stored(sort: str, value: Any) -> Any:
    """A value of the journal as SQLite has it."""
    if sort == "json":
        return json.dumps(value)
    if sort == "boolean" and value is not None:
        return int(bool(value))
    return value


def _alike(sort: str, one: Any, other: Any) -> bool:
    if sort == "json" and isinstance(one, str) and isinstance(other, str):
        return bool(json.loads(one) == json.loads(other))
    return bool(one == other)


def _nothing(sort: str) -> Any:
    return {"integer": 0, "boolean": 0, "blob": b"", "json": "[]"}.get(sort, "")


def rows_by_key(layouts: Mapping[str, Layout], rows: Mapping[str, list[Row]]) -> Rows:
    """Rows as the choosing takes them."""
    return {name: {layouts[name].key_of(row): row for row in found} for name, found in rows.items()}
