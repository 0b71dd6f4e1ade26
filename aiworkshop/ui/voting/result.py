"""A closed round: what got how many dots, as bars with their numbers. Nothing is left out."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt, Signal, SignalInstance
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from aiworkshop.method.dots import Ranked
from aiworkshop.readmodels.voting import RoundOfDots, VotedItem
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.theme import Theme
from aiworkshop.ui.voting.counting import LEAST_HEIGHT, columns_of
from aiworkshop.ui.voting.notes import RoundNotes
from aiworkshop.ui.voting.tally_view import TallyView
from aiworkshop.ui.widgets.button import Button
from aiworkshop.ui.widgets.flow import FlowLayout
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.small import Surface
from aiworkshop.ui.widgets.words import Speaking


class Result(Speaking, QWidget):
    """Question, bars, figures; the way back to counting."""

    reopen_asked = Signal(str)
    delete_asked = Signal(str)
    take_over_asked = Signal(str)
    """Counts came after closing: write the new sums."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._round: RoundOfDots | None = None
        theme = context.theme
        self.question = Label("", "heading", wraps=True)
        self.notes = RoundNotes(theme)
        self.later = Label(
            lambda: self.tr(
                "The dots on the items are not those of this count: more was counted since, or a "
                "number was changed by hand."
            ),
            wraps=True,
        )
        self.take_over = self._button(
            lambda: self.tr("Show this count"), "take-over", self.take_over_asked
        )
        self.bars = Surface()
        self.bars.setObjectName("vote-bars")
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme.space(12))
        self._grid.setVerticalSpacing(theme.space(8))
        self._grid.setColumnStretch(1, 5)
        self._grid.setColumnStretch(2, 4)
        self.bars.body.addLayout(self._grid)
        self._rows: list[tuple[Label, Label, Bar, Label]] = []
        self.meaning = Label(
            lambda: self.tr("Dots show energy; they decide nothing. What has none stays."),
            "small",
            wraps=True,
        )
        self.tables = TallyView(context.desk, theme, read_only=True)
        self.tables.setObjectName("tally-shown")
        self.tables.setMinimumHeight(theme.space(LEAST_HEIGHT))
        self.tables.hide()
        self.table_button = Button(lambda: self._table_words(), kind="plain")
        self.table_button.setObjectName("show-tables")
        self.table_button.clicked.connect(self._turn_tables)
        self.reopen = self._button(
            lambda: self.tr("Reopen and count on"), "reopen-round", self.reopen_asked, "rotate-ccw"
        )
        self.delete = self._button(
            lambda: self.tr("Delete this round"), "delete-closed", self.delete_asked, "trash-2"
        )
        self._lay_out()
        self.wording(self._say)

    def _button(
        self, words: Callable[[], str], name: str, signal: SignalInstance, icon: str = ""
    ) -> Button:
        kind = "danger" if icon == "trash-2" else "quiet"
        button = Button(words, kind=kind, icon=icon, theme=self._context.theme)  # type: ignore[arg-type]
        button.setObjectName(name)
        button.clicked.connect(lambda: self._ask(signal))
        return button

    def _lay_out(self) -> None:
        space = self._context.theme.space
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space(8))
        for widget in (self.question, self.notes, self.later):
            column.addWidget(widget)
        column.addWidget(self.take_over, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.bars)
        column.addWidget(self.meaning)
        column.addWidget(self.table_button, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.tables)
        buttons = FlowLayout(space(8))
        buttons.addWidget(self.reopen)
        buttons.addWidget(self.delete)
        column.addLayout(buttons)
        column.addStretch(1)

    def show_round(self, shown: RoundOfDots, *, is_last: bool) -> None:
        """Show what came out; of the last round, also whether the items still show it."""
        self._round = shown
        self.question.set_words(shown.record.question)
        self.notes.show_round(shown)
        totals = shown.totals
        # Where items were merged or deleted since, there is no saying what their dots should be.
        whole = not any(item.gone for item in shown.items)
        differs = is_last and whole and any(i.dots != totals[i.id] for i in shown.items)
        self.later.setVisible(differs)
        self.take_over.setVisible(differs)
        self.table_button.setVisible(shown.by_table)
        if not shown.by_table:
            self.tables.hide()
        self.tables.show_round(shown, columns_of(shown, by_table=True))
        self._say()

    def _say(self) -> None:
        shown = self._round
        if shown is None:
            return
        items = {item.id: item for item in shown.items}
        result = shown.result
        most = max((each.dots for each in result), default=0)
        while len(self._rows) < len(result):
            self._rows.append(self._add_row())
        for place, row in enumerate(self._rows):
            there = place < len(result)
            for widget in row:
                widget.setVisible(there)
            if there:
                self._fill(row, result[place], items[result[place].item], most)
        self.table_button.set_words(lambda: self._table_words())

    def _add_row(self) -> "tuple[Label, Label, Bar, Label]":
        place, title = Label("", "muted"), Label("", wraps=True)
        bar, number = Bar(self._context.theme), Label("", "heading")
        row = len(self._rows)
        for column, widget in enumerate((place, title, bar, number)):
            self._grid.addWidget(widget, row, column, Qt.AlignmentFlag(0))
        return place, title, bar, number

    def _fill(
        self,
        row: "tuple[Label, Label, Bar, Label]",
        ranked: Ranked,
        item: VotedItem,
        most: int,
    ) -> None:
        place, title, bar, number = row
        place.set_words(f"{ranked.place}=" if ranked.tied else f"{ranked.place}")
        tie = self.tr("As many dots as another")
        place.setToolTip(tie if ranked.tied else "")
        words = item.title if item.title else self.tr("Without a name")
        if item.gone:
            words = self.tr("{item} (deleted since)").format(item=words)
        title.set_words(words)
        bar.show_share(ranked.dots, most)
        number.set_words(str(ranked.dots))
        number.setAccessibleName(self.tr("%n dot(s)", "", ranked.dots))

    def _turn_tables(self) -> None:
        self.tables.setVisible(self.tables.isHidden())
        self.table_button.set_words(lambda: self._table_words())

    def _table_words(self) -> str:
        if not hasattr(self, "tables") or self.tables.isHidden():
            return self.tr("Show the count of each table")
        return self.tr("Hide the count of each table")

    def _ask(self, signal: SignalInstance) -> None:
        if self._round is not None:
            signal.emit(self._round.record.id)


class Bar(QWidget):
    """A bar from the leading edge, outlined so that it is clear without colour, too."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._share = 0.0
        self.setMinimumWidth(theme.space(60))
        self.setFixedHeight(theme.space(18))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_share(self, dots: int, most: int) -> None:
        """So long beside the longest."""
        self._share = dots / most if most else 0.0
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A line for the whole, a filled bar for the share."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        line = self._theme.colour("line")
        painter.fillRect(QRectF(whole.x(), whole.bottom() - 1, whole.width(), 1), line)
        width = whole.width() * self._share
        if width <= 0:
            return
        left = whole.right() - width if self.isRightToLeft() else whole.x()
        painter.setPen(QPen(self._theme.colour("ink"), 1))
        painter.setBrush(self._theme.accent())
        painter.drawRoundedRect(QRectF(left, whole.y(), width, whole.height()), 3, 3)
