"""The guide at the side: where we are in the agenda, what to say, what to watch for."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from aiworkshop.ui.frame import GuideStep
from aiworkshop.ui.i18n import describe_language
from aiworkshop.ui.theme import Theme
from aiworkshop.ui.tokens import CORNER
from aiworkshop.ui.widgets.button import Button, IconButton
from aiworkshop.ui.widgets.checks import TagPicker
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.painting import draw_words, mirrored, text_width
from aiworkshop.ui.widgets.scrolling import ScrollColumn
from aiworkshop.ui.widgets.toggling import Toggling
from aiworkshop.ui.widgets.words import Speaking, Words

NARROW = 220
"""Width in pixels at 100 % below which margins are small."""


def step_of_page(steps: Sequence[GuideStep], page_id: str) -> str:
    """Id of the step that a page prepares or serves; empty where the agenda has none."""
    if not steps:
        return ""
    if page_id == "prepare":
        return steps[0].id
    if page_id == "report":
        return steps[-1].id
    return next((step.id for step in steps if step.phase == page_id), "")


class StepRow(Toggling, QAbstractButton):
    """A dot (past, now, to come; a ring for what is shown but does not run), name, minutes."""

    def __init__(self, theme: Theme, step: GuideStep) -> None:
        super().__init__()
        self._theme = theme
        self.step = step
        self.state = "ahead"
        self.setText(step.title)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setToolTip(step.title)
        self.watch_turning()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down walk along; Qt would press the row that they reach, and so start a step."""
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if step is not None:
            self._walk(step)
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _walk(self, step: int) -> None:
        """The focus goes to the row above or below; none is pressed."""
        parent = self.parentWidget()
        rows = parent.findChildren(StepRow) if parent is not None else [self]
        rows = sorted((row for row in rows if row.isVisible()), key=lambda row: row.y())
        place = min(max(rows.index(self) + step, 0), len(rows) - 1)
        rows[place].setFocus(Qt.FocusReason.TabFocusReason)

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(self._theme.space(200), self.fontMetrics().height() + self._theme.space(10))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it in the direction of the window."""
        theme, space = self._theme, self._theme.space
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        hue = self.palette().highlight().color()
        size = space(11)
        dot = QRectF(self._placed(QRect(1, (self.height() - size) // 2, size, size)))
        pen = painter.pen()
        pen.setWidthF(2)
        colours = {"now": hue, "shown": hue, "done": theme.colour("muted")}
        pen.setColor(colours.get(self.state, theme.colour("outline")))
        painter.setPen(pen)
        filled = self.state in ("now", "done")
        painter.setBrush(pen.color() if filled else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(dot.adjusted(1, 1, -1, -1))
        font = theme.font("strong" if self.state in ("now", "shown") else "body")
        past = self.state in ("done", "skipped")
        font.setStrikeOut(self.state == "skipped")
        painter.setPen(theme.colour("muted" if past else "ink"))
        minutes = f"{self.step.minutes}′" if self.step.minutes else ""
        small = theme.font("small")
        room = text_width(small, minutes) + 2 if minutes else 0
        leading, trailing = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        if self.isRightToLeft():
            leading, trailing = trailing, leading
        width, height = self.width(), self.height()
        place = self._placed(QRect(space(22), 0, width - space(30) - room, height))
        draw_words(painter, place, self.text(), font, leading)
        painter.setPen(theme.colour("muted"))
        place = self._placed(QRect(width - room - space(2), 0, room, height))
        draw_words(painter, place, minutes, small, trailing)
        if self.hasFocus():
            pen.setColor(hue)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), CORNER, CORNER)

    def _placed(self, rect: QRect) -> QRect:
        return mirrored(rect, self.width()) if self.isRightToLeft() else rect


class Guide(Speaking, QWidget):
    """Can be hidden, never blocks."""

    step_chosen = Signal(object)
    hide_asked = Signal()
    print_asked = Signal(object)
    """The step whose sheets shall be printed."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: list[StepRow] = []
        self._running = ""
        self.places: Mapping[str, str] = {}
        """Where each step stands (``method.run_of_show``), by its id; shown with the steps."""
        self._page_id = ""
        self._told_step: GuideStep | None = None
        self.setObjectName("guide")
        self._build()
        theme.changed.connect(self.update)
        self.wording(lambda: self.setAccessibleName(self.tr("Guide")))
        self.wording(lambda: self.say_in.setAccessibleName(self.tr("Language to speak in")))

    def _build(self) -> None:
        theme, space = self._theme, self._theme.space
        self._outer = outer = QVBoxLayout(self)
        head = QHBoxLayout()
        head.addWidget(Label(lambda: self.tr("Guide"), "strong"), 1)
        self.hide_button = IconButton(theme, "panel-right", lambda: self.tr("Hide the guide"))
        self.hide_button.clicked.connect(self.hide_asked)
        head.addWidget(self.hide_button)
        outer.addLayout(head)
        self._area = area = ScrollColumn()
        self._body = area.column
        self._body.setSpacing(space(2))
        self._steps = QVBoxLayout()
        self._steps.setSpacing(0)
        self._body.addLayout(self._steps)
        self.empty = Label(
            lambda: self.tr("Once a workshop has an agenda, its steps stand here."),
            "muted",
            wraps=True,
        )
        self._body.addWidget(self.empty)
        self._build_parts()
        self._body.addStretch(1)
        outer.addWidget(area, 1)

    def _build_parts(self) -> None:
        theme = self._theme
        self._parts: list[tuple[Label, Label]] = []
        self.say_in = TagPicker(multiple=False)
        self.say_in.setObjectName("guide-language")
        self.say_in.committed.connect(lambda _: self._show())
        for words in (
            lambda: self.tr("Say"),
            lambda: self.tr("Watch for"),
            lambda: self.tr("On the tables now"),
        ):
            self._add_part(words)
        self.print = Button(lambda: self.tr("Print its sheets…"), icon="printer", theme=theme)
        self.print.setObjectName("guide-print")
        self.print_icon = IconButton(theme, "printer", lambda: self.tr("Print its sheets…"))
        self.print_icon.setObjectName("guide-print-icon")
        for button in (self.print, self.print_icon):
            button.clicked.connect(lambda: self.print_asked.emit(self._told_step))
            button.hide()
            self._body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        self.wording(self._fit)

    def show_steps(self, steps: Sequence[GuideStep], current: str) -> None:
        """List the steps; ``current`` is the id of the one that runs."""
        for row in self._rows:
            self._steps.removeWidget(row)
            row.deleteLater()
        self._rows = []
        for step in steps:
            row = StepRow(self._theme, step)
            row.clicked.connect(lambda _, row=row: self.step_chosen.emit(row.step))
            self._steps.addWidget(row)
            self._rows.append(row)
        self.empty.setVisible(not steps)
        self.show_current(current)

    def show_current(self, step_id: str) -> None:
        """Mark the step that runs, and tell what belongs to it."""
        self._running = step_id
        self._show()

    def show_page(self, page_id: str) -> None:
        """While no step runs, tell what belongs to the step of this page."""
        self._page_id = page_id
        self._show()

    def _show(self) -> None:
        steps = [row.step for row in self._rows]
        ids = [step.id for step in steps]
        runs = self._running in ids
        shown = self._running if runs else step_of_page(steps, self._page_id)
        place = ids.index(shown) if shown else -1
        for number, row in enumerate(self._rows):
            row.state = self.places.get(row.step.id, "ahead")
            if number == place:
                row.state = "now" if runs else "shown"
            row.setChecked(number == place)
            row.update()
        texts = ("", "", "")
        self._told_step = steps[place] if place >= 0 else None
        if self._told_step is not None:
            step = self._told_step
            texts = (self._say(step), step.watch, step.materials)
        self.say_in.setVisible(bool(self._told_step and len(self._told_step.room_says) > 1))
        for (heading, body), text in zip(self._parts, texts, strict=True):
            heading.setVisible(bool(text))
            body.setVisible(bool(text))
            body.set_words(text)
        self._fit()

    def _fit(self) -> None:
        """In a narrow guide words have the room, not the margins and not a button."""
        space = self._theme.space
        narrow = self.width() < space(NARROW)
        side = space(8 if narrow else 18)
        self._outer.setContentsMargins(side, space(16), side, space(8))
        room = self.width() - 2 * side - self._area.verticalScrollBar().sizeHint().width()
        printable = self._told_step is not None and bool(self._told_step.sheets)
        fits = self.print.sizeHint().width() <= room
        self.print.setVisible(printable and fits)
        self.print_icon.setVisible(printable and not fits)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Narrow windows have a narrow guide."""
        super().resizeEvent(event)
        self._fit()

    def _say(self, step: GuideStep) -> str:
        """What to say, in the language of the room that was chosen, the first where none was."""
        says = dict(step.room_says)
        if list(says) != list(self.say_in.chips):
            self.say_in.set_options([(code, describe_language(code).name) for code in says])
        chosen = next((code for code in self.say_in.value() if code in says), "")
        if says and not chosen:
            chosen = next(iter(says))
            self.say_in.set_value([chosen])
        return says.get(chosen, step.say)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Its own ground and a line towards the page."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("guide"))
        edge = self.width() - 1 if self.isRightToLeft() else 0
        painter.fillRect(QRect(edge, 0, 1, self.height()), self._theme.colour("line"))

    def _add_part(self, words: Words) -> None:
        heading = Label(words, "eyebrow", wraps=True)
        body = Label("", wraps=True)
        heading.setContentsMargins(0, self._theme.space(14), 0, 0)
        for label in (heading, body):
            label.hide()
            self._body.addWidget(label)
        if not self._parts:
            self._body.insertWidget(self._body.indexOf(body), self.say_in)
        self._parts.append((heading, body))
