"""The method's texts in the groups in which a facilitator looks for them."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from aiworkshop.method.agendas import STEP_KINDS
from aiworkshop.method.content import Content
from aiworkshop.method.worksheets import WORKSHEETS
from aiworkshop.ui.marking import QT_TRANSLATE_NOOP
from aiworkshop.ui.phases.define.sheet_texts import FEEDBACK, sheet_text_name

TO_CHECK = "to_check"


@dataclass(frozen=True, slots=True)
class Section:
    """Texts whose keys are, or begin with, one of ``prefixes``."""

    id: str
    source: str
    prefixes: tuple[str, ...]

    def keys(self, texts: Mapping[str, str]) -> list[str]:
        """Its keys, in the order of the prefixes and then of the texts."""
        return [
            key
            for prefix in self.prefixes
            for key in texts
            if key == prefix or key.startswith(prefix + ".")
        ]


# Texts from elsewhere that stand on one sheet only.
_MORE_ON_SHEET = {"DSN": (FEEDBACK,)}

SECTIONS: tuple[Section, ...] = (
    Section(
        "questions",
        QT_TRANSLATE_NOOP("Wording", "Interview: questions"),
        ("interview.questions",),
    ),
    Section(
        "opening",
        QT_TRANSLATE_NOOP("Wording", "Interview: opening and closing"),
        ("interview.opening", "interview.closing", "interview.consent"),
    ),
    Section(
        "topic_questions",
        QT_TRANSLATE_NOOP("Wording", "Interview: questions on the topic"),
        ("interview.topic_questions",),
    ),
    Section(
        "probes",
        QT_TRANSLATE_NOOP("Wording", "Interview: follow-up questions"),
        ("interview.probes",),
    ),
    Section("tips", QT_TRANSLATE_NOOP("Wording", "Interview: tips"), ("interview.tips",)),
    Section("phases", QT_TRANSLATE_NOOP("Wording", "Phases"), ("phases",)),
    *(
        Section(
            f"step_{kind.id}", QT_TRANSLATE_NOOP("Wording", "Step: {title}"), (f"steps.{kind.id}",)
        )
        for kind in STEP_KINDS
    ),
    Section("criteria", QT_TRANSLATE_NOOP("Wording", "Topic: criteria"), ("topic.criteria",)),
    Section("flip", QT_TRANSLATE_NOOP("Wording", "Topic: from a complaint"), ("topic.flip",)),
    Section(
        "proposition",
        QT_TRANSLATE_NOOP("Wording", "Proposition: checklist"),
        ("proposition.criteria",),
    ),
    Section("roles", QT_TRANSLATE_NOOP("Wording", "Roles at a table"), ("roles",)),
    Section("categories", QT_TRANSLATE_NOOP("Wording", "Asset categories"), ("categories",)),
    Section("coaching", QT_TRANSLATE_NOOP("Wording", "When troubles come up"), ("coaching",)),
    *(
        Section(
            f"sheet_{sheet.id}",
            QT_TRANSLATE_NOOP("Wording", "Sheet: {title}"),
            (
                f"worksheets.{sheet.id}.name",
                f"sheets.{sheet.id}",
                *_MORE_ON_SHEET.get(sheet.id, ()),
            ),
        )
        for sheet in WORKSHEETS
    ),
    Section("sheet_words", QT_TRANSLATE_NOOP("Wording", "Sheets: small words"), ("sheets.words",)),
    Section(
        "design_elements", QT_TRANSLATE_NOOP("Wording", "Design elements"), ("design_elements",)
    ),
    Section("mechanisms", QT_TRANSLATE_NOOP("Wording", "Income: how it pays"), ("mechanisms",)),
    Section("permissions", QT_TRANSLATE_NOOP("Wording", "What may be passed on"), ("permissions",)),
    Section(
        "choices",
        QT_TRANSLATE_NOOP("Wording", "Sheets: other choices"),
        ("use_levels", "recurrences", "confidences", "request_answers", "action_states"),
    ),
)
SECTIONS_BY_ID = {section.id: section for section in SECTIONS}

_PARTS = {
    "name": QT_TRANSLATE_NOOP("Wording", "Name"),
    "explanation": QT_TRANSLATE_NOOP("Wording", "Explanation"),
    "question": QT_TRANSLATE_NOOP("Wording", "Question"),
    "purpose": QT_TRANSLATE_NOOP("Wording", "Purpose"),
    "hint": QT_TRANSLATE_NOOP("Wording", "Hint"),
    "title": QT_TRANSLATE_NOOP("Wording", "Title"),
    "say": QT_TRANSLATE_NOOP("Wording", "Say"),
    "watch": QT_TRANSLATE_NOOP("Wording", "Watch for"),
    "materials": QT_TRANSLATE_NOOP("Wording", "On the tables"),
    "opening": QT_TRANSLATE_NOOP("Wording", "Opening"),
    "closing": QT_TRANSLATE_NOOP("Wording", "Closing"),
    "consent": QT_TRANSLATE_NOOP("Wording", "Consent"),
}
_NUMBERED = {
    "interview.questions": QT_TRANSLATE_NOOP("Wording", "Question {number}"),
    "interview.topic_questions": QT_TRANSLATE_NOOP("Wording", "Question {number}"),
    "interview.probes": QT_TRANSLATE_NOOP("Wording", "Follow-up question {number}"),
    "interview.tips": QT_TRANSLATE_NOOP("Wording", "Tip {number}"),
}
_TEXT = QT_TRANSLATE_NOOP("Wording", "Text {number}")


def section_name(section: Section, content: Content | None) -> str:
    """What a section is called; a step's and a sheet's, by its title in ``content``."""
    title = ""
    if content is not None:
        first = section.prefixes[0]
        title = content.texts.get(f"{first}.title") or content.texts.get(first, "")
    return _translated(section.source).format(title=title)


def text_name(key: str, number: int, content: Content) -> str:
    """What stands above a text: of what it is, and which part of that. ``number`` from 1."""
    on_sheet = sheet_text_name(key, content)
    if on_sheet:
        return on_sheet
    parent, _, part = key.rpartition(".")
    known = _PARTS.get(part)
    if known is None:
        return _translated(_NUMBERED.get(parent, _TEXT)).format(number=number)
    words = _translated(known)
    owner = content.texts.get(f"{parent}.name", "")
    if part == "name" or not owner:
        return words
    return f"{owner} · {words}"


def section_of(key: str) -> str:
    """The section in which a key stands; empty for a text that is not offered."""
    for section in SECTIONS:
        if section.keys({key: ""}):
            return section.id
    return ""


def _translated(source: str) -> str:
    return QCoreApplication.translate("Wording", source)
