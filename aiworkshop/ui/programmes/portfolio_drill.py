"""What is behind a number: the records, workshop by workshop, down to the words of a table."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aiworkshop.readmodels.portfolio import PortfolioPlace, PortfolioRecord
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.pages.places import kind_name, place_of
from aiworkshop.ui.phases.naming import Naming
from aiworkshop.ui.widgets.button import Button
from aiworkshop.ui.widgets.card_list import CardList
from aiworkshop.ui.widgets.cards import Card
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.small import EmptyState
from aiworkshop.ui.widgets.value_fields import show_date
from aiworkshop.ui.widgets.words import Speaking

if TYPE_CHECKING:
    from aiworkshop.facilitation.reads import Reads

_SHOWN_ALONE = frozenset(
    {
        *("finding", "commitment", "income_idea", "initiative"),
        *("proposition", "opportunity", "dream"),
    }
)
"""Kinds whose tab can go to one record."""


class PortfolioDrill(Speaking, QWidget):
    """A list of sentences; Enter goes to where one was said."""

    left = Signal()
    """Back to the numbers."""

    def __init__(self, context: PageContext, naming: Naming) -> None:
        super().__init__()
        self._context = context
        self._naming = naming
        self._wanted: tuple[str, str, PortfolioPlace] | None = None
        self._lines: dict[str, PortfolioRecord] = {}
        self._kinds: dict[str, str] = {}
        theme = context.theme
        self.back = Button(lambda: self.tr("Back to the numbers"), kind="quiet")
        self.back.setObjectName("portfolio-back")
        self.back.clicked.connect(self.left)
        self.title = Label("", "heading", wraps=True)
        self.count = Label("", "muted")
        self.list = CardList(context, lambda: self.tr("Records behind the number"))
        self.list.setObjectName("portfolio-records")
        self.list.set_source(self._fetch)
        self.list.set_empty(EmptyState(lambda: self.tr("Nothing is behind this number any more.")))
        self.list.opened.connect(self._go)
        head = QHBoxLayout()
        head.setSpacing(theme.space(12))
        head.addWidget(self.back)
        head.addWidget(self.title, 1)
        head.addWidget(self.count)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(8))
        column.addLayout(head)
        column.addWidget(self.list, 1)
        self.list.view.installEventFilter(self)

    def show_place(
        self, programme_id: str, cohort_id: str, place: PortfolioPlace, name: str
    ) -> None:
        """Read what is behind a number."""
        self._wanted = (programme_id, cohort_id, place)
        self.title.set_words(name)
        self.count.set_words("")
        self.list.set_ids(())
        self.read()

    def read(self) -> None:
        """Read it again."""
        if self._wanted is None:
            return
        programme_id, cohort_id, place = wanted = self._wanted
        self._context.desk.read(
            lambda reads: reads.portfolio_ids(programme_id, cohort_id, place),
            lambda found: self._arrived(wanted, found),
            context=self,
            failed=lambda _: self.left.emit(),
        )

    def _arrived(
        self, wanted: tuple[str, str, PortfolioPlace], found: Sequence[tuple[str, str]]
    ) -> None:
        if wanted != self._wanted:
            return
        self._kinds = {key: kind for kind, key in found}
        number = len(found)
        self.count.set_words(lambda: self.tr("%n record(s)", "", number))
        self.list.set_ids([key for _, key in found])
        self.list.touch(None)
        if found and not self.list.current_id():
            self.list.select(found[0][1])

    def _fetch(self, reads: "Reads", keys: list[str]) -> list[Card]:
        """On lane *db*."""
        asked = [(self._kinds[key], key) for key in keys if key in self._kinds]
        lines = reads.portfolio_records(asked)
        self._lines.update((each.id, each) for each in lines)
        return [self._card(each) for each in lines]

    def _card(self, line: PortfolioRecord) -> Card:
        sort = self._naming.name("finding_kinds", line.sort) if line.kind == "finding" else ""
        if line.kind == "commitment":
            sort = self._naming.name("commitment_kinds", line.sort)
        status = self._naming.name("action_states", line.status)
        if line.kind == "partnership":
            status = self._naming.name("partnership_states", line.status)
        where = [str(line.workshop), show_date(line.date) if line.date else ""]
        chips = [sort or kind_name(line.kind), status]
        return Card(
            line.id,
            line.words or "…",
            chips=tuple(each for each in chips if each),
            note=" · ".join(each for each in where if each),
            lead=str(line.table) if line.table else "",
            private=line.private,
        )

    def _go(self, key: str) -> None:
        line = self._lines.get(key)
        if line is None:
            return
        page, tab = place_of(line.kind)
        if line.kind in _SHOWN_ALONE:
            tab = f"{tab}/{line.id}"
        self._context.go(page, line.workshop_id, tab)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Escape goes back."""
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
        ):
            self.left.emit()
            return True
        return super().eventFilter(watched, event)
