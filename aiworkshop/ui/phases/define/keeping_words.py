"""What the fields of records are called, and how their values are said, where two differ."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from aiworkshop.base.clock import stamp_device, stamp_time
from aiworkshop.base.text import Text
from aiworkshop.method.content import load_content
from aiworkshop.ui.marking import QT_TRANSLATE_NOOP
from aiworkshop.ui.widgets.value_fields import show_date

if TYPE_CHECKING:
    from aiworkshop.facilitation.exchange.conflicts import FieldValue
    from aiworkshop.ui.phases.define.keeping_reads import Choice

_LABELS: dict[str, str] = {
    "deleted": QT_TRANSLATE_NOOP("Fields", "Deleted or not"),
    "position": QT_TRANSLATE_NOOP("Fields", "Place in the list"),
    "title": QT_TRANSLATE_NOOP("Fields", "Title"),
    "name": QT_TRANSLATE_NOOP("Fields", "Name"),
    "words": QT_TRANSLATE_NOOP("Fields", "Words"),
    "municipality": QT_TRANSLATE_NOOP("Fields", "Municipality"),
    "venue": QT_TRANSLATE_NOOP("Fields", "Venue"),
    "organisers": QT_TRANSLATE_NOOP("Fields", "Organisers"),
    "sponsor": QT_TRANSLATE_NOOP("Fields", "Sponsor"),
    "topic": QT_TRANSLATE_NOOP("Fields", "Topic"),
    "challenge": QT_TRANSLATE_NOOP("Fields", "Challenge"),
    "notes": QT_TRANSLATE_NOOP("Fields", "Notes"),
    "date": QT_TRANSLATE_NOOP("Fields", "Date"),
    "start_time": QT_TRANSLATE_NOOP("Fields", "Start"),
    "minutes": QT_TRANSLATE_NOOP("Fields", "Minutes"),
    "say": QT_TRANSLATE_NOOP("Fields", "What to say"),
    "watch": QT_TRANSLATE_NOOP("Fields", "What to watch"),
    "materials": QT_TRANSLATE_NOOP("Fields", "Materials"),
    "role": QT_TRANSLATE_NOOP("Fields", "Role"),
    "organisation": QT_TRANSLATE_NOOP("Fields", "Organisation"),
    "phone": QT_TRANSLATE_NOOP("Fields", "Phone"),
    "email": QT_TRANSLATE_NOOP("Fields", "E-mail"),
    "absent": QT_TRANSLATE_NOOP("Fields", "Absent"),
    "name_consent": QT_TRANSLATE_NOOP("Fields", "Name may be printed"),
    "number": QT_TRANSLATE_NOOP("Fields", "Number"),
    "group_id": QT_TRANSLATE_NOOP("Fields", "Table"),
    "kind": QT_TRANSLATE_NOOP("Fields", "Kind"),
    "permission": QT_TRANSLATE_NOOP("Fields", "Permission"),
    "starred": QT_TRANSLATE_NOOP("Fields", "Star"),
    "dots": QT_TRANSLATE_NOOP("Fields", "Dots"),
    "status": QT_TRANSLATE_NOOP("Fields", "Status"),
    "placing": QT_TRANSLATE_NOOP("Fields", "Place in the picture"),
    "left_out": QT_TRANSLATE_NOOP("Fields", "Left out of the picture"),
    "released": QT_TRANSLATE_NOOP("Fields", "Shown on the projector"),
    "spoken_languages": QT_TRANSLATE_NOOP("Fields", "Languages spoken"),
    "opportunity_id": QT_TRANSLATE_NOOP("Fields", "Opportunity"),
    "item_ids": QT_TRANSLATE_NOOP("Fields", "What is voted on"),
    "participant_ids": QT_TRANSLATE_NOOP("Fields", "Participants"),
    "voters": QT_TRANSLATE_NOOP("Fields", "Voters"),
    "dots_each": QT_TRANSLATE_NOOP("Fields", "Dots for each"),
    "state": QT_TRANSLATE_NOOP("Fields", "State"),
    "question": QT_TRANSLATE_NOOP("Fields", "Question"),
    "reason": QT_TRANSLATE_NOOP("Fields", "Reason"),
    "one_page_summary": QT_TRANSLATE_NOOP("Fields", "Summary in one page"),
    "next_date": QT_TRANSLATE_NOOP("Fields", "Date of the next meeting"),
    "languages": QT_TRANSLATE_NOOP("Fields", "Languages"),
    "facilitators": QT_TRANSLATE_NOOP("Fields", "Facilitators"),
    "attributes": QT_TRANSLATE_NOOP("Fields", "Attributes"),
    "owner": QT_TRANSLATE_NOOP("Fields", "Owner"),
    "parent_id": QT_TRANSLATE_NOOP("Fields", "Belongs to"),
    "theme_id": QT_TRANSLATE_NOOP("Fields", "Theme"),
    "finding_id": QT_TRANSLATE_NOOP("Fields", "Finding"),
    "participant_id": QT_TRANSLATE_NOOP("Fields", "Participant"),
}
"""Fields without a label in the method's texts, or not for every kind of record."""

_SECTIONS: dict[str, str] = {
    "category": "categories",
    "permission": "permissions",
    "in_use": "use_levels",
    "mechanism": "mechanisms",
    "confidence": "confidences",
    "answer": "request_answers",
    "horizon": "action_horizons",
    "status": "action_states",
    "phase": "phases",
    "role": "roles",
    "template": "agendas",
    "elements": "design_elements",
}
_KINDS = {
    "finding": "finding_kinds",
    "commitment": "commitment_kinds",
    "plenary_note": "plenary_kinds",
}


def stamp_words(stamp: str) -> str:
    """The day and minute of a stamp, where this computer stands."""
    return f"{stamp_time(stamp).astimezone():%d/%m/%Y %H:%M}"


def author_words(stamp: str, *, ours: bool) -> str:
    """When and on which laptop something was written, as far as a laptop can be told by."""
    if ours:
        laptop = QCoreApplication.translate("Fields", "this laptop")
    else:
        laptop = QCoreApplication.translate("Fields", "laptop {name}")
        laptop = laptop.format(name=stamp_device(stamp)[:4])
    return f"{stamp_words(stamp)} · {laptop}"


def step_title(content_key: str, language: str) -> str:
    """The method's title of an agenda step; empty for one that it does not know."""
    key = content_key.removeprefix("steps.")
    return load_content(language).texts.get(f"steps.{key}.title", "")


def field_label(choice: "Choice", language: str) -> str:
    """What the field is called in the language of the window, else its plain name."""
    texts = load_content(language).texts
    for kind in (choice.part, choice.kind):
        label = texts.get(f"fields.{kind}.{choice.field}.label")
        if label:
            return label
    known = _LABELS.get(choice.field)
    if known is not None:
        return QCoreApplication.translate("Fields", known)
    return choice.field.removesuffix("_id").replace("_", " ").capitalize()


def value_words(choice: "Choice", value: "FieldValue", language: str) -> str:
    """A value as a person reads it; never empty."""
    if isinstance(value, Text) and value:
        return value.text
    if choice.field == "deleted":
        gone = QCoreApplication.translate("Fields", "Deleted")
        return gone if value else QCoreApplication.translate("Fields", "Not deleted")
    if isinstance(value, bool):
        yes = QCoreApplication.translate("Fields", "Yes")
        return yes if value else QCoreApplication.translate("Fields", "No")
    if choice.field == "position":
        # The keys of an order say nothing; which of the two comes first does.
        up = QCoreApplication.translate("Fields", "Further up")
        first = str(value) == min(str(choice.kept), str(choice.other))
        return up if first else QCoreApplication.translate("Fields", "Further down")
    if choice.field.endswith("_agorot") and isinstance(value, int):
        return f"₪ {value / 100:,.2f}"
    if not isinstance(value, Text) and (value or value == 0):
        return _said(choice, value, language)
    return QCoreApplication.translate("Fields", "Empty")


def _said(choice: "Choice", value: "FieldValue", language: str) -> str:
    if isinstance(value, dict):
        return " · ".join(str(part) for part in value.values())
    if isinstance(value, list):
        return " · ".join(_said(choice, part, language) for part in value)
    section = _KINDS.get(choice.kind) if choice.field == "kind" else _SECTIONS.get(choice.field)
    named = load_content(language).texts.get(f"{section}.{value}.name") if section else None
    if named:
        return named
    return show_date(str(value)) if _is_date(str(value)) else str(value)


def _is_date(value: str) -> bool:
    try:
        date.fromisoformat(value)
    except ValueError:
        return False
    return len(value) == len("2026-05-14")
