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
HOLD_MILLISECONDS = 80
"""How long the beginning of a scan is kept from what letters would change. Longer than between
two keys of a scanner, since a busy program hears of a key late."""
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
    """Watches the keys of a page and of what opens from it.

    Where words are typed, the first letters of a scan are typed, too; once they are known for what
    they are, the field is as it was before. Everywhere else letters choose, tick and lead away,
    so there the first ones wait until they are known, and are pressed a moment later if they
    were no scan.
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
        self._held: list[QKeyEvent] = []
        self._holder: QWidget | None = None
        self._replaying = False
        self._end = self._timer(END_MILLISECONDS, self._finish)
        self._hold = self._timer(HOLD_MILLISECONDS, self._forget)
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

    def _timer(self, milliseconds: int, act: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(act)
        return timer

    def _follow(self, _: QWidget | None, now: QWidget | None) -> None:
        """Watch what has the focus, as far as it stands on the page or opened from it."""
        if self._held and now is not self._holder:
            self._forget()
        if self._watched is not None and Shiboken.isValid(self._watched):
            self._watched.removeEventFilter(self)
        self._watched = now if self._is_ours(now) else None
        if self._watched is not None:
            self._watched.installEventFilter(self)

    def _is_ours(self, widget: QWidget | None) -> bool:
        """Across windows: the list of a choice is one of its own."""
        while widget is not None and widget is not self._page:
            widget = widget.parentWidget()
        return widget is not None

    def _pressed(self, watched: QWidget, event: QKeyEvent) -> bool:
        if self._replaying or event.key() in _MODIFIERS:
            return False
        now = event.timestamp() or self._now()
        fast = now - self._last <= FAST_MILLISECONDS
        self._last = now
        if self._swallowing:
            return self._more(event)
        letter = _latin(event)
        plain = event.text() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if not (plain and fast and self._latin and _BEGIN.startswith(self._latin + letter)):
            if self._forget_before(watched, event):
                return True
            if not plain or letter != _BEGIN[0]:
                return False
            self._before = _state(watched)
        self._typed += event.text()
        self._latin += letter
        if self._latin == _BEGIN:
            self._begin()
            return True
        if self._before is None:
            self._held.append(_copy(event))
            self._holder = watched
            self._hold.start()
            return True
        return False

    def _begin(self) -> None:
        """It is a scan: nobody else hears of it."""
        self._swallowing = True
        self._hold.stop()
        self._held.clear()
        self._put_back()
        self._end.start()
        opened = QApplication.activePopupWidget()
        if opened is not None and self._is_ours(opened):
            opened.close()

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
        """It is no scan, or it has ended. What was held back is pressed now."""
        held, holder = self._held, self._holder
        self._held, self._holder = [], None
        self._hold.stop()
        self._swallowing = False
        self._typed = self._latin = ""
        self._before = None
        if holder is not None and Shiboken.isValid(holder):
            self._replaying = True
            for event in held:
                QApplication.sendEvent(holder, event)
            self._replaying = False

    def _forget_before(self, watched: QWidget, event: QKeyEvent) -> bool:
        """Press what was held back before this key. Whether this one was pressed with it, since
        the focus has gone elsewhere."""
        self._forget()
        now = QApplication.focusWidget()
        if now is None or now is watched or not self._is_ours(now):
            return False
        QApplication.sendEvent(now, _copy(event))
        return True

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


def _copy(event: QKeyEvent) -> QKeyEvent:
    return QKeyEvent(
        event.type(),
        event.key(),
        event.modifiers(),
        event.nativeScanCode(),
        event.nativeVirtualKey(),
        event.nativeModifiers(),
        event.text(),
        event.isAutoRepeat(),
        event.count(),
    )


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
