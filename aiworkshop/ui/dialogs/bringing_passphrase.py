"""A file that is brought in asks for its passphrase, as often as it takes."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from aiworkshop.base.errors import AppError
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.secret_line import SecretLine
from aiworkshop.ui.widgets.words import Speaking


def wants_passphrase(error: Exception) -> bool:
    """Whether a file was not read because nobody said its passphrase, or a wrong one."""
    return isinstance(error, AppError) and error.code in ("seal_needed", "seal_passphrase")


class PassphraseAsk(Speaking, QWidget):
    """Says that it is protected, and, after a wrong one, what to mind."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self.secret = SecretLine(context, lambda: self.tr("Passphrase"))
        self.secret.setObjectName("bringing-passphrase")
        self.wrong: Label = Label(
            lambda: self.tr(
                "This passphrase does not open it. Mind capital letters and the keyboard’s "
                "language, and try again."
            ),
            "strong",
            wraps=True,
        )
        self.wrong.setObjectName("bringing-wrong")
        # Once something is typed, what was said of the words before no longer holds.
        self.secret.changed.connect(self.wrong.hide)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, context.theme.space(8), 0, context.theme.space(8))
        column.setSpacing(context.theme.space(8))
        column.addWidget(
            Label(
                lambda: self.tr(
                    "It is protected with a passphrase, which whoever made the copy can tell you."
                ),
                wraps=True,
            )
        )
        column.addWidget(self.secret)
        column.addWidget(self.wrong)

    def begin(self, error: Exception) -> None:
        """Ask, or ask again; the file’s name, which may be private, is not said."""
        self.setEnabled(True)
        self.wrong.setVisible(isinstance(error, AppError) and error.code == "seal_passphrase")
        self.secret.setFocus()
        self.secret.line.selectAll()

    def take(self) -> str:
        """What was typed, to be tried; empty where nothing was, or where it is tried already."""
        if not self.isEnabled():
            return ""
        words = self.secret.text()
        if words:
            self.setEnabled(False)
        else:
            self.secret.setFocus()
        return words
