"""The part of a dialog that protects a file with a passphrase, if somebody wants that."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from aiworkshop.base.passphrases import strength
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.widgets.checks import CheckField
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.secret_line import SecretLine
from aiworkshop.ui.widgets.words import Speaking


class Protection(Speaking, QWidget):
    """A tick; with it, the passphrase twice, or once where it is shown, and what it is worth.

    Whether it was wanted is remembered, the passphrase never.
    """

    changed = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self.wanted = CheckField(lambda: self.tr("Protect with a passphrase"))
        self.wanted.setObjectName("protect")
        self.wanted.set_value(context.settings.protect_copies)
        self.first = SecretLine(context, lambda: self.tr("Passphrase"))
        self.first.setObjectName("passphrase")
        self.again = SecretLine(context, lambda: self.tr("The same again"), eye=False)
        self.again.setObjectName("passphrase-again")
        self.advice = Label(self._advice, "muted", wraps=True)
        self.advice.setObjectName("passphrase-advice")
        self._first_words = Label(lambda: self.tr("Passphrase"), "strong")
        self._again_words = Label(lambda: self.tr("The same again"), "strong")
        self._warning = Label(
            lambda: self.tr(
                "Without the passphrase nobody can open the file, not even the makers of this "
                "program. Tell it by telephone or in person, not in the same mail."
            ),
            wraps=True,
        )
        self._build()
        self.wanted.committed.connect(self._ticked)
        self.first.changed.connect(self._look)
        self.again.changed.connect(self._look)
        self.first.revealed.connect(self._fit)
        self._fit()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._context.theme.space(8))
        for widget in (self.wanted, *self._details()):
            column.addWidget(widget)

    def _details(self) -> Sequence[QWidget]:
        return (
            *(self._first_words, self.first, self.advice),
            *(self._again_words, self.again, self._warning),
        )

    def passphrase(self) -> str | None:
        """What the file shall have: empty, none; None, there is still something to be put right,
        and that is where the cursor stands now."""
        if not self.wanted.value():
            self._context.settings.protect_copies = False
            return ""
        if strength(self.first.text()) == "short":
            self.first.setFocus()
        elif not self._agree():
            self.again.setFocus()
        else:
            self._context.settings.protect_copies = True
            return self.first.text()
        return None

    def _agree(self) -> bool:
        return self.first.is_revealed or self.first.text() == self.again.text()

    def _advice(self) -> str:
        words = self.first.text()
        if not words:
            return self.tr(
                "Three or four words that do not belong together are easy to remember and hard to "
                "guess."
            )
        said = {
            "short": self.tr("At least 8 letters."),
            "weak": self.tr("This can be guessed. Add a word or two."),
            "good": self.tr("Good. One word more makes it strong."),
            "strong": self.tr("Strong."),
        }[strength(words)]
        if self.again.text() and not self._agree():
            said += " " + self.tr("The two are not the same yet.")
        return said

    def _ticked(self, _: object) -> None:
        self._fit()
        if self.wanted.value():
            self.first.setFocus()

    def _fit(self, _: object = None) -> None:
        """What is needed now is there."""
        wanted, shown = self.wanted.value(), self.first.is_revealed
        for widget in self._details():
            widget.setVisible(wanted)
        for widget in (self._again_words, self.again):
            widget.setVisible(wanted and not shown)
        self._look()

    def _look(self, _: object = None) -> None:
        self.advice.retranslate()
        self.changed.emit()
