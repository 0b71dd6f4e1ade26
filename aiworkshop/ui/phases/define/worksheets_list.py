"""The twenty sheets by phase: what each is, whether it goes out, how much paper it takes."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from aiworkshop.method.worksheets import WORKSHEETS
from aiworkshop.ui.phases.naming import Naming
from aiworkshop.ui.theme import Theme
from aiworkshop.ui.tokens import CORNER
from aiworkshop.ui.widgets.checks import CheckField
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.painting import draw_words, mirrored, text_width
from aiworkshop.ui.widgets.words import Speaking


@dataclass(frozen=True, slots=True)
class SheetLine:
    """What a row says. ``pages`` 0: not counted yet."""

    sheet: str
    goes_out: bool
    pages: int = 0


class SheetButton(QAbstractButton):
    """Letters, name, and the paper at the end. Space says whether the sheet goes out."""

    toggle_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.letters = ""
        self.paper = ""
        self.muted = False
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(self._theme.space(200), self.fontMetrics().height() + self._theme.space(12))

    def minimumSizeHint(self) -> QSize:
        """Names give way."""
        return QSize(self._theme.space(120), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from sheet to sheet."""
        if event.key() == Qt.Key.Key_Space:
            self.toggle_asked.emit()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it in the direction of the window."""
        theme, space = self._theme, self._theme.space
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        hue = self.palette().highlight().color()
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("surface"))
            painter.drawRoundedRect(box, CORNER, CORNER)
            painter.fillRect(self._placed(QRect(0, space(6), 3, self.height() - space(12))), hue)
        if self.hasFocus():
            painter.setPen(QPen(hue, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, CORNER, CORNER)
        leading, trailing = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        if self.isRightToLeft():
            leading, trailing = trailing, leading
        ink = theme.colour("muted" if self.muted else "ink")
        width, height = self.width(), self.height()
        small, body = theme.font("small"), theme.font("strong" if self.isChecked() else "body")
        painter.setPen(theme.colour("muted"))
        letters = self._placed(QRect(space(10), 0, space(36), height))
        draw_words(painter, letters, self.letters, small, leading)
        room = text_width(small, self.paper) + 2
        paper = self._placed(QRect(width - room - space(8), 0, room, height))
        draw_words(painter, paper, self.paper, small, trailing)
        painter.setPen(ink)
        name = self._placed(QRect(space(48), 0, width - space(64) - room, height))
        draw_words(painter, name, self.text(), body, leading)

    def _placed(self, rect: QRect) -> QRect:
        return mirrored(rect, self.width()) if self.isRightToLeft() else rect


class SheetList(Speaking, QWidget):
    """One sheet is chosen at a time; a tick before each says that it goes out."""

    chosen = Signal(str)
    toggled = Signal(str, bool)
    """A sheet that shall go out from now on, or stay out."""

    def __init__(self, theme: Theme, naming: Naming) -> None:
        super().__init__()
        self._theme = theme
        self._naming = naming
        self._lines: dict[str, SheetLine] = {}
        self.buttons: dict[str, SheetButton] = {}
        self.ticks: dict[str, CheckField] = {}
        self._headings: list[Label] = []
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        phase: str | None = "before the first"
        for spec in WORKSHEETS:
            if spec.phase != phase:
                phase = spec.phase
                heading = Label(partial(self._phase_name, phase or ""), "small")
                heading.setContentsMargins(0, theme.space(8), 0, theme.space(2))
                column.addWidget(heading)
                self._headings.append(heading)
            column.addLayout(self._make_row(spec.id))
        self.wording(self._say)

    def show_lines(self, lines: Mapping[str, SheetLine]) -> None:
        """Show whether each goes out, and its pages."""
        self._lines = dict(lines)
        self._say()

    def retranslate_all(self) -> None:
        """The names of sheets and phases were read."""
        for heading in self._headings:
            heading.retranslate()
        self._say()

    def select(self, sheet: str) -> None:
        """Choose a sheet; no signal."""
        self.buttons[sheet].setChecked(True)

    def _make_row(self, sheet: str) -> QHBoxLayout:
        tick = CheckField()
        tick.setObjectName(f"goes-out-{sheet}")
        # With the keyboard, Space on the row does it.
        tick.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        tick.committed.connect(lambda ticked: self.toggled.emit(sheet, bool(ticked)))
        button = SheetButton(self._theme)
        button.setObjectName(f"sheet-{sheet}")
        button.toggled.connect(lambda checked: self._picked(sheet, checked))
        button.toggle_asked.connect(lambda: self.toggled.emit(sheet, not tick.value()))
        self._group.addButton(button)
        self.ticks[sheet], self.buttons[sheet] = tick, button
        row = QHBoxLayout()
        row.setSpacing(self._theme.space(6))
        row.addWidget(tick)
        row.addWidget(button, 1)
        return row

    def _picked(self, sheet: str, checked: bool) -> None:
        if checked:
            self.chosen.emit(sheet)

    def _phase_name(self, phase: str) -> str:
        if phase:
            return self._naming.name("phases", phase)
        return self.tr("For the whole room")

    def _say(self) -> None:
        for sheet, button in self.buttons.items():
            line = self._lines.get(sheet, SheetLine(sheet, goes_out=True))
            name = self._naming.name("worksheets", sheet)
            paper = WORKSHEETS[sheet].paper
            button.letters = sheet
            button.setText(name)
            button.paper = f"{line.pages} × {paper}" if line.pages else paper
            button.muted = not line.goes_out
            self.ticks[sheet].set_value(line.goes_out)
            self.ticks[sheet].setAccessibleName(self.tr("Goes out: {name}").format(name=name))
            state = self.tr("goes out") if line.goes_out else self.tr("stays out")
            button.setAccessibleName(f"{sheet} · {name}")
            pages = self.tr("%n page(s)", "", line.pages) if line.pages else ""
            told = [part for part in (pages, paper, state) if part]
            button.setAccessibleDescription(" · ".join(told))
            button.setToolTip(self._naming.explanation("worksheets", sheet))
            button.update()
