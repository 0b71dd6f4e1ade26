"""A draft that outlived the program becomes what it was going to be."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from aiworkshop.base.errors import UserError
from aiworkshop.base.text import Text
from aiworkshop.facilitation.commands import link_origins, require
from aiworkshop.facilitation.propositions import AddCritique
from aiworkshop.facilitation.reports.writing import WriteReportText
from aiworkshop.facilitation.teams import SignUpPerson
from aiworkshop.facilitation.town_capacity import AddCapacityReading
from aiworkshop.facilitation.town_image import AddImageWords
from aiworkshop.facilitation.wording import CHECKED, SetWording
from aiworkshop.facilitation.worksheets.entering import MarkUnclear, WriteSheetField
from aiworkshop.library.schema import RECORD_TABLES
from aiworkshop.library.schema.columns import fields_of
from aiworkshop.library.unit_of_work import UnitOfWork
from aiworkshop.library.values import Row, text_value
from aiworkshop.method.permissions import PERMISSIONS

NARROWEST = PERMISSIONS.ids[0]
"""Nobody can say any more what was allowed: what was said stays in the room."""

_REFUSED = "/refused-"

_NEW_RECORDS: Mapping[str, tuple[str, Mapping[str, object]]] = {
    "participant": ("name", {}),
    "finding": ("title", {"kind": "story", "permission": NARROWEST}),
    "interview": ("promising_practice", {"permission": NARROWEST}),
    "theme": ("title", {}),
    "dream": ("vision", {}),
    "opportunity": ("title", {}),
    "proposition": ("words", {}),
    "initiative": ("title", {}),
    "action": ("title", {"status": "planned", "horizon": "two_months"}),
    "commitment": ("words", {"kind": "commitment", "status": "planned"}),
    "income_idea": ("title", {}),
    "plenary_note": ("words", {"kind": "other"}),
}
"""What an entry bar makes of its words: their field, and what a new record begins with."""


@dataclass(frozen=True, slots=True)
class KeepDraft:
    """The words of a draft where they were typed for. Value: the id of the record they are in.

    ``place`` names the editor: ``kind/new`` an entry bar; ``kind/id/field`` a field;
    ``initiative/id/action``, ``initiative/id/later_action``, ``interview/id/story``,
    ``interview/id/wish``, ``finding/id/success_factor``, ``proposition/id/love``,
    ``proposition/id/wish`` and ``opportunity/id/sign_up`` the lines below a record;
    ``valuation/new/field`` a line of the next person's valuation;
    ``enrolment/id/kind/channel`` an entry bar of what comes of a programme in a town, and
    ``objective/id/plan_line``, ``impact_group/id/impact_group_member``, ``image_reading/id/words``
    and ``capacity_indicator/id/reading`` the lines below; ``participant/id/attributes/name``,
    ``workshop/id/field/language``, ``workshop/id/flip/step`` and ``content_overlay/key/language``
    the editors of Prepare; ``printed_sheet/id/path`` a field of a sheet that is typed in, with
    ``/unclear`` behind it the note of what cannot be read there; ``report_text/form/place`` what is
    written for a report. ``…/refused-…`` is what a refused
    save gave back from any of them.

    Words whose place is gone become a story that stays in the room, to be put right by hand.
    Raises ``UserError`` for a draft without words.
    """

    workshop_id: str
    place: str
    words: str
    code: str = "keep_draft"

    def apply(self, unit: UnitOfWork) -> str:
        require(self.words.strip(), "empty_draft", "There are no words in this draft.")
        place = self.place.partition(_REFUSED)[0].split("/")
        words = Text(self.words)
        return _keep(unit, place, words) or _keep_new(unit, "finding", words)


def _keep(unit: UnitOfWork, place: list[str], words: Text) -> str:
    """Put words where they belong; empty where that place is gone."""
    match place:
        case [kind, "new"] if kind in _NEW_RECORDS:
            return _keep_new(unit, kind, words)
        case ["valuation", "new", name] if _is_text("valuation", name):
            return unit.add("valuation", {"permission": NARROWEST, name: words})
        case ["report_text", form, where]:
            return WriteReportText(unit.workshop_id, form, where, words).apply(unit)
        case ["content_overlay", key, language]:
            return _keep_wording(unit, key, Text(words.text, language))
        case [kind, key, *rest] if kind in RECORD_TABLES and rest:
            owner = _living(unit, kind, key)
            return _keep_in(unit, kind, owner, rest, words) if owner else ""
    return ""


def _keep_in(unit: UnitOfWork, kind: str, owner: Row, rest: list[str], words: Text) -> str:
    """Put words into a living record, or below it."""
    below = _BELOW.get((kind, rest[0]))
    if below is not None and len(rest) == 1:
        return below(unit, owner, rest[0], words)
    match kind, rest:
        case "enrolment", [child, channel] if child in _OF_ENROLMENT:
            of = {"enrolment_id": owner["id"], "channel_id": channel or None}
            return unit.add(child, {**of, _OF_ENROLMENT[child]: words})
        case "printed_sheet", [path, *note]:
            return _keep_from_sheet(unit, owner, path, words, unclear=note == ["unclear"])
        case "participant", ["attributes", name]:
            known = owner["attributes"] if isinstance(owner["attributes"], dict) else {}
            unit.change(kind, owner["id"], {"attributes": {**known, name: words.text.strip()}})
            return str(owner["id"])
        case "workshop", ["flip", _]:
            # The facilitator's own thinking towards a topic: no story, and in no document.
            notes = text_value(owner, "notes")
            joined = "\n".join(part for part in (notes.text, words.text) if part)
            unit.change(kind, owner["id"], {"notes": Text(joined, notes.language)})
            return str(owner["id"])
        case "workshop", [name, language] if _is_text(kind, name):
            return _keep_translation(unit, owner["id"], name, Text(words.text, language))
        case _, [name] if _is_text(kind, name):
            unit.change(kind, owner["id"], {name: Text(words.text, owner[f"{name}_language"])})
            return str(owner["id"])
    return ""


def _keep_from_sheet(unit: UnitOfWork, sheet: Row, path: str, words: Text, *, unclear: bool) -> str:
    """Words from a sheet of paper; empty where it has no such field any more."""
    try:
        if unclear:
            MarkUnclear(unit.workshop_id, sheet["id"], path, words).apply(unit)
            return str(sheet["id"])
        return WriteSheetField(unit.workshop_id, sheet["id"], path, words).apply(unit) or str(
            sheet["id"]
        )
    except UserError:
        return ""


def _keep_new(unit: UnitOfWork, kind: str, words: Text, /, **more: object) -> str:
    name, fields = _NEW_RECORDS[kind]
    return unit.add(kind, {**fields, **more, name: words})


def _keep_action(unit: UnitOfWork, initiative: Row, _: str, words: Text) -> str:
    return _keep_new(unit, "action", words, initiative_id=initiative["id"])


def _keep_later_action(unit: UnitOfWork, initiative: Row, _: str, words: Text) -> str:
    more = {"initiative_id": initiative["id"], "horizon": "year_and_more"}
    return _keep_new(unit, "action", words, **more)


def _keep_critique(unit: UnitOfWork, proposition: Row, kind: str, words: Text) -> str:
    return AddCritique(unit.workshop_id, proposition["id"], kind, words).apply(unit)


def _keep_sign_up(unit: UnitOfWork, opportunity: Row, _: str, words: Text) -> str:
    return SignUpPerson(unit.workshop_id, opportunity["id"], words).apply(unit)


def _keep_told(unit: UnitOfWork, interview: Row, kind: str, words: Text) -> str:
    """A story or a wish of an interview, with what its teller allowed."""
    key = _keep_new(
        unit,
        "finding",
        words,
        kind=kind,
        interview_id=interview["id"],
        group_id=interview["group_id"],
        permission=interview["permission"] or NARROWEST,
    )
    link_origins(unit, ("finding", key), [("interview", interview["id"])])
    return key


def _keep_factor(unit: UnitOfWork, story: Row, kind: str, words: Text) -> str:
    return _keep_new(
        unit,
        "finding",
        words,
        kind=kind,
        parent_id=story["id"],
        group_id=story["group_id"],
        interview_id=story["interview_id"],
        permission=story["permission"] or NARROWEST,
    )


def _keep_wording(unit: UnitOfWork, key: str, words: Text) -> str:
    try:
        SetWording(unit.workshop_id, key, words).apply(unit)
    except UserError:
        # The method has no such text any more, or not with this placeholder.
        return ""
    edits = unit.rows("content_overlay", content_key=key, words_language=words.language)
    return str(edits[-1]["id"]) if edits else unit.workshop_id


def _keep_translation(unit: UnitOfWork, key: str, name: str, words: Text) -> str:
    of_field = {"record_kind": "workshop", "record_id": key, "field": name}
    for row in unit.rows("translation", words_language=words.language, **of_field):
        unit.change("translation", row["id"], {"words": words})
        return str(row["id"])
    return unit.add("translation", {**of_field, "words": words, "status": CHECKED})


def _keep_plan_line(unit: UnitOfWork, objective: Row, _: str, words: Text) -> str:
    return unit.add("plan_line", {"objective_id": objective["id"], "title": words})


def _keep_group_member(unit: UnitOfWork, group: Row, _: str, words: Text) -> str:
    return unit.add("impact_group_member", {"impact_group_id": group["id"], "name": words})


def _keep_image_words(unit: UnitOfWork, reading: Row, _: str, words: Text) -> str:
    found = AddImageWords(str(reading["id"]), words.text).apply(unit)
    return found[0]


def _keep_capacity_reading(unit: UnitOfWork, indicator: Row, _: str, words: Text) -> str:
    """A number; what is none becomes the note of a reading that waits for its number."""
    try:
        return AddCapacityReading(str(indicator["id"]), words.text, "").apply(unit)
    except UserError:
        fields = {"capacity_indicator_id": indicator["id"], "notes": words}
        return unit.add("capacity_reading", fields)


_OF_ENROLMENT: Mapping[str, str] = {
    "objective": "title",
    "impact_group": "name",
    "image_reading": "audience",
    "capacity_indicator": "title",
}
"""What an entry bar of the Outcomes tab makes of its words, in the enrolment it stands for."""
_BELOW: Mapping[tuple[str, str], Callable[[UnitOfWork, Row, str, Text], str]] = {
    ("initiative", "action"): _keep_action,
    ("initiative", "later_action"): _keep_later_action,
    ("proposition", "love"): _keep_critique,
    ("proposition", "wish"): _keep_critique,
    ("opportunity", "sign_up"): _keep_sign_up,
    ("interview", "story"): _keep_told,
    ("interview", "wish"): _keep_told,
    ("finding", "success_factor"): _keep_factor,
    ("objective", "plan_line"): _keep_plan_line,
    ("impact_group", "impact_group_member"): _keep_group_member,
    ("image_reading", "words"): _keep_image_words,
    ("capacity_indicator", "reading"): _keep_capacity_reading,
}


def _living(unit: UnitOfWork, kind: str, key: str) -> Row | None:
    """A record of this workshop that is still there."""
    owner = "id" if kind == "workshop" else "workshop_id"
    try:
        row = unit.row(kind, key)
    except UserError:
        return None
    return row if row[owner] == unit.workshop_id and not row["deleted"] else None


def _is_text(kind: str, name: str) -> bool:
    field = fields_of(RECORD_TABLES[kind]).get(name)
    return field is not None and field.type == "text"
