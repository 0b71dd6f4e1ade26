"""Before a copy of a workshop or of the office is saved: what it holds, whether it is protected."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from aiworkshop.ui.dialogs.fitting import button_row
from aiworkshop.ui.dialogs.protection import Protection
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.widgets.button import Button
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.snug_dialog import SnugDialog
from aiworkshop.ui.widgets.words import Words, spoken

WIDTH = 520


class SaveCopyDialog(SnugDialog):
    """One question, one way on; closed by whoever saves, once there is a place for the file."""

    save_asked = Signal(str)
    """The passphrase; empty: the file has none."""

    def __init__(
        self, context: PageContext, heading: Words, told: Words, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        if context.privacy is not None:
            context.privacy.watch(self)
        self.protection = Protection(context)
        self.save = Button(lambda: self.tr("Choose where…"), kind="primary")
        self.save.setObjectName("save-copy")
        self.save.setDefault(True)
        self.save.clicked.connect(self._go_on)
        self.leave = Button(lambda: self.tr("Cancel"))
        self.leave.setAutoDefault(True)
        self.leave.clicked.connect(self.close)
        space = context.theme.space
        column = QVBoxLayout(self)
        column.setContentsMargins(space(24), space(20), space(24), space(16))
        column.setSpacing(space(12))
        column.addWidget(Label(heading, "question", wraps=True))
        column.addWidget(Label(told, wraps=True))
        column.addWidget(self.protection)
        column.addStretch(1)
        column.addLayout(button_row(context.theme, self.leave, self.save))
        self.wording(lambda: self.setWindowTitle(spoken(heading)))
        self.resize(space(WIDTH), 0)

    def begin(self) -> None:
        """Show it; the cursor stands where something is to be typed."""
        self.open()
        wanted = self.protection.wanted.value()
        (self.protection.fields.first if wanted else self.save).setFocus()

    def _go_on(self) -> None:
        passphrase = self.protection.passphrase()
        if passphrase is not None:
            self.save_asked.emit(passphrase)
