"""What was handed out and counted, and what in it cannot be, in calm words."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from aiworkshop.method.dots import Cell, Counts, DotWarning
from aiworkshop.readmodels.voting import RoundOfDots
from aiworkshop.ui.theme import Theme
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.words import Speaking

MOST_TOLD = 3


class RoundNotes(Speaking, QWidget):
    """One line of figures, and a line for each thing to look at again."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._round: RoundOfDots | None = None
        self.masked = False
        """Whether others see this screen: nothing is told of single items and tables."""
        self._rows: list[tuple[QWidget, Label]] = []
        self.figures = Label(lambda: self._figures(), "body", wraps=True)
        self.figures.setObjectName("vote-figures")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.space(4))
        self._column.addWidget(self.figures)
        for _ in range(MOST_TOLD + 1):
            self._column.addWidget(self._make_row())
        self.wording(self._say)

    def show_round(self, shown: RoundOfDots, cells: Mapping[Cell, int] | None = None) -> None:
        """Tell of a round; ``cells``: as it was counted here just now."""
        self._round = shown if cells is None else replace(shown, counts=Counts(dict(cells)))
        self._say()

    def set_masked(self, *, masked: bool) -> None:
        """Hide the warnings, which have numbers in them, or show them."""
        self.masked = masked
        self._say()

    def told(self) -> list[str]:
        """The warnings that are shown."""
        return [label.text() for row, label in self._rows if not row.isHidden()]

    def _make_row(self) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(self._theme.space(8))
        mark = QLabel()
        self._theme.changed.connect(lambda: self._draw(mark))
        self._draw(mark)
        words = Label("", wraps=True)
        words.setObjectName("vote-warning")
        line.addWidget(mark)
        line.addWidget(words, 1)
        row.hide()
        self._rows.append((row, words))
        return row

    def _draw(self, mark: QLabel) -> None:
        mark.setPixmap(self._theme.pixmap("circle-alert", "danger", 16, self.devicePixelRatioF()))

    def _say(self) -> None:
        self.figures.retranslate()
        warnings = self._round.warnings if self._round and not self.masked else ()
        told = [self._warning(one) for one in warnings[:MOST_TOLD]]
        more = len(warnings) - len(told)
        if more:
            told.append(self.tr("And %n more to look at.", "", more))
        for place, (row, label) in enumerate(self._rows):
            row.setVisible(place < len(told))
            if place < len(told):
                label.set_words(told[place])

    def _figures(self) -> str:
        shown = self._round
        if shown is None:
            return ""
        return self.tr(
            "{placed} of {issued} dots counted ({voters} people, {each} dots each)"
        ).format(
            placed=shown.placed,
            issued=shown.issued,
            voters=shown.rules.voters,
            each=shown.rules.dots_each,
        )

    def _warning(self, warning: DotWarning) -> str:
        shown = self._round
        assert shown is not None
        figures = {"counted": warning.counted, "possible": warning.possible}
        if warning.id == "item_exceeds_voters":
            title = next((str(one.title) for one in shown.items if one.id == warning.item), "")
            return self.tr("“{item}” has {counted} dots; at most {possible} can be.").format(
                item=title or "–", **figures
            )
        if warning.id == "table_exceeds_people":
            number = next((one.number for one in shown.tables if one.id == warning.table), 0)
            return self.tr(
                "Table {number} has {counted} dots; the people there have {possible}."
            ).format(number=number, **figures)
        return self.tr(
            "More dots are counted than were handed out: {counted}, not {possible}. "
            "Count again, or perhaps more people voted."
        ).format(**figures)
