"""One choice between two versions: both sides, who wrote them when, and keys to choose with."""

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGroupBox, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from aiworkshop.base.text import Text
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.pages.places import kind_name
from aiworkshop.ui.phases.define.keeping_reads import Choice
from aiworkshop.ui.phases.define.keeping_words import author_words, field_label, value_words
from aiworkshop.ui.projector.privacy import context_masks, hidden_aloud
from aiworkshop.ui.projector.private_label import PrivateLabel
from aiworkshop.ui.tokens import CORNER
from aiworkshop.ui.widgets.button import Button
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.words import Speaking, Words

if TYPE_CHECKING:
    from aiworkshop.facilitation.exchange.conflicts import FieldValue

Side = Literal["kept", "other", "both"]
_KEYS: dict[str, Side] = {
    "1": "kept",
    "2": "other",
    "3": "both",
    "١": "kept",
    "٢": "other",
    "٣": "both",
}


class VersionBlock(Speaking, QGroupBox):
    """Takes the focus as a whole: 1, 2 and 3 choose, the arrows move on."""

    chosen = Signal(str)
    moved = Signal(int)

    def __init__(self, context: PageContext, choice: Choice, parent: QWidget) -> None:
        super().__init__(parent)
        self.choice = choice
        self._context = context
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setObjectName("version-block")
        space = context.theme.space
        column = QVBoxLayout(self)
        column.setContentsMargins(space(12), space(12), space(12), space(12))
        column.setSpacing(space(4))
        column.addWidget(Label(self._heading, "strong", wraps=True, parent=self))
        if self._tells_record():
            column.addWidget(self._label(choice.words, "muted"))
        self.buttons: dict[Side, Button] = {}
        sides = QHBoxLayout()
        sides.setSpacing(space(24))
        sides.addLayout(self._kept_side(), 1)
        sides.addLayout(self._other_side(), 1)
        column.addLayout(sides)
        self.wording(self._name)
        if choice.private and context.privacy is not None:
            context.privacy.changed.connect(self._name)

    # What it says

    def _heading(self) -> str:
        choice = self.choice
        parts = [kind_name(choice.kind)]
        if choice.table is not None:
            parts.append(self.tr("Table {n}").format(n=choice.table))
        if choice.is_deletion:
            parts.append(self.tr("Deleted here or there, and changed"))
        else:
            parts.append(field_label(choice, self._context.language.code))
        if choice.settled:
            parts.append(self.tr("settled"))
        return " · ".join(parts)

    def _tells_record(self) -> bool:
        choice = self.choice
        values = [choice.kept, choice.other, *(value for _, value in choice.edits)]
        return bool(choice.words) and choice.words.text not in map(str, values)

    def _label(self, words: Words, role: str = "body") -> Label:
        private = self.choice.private
        return PrivateLabel(self._context, words, role, wraps=True, private=private, parent=self)

    def _name(self) -> None:
        self.setAccessibleName(self._spoken())

    def _spoken(self) -> str:
        choice, code = self.choice, self._context.language.code
        if choice.private and context_masks(self._context):
            return f"{self._heading()}. {hidden_aloud()}"
        sides = [choice.words.text, self._heading()]
        if not choice.is_deletion:
            sides += [value_words(choice, value, code) for value in (choice.kept, choice.other)]
        return ". ".join(side for side in sides if side)

    def _kept_side(self) -> QVBoxLayout:
        choice = self.choice
        if choice.is_deletion:
            words: Words = lambda: self.tr("Deleted")  # noqa: E731
            button = self._button("kept", lambda: self.tr("Keep it deleted"))
        else:
            words = self._value(choice.field, choice.kept)
            button = self._button("kept", self._keep_words)
        stamp = choice.kept_stamp
        return self._side([words], stamp, choice.kept_is_ours, [button])

    def _other_side(self) -> QVBoxLayout:
        choice = self.choice
        if not choice.is_deletion:
            buttons = [self._button("other", lambda: self.tr("Take the other"))]
            if choice.takes_both and not choice.settled:
                buttons.append(self._button("both", lambda: self.tr("Have both")))
            words = [self._value(choice.field, choice.other)]
            return self._side(words, choice.other_stamp, choice.other_is_ours, buttons)
        buttons = [self._button("other", lambda: self.tr("Bring it back with the change"))]
        said: list[Words] = []
        for field, value in choice.edits:
            said.append(lambda field=field: self._changed_words(field))  # type: ignore[misc]
            said.append(self._value(field, value))
        for added in choice.additions:
            said.append(lambda: self.tr("Added to it:"))
            said.append(added if added else (lambda: self.tr("something without words")))
        if not said:
            said.append(lambda: self.tr("Changed"))
        return self._side(said, choice.other_stamp, choice.other_is_ours, buttons)

    def _keep_words(self) -> str:
        return self.tr("Take this") if self.choice.settled else self.tr("Keep this")

    def _changed_words(self, field: str) -> str:
        label = field_label(self._of(field), self._context.language.code)
        return self.tr("Changed: {field}").format(field=label)

    def _of(self, field: str) -> Choice:
        choice = self.choice
        return Choice(choice.id, choice.kind, choice.part, field, choice.words, None, None, "", "")

    def _value(self, field: str, value: "FieldValue") -> Words:
        if isinstance(value, Text) and value:
            return value
        choice = self.choice if field == self.choice.field else self._of(field)
        return lambda: value_words(choice, value, self._context.language.code)

    # How it is made

    def _side(
        self, words: list[Words], stamp: str, ours: bool, buttons: list[Button]
    ) -> QVBoxLayout:
        """What was said, who said it when, the buttons."""
        space = self._context.theme.space
        column = QVBoxLayout()
        column.setSpacing(space(4))
        for said in words:
            column.addWidget(self._label(said))
        if stamp:
            author = Label(lambda: author_words(stamp, ours=ours), "small", wraps=True, parent=self)
            column.addWidget(author)
        column.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(space(8))
        for button in buttons:
            row.addWidget(Label(self._key_of(button), "small", parent=self))
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        return column

    def _button(self, side: Side, words: Words) -> Button:
        button = Button(words, parent=self)
        # The block has the focus, and keys for each of them.
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(lambda: self.chosen.emit(side))
        self.buttons[side] = button
        return button

    def _key_of(self, button: Button) -> str:
        """The key that does the same."""
        side = next(side for side, found in self.buttons.items() if found is button)
        return next(key for key, chosen in _KEYS.items() if chosen == side)

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose, or move on."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        side = _KEYS.get(event.text()) if plain else None
        if side in self.buttons:
            self.chosen.emit(side)
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up) and plain:
            self.moved.emit(1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Come into view."""
        super().focusInEvent(event)
        self.update()
        area = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        if area is not None:
            area.ensureWidgetVisible(self)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The frame goes."""
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A thin frame; a strong one with the focus."""
        theme = self._context.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focus = self.hasFocus()
        pen = QPen(theme.accent() if focus else theme.colour("line"))
        pen.setWidthF(2.0 if focus else 1.0)
        painter.setPen(pen)
        edge = pen.widthF() / 2
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(edge, edge, -edge, -edge), CORNER, CORNER
        )
