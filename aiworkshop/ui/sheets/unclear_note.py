"""Which word of a field could not be read: said below the field, to be asked at the table."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from aiworkshop.base.text import EMPTY_TEXT, Text
from aiworkshop.ui.theme import Theme
from aiworkshop.ui.widgets.button import Button
from aiworkshop.ui.widgets.fields import TextField
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.text_fields import RETURNS
from aiworkshop.ui.widgets.words import Speaking


class UnclearNote(Speaking, QWidget):
    """A sign and the word; while asked for, a line to type it in.

    Enter keeps it and goes back to the field, Escape leaves it as it was.
    """

    decided = Signal(object)
    """The word as ``Text``, empty where nobody said which; None: it is clear now."""
    drafted = Signal(object, bool)
    """The word as it is being typed, and whether it differs from what is kept."""

    def __init__(self, theme: Theme, editor: QWidget) -> None:
        super().__init__()
        self._theme = theme
        self._editor = editor
        self._words: Text | None = None
        self._asking = False
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space(6))
        self._sign = QLabel()
        self.label = Label(lambda: self._say(), "small", wraps=True)
        self.field = TextField(lambda: self.tr("Which word cannot be read? Enter keeps it"))
        self.wording(lambda: self.field.setAccessibleName(self.tr("Which word cannot be read?")))
        self.clear = Button(lambda: self.tr("Clear now"), kind="plain")
        self.clear.clicked.connect(self._clear)
        row.addWidget(self._sign)
        row.addWidget(self.label, 1)
        row.addWidget(self.field, 1)
        row.addWidget(self.clear)
        self.field.installEventFilter(self)
        self.field.draft_changed.connect(
            lambda words: self.drafted.emit(words, self.field.pending())
        )
        theme.changed.connect(self._draw)
        self._draw()

    def show_words(self, words: Text | None) -> None:
        """Say which word; None: nothing is unclear here. What is being typed stays."""
        self._words = words
        self.label.retranslate()
        if not self._asking:
            self.field.set_value(words or EMPTY_TEXT)
            self._show()

    def ask(self) -> None:
        """Ask for the word."""
        self._asking = True
        self._show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def take_up(self, words: str) -> None:
        """Words that were being typed when the program ended, to be kept or changed."""
        self._asking = True
        self.field.put(words)
        self._show()

    def flush(self) -> None:
        """Keep what was typed, as when the window is left."""
        if self._asking:
            self._decide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter, Escape, and leaving."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in RETURNS:
                self._decide()
                self._editor.setFocus()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self._asking = False
                self.show_words(self._words)
                # Nobody wants these words any more: no draft may bring them back.
                self.drafted.emit(EMPTY_TEXT, False)
                self._editor.setFocus()
                return True
        if event.type() == QEvent.Type.FocusOut and self._asking:
            self._decide()
        return super().eventFilter(watched, event)

    def _decide(self) -> None:
        words = self.field.value()
        self._asking = False
        other = self._words is None or words.text != self._words.text
        self.show_words(words)
        if other:
            self.decided.emit(words)

    def _clear(self) -> None:
        self._asking = False
        self._editor.setFocus()
        self.show_words(None)
        self.decided.emit(None)

    def _show(self) -> None:
        marked = self._words is not None
        self.setVisible(marked or self._asking)
        self.field.setVisible(self._asking)
        self.label.setVisible(not self._asking)
        self.clear.setVisible(marked)

    def _say(self) -> str:
        if self._words:
            return self.tr("Unclear: “{words}”").format(words=self._words)
        return self.tr("Unclear: ask which word")

    def _draw(self) -> None:
        ratio = self.devicePixelRatioF()
        self._sign.setPixmap(self._theme.pixmap("circle-help", "danger", 16, ratio))
