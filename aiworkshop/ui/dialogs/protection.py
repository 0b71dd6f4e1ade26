"""The part of a dialog that protects a file with a passphrase, if somebody wants that."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from aiworkshop.ui.page import PageContext
from aiworkshop.ui.widgets.checks import CheckField
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.passphrase_fields import PassphraseFields
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
        self.fields = PassphraseFields(context, twice=True, hint=self._hint)
        self.fields.changed.connect(self.changed)
        self._warning = Label(
            lambda: self.tr(
                "Without the passphrase nobody can open the file, not even the makers of this "
                "program. Tell it by telephone or in person, not in the same mail."
            ),
            wraps=True,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(context.theme.space(8))
        for widget in (self.wanted, self.fields, self._warning):
            column.addWidget(widget)
        self.wanted.committed.connect(self._ticked)
        self._fit()

    def passphrase(self) -> str | None:
        """What the file shall have: empty, none; None, there is still something to be put right,
        and that is where the cursor stands now."""
        if not self.wanted.value():
            self._context.settings.protect_copies = False
            return ""
        if self.fields.is_good:
            self._context.settings.protect_copies = True
            return self.fields.passphrase
        self.fields.put_right()
        return None

    def _hint(self) -> str:
        return self.tr(
            "Three or four words that do not belong together are easy to remember and hard to "
            "guess."
        )

    def _ticked(self, _: object) -> None:
        self._fit()
        if self.wanted.value():
            self.fields.setFocus()

    def _fit(self) -> None:
        """What is needed now is there."""
        for widget in (self.fields, self._warning):
            widget.setVisible(self.wanted.value())
        self.changed.emit()
