"""The rows of the agenda, day by day, and the way through them by keyboard."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from aiworkshop.method.timetable import DayPlan
from aiworkshop.ui.phases.define.agenda_row import AgendaRow, ShownStep
from aiworkshop.ui.phases.define.gradually import Gradually
from aiworkshop.ui.theme import Theme
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.words import Speaking


class AgendaList(Speaking, QWidget):
    """Rows that stay are kept, with what is typed in them."""

    opened = Signal(str)
    delete_asked = Signal(str)
    move_asked = Signal(str, int)
    minutes_typed = Signal(str, object)
    row_focused = Signal(QWidget)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.rows: dict[str, AgendaRow] = {}
        self._headings: list[Label] = []
        self._current = ""
        self._focus_when_there = ""
        self._gradually = Gradually(self)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(theme.space(6))
        self.wording(lambda: self.setAccessibleName(self.tr("Steps of the agenda")))

    def show_steps(
        self,
        steps: Sequence[ShownStep],
        days: Sequence[DayPlan],
        day_words: Callable[[int, str], str],
    ) -> None:
        """Show these; days have headings where there are several. New rows are made gradually."""
        wanted = {shown.step.id for shown in steps}
        for key in [key for key in self.rows if key not in wanted]:
            self._drop(self.rows.pop(key))
        new = [shown.step.id for shown in steps if shown.step.id not in self.rows]
        making: list[Callable[[], object]] = [partial(self._make, key) for key in new]
        self._gradually.do([*making, lambda: self._place(steps, days, day_words)])

    def _place(
        self,
        steps: Sequence[ShownStep],
        days: Sequence[DayPlan],
        day_words: Callable[[int, str], str],
    ) -> None:
        for heading in self._headings:
            self._drop(heading)
        self._headings = []
        ends = {plan.day: plan.end for plan in days}
        place, day = 0, 0
        for shown in steps:
            if len(ends) > 1 and (shown.step.day or 1) != day:
                day = shown.step.day or 1
                heading = Label(day_words(day, ends.get(day, "")), "strong")
                self._headings.append(heading)
                self._layout.insertWidget(place, heading)
                place += 1
            row = self.rows[shown.step.id]
            row.show_step(shown)
            if self._layout.indexOf(row) != place:
                self._layout.insertWidget(place, row)
            row.show()
            place += 1
        self.rows = {shown.step.id: self.rows[shown.step.id] for shown in steps}
        self._order_tabs()
        wanted, self._focus_when_there = self._focus_when_there, ""
        self.focus_step(wanted)

    def current_id(self) -> str:
        """The step in whose row the focus is or was last; empty for none."""
        return self._current if self._current in self.rows else ""

    def focus_step(self, key: str) -> None:
        """To a step, once its row is there."""
        row = self.rows.get(key)
        if self._gradually.pending:
            self._focus_when_there = key
        elif row is not None:
            self._current = key
            row.setFocus()
            self.row_focused.emit(row)

    def mark(self, key: str) -> None:
        """Show whose details stand open."""
        for found, row in self.rows.items():
            row.mark(found == key)

    def neighbour(self, key: str) -> str:
        """The step after this one, else the one before."""
        ids = list(self.rows)
        place = ids.index(key)
        return (ids[place + 1 : place + 2] or ids[max(place - 1, 0) : place] or [""])[0]

    def _make(self, key: str) -> None:
        row = AgendaRow(self._theme, key)
        row.setParent(self)
        row.hide()
        row.opened.connect(self._opened)
        row.delete_asked.connect(self.delete_asked)
        row.move_asked.connect(self.move_asked)
        row.leave_asked.connect(self._leave)
        row.minutes_typed.connect(self.minutes_typed)
        self.rows[key] = row

    def _opened(self, key: str) -> None:
        self._current = key
        self.opened.emit(key)

    def _leave(self, key: str, steps: int) -> None:
        ids = list(self.rows)
        place = ids.index(key) + steps
        if 0 <= place < len(ids):
            self.focus_step(ids[place])

    def _drop(self, widget: QWidget) -> None:
        self._layout.removeWidget(widget)
        widget.hide()
        widget.deleteLater()

    def _order_tabs(self) -> None:
        """The order of Tab is that of the rows, also after one was moved."""
        last: QWidget | None = None
        for row in self.rows.values():
            for widget in (row, row.minutes, row.up, row.down):
                if last is not None:
                    QWidget.setTabOrder(last, widget)
                last = widget
