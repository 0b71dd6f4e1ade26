"""One theme: name, defining sentence, dots, and the findings that stand under it."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy

from aiworkshop.ui.page import PageContext
from aiworkshop.ui.phases.discovery.cards import FindingCards, chosen_or_current
from aiworkshop.ui.phases.discovery.theme_reads import ThemeSummary
from aiworkshop.ui.phases.naming import Naming
from aiworkshop.ui.voting.counted_field import leave_to_rounds
from aiworkshop.ui.widgets.button import Button, IconButton
from aiworkshop.ui.widgets.card_list import CardList
from aiworkshop.ui.widgets.fields import NumberField, TextArea, TextField
from aiworkshop.ui.widgets.form import FieldForm
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.scrolling import Sheet
from aiworkshop.ui.widgets.small import EmptyState
from aiworkshop.ui.widgets.words import Speaking

MOST_DOTS = 999_999


class ThemeDetails(Speaking, Sheet):
    """Fields save themselves; Del in the list of findings takes them out of the theme."""

    removed = Signal(str, list)
    delete_pressed = Signal(str)
    closed = Signal()

    def __init__(self, context: PageContext, naming: Naming) -> None:
        super().__init__(context.theme)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.setObjectName("theme-details")
        self._context = context
        self._naming = naming
        self._summary: ThemeSummary | None = None
        self._build_fields()
        self._build_findings()
        self.wording(self._say)

    def show_theme(self, summary: ThemeSummary | None) -> None:
        """Bind the fields; what is being typed there stays."""
        self._summary = summary
        for form in self.forms:
            form.bind("theme", summary.theme if summary else None)
        leave_to_rounds(self.dots, summary.vote if summary else "")
        self.list.set_ids(list(summary.finding_ids) if summary else [])
        self.heading.retranslate()

    def flush(self) -> None:
        """Commit what stands in the fields."""
        for form in self.forms:
            form.flush()

    def show_groups(self, numbers: Mapping[str, int]) -> None:
        """Write the numbers of the tables on the cards."""
        self.cards.table_numbers = numbers
        self.list.touch(None)

    def _build_fields(self) -> None:
        name, dots, meaning = (FieldForm(self._context) for _ in range(3))
        self.forms = (name, dots, meaning)
        self.title = name.add("title", self._label("title"), TextField(self._hint("title")))
        self.dots = dots.add("dots", self._label("dots"), NumberField(0, MOST_DOTS))
        self.dots.setMaximumWidth(self._context.theme.space(72))
        self.sentence = meaning.add(
            "sentence", self._label("sentence"), TextArea(self._hint("sentence"), lines=2)
        )
        self.heading = Label(lambda: self._heading_words(), "eyebrow")
        close = IconButton(self._context.theme, "x", lambda: self.tr("Close the theme"))
        close.setObjectName("close-theme")
        close.clicked.connect(self.closed)
        self.delete_button = IconButton(
            self._context.theme, "trash-2", lambda: self.tr("Delete theme"), tint="danger"
        )
        self.delete_button.setObjectName("delete-theme")
        self.delete_button.clicked.connect(self._delete)
        head = QHBoxLayout()
        head.addWidget(self.heading, 1)
        head.addWidget(self.delete_button)
        head.addWidget(close)
        row = QHBoxLayout()
        row.addWidget(name, 1)
        row.addWidget(dots)
        self.body.setSpacing(self._context.theme.space(8))
        self.body.addLayout(head)
        self.body.addLayout(row)
        self.body.addWidget(meaning)

    def _build_findings(self) -> None:
        theme = self._context.theme
        self.cards = FindingCards(self._naming)
        self.cards.show_tables = True
        self.cards.brief = True
        self.list = CardList(
            self._context, lambda: self.tr("Findings under this theme"), chips=False
        )
        self.list.setObjectName("theme-findings")
        self.list.setMinimumHeight(theme.space(104))
        self.list.set_source(self.cards)
        self.list.set_empty(
            EmptyState(
                lambda: self.tr("Nothing stands under this theme: press its number in the list.")
            )
        )
        self.list.delete_asked.connect(self._remove)
        self.remove_button = Button(lambda: self.tr("Remove from theme"), icon="x", theme=theme)
        self.remove_button.setObjectName("remove-from-theme")
        self.remove_button.clicked.connect(lambda: self._remove([]))
        buttons = QHBoxLayout()
        buttons.addWidget(self.remove_button)
        buttons.addStretch(1)
        self.body.addWidget(self.list, 1)
        self.body.addLayout(buttons)

    def _remove(self, finding_ids: list[str]) -> None:
        finding_ids = finding_ids or chosen_or_current(self.list)
        if self._summary is not None and finding_ids:
            self.removed.emit(self._summary.theme.id, finding_ids)

    def _delete(self) -> None:
        if self._summary is not None:
            self.delete_pressed.emit(self._summary.theme.id)

    def _heading_words(self) -> str:
        if self._summary is None:
            return ""
        return self.tr("Theme {number}").format(number=self._summary.number)

    def _label(self, name: str) -> Callable[[], str]:
        return lambda: self._naming.label("theme", name)

    def _hint(self, name: str) -> Callable[[], str]:
        return lambda: self._naming.hint("theme", name)

    def _say(self) -> None:
        self.cards.under = self.tr("A root of “{story}”")
        self.cards.untitled = self.tr("Without words yet")
        self.list.touch(None)
