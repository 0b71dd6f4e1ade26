"""The field that filters a list while one types."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit

from aiworkshop.ui.theme import Theme
from aiworkshop.ui.widgets.one_line import OneLine
from aiworkshop.ui.widgets.words import Speaking, Words, spoken

DEBOUNCE_MILLISECONDS = 0
"""Joins what comes in one turn of the event loop; ``FindingIds`` skips what was overtaken."""


class FilterField(Speaking, OneLine):
    """Words to find. Escape empties it; Enter and Down lead into the list.

    ``name`` tells a screen reader where it finds.
    """

    changed = Signal()
    left_for_list = Signal()

    def __init__(self, theme: Theme, name: Words) -> None:
        super().__init__()
        self._theme = theme
        self._name = name
        self.setClearButtonEnabled(True)
        self._magnifier = self.addAction(
            theme.icon("search", "muted", 16), QLineEdit.ActionPosition.LeadingPosition
        )
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DEBOUNCE_MILLISECONDS)
        self._timer.timeout.connect(self.changed)
        self.textChanged.connect(self._typed)
        theme.changed.connect(self._recolour)
        self.wording(self._say)

    def focus_all(self) -> None:
        """Come here, with what stands here marked."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ways out of the field."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.left_for_list.emit()
        else:
            super().keyPressEvent(event)

    def _typed(self, _: str) -> None:
        self._timer.start()

    def _recolour(self) -> None:
        self._magnifier.setIcon(self._theme.icon("search", "muted", 16))

    def _say(self) -> None:
        self.setPlaceholderText(self.tr("Find (Ctrl+F)"))
        self.setAccessibleName(spoken(self._name))
        # What stands in the field is told of as a button.
        self._magnifier.setText(spoken(self._name))
        clear = self.findChild(QAction, "_q_qlineeditclearaction")
        if clear is not None:
            clear.setText(self.tr("Clear"))
