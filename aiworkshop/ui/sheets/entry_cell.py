"""One field of a sheet on the screen: its label, where it is typed, and what could not be read."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from aiworkshop.base.text import Text
from aiworkshop.readmodels.sheet_board import FieldValue
from aiworkshop.readmodels.sheets import SheetField
from aiworkshop.ui.projector.privacy import hidden_aloud, hidden_words
from aiworkshop.ui.sheets.entry_blocks import FieldPlace
from aiworkshop.ui.sheets.entry_fields import (
    is_read,
    leading,
    make_field,
    shown_value,
    stored_value,
)
from aiworkshop.ui.sheets.unclear_note import UnclearNote
from aiworkshop.ui.theme import Theme
from aiworkshop.ui.widgets.fields import TextArea, TextField
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.saving import SavingRhythm
from aiworkshop.ui.widgets.text_fields import RETURNS


class FieldCell(QWidget):
    """Label above, editor below. Where each line is a record, one editor a line, growing."""

    committed = Signal(str, object)
    """Path and what is to be stored."""
    draft_changed = Signal(str, object, bool)
    """Path, the words as they stand, whether they differ from what is stored."""
    unclear_marked = Signal(str, object)
    """Path and which word; None: it is clear now."""
    moved_on = Signal()
    """Enter: the next field is wanted."""

    def __init__(self, theme: Theme, place: FieldPlace, *, labelled: bool = True) -> None:
        super().__init__()
        self.place = place
        self._theme = theme
        self.editors: dict[str, Any] = {}
        self.notes: dict[str, UnclearNote] = {}
        self.began: dict[str, FieldValue] = {}
        """What stood in a field when its author began, as far as it is known."""
        self._rows: dict[str, QVBoxLayout] = {}
        self._label = str(leading(place.field.label))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.space(4))
        self._labelled = labelled
        self._add_label()
        # In a widget of their own, which can be hidden as a whole.
        self._holder = QWidget()
        self._lines = QVBoxLayout(self._holder)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(theme.space(6))
        self._column.addWidget(self._holder)
        self._cover: Label | None = None
        if place.field.makes is None:
            self._add_editor(place.path, "")
        else:
            for _ in range(max(place.field.lines, 1) if place.field.kind == "lines" else 1):
                self.add_line()
        self._column.addStretch(1)

    def minimumSizeHint(self) -> QSize:
        """Cells beside each other keep their shares: none is widened by its words."""
        return QSize(self._theme.space(40), super().minimumSizeHint().height())

    def path_of(self, widget: QWidget | None) -> str:
        """The path of the editor that has this widget inside; empty: none."""
        for path, editor in self.editors.items():
            if widget is not None and (editor is widget or editor.isAncestorOf(widget)):
                return path
        return ""

    def show_values(self, values: Mapping[str, FieldValue], skip: set[str]) -> None:
        """Show what is stored; what is being typed stays. ``skip``: paths written since."""
        if self.place.field.makes is not None:
            self._grow_to(values)
        for path, editor in self.editors.items():
            if path in skip:
                continue
            stored = shown_value(self.place.field, values.get(path))
            if editor.pending():
                editor.mark_stored(stored)
                continue
            self.began[path] = values.get(path)
            if editor.value() != stored:
                editor.set_value(stored)
        self.grow_when_full()

    def show_unclear(self, unclear: Mapping[str, Text]) -> None:
        """Show which of the editors hold a word that nobody could read."""
        for path in {*self.notes, *unclear} & set(self.editors):
            note = self.notes.get(path)
            if note is None and path in unclear:
                note = self._note(path)
            if note is not None:
                note.show_words(unclear.get(path))

    def ask_unclear(self, path: str) -> None:
        """Let the word be typed that cannot be read."""
        self._note(path).ask()

    def take_up_unclear(self, path: str, words: str) -> None:
        """A note that was being typed when the program ended."""
        self._note(path).take_up(words)

    def cover(self, covered: bool) -> None:
        """Hide what is typed here, with what could not be read of it; or show it again."""
        if covered == self._holder.isHidden():
            return
        if self._cover is None:
            self._cover = Label(hidden_words(""), "muted", parent=self)
            self._cover.setObjectName("covered-field")
            self._column.insertWidget(self._column.indexOf(self._holder), self._cover)
        self._cover.setAccessibleName(f"{self._label}: {hidden_aloud()}")
        self._cover.setVisible(covered)
        self._holder.setHidden(covered)

    def flush(self) -> None:
        """Commit what stands here."""
        for path, editor in list(self.editors.items()):
            editor.flush()
            self._keep_unread(path)
        for note in list(self.notes.values()):
            note.flush()

    def add_line(self) -> str:
        """Another line of those that each become a record."""
        path = f"{self.place.path}.{len(self.editors) + 1}"
        before = list(self.editors.values())[-1:]
        editor = self._add_editor(path, str(len(self.editors) + 1))
        for previous in before:
            QWidget.setTabOrder(previous, editor)
        return path

    # Keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter in a line, and Ctrl+Enter in an area, save and move on."""
        if event.type() == QEvent.Type.FocusOut and isinstance(watched, QWidget):
            self._keep_unread(self.path_of(watched))
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            entering = event.key() in RETURNS
            held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            wanted = (
                Qt.KeyboardModifier.ControlModifier
                if isinstance(watched, TextArea)
                else Qt.KeyboardModifier.NoModifier
            )
            if entering and held == wanted:
                self._enter(watched)
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter on ticks and choices, which do not use it, moves on, too."""
        if event.key() in RETURNS and not event.modifiers():
            self.moved_on.emit()
            return
        super().keyPressEvent(event)

    def take_up(self, path: str, words: str) -> None:
        """Words that waited for this field, to be saved, or to be put right."""
        editor: Any = self.editors[path]
        if isinstance(editor, (TextField, TextArea)):
            if words != editor.words():
                editor.put(words)
                editor.typed()
            return
        editor.setText(words)
        if not is_read(editor):
            # Says what is wrong with it.
            editor.flush()

    def unread(self) -> str:
        """Path of the first editor whose words cannot be read as what is asked; empty: none."""
        return next((path for path, one in self.editors.items() if not is_read(one)), "")

    def _keep_unread(self, path: str) -> None:
        """What cannot be read is not saved, but it is not lost either."""
        editor: Any = self.editors.get(path)
        of_value = isinstance(editor, QLineEdit) and not isinstance(editor, TextField)
        if of_value and not (is_read(editor) and editor.pending()):
            self._keep_typed(path)

    def _keep_typed(self, path: str) -> None:
        """A date or a number on its way."""
        editor = self.editors[path]
        self.draft_changed.emit(path, Text(editor.text()), editor.pending())

    def _enter(self, editor: Any) -> None:
        editor.flush()
        if is_read(editor):
            self.moved_on.emit()

    # Building

    def _add_label(self) -> None:
        field = self.place.field
        self.label: Label | None = None
        if self._labelled and self._label and field.kind != "tick":
            self.label = Label(leading(field.label), "small", wraps=True)
            self._column.addWidget(self.label)
        if field.hint:
            self.setToolTip(str(leading(field.hint)))

    def _add_editor(self, path: str, number: str) -> QWidget:
        name = f"{self._label} {number}".strip()
        editor: Any = make_field(self._one_line() if number else self.place.field, name)
        editor.setObjectName(f"sheet-{path}")
        if isinstance(editor, (QLineEdit, TextArea)):
            editor.installEventFilter(self)
        editor.committed.connect(lambda value: self._commit(path, value))
        if isinstance(editor, (TextField, TextArea)):
            editor.draft_changed.connect(
                lambda words: self.draft_changed.emit(path, words, editor.pending())
            )
        elif isinstance(editor, QLineEdit):
            self._keep_value(path, editor)
        if self.label is not None and not self.editors:
            self.label.setBuddy(editor)
        holder = QVBoxLayout()
        holder.setSpacing(self._theme.space(2))
        shown = self._beside(editor, number)
        holder.addWidget(shown)
        self._lines.addLayout(holder)
        if number:
            editor.textEdited.connect(lambda _: self.grow_when_full())
        if self.isVisible():
            # Now, so that the next key can lead to it.
            shown.show()
        self._rows[path] = holder
        self.editors[path] = editor
        return editor  # type: ignore[no-any-return]

    def _keep_value(self, path: str, editor: Any) -> None:
        """Drafts of a date or a number, which has none by itself."""
        rhythm = SavingRhythm(editor, commits_when_idle=False)
        rhythm.draft_due.connect(lambda: self._keep_typed(path))
        editor.textEdited.connect(lambda _: rhythm.typed())
        editor.committed.connect(lambda _: rhythm.settled())

    def _beside(self, editor: QWidget, number: str) -> QWidget:
        """The editor with what stands beside it: its number, or the sentence that it ticks."""
        numbered = bool(number) and self.place.field.numbered
        ticks = self.place.field.kind == "tick" and self._labelled
        if not numbered and not ticks:
            return editor
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._theme.space(6))
        if numbered:
            row.addWidget(Label(number, "muted"))
            row.addWidget(editor, 1)
            return holder
        self.label = Label(leading(self.place.field.label), wraps=True)
        row.addWidget(editor, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.label, 1)
        return holder

    def _one_line(self) -> SheetField:
        return replace(self.place.field, kind="lines", lines=1)

    def _commit(self, path: str, value: Any) -> None:
        self.committed.emit(path, stored_value(self.place.field, value))
        self.grow_when_full()

    def _grow_to(self, values: Mapping[str, FieldValue]) -> None:
        begin = f"{self.place.path}."
        numbers = [path.removeprefix(begin) for path in values if path.startswith(begin)]
        highest = max((int(number) for number in numbers if number.isdecimal()), default=0)
        while len(self.editors) < highest:
            self.add_line()

    def grow_when_full(self) -> None:
        """There is always a line left to write on."""
        if self.place.field.makes is None:
            return
        last = list(self.editors.values())[-1]
        if last.words().strip():
            self.add_line()

    def _note(self, path: str) -> UnclearNote:
        note = self.notes.get(path)
        if note is None:
            note = UnclearNote(self._theme, self.editors[path])
            note.setObjectName(f"unclear-{path}")
            note.decided.connect(lambda words: self.unclear_marked.emit(path, words))
            note.drafted.connect(
                lambda words, pending: self.draft_changed.emit(f"{path}/unclear", words, pending)
            )
            self._rows[path].addWidget(note)
            self.notes[path] = note
            QWidget.setTabOrder(self.editors[path], note.field)
            note.show_words(None)
        return note
