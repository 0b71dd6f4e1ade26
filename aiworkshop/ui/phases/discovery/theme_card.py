"""One theme laid open: name, defining sentence, dots, what stands under it, how it came about."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from aiworkshop.ui.coaching.cue_line import CueLine
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.phases.discovery.cards import FindingCards, chosen_or_current
from aiworkshop.ui.phases.discovery.theme_history import ThemeHistory
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
UNDER_THEME = "application/x-aiworkshop-findings-of-theme"
"""The MIME type of findings that are carried out of the open theme."""


class ThemeDetails(Speaking, Sheet):
    """Fields save themselves; in the list, digits move, Ctrl+G splits off, Del takes out."""

    removed = Signal(str, list)
    split_asked = Signal()
    ungroup_asked = Signal(str)
    closed = Signal()

    def __init__(self, context: PageContext, naming: Naming) -> None:
        super().__init__(context.theme)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.setObjectName("theme-details")
        self._context = context
        self._naming = naming
        self.summary: ThemeSummary | None = None
        self._build_head()
        self._build_fields()
        self._build_findings()
        self._build_foot()
        self.wording(self._say)

    @property
    def theme_id(self) -> str:
        """The theme that is shown; empty for none."""
        return self.summary.theme.id if self.summary is not None else ""

    def show_theme(self, summary: ThemeSummary | None) -> None:
        """Bind the fields; what is being typed there stays."""
        other = summary is None or summary.theme.id != self.theme_id
        self.summary = summary
        self.cards.own_theme = summary.number if summary else 0
        for form in self.forms:
            form.bind("theme", summary.theme if summary else None)
        leave_to_rounds(self.dots, summary.vote if summary else "")
        frozen = summary is not None and summary.frozen
        self.title.setReadOnly(frozen)
        self.frozen.setVisible(frozen)
        self.split_button.setDisabled(frozen)
        self.ungroup_button.setDisabled(frozen)
        if other:
            self.list.clear_ticks()
        self.list.set_ids(list(summary.finding_ids) if summary else [], nearby=not other)
        self.heading.retranslate()
        if self.history_button.isChecked():
            self.history.show_theme(self.theme_id)

    def show_numbers(self, numbers: Mapping[str, tuple[int, ...]]) -> None:
        """Write on the cards which other themes findings stand under."""
        old = self.cards.theme_numbers
        self.cards.theme_numbers = numbers
        self.list.touch([key for key in numbers if old.get(key) != numbers[key]])

    def flush(self) -> None:
        """Commit what stands in the fields."""
        for form in self.forms:
            form.flush()

    def show_groups(self, numbers: Mapping[str, int]) -> None:
        """Write the numbers of the tables on the cards."""
        self.cards.table_numbers = numbers
        self.list.touch(None)

    def focus_findings(self) -> None:
        """To the findings; to the name where there are none."""
        (self.list if self.list.count() else self.title).setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes the theme."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    # -- inside -----------------------------------------------------------------------------------

    def _build_head(self) -> None:
        theme = self._context.theme
        self.heading = Label(lambda: self._heading_words(), "eyebrow", elides=True)
        self.history_button = IconButton(theme, "history", lambda: self.tr("How it came about"))
        self.history_button.setObjectName("theme-history-button")
        self.history_button.setCheckable(True)
        self.history_button.toggled.connect(self._turn)
        self.ungroup_button = IconButton(theme, "unlink", lambda: self.tr("Ungroup (Ctrl+U)"))
        self.ungroup_button.setObjectName("ungroup-theme")
        self.ungroup_button.clicked.connect(lambda: self.ungroup_asked.emit(self.theme_id))
        close = IconButton(theme, "x", lambda: self.tr("Close the theme"))
        close.setObjectName("close-theme")
        close.clicked.connect(self.closed)
        head = QHBoxLayout()
        head.setSpacing(theme.space(4))
        head.addWidget(self.heading, 1)
        for button in (self.history_button, self.ungroup_button, close):
            head.addWidget(button)
        self.body.setSpacing(theme.space(8))
        self.body.addLayout(head)

    def _build_fields(self) -> None:
        name, dots, meaning = (FieldForm(self._context) for _ in range(3))
        self.forms = (name, dots, meaning)
        self.title = name.add("title", self._label("title"), TextField(self._hint("title")))
        self.dots = dots.add("dots", self._label("dots"), NumberField(0, MOST_DOTS))
        self.dots.setMaximumWidth(self._context.theme.space(72))
        self.sentence = meaning.add(
            "sentence", self._label("sentence"), TextArea(self._hint("sentence"), lines=1)
        )
        self.frozen = Label(
            lambda: self.tr("The dots are being counted: the name stays until the round closes."),
            "small",
            wraps=True,
        )
        self.frozen.hide()
        self.cue = CueLine(self._context, self._naming, lambda: "theme")
        self.cue.watch(self.title)
        row = QHBoxLayout()
        row.addWidget(name, 1)
        row.addWidget(dots)
        self.body.addLayout(row)
        self.body.addWidget(self.cue)
        self.body.addWidget(self.frozen)
        self.body.addWidget(meaning)

    def _build_findings(self) -> None:
        theme = self._context.theme
        self.cards = FindingCards(self._naming)
        self.cards.show_tables = True
        self.cards.brief = True
        self.list = CardList(
            self._context,
            lambda: self.tr("Findings under this theme"),
            ticks=True,
            flows=True,
            drags=UNDER_THEME,
        )
        self.list.setObjectName("theme-findings")
        self.list.setMinimumHeight(theme.space(150))
        self.list.set_source(self.cards)
        self.list.set_empty(
            EmptyState(
                lambda: self.tr("Nothing stands under this theme: press its number in the list.")
            )
        )
        self.list.delete_asked.connect(self._remove)
        self.history = ThemeHistory(self._context)

    def _build_foot(self) -> None:
        theme = self._context.theme
        self.split_button = Button(lambda: self.tr("Split off…"), icon="scissors", theme=theme)
        self.split_button.setObjectName("split-theme")
        self.split_button.clicked.connect(self.split_asked)
        self.remove_button = Button(lambda: self.tr("Remove from theme"), icon="x", theme=theme)
        self.remove_button.setObjectName("remove-from-theme")
        self.remove_button.clicked.connect(lambda: self._remove([]))
        keys = Label(
            lambda: self.tr("1–9 moves there · Ctrl+G splits off · Del takes out · Esc closes"),
            "small",
            wraps=True,
        )
        findings = QWidget()
        column = QVBoxLayout(findings)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(8))
        column.addWidget(self.list, 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self.split_button)
        buttons.addWidget(self.remove_button)
        buttons.addStretch(1)
        column.addLayout(buttons)
        column.addWidget(keys)
        self.parts = QStackedWidget()
        self.parts.addWidget(findings)
        self.parts.addWidget(self.history)
        self.body.addWidget(self.parts, 1)

    def _turn(self, history: bool) -> None:
        """Findings, or how they came here."""
        self.parts.setCurrentIndex(1 if history else 0)
        if history:
            self.history.show_theme(self.theme_id)

    def _remove(self, finding_ids: list[str]) -> None:
        finding_ids = finding_ids or chosen_or_current(self.list)
        if self.summary is not None and finding_ids:
            self.list.clear_ticks()
            self.removed.emit(self.summary.theme.id, finding_ids)

    def _heading_words(self) -> str:
        if self.summary is None:
            return ""
        parts = (
            self.tr("Theme {number}").format(number=self.summary.number),
            self.tr("%n finding(s)", "", len(self.summary.finding_ids)),
        )
        return " · ".join(parts)

    def _label(self, name: str) -> Callable[[], str]:
        return lambda: self._naming.label("theme", name)

    def _hint(self, name: str) -> Callable[[], str]:
        return lambda: self._naming.hint("theme", name)

    def _say(self) -> None:
        self.cards.under = self.tr("A root of “{story}”")
        self.cards.untitled = self.tr("Without words yet")
        self.cards.theme_pattern = self.tr("also in theme {numbers}")
        self.cards.themes_pattern = self.tr("also in themes {numbers}")
        self.list.touch(None)
