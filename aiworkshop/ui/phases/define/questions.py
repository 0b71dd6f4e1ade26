"""The Questions tab: the method's texts, in this workshop's own words where somebody wrote them."""

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aiworkshop.method.content import Content, available_languages
from aiworkshop.readmodels.changes import ChangeSet
from aiworkshop.readmodels.records import Workshop
from aiworkshop.ui.page import PageContext, Tab
from aiworkshop.ui.phases.define.drafting import DraftKeeper
from aiworkshop.ui.phases.define.names import language_options
from aiworkshop.ui.phases.define.wording_row import ShownWording, WordingRow
from aiworkshop.ui.phases.define.wording_sections import (
    SECTIONS,
    SECTIONS_BY_ID,
    TO_CHECK,
    section_name,
    section_of,
    text_name,
)
from aiworkshop.ui.widgets.fields import ComboField, TagPicker
from aiworkshop.ui.widgets.gradually import Gradually
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.words import Words

if TYPE_CHECKING:
    from aiworkshop.facilitation.reads import Reads


@dataclass(frozen=True, slots=True)
class Wordings:
    """The method's texts by language, with and without the facilitator's words."""

    workshop: Workshop
    originals: dict[str, Content]
    present: dict[str, Content]
    to_check: frozenset[tuple[str, str]]


def read_wordings(reads: "Reads", workshop_id: str) -> Wordings:
    """For lane *db*."""
    from aiworkshop.facilitation.contents import workshop_content
    from aiworkshop.facilitation.wording import to_check

    found = reads.contents(workshop_id, kinds=["content_overlay", "translation"])
    overlays = found.content_overlay
    languages = available_languages()
    originals = {code: workshop_content(code, found.content, ()) for code in languages}
    present = {code: workshop_content(code, found.content, overlays) for code in languages}
    waiting = to_check(overlays, found.translation, originals)
    # Only languages that this workshop speaks wait for anybody.
    spoken = set(found.workshop.languages) or set(languages)
    kept = frozenset((code, key) for code, key in waiting if code in spoken)
    return Wordings(found.workshop, originals, present, kept)


class QuestionsTab(Tab):
    """Language, section, texts."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self.wordings: Wordings | None = None
        self.language = ""
        self.section = SECTIONS[0].id
        self.rows: dict[str, WordingRow] = {}
        self._drafts = DraftKeeper(context)
        self._gradually = Gradually(self)
        self._build()
        self.wording(self._show)

    def _build(self) -> None:
        space = self.theme.space
        self.languages = TagPicker(language_options(), multiple=False)
        self.languages.setObjectName("wording-language")
        self.languages.committed.connect(self._choose_language)
        self.sections = ComboField([])
        self.sections.setObjectName("wording-section")
        self.sections.committed.connect(self._choose_section)
        self.waiting = Label("", "eyebrow")
        head = QHBoxLayout()
        head.setSpacing(space(12))
        head.addWidget(self.languages, 1)
        head.addWidget(self.waiting)
        self.hint = Label(
            lambda: self.tr(
                "Change any text for this workshop alone. Sheets, guide and reports follow."
            ),
            "small",
            wraps=True,
        )
        self.nothing = Label(
            lambda: self.tr("Nothing is left to check in this language."), "muted", wraps=True
        )
        holder = QWidget()
        self._rows = QVBoxLayout(holder)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(space(8))
        self.body.addLayout(head)
        for widget in (self.sections, self.hint, self.nothing, holder):
            self.body.addWidget(widget)
        self.body.addStretch(1)

    def refresh(self, changes: ChangeSet | None) -> None:
        """Read the texts again."""
        if changes is None or changes.touches("content_overlay", "translation", "workshop"):
            workshop_id = self.workshop_id
            self.desk.read(
                lambda reads: read_wordings(reads, workshop_id), self._arrived, context=self
            )

    def _arrived(self, wordings: Wordings) -> None:
        self.wordings = wordings
        if not self.language:
            spoken = [code for code in wordings.workshop.languages if code in wordings.originals]
            self.language = spoken[0] if spoken else self.context.language.code
        self._show()

    def _show(self) -> None:
        wordings = self.wordings
        if wordings is None:
            return
        self.sections.setAccessibleName(self.tr("Which texts"))
        self.languages.set_value([self.language])
        self.sections.set_options(self._options(wordings))
        self.sections.set_value(self.section)
        waiting = len(self._waiting(wordings))
        self.waiting.set_words(self.tr("%n to check", "", waiting) if waiting else "")
        keys = self._keys(wordings)
        self._drop_rows(keys)
        self._gradually.do(
            [partial(self._show_row, key, place, wordings) for place, key in enumerate(keys)]
        )
        self.nothing.setVisible(self.section == TO_CHECK and not keys)

    def _name(self, key: str, number: int, wordings: Wordings) -> str:
        named_by = self._window_content(wordings)
        name = text_name(key, number, named_by)
        if self.section != TO_CHECK:
            return name
        section = SECTIONS_BY_ID.get(section_of(key))
        if section is None:
            return name
        place = section.keys(named_by.texts).index(key) + 1
        return f"{section_name(section, named_by)} · {text_name(key, place, named_by)}"

    def _window_content(self, wordings: Wordings) -> Content:
        return wordings.present.get(self.context.language.code) or wordings.present["en"]

    def _options(self, wordings: Wordings) -> list[tuple[str, Words]]:
        content = self._window_content(wordings)
        options: list[tuple[str, Words]] = [
            (section.id, section_name(section, content)) for section in SECTIONS
        ]
        waiting = len(self._waiting(wordings))
        if waiting or self.section == TO_CHECK:
            words = self.tr("To check ({number})").format(number=waiting)
            options.insert(0, (TO_CHECK, words))
        return options

    def _waiting(self, wordings: Wordings) -> list[str]:
        keys = wordings.originals[self.language].texts
        return [key for key in keys if (self.language, key) in wordings.to_check]

    def _keys(self, wordings: Wordings) -> list[str]:
        if self.section == TO_CHECK:
            return self._waiting(wordings)
        return SECTIONS_BY_ID[self.section].keys(wordings.originals[self.language].texts)

    def _drop_rows(self, keys: list[str]) -> None:
        for key in [key for key in self.rows if key not in keys]:
            row = self.rows.pop(key)
            self._rows.removeWidget(row)
            row.hide()
            row.deleteLater()

    def _show_row(self, key: str, place: int, wordings: Wordings) -> None:
        if key not in self.rows:
            self.rows[key] = WordingRow(self.context, self._drafts)
        if self._rows.indexOf(self.rows[key]) != place:
            self._rows.insertWidget(place, self.rows[key])
        original = wordings.originals[self.language]
        shown = ShownWording(
            key,
            self.language,
            self._name(key, place + 1, wordings),
            wordings.present[self.language].texts[key],
            original.texts[key],
            (self.language, key) in wordings.to_check,
        )
        self.rows[key].show_wording(shown, original)

    def show_section(self, section: str) -> None:
        """Show the texts of a section; nothing happens where there is no such one."""
        if section in SECTIONS_BY_ID:
            self._choose_section(section)

    def _choose_language(self, chosen: list[str]) -> None:
        self.flush()
        self.language = chosen[0] if chosen else self.language
        self._show()

    def _choose_section(self, section: object) -> None:
        self.flush()
        self.section = str(section)
        self._show()
