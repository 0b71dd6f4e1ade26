"""A line for a passphrase: hidden, unless whoever types asks to see it and nobody else can."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from aiworkshop.base.passphrases import Script, scripts
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.projector.privacy import context_masks
from aiworkshop.ui.widgets.button import IconButton
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.one_line import OneLine
from aiworkshop.ui.widgets.words import Speaking, Words, listed, spoken

_LONGEST = 1024


class SecretLine(Speaking, QWidget):
    """The line, an eye that shows what stands in it, and what keyboards hide from who types."""

    changed = Signal(str)
    revealed = Signal(bool)

    def __init__(self, context: PageContext, name: Words, *, eye: bool = True) -> None:
        super().__init__()
        self._context = context
        self._caps = False
        self.line = _Line(self)
        self.line.setMaxLength(_LONGEST)
        self.line.textChanged.connect(self._typed)
        self.eye = IconButton(context.theme, "eye", self._eye_words)
        self.eye.setObjectName("secret-eye")
        self.eye.clicked.connect(lambda: self.reveal(not self.is_revealed))
        self.hint: Label = Label(self._hint, "small", wraps=True)
        self.hint.setObjectName("secret-hint")
        row = QHBoxLayout()
        row.setSpacing(context.theme.space(4))
        row.addWidget(self.line, 1)
        row.addWidget(self.eye)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(context.theme.space(4))
        column.addLayout(row)
        column.addWidget(self.hint)
        self.eye.setVisible(eye)
        self.hint.hide()
        self.setFocusProxy(self.line)
        self.wording(lambda: self.line.setAccessibleName(spoken(name)))
        if context.privacy is not None:
            context.privacy.changed.connect(self._look)
        self.reveal(False)

    @property
    def is_revealed(self) -> bool:
        """Whether it can be read."""
        return self.line.echoMode() == QLineEdit.EchoMode.Normal

    def text(self) -> str:
        """What was typed."""
        return self.line.text()

    def reveal(self, shown: bool) -> None:
        """Show it, which does nothing while others see the screen, or hide it."""
        shown = shown and not context_masks(self._context)
        self.line.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        # What is shown for a moment is not for a keyboard to learn.
        self.line.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
            | (Qt.InputMethodHint.ImhNone if shown else Qt.InputMethodHint.ImhHiddenText)
        )
        self.eye.set_icon("eye-off" if shown else "eye")
        self.eye.retranslate()
        self._tell()
        self.revealed.emit(shown)

    def note_key(self, event: QKeyEvent) -> None:
        """A capital without Shift, or a small letter with it: the lock is on."""
        letter = event.text()
        if letter.isalpha() and letter.upper() != letter.lower():
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._caps = letter.isupper() != shift
        elif event.key() == Qt.Key.Key_CapsLock and self._caps:
            self._caps = False
        self._tell()

    def _look(self) -> None:
        if context_masks(self._context):
            self.reveal(False)

    def _typed(self, words: str) -> None:
        self._tell()
        self.changed.emit(words)

    def _tell(self) -> None:
        self.hint.retranslate()
        self.hint.setVisible(bool(self.hint.text()))

    def _eye_words(self) -> str:
        if self.is_revealed:
            return self.tr("Hide the passphrase")
        return self.tr("Show the passphrase")

    def _hint(self) -> str:
        said = []
        if self._caps:
            said.append(self.tr("Caps Lock is on."))
        found = scripts(self.text())
        if found and not self.is_revealed:
            said.append(self.tr("Typed in {script} letters.").format(script=self._names(found)))
        return " ".join(said)

    def _names(self, found: Sequence[Script]) -> str:
        names = {
            "hebrew": self.tr("Hebrew"),
            "arabic": self.tr("Arabic"),
            "latin": self.tr("Latin"),
        }
        return listed([names[one] for one in found])


class _Line(OneLine):
    """Tells its keys before it takes them."""

    def __init__(self, secret: SecretLine) -> None:
        super().__init__(secret)
        self._secret = secret
        self.setObjectName("secret-line")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Look for the lock."""
        self._secret.note_key(event)
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Who goes elsewhere no longer needs to see it."""
        super().focusOutEvent(event)
        if event.reason() == Qt.FocusReason.ActiveWindowFocusReason:
            self._secret.reveal(False)
