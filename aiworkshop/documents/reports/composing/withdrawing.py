"""What remains of a workshop when those who withdrew are taken out of it.

Theirs is what they told, promised, said in plenary and signed, and quotes on themes taken from it;
elsewhere their name goes. A name in a text field is theirs where it is the same but for capitals,
vowel signs and the order of its parts; inside a sentence nobody can tell, so free text stays.
"""

import re
import unicodedata
from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass, fields, replace
from typing import TypeVar

from aiworkshop.base.text import EMPTY_TEXT, Text
from aiworkshop.documents.reports.composing.spoken import quotes_taken_from
from aiworkshop.readmodels.record import Record
from aiworkshop.readmodels.records import (
    Finding,
    Participant,
    ReportText,
    Theme,
    Translation,
    Workshop,
)
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
_PARTED = re.compile(r"[,;،؛/|\n\u2022·]")
_SILENT = re.compile(r"[\u0591-\u05bd\u05bf-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670]+")
_BETWEEN = re.compile(r"[\W_]+")


def without_withdrawn(contents: WorkshopContents) -> WorkshopContents:
    """The same workshop; the very same where nobody withdrew."""
    gone = [person for person in contents.participant if person.withdrawn]
    return without_people(contents, gone)


def without_people(contents: WorkshopContents, people: Iterable[Participant]) -> WorkshopContents:
    """The same workshop as if these were not in it, whether they withdrew or not."""
    gone = tuple(people)
    return _Taking(contents, gone).out() if gone else contents


def taken_records(
    before: WorkshopContents, after: WorkshopContents
) -> tuple[frozenset[tuple[str, str]], frozenset[tuple[str, str]]]:
    """Kind and id of the records that went, and of those that stayed without some of their words,
    when ``after`` was made of ``before``."""
    gone: set[tuple[str, str]] = set()
    changed: set[tuple[str, str]] = set()
    for part in fields(before):
        old, new = getattr(before, part.name), getattr(after, part.name)
        if old is new or not isinstance(old, tuple):
            continue
        kept = {each.id: each for each in new if isinstance(each, Record)}
        for each in old:
            if not isinstance(each, Record):
                continue
            left = kept.get(each.id)
            if left is None:
                gone.add((each.kind_name, each.id))
            elif left != each:
                changed.add((each.kind_name, each.id))
    return frozenset(gone), frozenset(changed)


def _key(name: Text) -> str:
    """A name as it is compared: without case, vowel signs and punctuation, its parts in order."""
    plain = _SILENT.sub("", unicodedata.normalize("NFKC", name.text).casefold())
    return " ".join(sorted(_BETWEEN.sub(" ", plain).split()))


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


def _row_of(place: str) -> str:
    """The row that a place of a report belongs to (``row.<id>.<field>``); empty for others."""
    start, _, rest = place.partition(".")
    return rest.partition(".")[0] if start == "row" else ""


def _names(
    contents: WorkshopContents, ids: Container[str], people: Iterable[Participant]
) -> Iterator[Text]:
    yield from (person.name for person in people)
    for each in contents.translation:
        if (each.record_kind, each.field) == ("participant", "name") and each.record_id in ids:
            yield each.words


class _Taking:
    def __init__(self, contents: WorkshopContents, gone: Iterable[Participant]) -> None:
        self._contents = contents
        people = tuple(gone)
        ids = frozenset(person.id for person in people)
        self._theirs = _Theirs(
            ids,
            frozenset(key for name in _names(contents, ids, people) if (key := _key(name))),
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
        themes = self._themes({each.id for each in findings})
        rows = {row for each in parts.report_text if (row := self._row_of_theirs(each))}
        rest = replace(
            parts,
            workshop=self._workshop(),
            theme=themes,
            report_row=tuple(each for each in parts.report_row if each.id not in rows),
            report_text=tuple(
                each for each in parts.report_text if _row_of(each.place) not in rows
            ),
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
        return replace(rest, translation=tuple(self._translations(rest)))

    def _workshop(self) -> Workshop:
        workshop = self._contents.workshop
        named = [each for each in workshop.facilitators if _key(Text(each)) in self._theirs.names]
        if not named:
            return workshop
        left = [each for each in workshop.facilitators if each not in named]
        return replace(workshop, facilitators=left)

    def _row_of_theirs(self, text: ReportText) -> str:
        """The row of a form's table where their name stands; empty for any other text."""
        row = _row_of(text.place)
        return row if row and self._theirs.person(None, text.words) else ""

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

    def _themes(self, left: set[str]) -> tuple[Theme, ...]:
        """Themes without a quote that was taken from what is theirs."""
        parts = self._contents
        theirs = [each for each in parts.finding if each.id not in left]
        taken = quotes_taken_from(parts, theirs)
        return tuple(
            replace(theme, quote=EMPTY_TEXT) if theme.id in taken else theme
            for theme in parts.theme
        )

    def _translations(self, rest: WorkshopContents) -> Iterator[Translation]:
        """Those of what is left; a name translated is a name."""
        gone, changed = taken_records(self._contents, rest)
        unquoted = {key for kind, key in changed if kind == "theme"}
        for each in self._contents.translation:
            if (each.record_kind, each.record_id) in gone:
                continue
            if (each.record_kind, each.field) == ("theme", "quote"):
                if each.record_id not in unquoted:
                    yield each
            elif each.field not in _NAMES.get(each.record_kind, ()):
                yield each
            elif words := self._kept(each.words):
                yield replace(each, words=words)

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
