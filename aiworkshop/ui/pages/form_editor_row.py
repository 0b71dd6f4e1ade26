"""One row of a funder's form: a person, a budget line."""

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout

from aiworkshop.method.forms.spec import FormField, FormRows, FormSpec
from aiworkshop.readmodels.form_answers import CONSENT, row_place
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.pages.form_editor_fields import FieldGrid, LabelledCell
from aiworkshop.ui.pages.form_editor_tick_lines import TickLine
from aiworkshop.ui.pages.form_editor_ticks import option_names
from aiworkshop.ui.pages.form_editor_writer import FormWriter, ValueField
from aiworkshop.ui.widgets.button import IconButton
from aiworkshop.ui.widgets.checks import ComboField, slim
from aiworkshop.ui.widgets.fields import MoneyField, TextField
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.scrolling import Sheet
from aiworkshop.ui.widgets.words import Speaking

TWO_COLUMNS_FROM = 320


class RowCard(Speaking, Sheet):
    """Its fields; Alt+Up and Alt+Down move it, and so do its buttons."""

    move_asked = Signal(str, int)
    remove_asked = Signal(str)
    changed = Signal()
    """A sum of money was typed, or chosen where it belongs."""

    def __init__(
        self, context: PageContext, form: FormSpec, part: FormRows, row_id: str, writer: FormWriter
    ) -> None:
        super().__init__(context.theme)
        self._context, self._form, self._part = context, form, part
        self._writer = writer
        self.row_id = row_id
        self._number = 0
        self.fields: dict[str, Any] = {}
        self.setObjectName("form-row")
        self.body.setSpacing(context.theme.space(8))
        self._add_head()
        grid = FieldGrid(context, TWO_COLUMNS_FROM)
        for field in part.fields:
            grid.add(self._cell(field))
        self.body.addWidget(grid)
        self.consent: TickLine | None = None
        if part.personal:
            self._add_consent()

    def show_number(self, number: int, count: int) -> None:
        """Which row of how many this is."""
        self._number = number
        self.title.set_words(self._name)
        self.up.setEnabled(number > 1)
        self.down.setEnabled(number < count)

    def name(self) -> str:
        """What stands in its first field, else its number."""
        first = next(iter(self.fields.values()), None)
        words = first.words().strip() if isinstance(first, TextField) else ""
        return words or self._name()

    def value(self, field_id: str) -> Any:
        """What stands in a field now, typed or stored."""
        return self.fields[field_id].value()

    def focus_first(self) -> None:
        """Give its first field the focus."""
        next(iter(self.fields.values())).setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt with an arrow moves the row."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if held == Qt.KeyboardModifier.AltModifier and event.key() in steps:
            self.move_asked.emit(self.row_id, steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def _name(self) -> str:
        if self._part.personal:
            return self.tr("Person {number}").format(number=self._number)
        return self.tr("Row {number}").format(number=self._number)

    def _add_head(self) -> None:
        theme = self._context.theme
        self.title = Label("", "strong")
        self.up = IconButton(theme, "arrow-up", lambda: self.tr("Earlier (Alt+Up)"))
        self.down = IconButton(theme, "arrow-down", lambda: self.tr("Later (Alt+Down)"))
        self.remove = IconButton(theme, "x", lambda: self.tr("Remove this row"))
        for name, button in (("up", self.up), ("down", self.down), ("remove", self.remove)):
            button.setObjectName(f"form-row-{name}")
        self.up.clicked.connect(lambda: self.move_asked.emit(self.row_id, -1))
        self.down.clicked.connect(lambda: self.move_asked.emit(self.row_id, 1))
        self.remove.clicked.connect(lambda: self.remove_asked.emit(self.row_id))
        row = QHBoxLayout()
        row.setSpacing(theme.space(4))
        row.addWidget(self.title, 1)
        for button in (self.up, self.down, self.remove):
            row.addWidget(button)
        self.body.addLayout(row)

    def _add_consent(self) -> None:
        self.consent = TickLine(
            self._context,
            lambda: self.tr("Agreed to stand in this form"),
            lambda: self.tr(
                "Name and details go to the funder, so they stand in the form only while "
                "this is ticked."
            ),
        )
        self.consent.check.setObjectName("form-consent")
        bound = ValueField(self.consent, lambda ticked: "yes" if ticked else "", bool)
        self._writer.bind_value(row_place(self.row_id, CONSENT), bound)
        self.body.addWidget(self.consent)

    def _cell(self, field: FormField) -> LabelledCell:
        widget = self._make(field)
        widget.setObjectName(f"form-row-{field.id}")
        self.fields[field.id] = widget
        form, language = self._form, self._context.language
        return LabelledCell(self._context, lambda: form.word(field.label, language.code), widget)

    def _make(self, field: FormField) -> Any:
        place = row_place(self.row_id, field.id)
        if field.kind == "line":
            line = TextField()
            self._writer.bind_words(place, line)
            return line
        if field.kind == "choice":
            name = option_names(self._context, self._form)
            choice = slim(ComboField())
            choice.set_options([("", "–"), *((each.id, name(each)) for each in field.options)])
            choice.committed.connect(lambda _: self.changed.emit())
            self._writer.bind_value(place, ValueField(choice, str, str))
            return choice
        money = MoneyField()
        money.textChanged.connect(lambda _: self.changed.emit())

        def stored_money(value: int | None) -> str:
            return "" if value is None else str(value)

        def shown_money(value: str) -> int | None:
            return int(value) if value.isdigit() else None

        self._writer.bind_value(place, ValueField(money, stored_money, shown_money))
        return money
