"""What the Keeping tab shows: what was deleted, and values of which there are two."""

from dataclasses import dataclass, fields, replace
from itertools import groupby
from typing import TYPE_CHECKING

from aiworkshop.base.text import EMPTY_TEXT, Text
from aiworkshop.readmodels.records import RECORD_CLASSES, Group, Record
from aiworkshop.readmodels.trash import PARTS
from aiworkshop.ui.phases.record_words import first_of

if TYPE_CHECKING:
    from aiworkshop.facilitation.exchange.conflicts import Conflict, FieldValue
    from aiworkshop.facilitation.reads import Reads


MOST_DELETIONS = 100
"""So many moments of deleting are read, the latest ones."""


@dataclass(frozen=True, slots=True)
class Deletion:
    """What went in one moment: its first record, and how many more that one sees."""

    record: Record
    words: Text
    more: int
    private: bool = False
    """The first record, or what it belonged to, stays in the room."""
    table: int | None = None
    """The number of the table that it was said at."""
    belonged: Text = EMPTY_TEXT
    """The first words of what it belonged to."""


@dataclass(frozen=True, slots=True)
class Choice:
    """Two versions of one field. ``part`` is the record's kind within its kind, such as a story.

    ``kept`` (what stands now) and ``other`` are values as stored; a reference is the words of what
    it refers to. ``table`` is the number of the record's table. Of a record deleted in one copy
    and changed in another, ``edits`` are the changed fields, ``additions`` the first words of what
    was added to it.
    """

    id: str
    kind: str
    part: str
    field: str
    words: Text
    kept: "FieldValue"
    other: "FieldValue"
    kept_stamp: str
    other_stamp: str
    table: int | None = None
    kept_is_ours: bool = False
    other_is_ours: bool = False
    edits: "tuple[tuple[str, FieldValue], ...]" = ()
    additions: tuple[Text, ...] = ()
    settled: bool = False
    private: bool = False
    """Either version, or what one of them refers to, stays in the room."""

    @property
    def is_deletion(self) -> bool:
        """Whether the record lies in the trash here, and was changed by who did not know that."""
        return self.field == "deleted" and not self.other

    @property
    def takes_both(self) -> bool:
        """Whether both are words, which can stand beside each other."""
        return all(isinstance(value, Text) and bool(value) for value in (self.kept, self.other))


@dataclass(frozen=True, slots=True)
class Kept:
    """Everything of the tab at one moment, the latest first."""

    deletions: tuple[Deletion, ...]
    choices: tuple[Choice, ...]
    open_choices: int
    settled: tuple[Choice, ...] = ()
    settled_choices: int = 0
    all_deletions: int = 0


def read_kept(reads: "Reads", workshop_id: str, most: int) -> Kept:
    """The first ``most`` of each, and more of what was deleted; for lane *db*."""
    conflicts = reads.conflicts(workshop_id)
    settled = reads.conflicts(workshop_id, settled=True)
    seen = [record for record in reads.trash(workshop_id) if record.kind_name not in PARTS]
    moments = [list(found) for _, found in groupby(seen, key=lambda record: record.deleted)]
    return Kept(
        _deletions(reads, moments[:MOST_DELETIONS]),
        tuple(_choice(reads, conflict) for conflict in conflicts[:most]),
        len(conflicts),
        tuple(_choice(reads, conflict) for conflict in settled[:most]),
        len(settled),
        len(moments),
    )


def words_of(record: Record | None) -> Text:
    """The first words of a record; a table's number where it has no name."""
    if record is None:
        return EMPTY_TEXT
    values = (getattr(record, field.name) for field in fields(record))
    words = first_of(*(value for value in values if isinstance(value, Text)))
    if not words and isinstance(record, Group) and record.number is not None:
        return Text(str(record.number))
    return words


def _deletions(reads: "Reads", moments: list[list[Record]]) -> tuple[Deletion, ...]:
    from aiworkshop.facilitation.reads.room_only import room_only

    found = [_deletion(moment) for moment in moments]
    above = {one.record.id: _belonged(reads, one.record) for one in found}
    parents = [parent for parent in above.values() if parent is not None]
    kept = room_only(reads, [*(one.record for one in found), *parents])

    def told(one: Deletion) -> Deletion:
        parent = above[one.record.id]
        private = one.record.id in kept or (parent is not None and parent.id in kept)
        table = _table(reads, one.record)
        return replace(one, private=private, table=table, belonged=words_of(parent))

    return tuple(told(one) for one in found)


def _belonged(reads: "Reads", record: Record) -> Record | None:
    """What a record was a part of, besides its table."""
    for name, kind in _WHOLES.items():
        key = getattr(record, name, None)
        if key:
            return reads.record(RECORD_CLASSES[kind], key)
    return None


def _deletion(moment: list[Record]) -> Deletion:
    # What hangs on another record of the same moment was not what somebody deleted.
    ids = {record.id for record in moment}
    heads = [record for record in moment if not _hangs_on(record, ids)]
    head = (heads or moment)[0]
    return Deletion(head, words_of(head), len(moment) - 1)


def _hangs_on(record: Record, ids: set[str]) -> bool:
    return any(getattr(record, name, None) in ids for name in ("parent_id", "initiative_id"))


def _choice(reads: "Reads", conflict: "Conflict") -> Choice:
    record = reads.record(RECORD_CLASSES[conflict.record_kind], conflict.record_id)
    return Choice(
        conflict.id,
        conflict.record_kind,
        str(getattr(record, "kind", "")),
        conflict.field,
        words_of(record),
        _value(reads, conflict.field, conflict.kept if conflict.resolved else conflict.now),
        _value(reads, conflict.field, conflict.other),
        conflict.kept_stamp if conflict.resolved else conflict.now_stamp,
        conflict.other_stamp,
        _table(reads, record),
        conflict.now_is_ours,
        conflict.other_is_ours,
        tuple((name, _value(reads, name, value)) for name, value in conflict.edits),
        tuple(
            words_of(reads.record(RECORD_CLASSES[kind], key)) for kind, key in conflict.additions
        ),
        conflict.resolved,
        _is_private(reads, conflict, record),
    )


def _is_private(reads: "Reads", conflict: "Conflict", record: Record | None) -> bool:
    """Whether its words are to be masked; also the quote of a theme, wherever it comes from."""
    from aiworkshop.facilitation.reads.room_only import room_only
    from aiworkshop.readmodels.permission_levels import NARROWEST

    pairs = [(conflict.field, value) for value in (conflict.kept, conflict.now, conflict.other)]
    pairs += list(conflict.edits)
    if ("permission", NARROWEST) in pairs:
        return True
    if any(name == "quote" for name, _ in pairs) and record and record.kind_name == "theme":
        return reads.keeps_words(record.workshop_id)
    named = [(_REFERENCES.get(name), value) for name, value in pairs]
    keys = [*((kind, value) for kind, value in named if kind), *conflict.additions]
    others = [reads.record(RECORD_CLASSES[kind], str(key)) for kind, key in keys if key]
    told = [one for one in (record, *others) if one is not None]
    return bool(room_only(reads, told))


def _table(reads: "Reads", record: Record | None) -> int | None:
    key = getattr(record, "group_id", None)
    group = reads.record(Group, key) if key else None
    return group.number if group else None


def _value(reads: "Reads", field: str, value: "FieldValue") -> "FieldValue":
    """A value, or the words of the record that it refers to."""
    kind = _REFERENCES.get(field)
    if kind is None or not isinstance(value, str) or not value:
        return value
    return words_of(reads.record(RECORD_CLASSES[kind], value))


_WHOLES = {
    "parent_id": "finding",
    "initiative_id": "initiative",
    "proposition_id": "proposition",
    "cohort_id": "cohort",
    "programme_id": "programme",
    "authority_id": "authority",
}
"""What a deleted record is told to have belonged to, the nearest first."""
_REFERENCES = {
    "group_id": "group",
    "participant_id": "participant",
    "interviewer_id": "participant",
    "storyteller_id": "participant",
    "interview_id": "interview",
    "parent_id": "finding",
    "finding_id": "finding",
    "theme_id": "theme",
    "opportunity_id": "opportunity",
    "proposition_id": "proposition",
    "initiative_id": "initiative",
}
