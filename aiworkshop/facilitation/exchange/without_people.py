"""A copy of a workshop for study, in which there are no people: to be handed on.

What was for the room alone, photos, paper and what was written by hand for reports are not in it
either, nor anything of the office: programmes, towns and who speaks for them. Every record has a
new id, so that it comes in as a workshop of its own and leads back to nobody. Names inside
sentences are taken out where the whole name stands there; a first name, a role or a story that
gives its teller away still do, which nobody but a reader can see.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any

from aiworkshop.base.errors import MachineError
from aiworkshop.base.ids import new_id
from aiworkshop.base.text import EMPTY_TEXT, Text
from aiworkshop.facilitation.exchange.archive import write_archive
from aiworkshop.facilitation.exchange.codec import Json, plan_of
from aiworkshop.facilitation.exchange.copies import SUFFIX, writing_copy
from aiworkshop.facilitation.exchange.export import FORMAT, SCHEMA, indented, workshop_content
from aiworkshop.facilitation.exchange.names_in_texts import NamesInTexts
from aiworkshop.facilitation.reads.whole_workshop import whole_workshop
from aiworkshop.library.library import Library
from aiworkshop.library.schema import RECORD_TABLES
from aiworkshop.library.schema.columns import fields_of
from aiworkshop.library.values import columns_of
from aiworkshop.readmodels.agreements import CONSENTS
from aiworkshop.readmodels.records import CheckIn, Record, Theme
from aiworkshop.readmodels.workshop_contents import WorkshopContents

KINDS = (
    *("agenda_step", "content_overlay", "group", "interview", "finding", "theme", "theme_finding"),
    *("dream", "opportunity", "proposition", "initiative", "action", "commitment", "income_idea"),
    *("plenary_note", "origin_link", "translation", "sheet_adjustment", "own_field", "step_run"),
    *("table_mix", "vote_round", "vote_count", "critique", "offer_match", "valuation"),
    *("follow_up", "check_in", "partnership"),
)
"""What goes with it. A new kind of record stays here until somebody decides that it may go."""
NAME_FIELDS = frozenset(
    (
        *("teller", "holder", "person", "buddy", "addressed_to", "speaker", "owner", "helper"),
        *("champion", "convener", "members", "others_to_involve", "transferred_to"),
        *("spoke_with", "partner"),
        "translator",
        *("facilitators", "notes"),
    )
)
"""Emptied wherever they stand; with them what a facilitator noted for themselves."""
_AGREED = (*CONSENTS, "released", "sample")
"""Said to those in the room, not to who reads the copy; and the copy of a sample is none."""
_TIED = {
    "theme_finding": ("theme_id", "finding_id"),
    "origin_link": ("record_id", "source_id"),
    "translation": ("record_id",),
    "offer_match": ("offer_id", "request_id"),
    "critique": ("proposition_id",),
    "vote_count": ("vote_round_id", "item_id"),
    "step_run": ("agenda_step_id",),
}
"""Without these there is nothing left to say."""
_ID = re.compile(r"[0-9a-f]{32}")


@dataclass(frozen=True, slots=True)
class LeftOut:
    """How much the copy is without. ``names``: how often one was taken out of a sentence."""

    people: int
    room_only: int
    withdrawn: int
    photos: int
    names: int


def write_without_people(
    library: Library, workshop_id: str, target: Path, passphrase: str = ""
) -> LeftOut:
    """Write the copy; ``target`` is replaced only once the new file is whole.

    With a passphrase only who knows it can open the file.

    Raises ``LookupError`` where there is no such workshop, ``MachineError`` where the file cannot
    be written.
    """
    document, left_out = _document(library, workshop_id)
    text = (indented(document, "") + "\n").encode()
    try:
        with writing_copy(target, passphrase) as file:
            if target.suffix.lower() == SUFFIX:
                write_archive(file, [text], library.attachments, ())
            else:
                file.write(text)
    except OSError as error:
        raise MachineError(
            "exchange_not_written",
            "The workshop could not be written to {file}. What was there before is unchanged. "
            "Choose another folder, or make room on the disk, and try again.",
            file=target,
        ) from error
    return left_out


def _document(library: Library, workshop_id: str) -> tuple[Json, LeftOut]:
    with library.read() as connection:
        contents = whole_workshop(connection, workshop_id)
        content = workshop_content(connection, contents.workshop.content_hash)
        photos = whole_workshop(connection, workshop_id, ["attachment"]).attachment
    kept, room_only, withdrawn = _kept(contents)
    names = NamesInTexts(contents)
    copy = _Copy(kept, names)
    records = {kind: rows for kind in sorted(KINDS) if (rows := copy.rows(kind))}
    document = {
        "conflicts": [],
        "content": content,
        "format": FORMAT,
        "participants": False,
        "private": False,
        "records": records,
        "schema": SCHEMA,
        "workshop": copy.row(kept.workshop),
    }
    people = len(contents.participant)
    return document, LeftOut(people, room_only, withdrawn, len(photos), names.taken)


def _kept(contents: WorkshopContents) -> tuple[WorkshopContents, int, int]:
    """What may go by the rules of all documents; how many records stayed in the room, and how many
    are theirs who withdrew."""
    from aiworkshop.documents.pictures.quotes import Quotes
    from aiworkshop.documents.reports.composing.lookup import Lookup
    from aiworkshop.documents.reports.composing.withdrawal import without_withdrawn
    from aiworkshop.readmodels.picture import PictureOptions
    from aiworkshop.readmodels.summary import SummaryOptions

    rest = without_withdrawn(contents)
    lookup = Lookup(rest, SummaryOptions("en"))
    quotes = Quotes(rest, PictureOptions("en"), lookup)
    findings = tuple(lookup.visible(rest.finding))
    interviews = tuple(each for each in rest.interview if lookup.visible_interview(each))
    valuations = tuple(each for each in rest.valuation if lookup.may_leave_room(each.permission))
    themes = tuple(each if quotes.allows(each) else _unquoted(each) for each in rest.theme)
    unquoted = {each.id for each in themes if not each.quote}
    check_ins = tuple(_still_told(rest))
    asked = {each.id for each in check_ins}
    kept = replace(
        rest,
        check_in=check_ins,
        partnership=tuple(e for e in rest.partnership if (e.check_in_id or "") in {"", *asked}),
        finding=findings,
        interview=interviews,
        valuation=valuations,
        theme=themes,
        translation=tuple(
            each
            for each in rest.translation
            if not (each.field == "quote" and each.record_id in unquoted)
            and each.field not in NAME_FIELDS
        ),
    )
    said = ("finding", "interview", "valuation")
    room_only = sum(len(getattr(rest, kind)) - len(getattr(kept, kind)) for kind in said)
    theirs = sum(
        len(getattr(contents, kind)) - len(getattr(rest, kind)) for kind in (*said, "commitment")
    )
    return kept, room_only, theirs


def _still_told(rest: WorkshopContents) -> Iterator[CheckIn]:
    """What was told of something that goes along, or of the workshop as a whole."""
    there = {each.id for kind in KINDS for each in getattr(rest, kind)}
    there |= {"", rest.workshop.id}
    return (each for each in rest.check_in if each.record_id in there)


def _unquoted(theme: Theme) -> Theme:
    return replace(theme, quote=EMPTY_TEXT)


class _Copy:
    """The records under new ids, without names."""

    def __init__(self, kept: WorkshopContents, names: NamesInTexts) -> None:
        self._names = names
        self._kept = kept
        there = (kept.workshop, *(each for kind in KINDS for each in getattr(kept, kind)))
        self._ids = {each.id: new_id() for each in there}

    def rows(self, kind: str) -> list[Json]:
        """The objects of a kind, in the order of a file."""
        found = [each for each in getattr(self._kept, kind) if self._holds(each)]
        found.sort(key=lambda each: (each.created, self._ids[each.id]))
        return [self.row(each) for each in found]

    def row(self, record: Record) -> Json:
        """One object."""
        known = fields_of(RECORD_TABLES[record.kind_name])
        values = {
            each.name: self._value(each.name, getattr(record, each.name))
            for each in fields(record)
            if each.name in known
        }
        row: dict[str, Any] = columns_of(RECORD_TABLES[record.kind_name], values)
        row |= {"id": self._ids[record.id], "created": record.created, "changed": record.created}
        row |= {"field_clocks": {}, "deleted": "", "position": record.position}
        return plan_of(record.kind_name).encode(row)

    def _holds(self, record: Record) -> bool:
        return all(getattr(record, name) in self._ids for name in _TIED.get(record.kind_name, ()))

    def _value(self, name: str, value: Any) -> Any:
        if name in _AGREED:
            return False
        if name in NAME_FIELDS:
            return type(value)()
        if isinstance(value, Text):
            return replace(value, text=self._names.without(value.text))
        if isinstance(value, str):
            return self._reference(value)
        if isinstance(value, Mapping):
            return {
                self._names.without(str(key)): self._value("", part) for key, part in value.items()
            }
        if isinstance(value, list | tuple):
            return list(self._listed(value))
        return value

    def _reference(self, value: str) -> str:
        """An id of the copy; nothing for one that did not go along; any other string as it is."""
        return self._ids.get(value, "") if _ID.fullmatch(value) else value

    def _listed(self, values: Iterable[Any]) -> Iterator[Any]:
        for each in values:
            found = self._value("", each)
            if found != "" or each == "":
                yield found
