"""What is due for follow-up, of all workshops: a panel on the Library page that can be folded."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from aiworkshop.ui.follow_up_files import FollowUpFiles
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.phases.destiny.follow_up_words import long_date_name, today, waiting_since
from aiworkshop.ui.widgets.button import Button
from aiworkshop.ui.widgets.card_list import CardList
from aiworkshop.ui.widgets.cards import Card
from aiworkshop.ui.widgets.flow import FlowLayout
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.value_fields import show_date
from aiworkshop.ui.widgets.words import Speaking

if TYPE_CHECKING:
    from aiworkshop.facilitation.reads import Reads
    from aiworkshop.readmodels.due_list import DueFollowUp

MOST_ROWS = 3
"""Shown at once; the others are scrolled to."""
SHARE = 0.3
"""Of the page's height that the list may take."""


class DuePanel(Speaking, QWidget):
    """One line that counts; unfolded, the dates, each a way to its workshop's Follow-up tab."""

    has_room = Signal()
    """The panel it gave way to was closed."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._due: dict[str, DueFollowUp] = {}
        self._room = 0
        self._before: QWidget | None = None
        self.files = FollowUpFiles(self, context)
        self.setObjectName("due-panel")
        space = context.theme.space
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space(4))
        head = FlowLayout(space(8))
        self.fold = Button(
            lambda: self._fold_words(), kind="plain", icon="chevron-down", theme=context.theme
        )
        self.fold.setObjectName("due-fold")
        self.fold.setCheckable(True)
        self.fold.toggled.connect(self._show_folded)
        self.sheets = Button(lambda: self.tr("Call sheet…"), icon="printer", theme=context.theme)
        self.sheets.setObjectName("due-call-sheet")
        self.sheets.clicked.connect(self.save_sheets)
        self.calendar = Button(lambda: self.tr("Calendar…"), icon="calendar", theme=context.theme)
        self.calendar.setObjectName("due-calendar")
        self.calendar.clicked.connect(self.save_calendar)
        self.coming = Label("", "muted", elides=True)
        head.addWidget(self.fold)
        head.addWidget(self.coming)
        head.addWidget(self.sheets)
        head.addWidget(self.calendar)
        column.addLayout(head)
        self.list = CardList(context, lambda: self.tr("Due for follow-up"), ticks=True)
        self.list.setObjectName("due-list")
        self.list.opened.connect(self.open)
        column.addWidget(self.list)
        self.wording(self._show_cards)
        self.hide()
        self._show_folded(unfolded=False)

    def read(self) -> None:
        """Read what is due by today's clock."""
        day = today(self._context)

        def query(reads: "Reads") -> "tuple[DueFollowUp, ...]":
            return reads.due_follow_ups(day)

        self._context.desk.read(query, self.show_due, context=self)

    def show_due(self, due: "Sequence[DueFollowUp]") -> None:
        """Show these; hidden where nothing is due."""
        first = not self._due
        self._due = {f"{one.workshop_id}/{one.key}": one for one in due}
        self._fit_in()
        self._show_cards()
        if first and any(one.is_due for one in due):
            self.fold.setChecked(True)

    def give_way_to(self, panel: QWidget) -> None:
        """Stay away until the panel is closed: one thing at a time, with the room it needs."""
        self._before = panel
        panel.installEventFilter(self)
        self._fit_in()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A panel that was closed gives the room back; one that is only out of sight does not."""
        closed = event.type() == QEvent.Type.Hide and watched is self._before
        if closed and self._before is not None and self._before.isHidden():
            self._before = None
            self.has_room.emit()
        return super().eventFilter(watched, event)

    def _fit_in(self) -> None:
        self.setVisible(bool(self._due) and self._before is None)

    def _show_cards(self) -> None:
        self.list.set_cards([self._card(key, one) for key, one in self._due.items()])
        self.fold.set_words(lambda: self._fold_words())
        self.coming.set_words(lambda: self._coming_words())
        self._fit()

    def _card(self, key: str, due: "DueFollowUp") -> Card:
        chips = [due.municipality.text, long_date_name(due.spec, due.title)]
        open_count = due.promises + due.actions
        if due.promises:
            chips.append(self.tr("%n open promise(s)", "", due.promises))
        if due.actions:
            chips.append(self.tr("%n open action(s)", "", due.actions))
        if due.asked:
            asked = self.tr("{asked} of {all} asked")
            chips.append(asked.format(asked=due.asked, all=open_count))
        when = waiting_since(due.waiting_since) if due.is_due else show_date(due.day)
        return Card(
            key,
            due.workshop_title,
            chips=tuple(chip for chip in chips if chip),
            trailing=when,
            muted=not due.is_due,
            private=True,
        )

    def _fold_words(self) -> str:
        waiting = sum(one.is_due for one in self._due.values())
        if waiting:
            return self.tr("%n workshop(s) wait for a follow-up", "", waiting)
        return self.tr("%n follow-up(s) in the next 30 days", "", len(self._due))

    def _coming_words(self) -> str:
        """Beside those that wait, how many are still to come."""
        coming = sum(not one.is_due for one in self._due.values())
        if not coming or coming == len(self._due):
            return ""
        return self.tr("%n more in the next 30 days", "", coming)

    def _show_folded(self, unfolded: bool) -> None:
        for widget in (self.list, self.sheets, self.calendar):
            widget.setVisible(unfolded)
        self._fit()

    def _fit(self) -> None:
        """As high as its rows, and never so high that the workshops have no room."""
        height = self.list.view.verticalHeader().defaultSectionSize()
        most = max(int(self._room * SHARE) // max(height, 1), 1)
        rows = max(min(len(self._due), MOST_ROWS, most), 1)
        self.list.setFixedHeight(rows * height + self._context.theme.space(4))

    def set_room(self, height: int) -> None:
        """The height of the page, of which the workshops need the greater part."""
        self._room = height
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Other letters need other rows."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and self._due:
            self._fit()

    # What is done with them

    def open(self, key: str) -> None:
        """To that workshop's Follow-up tab, at that date."""
        due = self._due.get(key)
        if due is not None:
            self._context.go("destiny", due.workshop_id, f"follow_up/{due.key}")

    def chosen(self) -> "list[DueFollowUp]":
        """Those that are ticked, else all."""
        ticked = self.list.ticked()
        return [one for key, one in self._due.items() if not ticked or key in ticked]

    def save_sheets(self) -> None:
        """Call sheets of the chosen ones as one file."""
        self.files.call_sheets([(one.workshop_id, one.key) for one in self.chosen()])

    def save_calendar(self) -> None:
        """The chosen ones as a calendar file."""
        self.files.calendar(self.chosen())
