"""People without a table, beside the board."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from aiworkshop.ui.page import PageContext
from aiworkshop.ui.phases.define.member_row import PEOPLE
from aiworkshop.ui.phases.define.table_reads import Seating
from aiworkshop.ui.widgets.button import Button
from aiworkshop.ui.widgets.card_list import CardList
from aiworkshop.ui.widgets.cards import Card
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.small import EmptyState
from aiworkshop.ui.widgets.words import Speaking


class Unseated(Speaking, QWidget):
    """A list to tick and to drag from, and one button that finds places for the new."""

    place_asked = Signal()
    add_asked = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._seating = Seating("")
        self.label = Label("", "strong")
        self.hint = Label(
            lambda: self.tr("Choose people, then Ctrl and the number of a table."),
            "small",
            wraps=True,
        )
        self.place = Button("", icon="user-plus", theme=context.theme)
        self.place.setObjectName("place-walk-ins")
        self.place.clicked.connect(self.place_asked)
        self.list = CardList(
            context,
            lambda: self.tr("People without a table"),
            ticks=True,
            chips=False,
            drags=PEOPLE,
        )
        self.list.setObjectName("unseated-list")
        self.everybody = EmptyState("", "")
        self.everybody.pressed.connect(self.add_asked)
        self.list.set_empty(self.everybody)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(context.theme.space(6))
        for widget in (self.label, self.hint, self.place):
            column.addWidget(widget)
        column.addWidget(self.list, 1)
        self.wording(self._say)

    def show_seating(self, seating: Seating) -> None:
        """Those in the room first, then the absent."""
        self._seating = seating
        waiting = [person for person in seating.unseated if not person.absent]
        absent = [person for person in seating.unseated if person.absent]
        self.list.set_cards(
            Card(
                person.id,
                seating.names[person.id],
                trailing=self.tr("Absent") if person.absent else "",
                muted=person.absent,
            )
            for person in (*waiting, *absent)
        )
        self._say()

    def _say(self) -> None:
        seating = self._seating
        waiting = sum(not person.absent for person in seating.unseated)
        self.label.set_words(self.tr("%n without a table", "", waiting))
        self.label.setVisible(bool(seating.unseated))
        self.hint.setVisible(bool(seating.unseated))
        self.place.setVisible(seating.walk_ins() > 0)
        self.place.set_words(self.tr("Seat %n new people", "", seating.walk_ins()))
        people = bool(seating.people)
        self.everybody.sentence.set_words(
            self.tr("Everybody has a place.")
            if people
            else self.tr("Nobody is invited yet, so there is nobody to seat.")
        )
        self.everybody.button.set_words(self.tr("Add participants"))
        self.everybody.button.setVisible(not people)
