"""Words of a report that are in another language than the report, and their translations."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from aiworkshop.base.text import Text
from aiworkshop.library.unit_of_work import UnitOfWork
from aiworkshop.readmodels.report_sections import ForeignWords

if TYPE_CHECKING:
    from aiworkshop.facilitation.outputs import ReportRequest
    from aiworkshop.readmodels.record import Record
    from aiworkshop.readmodels.workshop_contents import WorkshopContents

KIND = "translation"
CHECKED = "checked"
_IN_SECTIONS: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("topic", "workshop", ("title", "topic", "challenge", "one_page_summary")),
    ("core", "theme", ("title", "sentence", "quote")),
    ("core", "finding", ("title", "telling", "quote", "links_to")),
    ("dreams", "dream", ("headline", "lead_line", "vision", "see", "hear", "say")),
    ("opportunities", "opportunity", ("title", "description", "who_benefits")),
    ("propositions", "proposition", ("title", "words", "already_happening", "needs_from_others")),
    (
        "initiatives",
        "initiative",
        ("title", "purpose", "resources_had", "resources_needed", "success_signs"),
    ),
    ("initiatives", "action", ("title",)),
    ("commitments", "commitment", ("words", "first_step", "answer_words")),
    ("income", "income_idea", ("title", "asset", "approval", "next_test")),
    ("plenary", "plenary_note", ("words",)),
    ("closing", "valuation", ("moment", "strength", "take_away", "wishes")),
    (
        "appendix",
        "interview",
        ("strengths", "conditions", "values", "promising_practice", "moved_by"),
    ),
)
"""Section, kind and fields of what may want a translation; names of people want none."""
_OF_FINDINGS = {"asset": "assets", "wish": "wishes"}


@dataclass(frozen=True, slots=True)
class WriteTranslation:
    """Write the words of a field in another language; empty words take them away.

    Value: whether anything was changed.
    """

    workshop_id: str
    record_kind: str
    record_id: str
    field: str
    words: Text
    code: str = "write_translation"

    def apply(self, unit: UnitOfWork) -> bool:
        place = {"record_kind": self.record_kind, "record_id": self.record_id, "field": self.field}
        language = self.words.resolved_language()
        known = [
            row["id"]
            for row in unit.rows(KIND, **place)
            if (row["words_language"] or language) == language
        ]
        if not self.words:
            for key in known:
                unit.remove(KIND, key)
            return bool(known)
        fields = {"words": self.words, "status": CHECKED}
        if known:
            return unit.change(KIND, known[-1], fields)
        unit.add(KIND, {**place, **fields})
        return True


def foreign_words(
    contents: "WorkshopContents", request: "ReportRequest"
) -> tuple[ForeignWords, ...]:
    """What may stand in the report in another language than its own, by section, each field once.

    Not for the main thread.
    """
    from aiworkshop.documents.reports.composing.lookup import Lookup

    lookup = Lookup(contents, request.options())
    found = [
        ForeignWords(section, record.kind_name, record.id, field, said.text, said.translation)
        for section, record, field in _fields(contents, request, lookup)
        if (said := lookup.said(record, field)).text
        and said.text.resolved_language() != request.language
    ]
    return tuple(found)


def _fields(
    contents: "WorkshopContents", request: "ReportRequest", lookup: "object"
) -> Iterator[tuple[str, "Record", str]]:
    for section, kind, names in _IN_SECTIONS:
        for record in _leaving(contents, kind, lookup):
            own = _OF_FINDINGS.get(getattr(record, "kind", ""), section)
            place = own if kind == "finding" else section
            if place in request.left_out:
                continue
            for name in names:
                yield place, record, name
    for note in contents.report_text:
        if note.form == request.form and note.place.startswith("section."):
            yield note.place.removeprefix("section."), note, "words"


def _leaving(contents: "WorkshopContents", kind: str, lookup: "object") -> "tuple[Record, ...]":
    """The records of a kind that may leave the room."""
    from aiworkshop.documents.reports.composing.lookup import Lookup

    assert isinstance(lookup, Lookup)
    if kind == "workshop":
        return (contents.workshop,)
    records: tuple[Record, ...] = getattr(contents, kind)
    if kind == "finding":
        return tuple(lookup.visible(contents.finding))
    if kind in ("interview", "valuation"):
        return tuple(
            each for each in records if lookup.may_leave_room(getattr(each, "permission", ""))
        )
    return records
