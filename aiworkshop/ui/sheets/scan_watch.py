"""Recognises a scanner, which types a sheet's code faster than any hand, wherever the focus is."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget
from shiboken6 import Shiboken

from aiworkshop.base.errors import UserError
from aiworkshop.method.sheet_codes import read_code
from aiworkshop.ui.actions import latin_key
from aiworkshop.ui.widgets.text_fields import RETURNS

FAST_MILLISECONDS = 35
"""Between two keys of a scanner; the fastest hands need twice as long."""
END_MILLISECONDS = 150
"""A scanner that sends no Enter has come to its end after this."""
_BEGIN = "AW1"
_MODIFIERS = (
    Qt.Key.Key_Shift,
    Qt.Key.Key_CapsLock,
    Qt.Key.Key_Control,
    Qt.Key.Key_Alt,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_Meta,
)


class ScanWatch(QObject):
    """Watches the keys of a page. The first three letters of a scan are typed where the focus is;
    once they are known for what they are, that field is as it was before, and the rest is kept
    from it.
    """

    scanned = Signal(str)
    """What was scanned, as it was typed."""

    def __init__(self, page: QWidget, *, now: Callable[[], int] | None = None) -> None:
        super().__init__(page)
        self._page = page
        self._since = QElapsedTimer()
        self._since.start()
        self._now = now or self._since.elapsed
        self._last = 0
        self._typed = ""
        self._latin = ""
        self._swallowing = False
        self._before: tuple[QWidget, str, int] | None = None
        self._end = QTimer(self)
        self._end.setSingleShot(True)
        self._end.setInterval(END_MILLISECONDS)
        self._end.timeout.connect(self._finish)
        self._watched: QWidget | None = None
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        # Only the widget with the focus: a filter of all events would slow everything.
        application.focusChanged.connect(self._follow)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys of the widget that has the focus."""
        if not isinstance(event, QKeyEvent) or not isinstance(watched, QWidget):
            return False
        if event.type() == QEvent.Type.ShortcutOverride and self._swallowing:
            event.accept()
            return True
        return event.type() == QEvent.Type.KeyPress and self._pressed(watched, event)

    def _follow(self, _: QWidget | None, now: QWidget | None) -> None:
        """Watch what has the focus, as far as it stands on the page."""
        if self._watched is not None and Shiboken.isValid(self._watched):
            self._watched.removeEventFilter(self)
        ours = now is not None and self._page.isAncestorOf(now)
        self._watched = now if ours else None
        if self._watched is not None:
            self._watched.installEventFilter(self)

    def _pressed(self, watched: QWidget, event: QKeyEvent) -> bool:
        if event.key() in _MODIFIERS:
            return False
        now = event.timestamp() or self._now()
        fast = now - self._last <= FAST_MILLISECONDS
        self._last = now
        if self._swallowing:
            return self._more(event)
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier or not event.text():
            self._forget()
            return False
        letter = _latin(event)
        if not (fast and self._latin and _BEGIN.startswith(self._latin + letter)):
            self._forget()
            if letter != _BEGIN[0]:
                return False
            self._before = _state(watched)
        self._typed += event.text()
        self._latin += letter
        if self._latin != _BEGIN:
            return False
        self._swallowing = True
        self._put_back()
        self._end.start()
        return True

    def _more(self, event: QKeyEvent) -> bool:
        if event.key() in RETURNS or event.key() == Qt.Key.Key_Tab:
            self._finish()
            return True
        self._typed += event.text()
        self._latin += _latin(event)
        self._end.start()
        return True

    def _finish(self) -> None:
        typed = self._typed if _is_code(self._typed) else self._latin
        self._end.stop()
        self._forget()
        if typed:
            self.scanned.emit(typed)

    def _forget(self) -> None:
        self._swallowing = False
        self._typed = self._latin = ""
        self._before = None

    def _put_back(self) -> None:
        """The field as it was before the first letter."""
        if self._before is None:
            return
        field, words, place = self._before
        if isinstance(field, QLineEdit) and field.text() != words:
            field.setText(words)
            field.setCursorPosition(place)
            field.textEdited.emit(words)
        elif isinstance(field, QPlainTextEdit) and field.toPlainText() != words:
            field.setPlainText(words)
            cursor = field.textCursor()
            cursor.setPosition(place)
            field.setTextCursor(cursor)


def _state(widget: QWidget) -> tuple[QWidget, str, int] | None:
    if isinstance(widget, QLineEdit):
        return widget, widget.text(), widget.cursorPosition()
    if isinstance(widget, QPlainTextEdit):
        return widget, widget.toPlainText(), widget.textCursor().position()
    return None


def _latin(event: QKeyEvent) -> str:
    """The letter that a Latin layout has on this key; signs as they are."""
    key: Any = latin_key(event)
    if key is not None:
        return chr(key)
    if 0x20 < event.key() < 0x80 and chr(event.key()).isalnum():
        return chr(event.key())
    # The Israeli layout types an apostrophe where W is.
    return {"'": "W", "’": "W", "/": "Q"}.get(event.text(), event.text().upper())


def _is_code(typed: str) -> bool:
    try:
        read_code(typed)
    except UserError:
        return False
    return True
