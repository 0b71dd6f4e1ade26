"""What helps whoever fills a funder's form in: what is known, and what a text can begin from."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from aiworkshop.base.text import EMPTY_TEXT, Text


@dataclass(frozen=True, slots=True)
class OfferedDraft:
    """Lines that a text can begin from; ``name`` is the draft's (``documents/forms/drafts``)."""

    name: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class OfferedPerson:
    """Somebody who may be asked to stand in a row.

    A facilitator; or who agreed to be named as a participant, or in the plenary (``note_id``).
    """

    name: Text
    role: Text = EMPTY_TEXT
    organisation: Text = EMPTY_TEXT
    participant_id: str = ""
    note_id: str = ""

    @property
    def agreed(self) -> bool:
        """Whether the person agreed to be named; a facilitator is asked."""
        return bool(self.participant_id or self.note_id)

    def origins(self) -> tuple[tuple[str, str], ...]:
        """The record whose consent this rests on."""
        if self.participant_id:
            return (("participant", self.participant_id),)
        return (("plenary_note", self.note_id),) if self.note_id else ()

    def words(self, source: str) -> Text:
        """What the program knows for a field of a row, by the name that form files call it."""
        known = {"name": self.name, "role": self.role, "organisation": self.organisation}
        return known.get(source, EMPTY_TEXT)


@dataclass(frozen=True, slots=True)
class FormAids:
    """``offered`` and ``drafts`` are by the id of the field or text; without a draft, none."""

    offered: Mapping[str, Text] = field(default_factory=dict)
    drafts: Mapping[str, OfferedDraft] = field(default_factory=dict)
    people: tuple[OfferedPerson, ...] = ()
