"""What a transfer copy would bring into the library, told before anything is written."""

from dataclasses import dataclass
from typing import Any, Literal

from aiworkshop.base.text import EMPTY_TEXT, Text
from aiworkshop.readmodels.double_tables import DoubleTable

Verdict = Literal["new", "changed", "conflict", "deleted", "asked"]
"""``deleted``: in the trash there, living here. ``asked``: deleted in one copy, edited in the
other. ``conflict``: both copies wrote in the same field. A record has the weightiest."""

VERDICTS: tuple[Verdict, ...] = ("asked", "conflict", "changed", "deleted", "new")
"""The weightiest first."""


@dataclass(frozen=True, slots=True)
class FieldChange:
    """A field that differs. ``stands`` is which value will stand afterwards: the later one.

    Values as the records have them; a reference is the words of what it refers to.
    """

    field: str
    ours: Any
    theirs: Any
    ours_stamp: str
    theirs_stamp: str
    stands: Literal["ours", "theirs"]
    conflict: bool = False


@dataclass(frozen=True, slots=True)
class PreviewItem:
    """One record that is new or different. ``part`` is its kind within its kind, as of a finding.

    ``table`` is the number of the table that it belongs to, if any. ``deleted_here`` tells, of
    one that is asked about, on which side it was deleted. ``private``: it stays in the room, in
    one copy at least.
    """

    verdict: Verdict
    kind: str
    id: str
    part: str = ""
    words: Text = EMPTY_TEXT
    table: int | None = None
    changes: tuple[FieldChange, ...] = ()
    deleted_here: bool = False
    deleted_stamp: str = ""
    edited_stamp: str = ""
    private: bool = False
    office: bool = False


@dataclass(frozen=True, slots=True)
class VerdictCount:
    """So many records of a kind at a table (None: at none), by verdict."""

    table: int | None
    kind: str
    verdict: Verdict
    count: int
    office: bool = False
    """They belong to the office: programmes, towns."""


@dataclass(frozen=True, slots=True)
class LookAlike:
    """Two records of the office that go by one name: a programme, a town, made on two laptops.

    ``first_id`` is the one made earlier, which stays where they are joined. The names are in the
    languages they have, the other spellings behind them.
    """

    kind: str
    first_id: str
    later_id: str
    first: Text = EMPTY_TEXT
    later: Text = EMPTY_TEXT
    first_names: tuple[str, ...] = ()
    later_names: tuple[str, ...] = ()
    first_is_here: bool = False
    """In this library already; the other comes with the file, or is here as well."""
    later_is_here: bool = False


@dataclass(frozen=True, slots=True)
class ImportPreview:
    """What an import of this file would do now. The counts are those that it then reports."""

    workshop_id: str
    title: Text
    file_name: str
    is_new: bool
    """The workshop is not in this library."""
    in_trash: bool
    items: tuple[PreviewItem, ...]
    """In the order of verdicts, tables, kinds. Records that only belong to others, and those
    whose clocks alone differ, are counted but are no items."""
    counts: tuple[VerdictCount, ...]
    added: int
    changed: int
    conflicts: int
    unchanged: int
    settled: int
    """Conflicts that wait here and were settled in the copy."""
    photos: int
    """Photos in the file that are not here yet."""
    missing_photos: int
    """Photos that the file names without holding them, and that are not here."""
    double_tables: tuple[DoubleTable, ...] = ()
    """Tables that will share a number once this is brought in."""
    look_alikes: tuple[LookAlike, ...] = ()
    """Programmes and towns that will be there twice."""
    of_office: bool = False
    """It is a copy of the office: programmes, towns and registers, without a workshop."""
    erases: tuple[Text, ...] = ()
    """People who were erased there and are here as yet: bringing it in erases them here, too, and
    cannot be undone."""
    device: str = ""
    """This library's own, to tell whose stamps are whose."""
    from_this_device: bool = False
    """Everything new in the file was written on this device, as after undoing or restoring."""

    @property
    def is_empty(self) -> bool:
        """Whether the import would change nothing."""
        return not (self.added or self.changed or self.conflicts or self.settled or self.photos)

    def of(self, verdict: Verdict) -> tuple[PreviewItem, ...]:
        """The items with one verdict."""
        return tuple(item for item in self.items if item.verdict == verdict)
