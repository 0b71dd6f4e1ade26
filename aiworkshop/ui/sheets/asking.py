"""What could not be read, to be asked while the tables are still there."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from aiworkshop.base.text import EMPTY_TEXT, Text
from aiworkshop.readmodels.sheet_board import SheetCard, SheetForm
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.projector.private_label import PrivateLabel
from aiworkshop.ui.sheets.entry_fields import leading
from aiworkshop.ui.sheets.sheet_words import card_words
from aiworkshop.ui.widgets.button import Button
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.scrolling import ScrollColumn, Sheet
from aiworkshop.ui.widgets.words import Speaking

if TYPE_CHECKING:
    from aiworkshop.facilitation.reads import Reads


@dataclass(frozen=True, slots=True)
class UnclearWord:
    """A word to ask: where it stands, and what was read of it."""

    card: SheetCard
    path: str
    sheet: Text
    field: Text
    words: Text
    private: bool = False


def read_unclear(reads: "Reads", cards: Sequence[SheetCard]) -> list[UnclearWord]:
    """For lane *db*: the unclear words of these sheets, in the order of the board."""
    from aiworkshop.facilitation.reads.room_only import room_only_paths
    from aiworkshop.ui.sheets.entry_cover import is_kept

    found: list[UnclearWord] = []
    for card in cards:
        if card.unclear:
            form = reads.sheet_form(card.id)
            kept, title = room_only_paths(reads, form), leading(form.sheet.title)
            found += [
                UnclearWord(form.card, path, title, _field(form, path), words, is_kept(path, kept))
                for path, words in form.unclear.items()
            ]
    return found


def _field(form: SheetForm, path: str) -> Text:
    """Box and field of a path, in the sheet's language."""
    part_id, _, rest = path.partition(".")
    row, _, rest = rest.partition(".")
    field_id = rest.partition(".")[0]
    for part in form.sheet.parts:
        for field in part.fields if part.id == part_id else ():
            if field.id == field_id:
                label = leading(field.label)
                box = leading(part.entry_title).text.replace("{number}", row)
                words = " · ".join(one for one in (box, label.text) if one)
                return Text(words, label.language)
    return EMPTY_TEXT


class AskNow(Speaking, QWidget):
    """A list big enough to read aloud from: the word, then table, sheet and field."""

    opened = Signal(str, str)
    """Sheet and path."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._shown: list[UnclearWord] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self.area = ScrollColumn()
        layout.addWidget(self.area)
        self._list: QWidget | None = None
        self.area.column.addStretch(1)
        self.buttons: list[Button] = []

    def show_words(self, words: list[UnclearWord]) -> None:
        """Show these."""
        if words == self._shown and self._list is not None:
            return
        self._shown = words
        if self._list is not None:
            self._list.hide()
            self.area.column.removeWidget(self._list)
            self._list.deleteLater()
        self._list = QWidget()
        column = QVBoxLayout(self._list)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._context.theme.space(10))
        self.buttons = []
        for one in words:
            column.addWidget(self._row(one))
        if not words:
            column.addWidget(
                Label(lambda: self.tr("Nothing is unclear. There is nothing to ask."), "muted")
            )
        self.area.column.insertWidget(0, self._list)

    def _row(self, one: UnclearWord) -> QWidget:
        space = self._context.theme.space
        box = Sheet(self._context.theme)
        box.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        box.body.setContentsMargins(space(16), space(10), space(12), space(12))
        box.body.setSpacing(space(2))
        words = PrivateLabel(
            self._context,
            lambda: self._quoted(one),
            "question",
            private=one.private and bool(one.words),
            wraps=True,
        )
        place = Label(lambda: self._place(one), "body", wraps=True)
        button = Button(lambda: self.tr("Open the sheet here"), kind="quiet")
        button.clicked.connect(lambda: self.opened.emit(one.card.id, one.path))
        self.buttons.append(button)
        row = QHBoxLayout()
        row.addWidget(place, 1)
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)
        box.body.addWidget(words)
        box.body.addLayout(row)
        return box

    def _quoted(self, one: UnclearWord) -> str:
        if one.words:
            return self.tr("“{words}”").format(words=one.words)
        return self.tr("Ask what was written here")

    def _place(self, one: UnclearWord) -> str:
        parts = (card_words(one.card), f"\u2068{one.sheet}\u2069", f"\u2068{one.field}\u2069")
        return " · ".join(part for part in parts if part.strip("\u2068\u2069"))
