"""Fields for participants' words: they follow the direction of what is typed."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
)
from PySide6.QtWidgets import QMenu, QWidget

from aiworkshop.base.text import EMPTY_TEXT, Direction, Text, clean_text
from aiworkshop.ui.actions import as_latin
from aiworkshop.ui.widgets.naming import say_hint
from aiworkshop.ui.widgets.one_line import OneLine
from aiworkshop.ui.widgets.saving import SavingRhythm
from aiworkshop.ui.widgets.words import Speaking, Words, spoken

MOST_LETTERS = 100_000
Sequence = QKeySequence.StandardKey
RETURNS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)

if TYPE_CHECKING:
    Base = QWidget
else:
    Base = object


class Worded(Base):
    """What a field of words does, be it one line or many.

    Subclasses give ``words`` and ``put`` and call ``_typed`` after each change by hand.
    """

    committed: Signal
    draft_changed: Signal

    def _begin(self, *, commits_when_idle: bool) -> None:
        self._stored = EMPTY_TEXT
        self._direction: Direction = "auto"
        self._rhythm = SavingRhythm(self, commits_when_idle=commits_when_idle)
        self._rhythm.draft_due.connect(lambda: self.draft_changed.emit(self.value()))
        self._rhythm.commit_due.connect(self.flush)

    def words(self) -> str:
        """What stands in the field."""
        raise NotImplementedError

    def put(self, words: str) -> None:
        """Let it stand in the field, without a signal."""
        raise NotImplementedError

    def value(self) -> Text:
        """What is typed. The language stays as stored unless the words are others."""
        words = clean_text(self.words())
        language = self._stored.language if words == self._stored.text else ""
        return Text(words, language, self._direction)

    def set_value(self, value: Text) -> None:
        """Show what is stored; no signal."""
        self._stored = value
        self._direction = value.direction
        self._rhythm.settled()
        if self.words() != value.text:
            self.put(value.text)
        self._turn()

    def mark_stored(self, value: Text) -> None:
        """This is what is stored now; what stands in the field stays."""
        self._stored = value
        if not self.pending():
            self._rhythm.settled()

    def pending(self) -> bool:
        """Whether what stands here differs from what is stored."""
        return self.value() != self._stored

    def flush(self) -> None:
        """Commit now if there is something to commit."""
        self._rhythm.settled()
        if self.pending():
            value = self.value()
            self._stored = value
            self.committed.emit(value)

    def set_direction(self, direction: Direction) -> None:
        """Override the direction of this field, or follow what is typed."""
        self._direction = direction
        self._turn()
        self._rhythm.typed()

    def typed(self) -> None:
        """What ``put`` let stand here counts as typed, such as words that waited as a draft."""
        self._typed()

    def _typed(self) -> None:
        self._turn()
        if self.pending():
            self._rhythm.typed()
        else:
            self._rhythm.settled()
            self.draft_changed.emit(EMPTY_TEXT)

    def _turn(self) -> None:
        """Lay the field out in the direction of its words; empty, in the window's."""
        parent = self.parentWidget()
        window = parent.layoutDirection() if parent else self.layoutDirection()
        rtl = window == Qt.LayoutDirection.RightToLeft
        found = Text(self.words(), "", self._direction).resolved_direction("rtl" if rtl else "ltr")
        turned = found == "rtl"
        wanted = Qt.LayoutDirection.RightToLeft if turned else Qt.LayoutDirection.LeftToRight
        if self.layoutDirection() != wanted:
            self.setLayoutDirection(wanted)

    def _own_undo(self, event: QKeyEvent) -> bool:
        """Whether undo and redo belong to the field: while it differs from what is stored."""
        return not (event.matches(Sequence.Undo) or event.matches(Sequence.Redo)) or self.pending()

    def _add_directions(self, menu: QMenu) -> None:
        inner = menu.addMenu(self.tr("Direction"))
        choices: tuple[tuple[Direction, str], ...] = (
            ("auto", self.tr("As typed")),
            ("ltr", self.tr("Left to right")),
            ("rtl", self.tr("Right to left")),
        )
        for direction, words in choices:
            action: QAction = inner.addAction(words)
            action.setCheckable(True)
            action.setChecked(direction == self._direction)
            action.triggered.connect(
                lambda _=False, direction=direction: self.set_direction(direction)
            )

    def _turned_by_keys(self, event: QKeyEvent) -> bool:
        """Ctrl with the left Shift: left to right; with the right Shift: right to left."""
        both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        if event.key() not in (Qt.Key.Key_Direction_L, Qt.Key.Key_Direction_R):
            return False
        if event.modifiers() & ~both:
            return False
        self.set_direction("ltr" if event.key() == Qt.Key.Key_Direction_L else "rtl")
        return True


class TextField(Speaking, Worded, OneLine):
    """One line of words. ``new_item``: a draft until Enter, which commits and clears."""

    committed = Signal(object)
    draft_changed = Signal(object)

    def __init__(
        self, placeholder: Words = "", *, new_item: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._new_item = new_item
        self._begin(commits_when_idle=not new_item)
        self.setMaxLength(MOST_LETTERS)
        self.textEdited.connect(self._typed)
        self.wording(lambda: say_hint(self, spoken(placeholder)))
        self._turn()

    def words(self) -> str:
        """What stands in the field."""
        return self.text()

    def put(self, words: str) -> None:
        """Show words; a line break is shown as a space."""
        self.setText(words.replace("\n", " "))

    def event(self, event: QEvent) -> bool:
        """Leave undo to the window where the field has nothing of its own to undo."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if not self._own_undo(event):
                event.ignore()
                return False
            latin = as_latin(event)
            if latin is not None and edits(latin) and self._own_undo(latin):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter commits; editing keys work on every layout."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in RETURNS and plain:
            self.enter()
            return
        if self._turned_by_keys(event):
            return
        latin = as_latin(event)
        if latin is not None and edits(latin) and self._own_undo(latin):
            super().keyPressEvent(latin)
            return
        if not self._own_undo(event):
            event.ignore()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving commits, unless this is the entry of a new item or only a menu opened."""
        super().focusOutEvent(event)
        if not self._new_item and event.reason() != Qt.FocusReason.PopupFocusReason:
            self.flush()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Qt's menu, and the direction."""
        menu = self.createStandardContextMenu()
        menu.addSeparator()
        self._add_directions(menu)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def flush(self) -> None:
        """Commit, except a new item, which only Enter makes; its draft is kept at once."""
        if self._new_item:
            if self.pending():
                self.draft_changed.emit(self.value())
            return
        super().flush()

    def enter(self) -> None:
        """What Enter does: commit; a new item is handed over and the field is clear again."""
        if not self._new_item:
            self.flush()
            return
        value = self.value()
        if value:
            self._rhythm.settled()
            self.set_value(EMPTY_TEXT)
            self.committed.emit(value)


def edits(event: QKeyEvent) -> bool:
    """Whether this is a key of editing, such as copy."""
    keys = (
        Sequence.Copy,
        Sequence.Cut,
        Sequence.Paste,
        Sequence.SelectAll,
        Sequence.Undo,
        Sequence.Redo,
    )
    return any(event.matches(key) for key in keys)
