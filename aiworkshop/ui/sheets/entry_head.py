"""Above the form: which sheet this is, whose, and how far it has come."""

from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from aiworkshop.readmodels.records import Group
from aiworkshop.readmodels.sheet_board import SheetForm
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.sheets.sheet_words import SIGNS, card_words, group_words, state_words
from aiworkshop.ui.widgets.button import Button
from aiworkshop.ui.widgets.checks import slim
from aiworkshop.ui.widgets.fields import ComboField
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.words import Speaking, Words


class EntryHead(Speaking, QWidget):
    """Way back, code, table and person, state; for a walk-in's sheet the choice of its table."""

    table_chosen = Signal(object)
    """Id of the table that a sheet without one belongs to."""

    twin_wanted = Signal(str)
    """Id of another table's sheet that bears the same code."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._theme = context.theme
        self._form: SheetForm | None = None
        space = context.theme.space
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(space(10))
        self.back = Button(
            lambda: self.tr("All sheets (Esc)"),
            icon="chevron-left",
            theme=context.theme,
        )
        self.code = Label("", "heading")
        self.code.setObjectName("sheet-code")
        self.whose = Label("", "muted", elides=True)
        self.table = slim(ComboField())
        self.table.setObjectName("sheet-table")
        self.wording(lambda: self.table.setAccessibleName(self.tr("Table of this sheet")))
        self.table.hide()
        self.table.committed.connect(self.table_chosen)
        self.twin = Button(lambda: self.tr("Another table has this code, too: show its sheet"))
        self.twin.setObjectName("sheet-twin")
        self.twin.clicked.connect(self._show_twin)
        self.twin.hide()
        self._sign = QLabel()
        self.state = Label(lambda: self._state(), "muted")
        self.state.setObjectName("sheet-state")
        row.addWidget(self.back)
        row.addWidget(self.code)
        row.addWidget(self.whose, 1)
        row.addWidget(self.table)
        row.addWidget(self.twin)
        row.addWidget(self._sign)
        row.addWidget(self.state)
        context.theme.changed.connect(self._draw)
        self.wording(self._say)

    def show_sheet(self, form: SheetForm, groups: tuple[Group, ...]) -> None:
        """Name a sheet; ``groups`` are the tables of its phase."""
        self._form = form
        options: list[tuple[Any, Words]] = [(None, lambda: self.tr("Which table?"))]
        options += [(group.id, partial(group_words, group)) for group in groups]
        self.table.set_options(options)
        self.table.set_value(form.card.group_id)
        # A spare sheet says nothing of its table.
        self.table.setVisible(form.card.code.group == 0 and form.sheet.scope != "room")
        self.twin.setVisible(bool(form.twins))
        self._say()

    def _show_twin(self) -> None:
        if self._form is not None and self._form.twins:
            self.twin_wanted.emit(self._form.twins[0])

    def _say(self) -> None:
        if self._form is None:
            return
        card = self._form.card
        self.code.set_words(f"\u2066{card.code}\u2069")
        self.whose.set_words(card_words(card))
        self.state.retranslate()
        self._draw()

    def _state(self) -> str:
        if self._form is None:
            return ""
        card = self._form.card
        words = state_words(card.state)
        if card.unclear:
            words = self.tr("{state} · {count} unclear").format(state=words, count=card.unclear)
        return words

    def _draw(self) -> None:
        if self._form is not None:
            icon, token = SIGNS.get(self._form.card.state, SIGNS["expected"])
            ratio = self.devicePixelRatioF()
            self._sign.setPixmap(self._theme.pixmap(icon, token, 18, ratio))
