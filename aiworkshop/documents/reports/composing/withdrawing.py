"""What remains of a workshop when those who withdrew are taken out of it.

Theirs is what they told, promised, said in plenary and signed; elsewhere their name goes. A name
in a text field is theirs where it is the same, letters large or small; inside a sentence nobody
can tell, so free text stays.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TypeVar

from aiworkshop.base.text import EMPTY_TEXT, Text
from aiworkshop.readmodels.record import Record
from aiworkshop.readmodels.records import Finding, Participant
from aiworkshop.readmodels.workshop_contents import WorkshopContents

RecordT = TypeVar("RecordT", bound=Record)

_NAMES = {
    "finding": ("holder",),
    "initiative": ("champion", "convener", "members", "others_to_involve"),
    "action": ("owner", "helper"),
    "commitment": ("addressed_to", "buddy"),
    "income_idea": ("owner",),
}
"""Fields that hold names of people beside the one whose record it is."""
_PARTED = re.compile(r"[,;،\n]")


def without_withdrawn(contents: WorkshopContents) -> WorkshopContents:
    """The same workshop; the very same where nobody withdrew."""
    gone = [person for person in contents.participant if person.withdrawn]
    return _Taking(contents, gone).out() if gone else contents


def _key(name: Text) -> str:
    return " ".join(name.text.split()).casefold()


@dataclass(frozen=True, slots=True)
class _Theirs:
    ids: frozenset[str]
    names: frozenset[str]
    records: frozenset[tuple[str, str]]
    """What was written on a sheet of their own."""

    def person(self, participant_id: str | None, name: Text = EMPTY_TEXT) -> bool:
        return (participant_id in self.ids) or _key(name) in self.names

    def wrote(self, record: Record) -> bool:
        return (record.kind_name, record.id) in self.records


class _Taking:
    def __init__(self, contents: WorkshopContents, gone: Iterable[Participant]) -> None:
        self._contents = contents
        people = tuple(gone)
        ids = frozenset(person.id for person in people)
        self._theirs = _Theirs(
            ids,
            frozenset(key for person in people if (key := _key(person.name))),
            frozenset(
                (one.kind, one.record_id)
                for one in contents.source_sheet
                if one.participant_id in ids
            ),
        )

    def out(self) -> WorkshopContents:
        parts, theirs = self._contents, self._theirs
        told = {each.id for each in parts.interview if theirs.person(each.storyteller_id)}
        findings = self._findings(told)
        return replace(
            parts,
            participant=tuple(each for each in parts.participant if each.id not in theirs.ids),
            membership=tuple(
                each for each in parts.membership if each.participant_id not in theirs.ids
            ),
            interview=tuple(each for each in parts.interview if each.id not in told),
            finding=self._unnamed(findings),
            sign_up=tuple(
                each
                for each in parts.sign_up
                if not theirs.person(each.participant_id, each.person)
            ),
            commitment=self._unnamed(
                each
                for each in parts.commitment
                if not theirs.person(each.participant_id, each.person) and not theirs.wrote(each)
            ),
            valuation=tuple(each for each in parts.valuation if not theirs.wrote(each)),
            plenary_note=tuple(
                each for each in parts.plenary_note if not theirs.person(None, each.speaker)
            ),
            initiative=self._unnamed(parts.initiative),
            action=self._unnamed(parts.action),
            income_idea=self._unnamed(parts.income_idea),
        )

    def _findings(self, told: set[str]) -> list[Finding]:
        """Without theirs, and without what hangs under them."""
        found = self._contents.finding
        gone = {
            each.id
            for each in found
            if each.interview_id in told or self._theirs.person(None, each.teller)
        }
        while under := {each.id for each in found if each.parent_id in gone} - gone:
            gone |= under
        return [each for each in found if each.id not in gone]

    def _unnamed(self, records: Iterable[RecordT]) -> tuple[RecordT, ...]:
        return tuple(self._without_names(record) for record in records)

    def _without_names(self, record: RecordT) -> RecordT:
        changes: dict[str, Text] = {}
        for name in _NAMES[record.kind_name]:
            words: Text = getattr(record, name)
            kept = self._kept(words)
            if kept != words:
                changes[name] = kept
        return replace(record, **changes) if changes else record  # type: ignore[arg-type]

    def _kept(self, words: Text) -> Text:
        """A list of names without theirs; anything else as it was written."""
        names = [part for part in _PARTED.split(words.text) if part.strip()]
        left = [part for part in names if _key(Text(part)) not in self._theirs.names]
        if len(left) == len(names):
            return words
        return replace(words, text="\n".join(part.strip() for part in left))
