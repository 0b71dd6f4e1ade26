"""Two people changed one field: both texts side by side, and who decides loses neither."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from aiworkshop.base.text import Text
from aiworkshop.readmodels.edit_conflict import BothValues
from aiworkshop.ui.projector.privacy import private_words
from aiworkshop.ui.reading_order import ReadsInOrder
from aiworkshop.ui.widgets.button import Button
from aiworkshop.ui.widgets.checks import ComboField
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.text_area import TextArea
from aiworkshop.ui.widgets.words import Speaking, Words, spoken

if TYPE_CHECKING:
    from aiworkshop.ui.page import PageContext

LINES = 5
"""So much of each text is seen at once."""


class EditConflictDialog(ReadsInOrder, Speaking, QDialog):
    """Asks what shall stand. Closed without an answer, what was typed stays in its field."""

    decided = Signal(object)
    """The value that shall stand: theirs, mine, or both together."""

    def __init__(self, context: "PageContext", field: QWidget, both: BothValues) -> None:
        super().__init__(field.window())
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._context = context
        self._theme = context.theme
        self._texts: list[tuple[TextArea, Text]] = []
        privacy = context.privacy
        if privacy is not None:
            privacy.watch(self)
            privacy.changed.connect(self._show_texts)
        self.field = field
        space = self._theme.space
        layout = QVBoxLayout(self)
        layout.setContentsMargins(space(24), space(24), space(24), space(16))
        layout.setSpacing(space(12))
        heading: Words = lambda: self.tr("Somebody else changed this, too")  # noqa: E731
        layout.addWidget(Label(heading, "heading"))
        layout.addWidget(
            Label(
                lambda: self.tr("Nothing was overwritten. What shall stand here?"),
                wraps=True,
            )
        )
        if name := field.accessibleName():
            layout.addWidget(Label(name, "strong"))
        sides = QHBoxLayout()
        sides.setSpacing(space(16))
        self.theirs = self._side(sides, lambda: self.tr("Saved by somebody else"), both.theirs)
        self.mine = self._side(sides, lambda: self.tr("Typed here, not saved yet"), both.mine)
        layout.addLayout(sides)
        row = QHBoxLayout()
        row.addStretch(1)
        self.take_theirs = self._answer(row, lambda: self.tr("Take theirs"), both.theirs)
        if isinstance(both.theirs, Text) and isinstance(both.mine, Text):
            together = _together(both.theirs, both.mine, lines=isinstance(field, TextArea))
            self.keep_both = self._answer(row, lambda: self.tr("Keep both"), together)
        self.keep_mine = self._answer(row, lambda: self.tr("Keep mine"), both.mine)
        self._show_texts()
        # Enter, still under the finger, must not decide against anybody.
        self.mine.setFocus()
        layout.addLayout(row)
        self.wording(lambda: self.setWindowTitle(spoken(heading)))

    def _side(self, row: QHBoxLayout, words: Words, value: Any) -> TextArea:
        """One of the two values, to be read."""
        column = QVBoxLayout()
        label = Label(words, "small")
        column.addWidget(label)
        shown = TextArea(lines=LINES)
        text = value if isinstance(value, Text) else Text(_in_words(self.field, value))
        self._texts.append((shown, text))
        shown.setReadOnly(True)
        shown.setMinimumWidth(self._theme.space(240))
        label.setBuddy(shown)
        self.wording(lambda: shown.setAccessibleName(spoken(words)))
        column.addWidget(shown)
        row.addLayout(column, 1)
        return shown

    def _show_texts(self) -> None:
        """Both texts; masked where others see the screen."""
        for shown, text in self._texts:
            words = private_words(self._context, text.text, private=True)
            shown.set_value(text if words == text.text else Text(words))

    def _answer(self, row: QHBoxLayout, words: Words, value: Any) -> Button:
        button = Button(words)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self._decide(value))
        row.addWidget(button)
        return button

    def _decide(self, value: Any) -> None:
        self.decided.emit(value)
        self.accept()


def _together(theirs: Text, mine: Text, *, lines: bool) -> Text:
    """Both texts, theirs first; what both say already is said once."""
    if mine.text in theirs.text:
        return theirs
    if theirs.text in mine.text:
        return mine
    between = "\n" if lines else " / "
    language = theirs.language if theirs.language == mine.language else ""
    direction = theirs.direction if theirs.direction == mine.direction else "auto"
    return Text(f"{theirs.text}{between}{mine.text}", language, direction)


def _in_words(field: QWidget, value: Any) -> str:
    """A value as its field shows it."""
    if isinstance(field, ComboField):
        return field.words_of(value)
    if value is None:
        return ""
    if isinstance(value, bool):
        if value:
            return QCoreApplication.translate("EditConflict", "Yes")
        return QCoreApplication.translate("EditConflict", "No")
    if isinstance(value, list | tuple):
        return ", ".join(map(str, value))
    show = getattr(field, "show_value", str)
    return str(show(value))
