"""Buttons with words, and buttons with an icon that have words for those who do not see it."""

from typing import Literal

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QPushButton,
    QStyleOptionButton,
    QToolButton,
    QWidget,
)

from aiworkshop.ui.theme import Theme
from aiworkshop.ui.widgets.toggling import Toggling
from aiworkshop.ui.widgets.words import Speaking, Words, spoken

GAP = "\u2002"
SLACK = 2
"""Pixels that rounding may take."""

Kind = Literal["primary", "quiet", "plain", "danger"]


class Button(Speaking, Toggling, QPushButton):
    """A button that says what it does; at most one ``primary`` in a place."""

    def __init__(
        self,
        words: Words,
        *,
        kind: Kind = "quiet",
        icon: str = "",
        theme: Theme | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._words = words
        self._icon = icon
        self._kind = kind
        self._theme = theme
        self._missing = 0
        self._is_measured = False
        self.setProperty("kind", kind)
        self.setAutoDefault(False)
        self.watch_turning()
        self.wording(self._speak)
        if theme is not None and icon:
            theme.changed.connect(self._draw)
            self._draw()

    def set_words(self, words: Words) -> None:
        """Say something else."""
        self._words = words
        self._speak()

    def initStyleOption(self, option: QStyleOptionButton) -> None:
        """The style sets icon and words side by side without room between them."""
        super().initStyleOption(option)
        if self._missing and not self._is_measured:
            metrics = self.fontMetrics()
            room = metrics.horizontalAdvance(option.text) - self._missing
            option.text = metrics.elidedText(option.text, Qt.TextElideMode.ElideRight, max(room, 0))
        if self._icon and option.text:
            option.text = GAP + option.text

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is no room for all its words, they are in the tooltip."""
        super().resizeEvent(event)
        self._tell_all()

    def sizeHint(self) -> QSize:
        """With room for the gap."""
        self._is_measured = True
        hint = super().sizeHint()
        self._is_measured = False
        if self._icon and self.text():
            gap = self.fontMetrics().horizontalAdvance(GAP)
            hint.setWidth(hint.width() + gap)
        return hint

    def minimumSizeHint(self) -> QSize:
        """Its words are never cut."""
        return self.sizeHint()

    def set_icon(self, icon: str) -> None:
        """Show another icon; only where it has one."""
        self._icon = icon
        self._draw()

    def _speak(self) -> None:
        self.setText(spoken(self._words).replace("&", "&&"))
        self.setAccessibleName(spoken(self._words))
        self._tell_all()

    def _tell_all(self) -> None:
        missing = self.sizeHint().width() - self.width()
        self._missing = missing if missing > SLACK else 0
        if self._missing:
            self.setToolTip(self.text())
        elif self.toolTip() == self.text():
            self.setToolTip("")

    def _draw(self) -> None:
        assert self._theme is not None
        tint = {"primary": "on_hue", "danger": "danger"}.get(self._kind, "ink")
        self.setIcon(self._theme.icon(self._icon, tint, mirrored=self.isRightToLeft()))


class IconButton(Speaking, Toggling, QToolButton):
    """An icon to press. ``words`` are its accessible name and its tooltip."""

    def __init__(
        self,
        theme: Theme,
        icon: str,
        words: Words,
        *,
        pointing: bool = False,
        tint: str = "muted",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon = icon
        self._pointing = pointing
        self._tint = tint
        self._words = words
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAutoRaise(True)
        self.watch_turning()
        theme.changed.connect(self._draw)
        self._draw()
        self.wording(self._speak)

    def set_icon(self, icon: str, tint: str | None = None) -> None:
        """Show another icon."""
        self._icon = icon
        self._tint = tint or self._tint
        self._draw()

    def set_words(self, words: Words) -> None:
        """Name it otherwise."""
        self._words = words
        self._speak()

    def changeEvent(self, event: QEvent) -> None:
        """Mirror an icon that points."""
        if event.type() == QEvent.Type.LayoutDirectionChange and self._pointing:
            self._draw()
        super().changeEvent(event)

    def _speak(self) -> None:
        name = spoken(self._words)
        self.setAccessibleName(name)
        self.setToolTip(name)

    def _draw(self) -> None:
        mirrored = self._pointing and self.isRightToLeft()
        size = self._theme.space(18)
        self.setIconSize(QSize(size, size))
        self.setIcon(self._theme.icon(self._icon, self._tint, 18, mirrored))


class _OneOfTwo(QObject):
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the second press of a double click away."""
        return event.type() == QEvent.Type.MouseButtonDblClick


def double_click_is_one(button: QAbstractButton) -> None:
    """Many press everything twice: where that would go two steps on, it is one press."""
    button.installEventFilter(_OneOfTwo(button))
