"""The method at the side: one entry a place, with its hue and with what it holds."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from aiworkshop.ui.page import PageSpec, page_words
from aiworkshop.ui.pages import PAGES
from aiworkshop.ui.theme import Theme
from aiworkshop.ui.tokens import CORNER
from aiworkshop.ui.widgets.painting import draw_words, mirrored, text_width
from aiworkshop.ui.widgets.toggling import Toggling
from aiworkshop.ui.widgets.words import Speaking

ARROWS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right)


class RailButton(Speaking, Toggling, QAbstractButton):
    """One entry: a bar in the hue when chosen, an icon, the name, a count."""

    def __init__(self, theme: Theme, icon: str, hue: str, *, checkable: bool = True) -> None:
        super().__init__()
        self._theme = theme
        self._icon_name = icon
        self._hue = hue
        self._count = ""
        self._by_keyboard = False
        self._slim = False
        self.setCheckable(checkable)
        self.setAutoExclusive(checkable)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.watch_turning()
        theme.changed.connect(self.updateGeometry)

    def set_count(self, count: int | None) -> None:
        """Show how many items are there; None for nothing known."""
        shown = "" if count is None else (str(count) if count else "—")
        if shown != self._count:
            self._count = shown
            self.setAccessibleDescription(shown)
            self.update()

    def set_slim(self, slim: bool) -> None:
        """Show the icon alone; the name is its tip then."""
        self._slim = slim
        self.name()
        self.update()

    def name(self) -> None:
        """Say its words where they cannot be read, too."""
        self.setAccessibleName(self.text())
        self.setToolTip(self.text() if self._slim else "")
        self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows are left to what it stands in: Qt would press the entry that they reach."""
        if event.key() in ARROWS:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """As high as its letters need."""
        metrics = self.fontMetrics()
        space = self._theme.space
        words = text_width(self._theme.font("strong"), self.text()) + space(42 + 48)
        width = space(14 + 18 + 14) if self._slim else words
        return QSize(width, max(metrics.height() + space(14), space(38)))

    def minimumSizeHint(self) -> QSize:
        """Same as its size: words are not cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it in the direction of the window."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, space = self._theme, self._theme.space
        chosen = self.isChecked() and self.isCheckable()
        if chosen or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("surface" if chosen else "hover"))
            painter.drawRoundedRect(QRectF(self.rect()), CORNER, CORNER)
        if chosen:
            bar = QRect(0, space(8), space(4), self.height() - space(16))
            painter.setBrush(theme.colour(self._hue))
            painter.drawRoundedRect(QRectF(self._placed(bar)), 2, 2)
        if self.hasFocus() and self._by_keyboard:
            pen = painter.pen()
            pen.setStyle(Qt.PenStyle.SolidLine)
            pen.setColor(theme.colour(self._hue))
            pen.setWidthF(2)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), CORNER, CORNER)
        self._paint_words(painter, chosen)

    def _paint_words(self, painter: QPainter, chosen: bool) -> None:
        theme, space = self._theme, self._theme.space
        size = space(18)
        spot = self._placed(QRect(space(14), (self.height() - size) // 2, size, size))
        ratio = self.devicePixelRatioF()
        painter.drawPixmap(spot, theme.pixmap(self._icon_name, self._hue, 18, ratio))
        if self._slim:
            return
        leading, trailing = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        if self.isRightToLeft():
            leading, trailing = trailing, leading
        painter.setPen(theme.colour("ink"))
        font = theme.font("strong" if chosen else "body")
        words = self._placed(self.rect().adjusted(space(42), 0, -space(10), 0))
        draw_words(painter, words, self.text(), font, leading)
        painter.setPen(theme.colour("muted"))
        draw_words(painter, words, self._count, theme.font("small"), trailing)

    def _placed(self, rect: QRect) -> QRect:
        """Mirrored where the window is."""
        return mirrored(rect, self.width()) if self.isRightToLeft() else rect

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The ring is for those who came by keyboard."""
        self._by_keyboard = event.reason() != Qt.FocusReason.MouseFocusReason
        super().focusInEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Size follows the letters."""
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange):
            self.updateGeometry()
        super().changeEvent(event)


class Rail(Speaking, QWidget):
    """All places, each always open; at the foot the menu."""

    chosen = Signal(str)
    menu_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.buttons: dict[str, RailButton] = {}
        self.setObjectName("rail")
        space = theme.space
        layout = QVBoxLayout(self)
        layout.setContentsMargins(space(10), space(16), space(10), space(12))
        layout.setSpacing(space(4))
        for spec in PAGES:
            layout.addWidget(self._entry(spec))
            if spec.id == "library":
                layout.addSpacing(space(12))
        layout.addStretch(1)
        self.menu_button = RailButton(theme, "settings", "library", checkable=False)
        self.menu_button.setObjectName("rail-menu")
        self.menu_button.clicked.connect(self.menu_asked)
        layout.addWidget(self.menu_button)
        theme.changed.connect(self.update)
        self.wording(self._speak)

    def show_current(self, page_id: str) -> None:
        """Mark the shown page."""
        self.buttons[page_id].setChecked(True)

    def set_slim(self, slim: bool) -> None:
        """Icons alone, where the window is narrow for its letters."""
        for button in (*self.buttons.values(), self.menu_button):
            button.set_slim(slim)

    def set_open(self, workshop_open: bool) -> None:
        """Without a workshop there is only the library."""
        for spec in PAGES:
            self.buttons[spec.id].setVisible(workshop_open or not spec.needs_workshop)

    def show_counts(self, counts: Mapping[str, int] | None) -> None:
        """Show how many records of each kind there are; None: not known."""
        for spec in PAGES:
            if spec.counts:
                known = None if counts is None else sum(counts.get(kind, 0) for kind in spec.counts)
                self.buttons[spec.id].set_count(known)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down walk along the entries."""
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        entries = [button for button in self.buttons.values() if button.isVisible()]
        entries.append(self.menu_button)
        places = [place for place, button in enumerate(entries) if button.hasFocus()]
        if places:
            entries[(places[0] + step) % len(entries)].setFocus(Qt.FocusReason.TabFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The rail's own ground."""
        QPainter(self).fillRect(self.rect(), self._theme.colour("rail"))

    def _entry(self, spec: PageSpec) -> RailButton:
        button = RailButton(self._theme, spec.icon, spec.hue)
        button.setObjectName(f"rail-{spec.id}")
        button.clicked.connect(lambda: self.chosen.emit(spec.id))
        self.buttons[spec.id] = button
        return button

    def _speak(self) -> None:
        self.setAccessibleName(self.tr("Places"))
        for spec in PAGES:
            self.buttons[spec.id].setText(page_words(spec.name))
        self.menu_button.setText(self.tr("Menu"))
        for button in (*self.buttons.values(), self.menu_button):
            button.name()
