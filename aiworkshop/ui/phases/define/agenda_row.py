"""One step of the agenda in a line: when, what, which phase, how long."""

from dataclasses import dataclass, field

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import (
    QDrag,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from aiworkshop.base.text import Text
from aiworkshop.readmodels.records import AgendaStep
from aiworkshop.ui.phases.define.agenda_words import StepNotes
from aiworkshop.ui.theme import Theme
from aiworkshop.ui.tokens import CORNER, HUES
from aiworkshop.ui.widgets.button import IconButton
from aiworkshop.ui.widgets.dragging import ids_data
from aiworkshop.ui.widgets.fields import NumberField
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.words import Speaking, listed

MOST_MINUTES = 24 * 60
PHASE_FROM = 480
"""Width in pixels at 100 % from which the name of the phase has room."""
STEPS = "application/x-aiworkshop-agenda-steps"
"""Steps while they are dragged."""
SIGNS = {"done": ("check", "saved"), "now": ("play", "ink"), "skipped": ("x", "muted")}
"""Icon and colour of where a step stands; the note says it in words."""


@dataclass(frozen=True, slots=True)
class ShownStep:
    """What a row shows."""

    step: AgendaStep
    start: str
    title: Text | str
    phase: str
    """Name of the phase; empty outside the method."""
    notes: StepNotes = field(default_factory=StepNotes)


class AgendaRow(Speaking, QAbstractButton):
    """Enter and Space open, Del deletes, Up and Down go on, Alt+Up and Alt+Down move the step.

    It can be dragged, too.
    """

    opened = Signal(str)
    delete_asked = Signal(str)
    move_asked = Signal(str, int)
    leave_asked = Signal(str, int)
    minutes_typed = Signal(str, object)

    def __init__(self, theme: Theme, step_id: str) -> None:
        super().__init__()
        self._theme = theme
        self.step_id = step_id
        self.setObjectName("agenda-step")
        self._hue = "prepare"
        self._shown: ShownStep | None = None
        self._marked = False
        self._pressed_at: QPoint | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.clicked.connect(lambda: self.opened.emit(self.step_id))
        self._build()
        self.wording(self._say)

    def show_step(self, shown: ShownStep) -> None:
        """Show a step; what is being typed as its length stays."""
        self._shown = shown
        step = shown.step
        self.start.set_words(shown.start)
        self.start.setVisible(bool(shown.start))
        self.title.set_words(shown.title)
        self.phase.set_words(shown.phase)
        self.note.set_words(shown.notes.note)
        self.note.setVisible(bool(shown.notes.note))
        self.warning.set_words(shown.notes.warning)
        self.misfit.setVisible(bool(shown.notes.warning))
        self._show_signs(shown)
        self._hue = step.phase if step.phase in HUES else "prepare"
        if self.minutes.hasFocus() and self.minutes.pending():
            self.minutes.mark_stored(step.minutes)
        else:
            self.minutes.set_value(step.minutes)
        self._say()
        self.update()

    def _show_signs(self, shown: ShownStep) -> None:
        ratio = self.devicePixelRatioF()
        self.pin.setVisible(bool(shown.step.fixed_start))
        self.pin.setPixmap(self._theme.pixmap("pin", "ink", 14, ratio))
        self.alert.setPixmap(self._theme.pixmap("circle-alert", "danger", 14, ratio))
        icon, token = SIGNS.get(shown.notes.place, ("", ""))
        # A step to come leaves the same room, so that all times stand in one column.
        self.sign.setVisible(bool(shown.notes.place))
        if icon:
            self.sign.setPixmap(self._theme.pixmap(icon, token, 14, ratio))
        else:
            self.sign.clear()

    def _build(self) -> None:
        space = self._theme.space
        self.pin, self.sign, self.alert = QLabel(), QLabel(), QLabel()
        self.sign.setFixedWidth(space(14))
        self.note = Label("", "small", wraps=True)
        self.note.setObjectName("step-note")
        self.warning = Label("", "small", wraps=True)
        self.warning.setObjectName("step-warning")
        self.start = Label("", "muted")
        self.start.setMinimumWidth(self.start.fontMetrics().horizontalAdvance("00:00") + space(4))
        self.title = Label("", "strong", wraps=True)
        self.phase = Label("", "small")
        self.minutes = NumberField(0, MOST_MINUTES)
        self.minutes.setMaximumWidth(space(56))
        self.minutes.committed.connect(lambda value: self.minutes_typed.emit(self.step_id, value))
        self.unit = Label(lambda: self.tr("min"), "small")
        self.up = IconButton(self._theme, "arrow-up", lambda: self.tr("Earlier (Alt+Up)"))
        self.down = IconButton(self._theme, "arrow-down", lambda: self.tr("Later (Alt+Down)"))
        self.up.clicked.connect(lambda: self.move_asked.emit(self.step_id, -1))
        self.down.clicked.connect(lambda: self.move_asked.emit(self.step_id, 1))
        row = QHBoxLayout(self)
        row.setContentsMargins(space(16), space(6), space(16), space(6))
        row.setSpacing(space(8))
        # A widget of its own: an empty row of a layout would keep the column narrow.
        self.misfit = QWidget()
        warning = QHBoxLayout(self.misfit)
        warning.setContentsMargins(0, 0, 0, 0)
        warning.setSpacing(space(4))
        warning.addWidget(self.alert)
        warning.addWidget(self.warning, 1)
        words = QVBoxLayout()
        words.setSpacing(space(2))
        head = QHBoxLayout()
        head.setSpacing(space(6))
        head.addWidget(self.pin)
        head.addWidget(self.title, 1)
        words.addLayout(head)
        words.addWidget(self.note)
        words.addWidget(self.misfit)
        for label in (self.sign, self.start):
            row.addWidget(label)
        row.addLayout(words, 1)
        for widget in (self.phase, self.minutes, self.unit, self.up, self.down):
            row.addWidget(widget)

    def _say(self) -> None:
        self.minutes.setAccessibleName(self.tr("Minutes"))
        if self._shown is not None:
            pinned = self.tr("fixed start") if self._shown.step.fixed_start else ""
            notes = self._shown.notes
            parts = (
                self._shown.start,
                pinned,
                str(self._shown.title),
                self._shown.phase,
                notes.note,
                notes.warning,
            )
            self.pin.setToolTip(self.tr("Begins at this time, whatever stands before it"))
            self.setAccessibleName(listed(part for part in parts if part))

    def mark(self, marked: bool) -> None:
        """Whether this step's details stand open."""
        self._marked = marked
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow, the bar alone tells the phase."""
        super().resizeEvent(event)
        self.phase.setVisible(event.size().width() >= self._theme.space(PHASE_FROM))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What the focused row does."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        step = steps.get(Qt.Key(event.key()))
        if step is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.move_asked.emit(self.step_id, step)
        elif step is not None:
            self.leave_asked.emit(self.step_id, step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.opened.emit(self.step_id)
        elif event.key() == Qt.Key.Key_Delete:
            self.delete_asked.emit(self.step_id)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Perhaps a drag begins here."""
        self._pressed_at = event.position().toPoint()
        super().mousePressEvent(event)
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Carry the step away once the pointer went far enough."""
        if self._pressed_at is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        far = (event.position().toPoint() - self._pressed_at).manhattanLength()
        if far > QApplication.startDragDistance():
            self._pressed_at = None
            self.setDown(False)
            drag = QDrag(self)
            drag.setMimeData(ids_data(STEPS, [self.step_id]))
            drag.setPixmap(self.grab())
            drag.exec(Qt.DropAction.MoveAction)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click opens the details."""
        if event.button() == Qt.MouseButton.LeftButton and self._pressed_at is not None:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._pressed_at = None
        super().mouseReleaseEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that it is gone."""
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A white box with a bar in the hue of the phase."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        hue = self._theme.colour(self._hue)
        focused = self.hasFocus()
        highlight = self.palette().highlight().color()
        line = highlight if focused or self._marked else self._theme.colour("line")
        painter.setPen(QPen(line, 2 if focused else 1))
        painter.setBrush(self.palette().base())
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), CORNER, CORNER)
        if self._shown is not None and self._shown.step.phase:
            width = self._theme.space(4)
            x = self.width() - width - 6 if self.isRightToLeft() else 6
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(hue)
            inset = self._theme.space(8)
            painter.drawRoundedRect(QRectF(x, inset, width, self.height() - 2 * inset), 2, 2)
