"""What the Keeping tab shows: what was deleted, and values of which there are two."""

from dataclasses import dataclass, fields
from itertools import groupby
from typing import TYPE_CHECKING

from aiworkshop.base.text import EMPTY_TEXT, Text
from aiworkshop.readmodels.records import RECORD_CLASSES, Group, Record
from aiworkshop.ui.phases.record_words import first_of

if TYPE_CHECKING:
    from aiworkshop.facilitation.exchange.conflicts import Conflict, FieldValue
    from aiworkshop.facilitation.reads import Reads

_PARTS = frozenset(
    {
        "membership",
        "theme_finding",
        "origin_link",
        "translation",
        "content_overlay",
        "print_run",
        "printed_layout",
        "answer",
        "sheet_adjustment",
    }
)
"""Kinds that belong to others and come back with them; alone they are not worth a line."""


@dataclass(frozen=True, slots=True)
class Deletion:
    """What went in one moment: its first record, and how many more that one sees."""

    record: Record
    words: Text
    more: int


@dataclass(frozen=True, slots=True)
class Choice:
    """Two versions of one field. ``part`` is the record's kind within its kind, such as a story.

    ``kept`` and ``other`` are values as stored; a reference is the words of what it refers to.
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


@dataclass(frozen=True, slots=True)
class Kept:
    """Everything of the tab at one moment, the latest first."""

    deletions: tuple[Deletion, ...]
    choices: tuple[Choice, ...]
    open_choices: int


def read_kept(reads: "Reads", workshop_id: str, most: int) -> Kept:
    """The first ``most`` of each; for lane *db*."""
    conflicts = reads.conflicts(workshop_id)
    seen = [record for record in reads.trash(workshop_id) if record.kind_name not in _PARTS]
    moments = [list(found) for _, found in groupby(seen, key=lambda record: record.deleted)]
    return Kept(
        tuple(_deletion(moment) for moment in moments[:most]),
        tuple(_choice(reads, conflict) for conflict in conflicts[:most]),
        len(conflicts),
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
        _value(reads, conflict, conflict.kept),
        _value(reads, conflict, conflict.other),
        conflict.kept_stamp,
        conflict.other_stamp,
    )


def _value(reads: "Reads", conflict: "Conflict", value: "FieldValue") -> "FieldValue":
    """A value, or the words of the record that it refers to."""
    kind = _REFERENCES.get(conflict.field)
    if kind is None or not isinstance(value, str) or not value:
        return value
    return words_of(reads.record(RECORD_CLASSES[kind], value))


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
