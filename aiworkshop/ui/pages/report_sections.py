"""The sections of a report: which stand in it, in which order, and a note by hand for each."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aiworkshop.base.text import EMPTY_TEXT, Text
from aiworkshop.readmodels.records import ReportText
from aiworkshop.readmodels.report_sections import ReportSection
from aiworkshop.ui.actions import Shortcut
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.phases.define.drafting import DraftKeeper
from aiworkshop.ui.widgets.button import Button, IconButton
from aiworkshop.ui.widgets.card_list import CardList
from aiworkshop.ui.widgets.cards import Card
from aiworkshop.ui.widgets.dropping import DropOnCards
from aiworkshop.ui.widgets.fields import TextArea
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.words import Speaking

if TYPE_CHECKING:
    from aiworkshop.facilitation.commands import Command

MIME_TYPE = "application/x-aiworkshop-report-section"
LEAST_LIST = 140


class ReportSections(Speaking, QWidget):
    """A list with ticks; below it the note of the section that is current."""

    arranged = Signal(list, list)
    """The sections in their order, and those left out."""
    typed = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._drafts = DraftKeeper(context)
        self._form = ""
        self._sections: dict[str, ReportSection] = {}
        self._notes: dict[str, ReportText] = {}
        self._current = ""
        self._showing = False
        self._writing: dict[str, Text] = {}
        """Notes on their way to the file: what was read before may not know them."""
        self._build()
        self._connect()

    # Making

    def _build(self) -> None:
        space = self._context.theme.space
        self.list = CardList(
            self._context,
            lambda: self.tr("Sections of the report"),
            ticks=True,
            chips=False,
            drags=MIME_TYPE,
        )
        self.list.setObjectName("report-sections")
        self.list.view.cards.ticks_stay = True
        self.list.setMinimumHeight(space(LEAST_LIST))
        self.up = IconButton(
            self._context.theme, "arrow-up", lambda: self.tr("Move the section up (Alt+Up)")
        )
        self.down = IconButton(
            self._context.theme, "arrow-down", lambda: self.tr("Move the section down (Alt+Down)")
        )
        self.up.setObjectName("section-up")
        self.down.setObjectName("section-down")
        self.as_usual = Button(lambda: self.tr("Usual order"), kind="plain")
        self.as_usual.setObjectName("sections-as-usual")
        self.title = Label("", "strong", wraps=True)
        self.note = TextArea(lambda: self.tr("A note in your own words…"), lines=2)
        self.note.setObjectName("section-note")
        self.empty = Label("", "muted", wraps=True)
        self.empty.setObjectName("still-empty")
        moves = QHBoxLayout()
        moves.addWidget(self.up)
        moves.addWidget(self.down)
        moves.addStretch(1)
        moves.addWidget(self.as_usual)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space(6))
        column.addWidget(self.list, 1)
        column.addLayout(moves)
        column.addWidget(self.title)
        column.addWidget(self.note)
        column.addWidget(self.empty)

    def _connect(self) -> None:
        self.list.current_changed.connect(self._go_to)
        self.list.opened.connect(lambda _: self.note.setFocus())
        self.list.edit_asked.connect(lambda _: self.note.setFocus())
        self.list.tick_changed.connect(self._ticked)
        self.up.clicked.connect(lambda: self.move_section(-1))
        self.down.clicked.connect(lambda: self.move_section(1))
        self.as_usual.clicked.connect(lambda: self.arranged.emit([], []))
        Shortcut(self, "Alt+Up", lambda: self.move_section(-1), lambda: self.tr("Section up"))
        Shortcut(self, "Alt+Down", lambda: self.move_section(1), lambda: self.tr("Section down"))
        DropOnCards(self.list, [MIME_TYPE]).dropped.connect(self._dropped)
        self.note.textChanged.connect(self._note_typed)
        self.note.draft_changed.connect(self._keep_draft)
        self.note.committed.connect(self._write)
        self.wording(self._say)

    def _say(self) -> None:
        if self._sections:
            self._show_cards()
        self._name_note()

    def _name_note(self) -> None:
        section = self._sections.get(self._current)
        title = section.title if section else ""
        self.title.set_words(title)
        self.note.setAccessibleName(self.tr("Note for “{section}”").format(section=title))

    # Showing

    def show_sections(
        self, form: str, sections: Sequence[ReportSection], notes: Mapping[str, ReportText]
    ) -> None:
        """Show them; what is being typed stays."""
        if form != self._form:
            self.note.flush()
        self._form = form
        self._sections = {each.id: each for each in sections}
        self._notes = dict(notes)
        self._show_cards()
        if self._current not in self._sections:
            self._current = ""
            self.list.select(next(iter(self._sections), ""))
        self._show_note()

    def being_typed(self) -> dict[str, Text]:
        """The notes that are not written and read again yet, by place."""
        typed = {f"section.{section}": words for section, words in self._writing.items()}
        if self._current and self.note.pending():
            typed[self._place()] = self.note.value()
        return typed

    def _show_cards(self) -> None:
        self._showing = True
        self.list.set_cards([self._card(each) for each in self._sections.values()])
        self.list.tick([each.id for each in self._sections.values() if each.stands])
        self._showing = False
        missing = [each.title for each in self._sections.values() if each.empty and each.stands]
        names = ", ".join(f"\u2068{title}\u2069" for title in missing)
        self.empty.set_words(
            (lambda: self.tr("Still empty: {sections}").format(sections=names))
            if missing
            else (lambda: self.tr("Every section has something in it."))
        )

    def _card(self, section: ReportSection) -> Card:
        mark = self.tr("empty") if section.empty else self.tr("note") if section.noted else ""
        return Card(section.id, section.title, trailing=mark, muted=not section.stands)

    def _show_note(self) -> None:
        self._name_note()
        self.note.setEnabled(bool(self._current))
        stored = self._stored()
        if self.note.pending():
            self.note.mark_stored(stored)
        elif self.note.value() != stored:
            self.note.set_value(stored)

    def _stored(self) -> Text:
        if self._current in self._writing:
            return self._writing[self._current]
        note = self._notes.get(self._current)
        return note.words if note is not None else EMPTY_TEXT

    def _go_to(self, section: str) -> None:
        if section == self._current or not section:
            return
        # Before the place is another one.
        self.note.flush()
        self._current = section
        self.note.set_value(self._stored())
        place = self._draft_place()
        drafts = self._context.desk.drafts
        kept = drafts.take_up(self._context.workshop_id, place)
        if kept and kept != self.note.words():
            self._drafts.know(place)
            self.note.put(kept)
            self.note.typed()
        self._show_note()

    # Arranging

    def move_section(self, by: int) -> None:
        """The current section up or down."""
        from aiworkshop.facilitation.reports.arranging import moved

        if self._current:
            self._arrange(moved(list(self._sections), self._current, by))

    def _dropped(self, mime_type: str, ids: list[str], target: str) -> None:
        del mime_type, ids  # all that are ticked; meant is the one that was taken hold of
        from aiworkshop.facilitation.reports.arranging import placed_at

        if self._current and target != self._current:
            self._arrange(placed_at(list(self._sections), self._current, target))

    def _ticked(self, ticked: list[str]) -> None:
        if not self._showing:
            self._arrange(list(self._sections), set(self._sections).difference(ticked))

    def _arrange(self, order: list[str], left_out: set[str] | None = None) -> None:
        if left_out is None:
            left_out = {each.id for each in self._sections.values() if not each.stands}
        self._sections = {
            key: replace(self._sections[key], stands=key not in left_out) for key in order
        }
        self._show_cards()
        self.arranged.emit(order, [key for key in order if key in left_out])

    # The note

    def _place(self) -> str:
        return f"section.{self._current}"

    def _draft_place(self) -> str:
        return f"report_text/{self._form}/{self._place()}"

    def _note_typed(self) -> None:
        if self.note.pending():
            self.typed.emit()

    def _keep_draft(self, words: Text) -> None:
        self._drafts.keep(self._draft_place(), words, pending=self.note.pending())

    def _write(self, words: Text) -> None:
        from aiworkshop.facilitation.reports.writing import WriteReportText

        if not self._current:
            return
        section, place, stored = self._current, self._draft_place(), self._stored()
        self._writing[section] = words
        command: Command = WriteReportText(
            self._context.workshop_id, self._form, self._place(), words
        )

        def written(_: object) -> None:
            self._writing.pop(section, None)

        def refused(error: Exception) -> None:
            self._writing.pop(section, None)
            if place == self._draft_place():
                self.note.mark_stored(stored)
            else:
                self._context.desk.drafts.save(self._context.workshop_id, place, words.text)
            self._context.desk.failed.emit(error)

        self._context.desk.run(
            command, written, failed=refused, draft_place=self._drafts.take(place), context=self
        )
