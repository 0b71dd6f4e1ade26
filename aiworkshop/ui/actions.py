"""Shortcuts that work on every keyboard layout the users have.

The letter keys type Hebrew or Arabic while Ctrl is held on such a layout, and Qt then finds no
``Ctrl+G``. ``KeyboardLayoutShortcuts`` reads such an event as the key it is on a Latin layout
(Israeli Standard SI 1452; Arabic 101).
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget
from shiboken6 import Shiboken

from aiworkshop.ui.widgets.words import Words, spoken

_HEBREW = dict(zip("קראטוןםפשדגכעיחלךזסבהנמצ", "ERTYUIOPASDFGHJKLZXCVBNM", strict=True))
_ARABIC = dict(zip("ضصثقفغعهخحشسيبلاتنمئءؤرىة", "QWERTYUIOPASDFGHJKLZXCVNM", strict=True))
_DIGITS = {chr(0x0660 + digit): str(digit) for digit in range(10)}
_LATIN = {**_HEBREW, **_ARABIC, **_DIGITS, "ﻻ": "B"}
_X11_ROWS = ((24, "QWERTYUIOP"), (38, "ASDFGHJKL"), (52, "ZXCVBNM"))
_SCAN_CODES = {
    start + place: letter for start, row in _X11_ROWS for place, letter in enumerate(row)
}
_COMMANDING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.MetaModifier


def latin_key(event: QKeyEvent) -> int | None:
    """The key that a Latin layout has where this one was pressed; None if it is Latin already."""
    key = event.key()
    if 0x20 < key < 0x80 and chr(key).isalnum():
        return None
    written = event.text()
    letter = None
    if 0x80 <= key < 0x01000000:
        letter = _LATIN.get(chr(key))
    if letter is None and written:
        letter = "B" if written == "لا" else _LATIN.get(written[0])
    if letter is None and key in (Qt.Key.Key_Slash, Qt.Key.Key_Apostrophe):
        # The Israeli layout has these where Q and W are; only the hardware's code can tell.
        virtual = event.nativeVirtualKey()
        if ord("A") <= virtual <= ord("Z"):
            letter = chr(virtual)
        else:
            letter = _SCAN_CODES.get(event.nativeScanCode())
    return ord(letter) if letter else None


def as_latin(event: QKeyEvent) -> QKeyEvent | None:
    """The same press of the key as a Latin layout would tell it; None if there is no other."""
    if not event.modifiers() & _COMMANDING:
        return None
    key = latin_key(event)
    if key is None:
        return None
    return QKeyEvent(event.type(), key, event.modifiers(), "", event.isAutoRepeat())


class Shortcut(QObject):
    """A key combination that acts while ``widget`` is visible in the active window.

    ``Ctrl+Letter``, ``Ctrl+Digit`` or a function key; never a letter alone, which is for typing.
    ``repeats``: it acts again and again while the keys are held.
    """

    def __init__(
        self,
        widget: QWidget,
        keys: str,
        act: Callable[[], object],
        words: Words = "",
        *,
        repeats: bool = True,
    ) -> None:
        super().__init__(widget)
        self.keys = QKeySequence(keys)
        self.words = words
        self._widget = widget
        self._act = act
        shortcut = QShortcut(self.keys, widget)
        shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
        shortcut.setAutoRepeat(repeats)
        shortcut.activated.connect(self.trigger)
        self._shortcut = shortcut

    def acts(self) -> bool:
        """Whether the keys would act now."""
        return self._shortcut.isEnabled() and self._widget.isVisible()

    def set_acting(self, acting: bool) -> None:
        """Leave the keys to somebody else for a while, or take them back."""
        self._shortcut.setEnabled(acting)

    def trigger(self) -> None:
        """Do what the keys do."""
        self._act()

    def line(self) -> tuple[str, str]:
        """The keys as they are written on this system, and what they do."""
        return self.keys.toString(QKeySequence.SequenceFormat.NativeText), spoken(self.words)


class KeyboardLayoutShortcuts(QObject):
    """Watches a window for combinations that no shortcut took since the layout is not Latin."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Key presses reach the window when neither a shortcut nor the focused field took them."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            latin = as_latin(event)
            if latin is not None:
                return self.trigger(latin.keyCombination())
        return super().eventFilter(watched, event)

    def trigger(self, combination: QKeyCombination) -> bool:
        """Act as the shortcut of these keys, if one acts now."""
        wanted = QKeySequence(combination)
        for shortcut in self.active():
            if shortcut.keys.matches(wanted) == QKeySequence.SequenceMatch.ExactMatch:
                shortcut.trigger()
                return True
        return False

    def active(self) -> list[Shortcut]:
        """The shortcuts that act now."""
        return [
            shortcut
            for shortcut in self._window.findChildren(Shortcut)
            if Shiboken.isValid(shortcut) and shortcut.acts()
        ]
