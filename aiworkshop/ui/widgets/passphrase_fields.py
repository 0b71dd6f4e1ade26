"""A passphrase to type: once to open something, twice to seal it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from aiworkshop.base.passphrases import strength
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.secret_line import SecretLine
from aiworkshop.ui.widgets.words import Speaking, Words, spoken


class PassphraseFields(Speaking, QWidget):
    """One line, or two that must agree (one where it is shown), and what is still amiss."""

    changed = Signal()
    entered = Signal()
    """Enter, with nothing amiss."""

    def __init__(self, context: PageContext, *, twice: bool, hint: Words | None = None) -> None:
        """``hint`` instead of what is said while nothing is typed."""
        super().__init__()
        self._twice = twice
        self._nothing_typed = hint or self._usual_hint
        self.first = SecretLine(context, lambda: self.tr("Passphrase"))
        self.first.setObjectName("passphrase")
        self.again = SecretLine(context, lambda: self.tr("The same again"), eye=False)
        self.again.setObjectName("passphrase-again")
        self._words = Label(lambda: self.tr("Passphrase"), "strong")
        self._again_words = Label(lambda: self.tr("The same again"), "strong")
        self.advice = Label(self._advice, "muted", wraps=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(context.theme.space(8))
        for widget in (self._words, self.first, self._again_words, self.again, self.advice):
            column.addWidget(widget)
        for line in (self.first, self.again):
            line.changed.connect(lambda _: self._look())
            line.line.returnPressed.connect(self._return)
        self.first.revealed.connect(lambda _: self._look())
        self.setFocusProxy(self.first)
        self._look()

    @property
    def passphrase(self) -> str:
        """What was typed."""
        return self.first.text()

    @property
    def is_good(self) -> bool:
        """Whether it can be used."""
        if not self._twice:
            return bool(self.passphrase.strip())
        return strength(self.passphrase) != "short" and self._agree()

    def clear(self) -> None:
        """Forget it."""
        self.first.line.clear()
        self.again.line.clear()

    def put_right(self) -> None:
        """Go where something is amiss."""
        short = strength(self.passphrase) == "short"
        (self.first if short or not self.again.isVisible() else self.again).setFocus()

    def _agree(self) -> bool:
        return self.first.is_revealed or self.first.text() == self.again.text()

    def _usual_hint(self) -> str:
        return self.tr(
            "For example three or four words. It is kept nowhere: without it nobody can open "
            "the file, not even you."
        )

    def _advice(self) -> str:
        words = self.first.text()
        if not self._twice:
            return ""
        if not words:
            return spoken(self._nothing_typed)
        said = {
            "short": self.tr("At least 8 letters."),
            "weak": self.tr("This can be guessed. Add a word or two."),
            "good": self.tr("Good. One word more makes it strong."),
            "strong": self.tr("Strong."),
        }[strength(words)]
        if self.again.text() and not self._agree():
            said += " " + self.tr("The two are not the same yet.")
        return said

    def _look(self) -> None:
        for widget in (self._again_words, self.again):
            widget.setVisible(self._twice and not self.first.is_revealed)
        self.advice.setVisible(self._twice)
        self.advice.retranslate()
        self.changed.emit()

    def _return(self) -> None:
        if self.is_good:
            self.entered.emit()
        elif self._twice and self.again.isVisible():
            self.again.setFocus()
