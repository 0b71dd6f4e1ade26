"""Those who took back what they agreed to: what is theirs, and their names wherever they stand."""

import re
import unicodedata
from collections.abc import Collection, Iterable, Iterator
from dataclasses import fields, replace
from typing import TypeVar

from aiworkshop.base.text import EMPTY_TEXT, Text
from aiworkshop.documents.reports.composing.spoken import quotes_taken_from
from aiworkshop.readmodels.records import Record, ReportText, Theme, Translation, Workshop
from aiworkshop.readmodels.workshop_contents import WorkshopContents

RecordT = TypeVar("RecordT", bound=Record)

NAME_FIELDS = frozenset(
    (
        *("teller", "holder", "person", "buddy", "addressed_to", "speaker", "owner", "helper"),
        *("champion", "convener", "members", "others_to_involve", "transferred_to"),
        *("spoke_with", "partner"),
    )
)
"""Where names are written: one, or several with something between them."""
_OWN_BY_NAME = {
    "finding": "teller",
    "commitment": "person",
    "sign_up": "person",
    "plenary_note": "speaker",
    "check_in": "spoke_with",
    "partnership": "partner",
}
"""Kinds of record that belong to whom a field of theirs names."""
_FROM_OWN_SHEETS = ("valuation", "commitment")
"""What somebody writes about themselves on a sheet with their name on it."""
_PARTS = re.compile(r"(\s*[,;،؛/|\n\u2022·]+\s*)")
_SILENT = re.compile(r"[\u0591-\u05bd\u05bf-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670]+")
_BETWEEN = re.compile(r"[\W_]+")


class Withdrawals:
    """What must not be said any more. Costs nothing where nobody withdrew."""

    def __init__(
        self,
        contents: WorkshopContents,
        people: Collection[str] | None = None,
        names: Collection[str] | None = None,
    ) -> None:
        """``people``: those to be taken as having withdrawn, instead of those who did; ``names``:
        what they are called (see ``name_key``), instead of what stands in the workshop."""
        self._people = {
            person.id
            for person in contents.participant
            if (person.withdrawn if people is None else person.id in people)
        }
        self._names: set[str] = set()
        self._gone: set[tuple[str, str]] = set()
        self.interviews: set[str] = set()
        if not self._people:
            return
        found = people_names(contents, self._people) if names is None else names
        self._names = set(found) - {""}
        self.interviews = {
            each.id for each in contents.interview if each.storyteller_id in self._people
        }
        self._gone.update(("participant", person) for person in self._people)
        self._gone.update(("interview", interview) for interview in self.interviews)
        self._gone.update(self._linked(contents))
        self._gone.update(self._named(contents))
        self._gone.update(tuple(self._told_of(contents)))
        self._gone.update(_below(contents, self._gone))

    def __bool__(self) -> bool:
        return bool(self._people)

    @property
    def keys(self) -> "Keys":
        """Kind and id of what is theirs."""
        return frozenset(self._gone)

    def holds(self, kind: str, record_id: str | None) -> bool:
        """Whether this record is one of theirs."""
        return (kind, record_id or "") in self._gone

    def without_names(self, field: str, text: Text) -> Text:
        """The text without their names, if it stands where names are written."""
        if not self._names or field not in NAME_FIELDS or not text:
            return text
        kept = other_names(text.text, self._names)
        return text if kept == text.text else replace(text, text=kept)

    def rest_of(self, contents: WorkshopContents) -> WorkshopContents:
        """The workshop as if they had not been there: without what is theirs, without their names
        where others wrote them, and without quotes on themes that are their words.
        """
        if not self._people:
            return contents
        rows = {row for each in contents.report_text if (row := self._row_of_theirs(each))}
        kept = {
            spec.name: tuple(
                _unnamed(record, self) for record in found if not self._touches(record)
            )
            for spec in fields(contents)
            if isinstance(found := getattr(contents, spec.name), tuple)
            and (not found or isinstance(found[0], Record))
        }
        kept["theme"] = self._themes(contents)
        kept["report_row"] = tuple(each for each in contents.report_row if each.id not in rows)
        kept["report_text"] = tuple(
            each for each in contents.report_text if row_of(each.place) not in rows
        )
        rest: WorkshopContents = replace(
            contents,
            workshop=self._workshop(contents),
            **kept,  # type: ignore[arg-type]
        )
        return replace(rest, translation=tuple(self._translations(contents, rest)))

    def _themes(self, contents: WorkshopContents) -> tuple[Theme, ...]:
        theirs = [each for each in contents.finding if self._touches(each)]
        taken = quotes_taken_from(contents, theirs)
        return tuple(
            replace(theme, quote=EMPTY_TEXT) if theme.id in taken else theme
            for theme in contents.theme
        )

    def _workshop(self, contents: WorkshopContents) -> Workshop:
        workshop = contents.workshop
        left = [each for each in workshop.facilitators if name_key(each) not in self._names]
        return replace(workshop, facilitators=left)

    def _row_of_theirs(self, text: ReportText) -> str:
        """The row of a form's table where their name stands; empty for any other text."""
        return row_of(text.place) if name_key(text.words.text) in self._names else ""

    def _translations(
        self, contents: WorkshopContents, rest: WorkshopContents
    ) -> Iterator[Translation]:
        """Those of what is left; a name translated is a name."""
        gone, changed = taken_records(contents, rest)
        for each in contents.translation:
            key = (each.record_kind, each.record_id)
            if key in gone or (each.field == "quote" and key[0] == "theme" and key in changed):
                continue
            words = self.without_names(each.field, each.words)
            if words or not each.words:
                yield replace(each, words=words)

    def _touches(self, record: Record) -> bool:
        if self.holds(record.kind_name, record.id):
            return True
        person = getattr(record, "participant_id", None)
        return person in self._people

    def _linked(self, contents: WorkshopContents) -> Iterator[tuple[str, str]]:
        """What is theirs by a link to them, or stands on a sheet with their name."""
        for finding in contents.finding:
            if finding.interview_id in self.interviews:
                yield "finding", finding.id
        for kind in ("commitment", "sign_up"):
            for record in getattr(contents, kind):
                if record.participant_id in self._people:
                    yield kind, record.id
        for each in contents.source_sheet:
            if each.participant_id in self._people and each.kind in _FROM_OWN_SHEETS:
                yield each.kind, each.record_id
        sheets = {
            sheet.id
            for sheet in (*contents.printed_sheet, *contents.thrown_sheet)
            if sheet.participant_id in self._people
        }
        for sheet_id in sheets:
            yield "printed_sheet", sheet_id
        for answer in contents.answer:
            if answer.printed_sheet_id in sheets and answer.record_kind in _FROM_OWN_SHEETS:
                yield answer.record_kind, answer.record_id

    def _told_of(self, contents: WorkshopContents) -> Iterator[tuple[str, str]]:
        """What they told, or somebody told of what they promised, when one asked again."""
        for each in contents.check_in:
            of_theirs = self.holds(each.record_kind, each.record_id)
            if of_theirs or self.holds("check_in", each.id):
                yield "check_in", each.id
                for finding in (each.story_id, each.wish_id):
                    if finding:
                        yield "finding", finding
                for partnership in contents.partnership:
                    if partnership.check_in_id == each.id:
                        yield "partnership", partnership.id

    def _named(self, contents: WorkshopContents) -> Iterator[tuple[str, str]]:
        for kind, field in _OWN_BY_NAME.items():
            for record in getattr(contents, kind):
                owner = getattr(record, "participant_id", None)
                if owner and owner not in self._people:
                    continue  # somebody else of the same name
                if name_key(getattr(record, field).text) in self._names:
                    yield kind, record.id


def without_withdrawn(contents: WorkshopContents) -> WorkshopContents:
    """The workshop as if they had not been there; the very same where nobody withdrew."""
    return Withdrawals(contents).rest_of(contents)


def without_people(contents: WorkshopContents, people: Iterable[str]) -> WorkshopContents:
    """The workshop as if these had not been there, whether they withdrew or not."""
    return Withdrawals(contents, frozenset(people)).rest_of(contents)


Keys = frozenset[tuple[str, str]]
"""Kind and id of records."""


def taken_records(before: WorkshopContents, after: WorkshopContents) -> tuple[Keys, Keys]:
    """The records that went, and those that stayed without some of their words, when ``after``
    was made of ``before``."""
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


def _unnamed(record: RecordT, withdrawals: Withdrawals) -> RecordT:
    changes: dict[str, Text] = {}
    for spec in fields(record):
        if spec.name in NAME_FIELDS:
            words: Text = getattr(record, spec.name)
            kept = withdrawals.without_names(spec.name, words)
            if kept != words:
                changes[spec.name] = kept
    return replace(record, **changes) if changes else record  # type: ignore[arg-type]


def other_names(text: str, names: Collection[str]) -> str:
    """What stands where names are written, without these (see ``name_key``); the others stay, with
    what stood between them."""
    if name_key(text) in names:
        return ""
    if not any(name_key(part) in names for part in _PARTS.split(text)[::2] if part.strip()):
        return text
    return "".join(_other_parts(text, names))


def _other_parts(text: str, names: Collection[str]) -> Iterator[str]:
    between = ""
    begun = False
    for number, part in enumerate(_PARTS.split(text)):
        if number % 2:
            between = part
        elif part.strip() and name_key(part) not in names:
            if begun:
                yield between
            yield part
            begun = True


def row_of(place: str) -> str:
    """The row that a place of a report belongs to (``row.<id>.<field>``); empty for others."""
    start, _, rest = place.partition(".")
    return rest.partition(".")[0] if start == "row" else ""


def people_names(contents: WorkshopContents, people: Collection[str]) -> Iterator[str]:
    """What people are called, in all its languages, as ``name_key`` has it."""
    for person in contents.participant:
        if person.id in people:
            yield name_key(person.name.text)
    for each in contents.translation:
        if each.record_kind == "participant" and each.field == "name" and each.record_id in people:
            yield name_key(each.words.text)


def name_key(name: str) -> str:
    """A name as it is compared: without case, vowel signs, punctuation, and its parts in order.

    ``Cohen, Dana`` and ``dana cohen`` are one person.
    """
    plain = _SILENT.sub("", unicodedata.normalize("NFKC", name).casefold())
    return " ".join(sorted(_BETWEEN.sub(" ", plain).split()))


def _below(
    contents: WorkshopContents, gone: Iterable[tuple[str, str]]
) -> Iterator[tuple[str, str]]:
    """Findings that hang under those that are gone."""
    lost = {record_id for kind, record_id in gone if kind == "finding"}
    while found := {
        each.id for each in contents.finding if each.parent_id in lost and each.id not in lost
    }:
        lost |= found
        yield from (("finding", finding_id) for finding_id in found)
