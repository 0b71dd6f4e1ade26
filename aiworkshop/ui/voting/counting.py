"""An open round: its dots are counted, item by item, for the whole room or table by table."""

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aiworkshop.readmodels.voting import RoundOfDots
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.projector.privacy import context_masks
from aiworkshop.ui.voting.notes import RoundNotes
from aiworkshop.ui.voting.tally_model import Column
from aiworkshop.ui.voting.tally_view import TallyView
from aiworkshop.ui.widgets.button import Button
from aiworkshop.ui.widgets.flow import FlowLayout
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.words import Speaking

LEAST_HEIGHT = 230
"""Of the grid, in pixels at 100 %: three items."""


class Counting(Speaking, QWidget):
    """Question, figures, grid, and the way to the result."""

    close_asked = Signal(str)
    delete_asked = Signal(str)
    reread = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._round: RoundOfDots | None = None
        self.by_table = False
        self._chosen_for = ""
        theme = context.theme
        self.question = Label("", "heading", wraps=True)
        self.notes = RoundNotes(theme)
        self.view = TallyView(context.desk, theme)
        self.view.setObjectName("tally")
        self.view.setMinimumHeight(theme.space(LEAST_HEIGHT))
        self.view.tally.counted.connect(self._counted)
        self.view.tally.refused.connect(self.reread)
        self.keys = Label(
            lambda: self.tr("Digits, then Enter for the next. + and − count single dots."),
            "small",
            wraps=True,
        )
        self.switch = Button(lambda: self._switch_words(), kind="plain")
        self.switch.setObjectName("tally-switch")
        self.switch.clicked.connect(self._turn)
        self._build_foot()
        self._lay_out()
        self._mask()
        if context.privacy is not None:
            context.privacy.changed.connect(self._mask)

    def _build_foot(self) -> None:
        theme = self._context.theme
        self.close_button = Button(
            lambda: self.tr("Close the round and show the result"),
            kind="primary",
            icon="check",
            theme=theme,
        )
        self.close_button.setObjectName("close-round")
        self.close_button.clicked.connect(lambda: self._ask(self.close_asked))
        self.delete_button = Button(
            lambda: self.tr("Delete this round"), kind="danger", icon="trash-2", theme=theme
        )
        self.delete_button.setObjectName("delete-round")
        self.delete_button.clicked.connect(lambda: self._ask(self.delete_asked))
        self.hidden = Label(
            lambda: self.tr(
                "Until the round is closed its items stay as they are, and nobody else sees a "
                "result."
            ),
            "small",
            wraps=True,
        )
        self.masked = Label(
            lambda: self.tr(
                "Others see this screen, so the numbers are hidden. Hold F4 to see them."
            ),
            "muted",
            wraps=True,
        )
        self.masked.setObjectName("tally-masked")

    def _lay_out(self) -> None:
        space = self._context.theme.space
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space(8))
        column.addWidget(self.question)
        column.addWidget(self.notes)
        column.addWidget(self.masked)
        row = QHBoxLayout()
        row.addWidget(self.keys, 1)
        row.addWidget(self.switch, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(row)
        column.addWidget(self.view, 1)
        column.addWidget(self.hidden)
        buttons = FlowLayout(space(8))
        buttons.addWidget(self.close_button)
        buttons.addWidget(self.delete_button)
        column.addLayout(buttons)

    def show_round(self, shown: RoundOfDots) -> None:
        """Show a round; where one is in it, and what is being typed, stays."""
        if self._chosen_for != shown.record.id:
            self._chosen_for = shown.record.id
            self.by_table = shown.by_table
        self._round = shown
        self.question.set_words(shown.record.question)
        self._show_grid()

    def flush(self) -> None:
        """Save what is being typed."""
        self.view.flush()

    def _show_grid(self) -> None:
        shown = self._round
        if shown is None:
            return
        self.view.show_round(shown, columns_of(shown, by_table=self.by_table))
        self.notes.show_round(shown, self.view.tally.cells)
        self.switch.setVisible(bool(shown.tables))
        self.switch.set_words(lambda: self._switch_words())

    def _mask(self) -> None:
        """Nobody follows the first dots, on this screen either."""
        masked = context_masks(self._context)
        self.view.set_masked(masked=masked)
        self.notes.set_masked(masked=masked)
        self.masked.setVisible(masked)

    def _counted(self) -> None:
        if self._round is not None:
            self.notes.show_round(self._round, self.view.tally.cells)

    def _turn(self) -> None:
        self.view.flush()
        self.by_table = not self.by_table
        self._show_grid()
        self.view.setFocus()

    def _switch_words(self) -> str:
        if self.by_table:
            return self.tr("Count the whole room at once")
        return self.tr("Count table by table")

    def _ask(self, signal: SignalInstance) -> None:
        self.view.flush()
        if self._round is not None:
            signal.emit(self._round.record.id)


def columns_of(shown: RoundOfDots, *, by_table: bool) -> list[Column]:
    """What stands beside each other; where something was counted the other way, that too."""
    cells = {table for (_, table), dots in shown.counts.cells.items() if dots}
    columns = [
        Column(table)
        for table in shown.tables
        if (by_table and not table.gone) or table.id in cells
    ]
    return [Column(None), *columns] if not by_table or None in cells else columns
