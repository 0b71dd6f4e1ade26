"""A table with its pairs: who talks with whom, in which language, and what is not as wished."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from aiworkshop.ui.page import PageContext
from aiworkshop.ui.theme import Theme
from aiworkshop.ui.tokens import CORNER
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.toggling import Toggling


@dataclass(frozen=True, slots=True)
class GroupShown:
    """Two or three who talk with each other, in words."""

    people: tuple[tuple[str, str], ...]
    """Ids and names."""
    languages: str = ""
    """What all of them speak."""
    warning: str = ""


@dataclass(frozen=True, slots=True)
class TableShown:
    """A table as its box shows it."""

    id: str
    title: str
    groups: tuple[GroupShown, ...]


class PersonButton(Toggling, QAbstractButton):
    """Somebody in a pair. Pressing takes hold of them; pressing another one swaps the two."""

    step_asked = Signal(object, int)

    def __init__(self, theme: Theme, person: str, name: str, partners: str) -> None:
        super().__init__()
        self._theme = theme
        self.person = person
        self.setObjectName("pair-person")
        self.setText(name)
        self.setAccessibleName(partners)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self.setToolTip(partners)
        self.watch_turning()

    def nextCheckState(self) -> None:
        """Who is held is said by ``setChecked``."""

    def sizeHint(self) -> QSize:
        """One line."""
        height = max(self.fontMetrics().height(), self._theme.space(18)) + self._theme.space(8)
        return QSize(self._theme.space(140), height)

    def minimumSizeHint(self) -> QSize:
        """Names are shortened before the box is."""
        return QSize(self._theme.space(80), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down go through the people; Enter and Space press."""
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.step_asked.emit(self, 1 if event.key() == Qt.Key.Key_Down else -1)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The name at the leading edge, in its own direction; marked while it is held."""
        theme, space = self._theme, self._theme.space
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        hue = self.palette().highlight().color()
        if self.underMouse() or self.hasFocus() or self.isChecked():
            outlined = self.hasFocus() or self.isChecked()
            painter.setPen(QPen(hue, 2) if outlined else Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("hover"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), CORNER, CORNER)
        start, end = space(8), self.width() - space(8)
        if self.isChecked():
            size = space(14)
            spot = QRect(start, (self.height() - size) // 2, size, size)
            icon = theme.pixmap("arrow-left-right", "ink", 14, self.devicePixelRatioF())
            painter.drawPixmap(self._placed(spot), icon)
            start += size + space(6)
        painter.setFont(theme.font("body"))
        painter.setPen(theme.colour("ink"))
        side = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        spot = QRect(start, 0, end - start, self.height())
        words = painter.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, spot.width()
        )
        painter.drawText(self._placed(spot), flags, words)

    def _placed(self, spot: QRect) -> QRect:
        if not self.isRightToLeft():
            return spot
        return QRect(self.width() - spot.x() - spot.width(), spot.y(), spot.width(), spot.height())


class GroupFrame(QWidget):
    """Two or three together on one ground."""

    def __init__(self, theme: Theme, shown: GroupShown, names: Mapping[str, str]) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName("pair-group")
        self.people: list[PersonButton] = []
        space = theme.space
        row = QHBoxLayout()
        row.setSpacing(space(4))
        mark = QLabel()
        icon = "users" if len(shown.people) > 2 else "arrow-left-right"
        mark.setPixmap(theme.pixmap(icon, "muted", 16, self.devicePixelRatioF()))
        row.addWidget(mark)
        those = QVBoxLayout()
        those.setSpacing(0)
        for key, name in shown.people:
            button = PersonButton(theme, key, name, names[key])
            those.addWidget(button)
            self.people.append(button)
        row.addLayout(those, 1)
        if shown.languages:
            row.addWidget(Label(shown.languages, "small"))
        column = QVBoxLayout(self)
        column.setContentsMargins(space(8), space(4), space(8), space(4))
        column.setSpacing(space(2))
        column.addLayout(row)
        self.warning: Label | None = None
        if shown.warning:
            line = QHBoxLayout()
            line.setSpacing(space(6))
            sign = QLabel()
            sign.setPixmap(theme.pixmap("circle-alert", "danger", 16, self.devicePixelRatioF()))
            self.warning = Label(shown.warning, wraps=True)
            line.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(self.warning, 1)
            column.addLayout(line)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A quiet ground; an edge where they share no language."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = QPen(self._theme.colour("danger")) if self.warning else Qt.PenStyle.NoPen
        painter.setPen(edge)
        painter.setBrush(self._theme.colour("chip"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), CORNER, CORNER)


class PairBox(QWidget):
    """One table; made anew where its pairs differ."""

    def __init__(self, context: PageContext, take: Callable[[PersonButton], None]) -> None:
        super().__init__()
        self._theme = context.theme
        self._take = take
        self.setObjectName("pair-box")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.shown: TableShown | None = None
        self.frames: list[GroupFrame] = []
        space = self._theme.space
        self.title = Label("", "strong", elides=True)
        body = QVBoxLayout(self)
        body.setContentsMargins(space(12), space(10), space(12), space(12))
        body.setSpacing(space(8))
        body.addWidget(self.title)
        self._groups = QVBoxLayout()
        self._groups.setSpacing(space(6))
        body.addLayout(self._groups)
        body.addStretch(1)

    def show_table(
        self, shown: TableShown, held: str, name: Callable[[GroupShown, str], str]
    ) -> None:
        """Show these; whoever had the focus keeps it."""
        if shown == self.shown:
            return
        self.shown = shown
        focused = next((one.person for one in self.people() if one.hasFocus()), "")
        self.title.set_words(shown.title)
        self.setAccessibleName(shown.title)
        for frame in self.frames:
            self._groups.removeWidget(frame)
            frame.hide()
            frame.deleteLater()
        self.frames = []
        for group in shown.groups:
            frame = GroupFrame(
                self._theme, group, {key: name(group, key) for key, _ in group.people}
            )
            for button in frame.people:
                button.setChecked(button.person == held)
                self._take(button)
            self._groups.addWidget(frame)
            self.frames.append(frame)
        for button in self.people():
            if button.person == focused:
                button.setFocus(Qt.FocusReason.OtherFocusReason)

    def people(self) -> Sequence[PersonButton]:
        """Everybody at the table, pair by pair."""
        return [button for frame in self.frames for button in frame.people]

    def paintEvent(self, event: QPaintEvent) -> None:
        """A white box."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("line")))
        painter.setBrush(self.palette().base())
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), CORNER, CORNER)
