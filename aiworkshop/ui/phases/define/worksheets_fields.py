"""What can be changed about a sheet's fields: whether each is printed, and how much room it has."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from aiworkshop.method.worksheets import FieldSpec, PartSpec, WorksheetSpec
from aiworkshop.readmodels.records import SheetAdjustment
from aiworkshop.ui.phases.naming import Naming
from aiworkshop.ui.theme import Theme
from aiworkshop.ui.widgets.fields import CheckField, NumberField
from aiworkshop.ui.widgets.gradually import Gradually
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.words import Speaking

MOST_LINES = 60
LONGEST = 42
_COUNTED = ("entries", "rows", "petals", "around")
_WITH_LINES = ("lines", "box", "drawing")
_PLACEHOLDER = re.compile(r"\{[^}]*\}")


@dataclass(frozen=True, slots=True)
class Adjusted:
    """How a sheet differs from the method's: lines of fields, rows of parts, what is hidden."""

    lines: Mapping[str, int]
    hidden: frozenset[str]

    @classmethod
    def of(cls, record: SheetAdjustment | None) -> "Adjusted":
        """As stored; what cannot be read counts as not adjusted."""
        lines = record.lines if record is not None and isinstance(record.lines, dict) else {}
        whole = {str(key): value for key, value in lines.items() if isinstance(value, int)}
        return cls(whole, frozenset(record.hidden if record is not None else ()))


def place_of(part: PartSpec, field: FieldSpec) -> str:
    """How an adjustment names a field."""
    return f"{part.id}.{field.id}"


class SheetFields(Speaking, QWidget):
    """A tick a field, and a number where it has lines; a number for boxes and rows."""

    changed = Signal(object)
    """The ``Adjusted`` that is wanted now."""

    def __init__(self, theme: Theme, naming: Naming) -> None:
        super().__init__()
        self._theme = theme
        self._naming = naming
        self._spec: WorksheetSpec | None = None
        self._adjusted = Adjusted({}, frozenset())
        self._gradually = Gradually(self)
        self.ticks: dict[str, CheckField] = {}
        self.numbers: dict[str, NumberField] = {}
        self._usual: dict[str, int] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._holder: QWidget | None = None

    def show_sheet(self, spec: WorksheetSpec, record: SheetAdjustment | None) -> None:
        """Show a sheet as it is adjusted; another sheet gets rows of its own."""
        self._adjusted = Adjusted.of(record)
        if spec is not self._spec:
            self._spec = spec
            self._clear()
            self._make(spec)
        for place in {*self.ticks, *self.numbers}:
            self._show_place(place)

    def forget(self) -> None:
        """The words of the sheets are others now."""
        self._spec = None

    def flush(self) -> None:
        """Commit what stands in the numbers."""
        for number in list(self.numbers.values()):
            number.flush()

    def _clear(self) -> None:
        self._gradually.do(())
        self.ticks, self.numbers, self._usual = {}, {}, {}
        if self._holder is not None:
            self._column.removeWidget(self._holder)
            self._holder.hide()
            self._holder.deleteLater()
        self._holder = QWidget()
        self._grid = QGridLayout(self._holder)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(self._theme.space(8))
        self._grid.setVerticalSpacing(self._theme.space(4))
        self._grid.setColumnStretch(0, 1)
        self._column.addWidget(self._holder)

    def _make(self, spec: WorksheetSpec) -> None:
        steps = []
        for part in spec.parts:
            if part.shape in _COUNTED or part.source:
                steps.append(partial(self._add_count, part))
            for field in part.fields:
                steps.append(partial(self._add_field, part, field))
        self._gradually.do(steps)

    def _add_count(self, part: PartSpec) -> None:
        if part.source in ("agenda", "rules"):
            return
        words = Label(lambda: self._part_name(part), wraps=True)
        number = self._number(part.id, part.count, *part.counts)
        words.setBuddy(number)
        row = self._grid.rowCount()
        self._grid.addWidget(words, row, 0)
        self._grid.addWidget(number, row, 1)
        self._show_place(part.id)
        number.setAccessibleName(self._part_name(part))

    def _add_field(self, part: PartSpec, field: FieldSpec) -> None:
        place = place_of(part, field)
        name = partial(self._field_name, part, field)
        tick = CheckField(name)
        tick.setObjectName(f"shown-{place}")
        tick.committed.connect(partial(self._ticked, place))
        self.ticks[place] = tick
        row = self._grid.rowCount()
        self._grid.addWidget(tick, row, 0)
        if field.kind in _WITH_LINES and part.shape != "rows":
            number = self._number(place, field.lines, 1, MOST_LINES)
            words = self.tr("Lines for “{name}”").format(name=name())
            number.setAccessibleName(words)
            number.setToolTip(words)
            self._grid.addWidget(number, row, 1)
        self._show_place(place)

    def _number(self, place: str, usual: int, least: int, most: int) -> NumberField:
        number = NumberField(least, most)
        number.setObjectName(f"lines-{place}")
        number.setFixedWidth(self._theme.space(52))
        number.committed.connect(partial(self._counted, place))
        self.numbers[place] = number
        self._usual[place] = usual
        return number

    def _show_place(self, place: str) -> None:
        shown = place not in self._adjusted.hidden
        if place in self.ticks:
            self.ticks[place].set_value(shown)
        if place in self.numbers:
            number = self.numbers[place]
            stored = self._adjusted.lines.get(place, self._usual[place])
            if number.hasFocus() and number.pending():
                number.mark_stored(stored)
            else:
                number.set_value(stored)
            number.setEnabled(shown)

    def _ticked(self, place: str, shown: bool) -> None:
        hidden = self._adjusted.hidden - {place} if shown else self._adjusted.hidden | {place}
        self._want(Adjusted(self._adjusted.lines, hidden))

    def _counted(self, place: str, count: int | None) -> None:
        lines = {key: value for key, value in self._adjusted.lines.items() if key != place}
        if count is not None and count != self._usual[place]:
            lines[place] = count
        self._want(Adjusted(lines, self._adjusted.hidden))

    def _want(self, wanted: Adjusted) -> None:
        self._adjusted = wanted
        for place in {*self.ticks, *self.numbers}:
            self._show_place(place)
        self.changed.emit(wanted)

    def _part_name(self, part: PartSpec) -> str:
        assert self._spec is not None
        heading = self._text(f"sheets.{self._spec.id}.{part.id}.heading") if part.heading else ""
        if part.shape == "rows":
            words = self.tr("How many rows")
        elif part.shape == "badges":
            words = self.tr("How many on a page")
        else:
            words = self.tr("How many boxes")
        return f"{heading}: {words}" if heading else words

    def _field_name(self, part: PartSpec, field: FieldSpec) -> str:
        assert self._spec is not None
        key = field.text or f"sheets.{self._spec.id}.{part.id}.{field.id}.label"
        return self._text(key) or field.id

    def _text(self, key: str) -> str:
        words = _PLACEHOLDER.sub("…", self._naming.text(key))
        return words if len(words) <= LONGEST else words[:LONGEST].rsplit(" ", 1)[0] + "…"
