"""A copy of the workshop for another laptop: which tables will be typed there, and where to."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from aiworkshop.base.paths import documents_folder
from aiworkshop.base.text import Text
from aiworkshop.ui.dialogs.fitting import button_row
from aiworkshop.ui.dialogs.protection import Protection
from aiworkshop.ui.drives import removable_folder
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.pages.report_saving import safe_file_name
from aiworkshop.ui.widgets.button import Button
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.one_line import OneLine
from aiworkshop.ui.widgets.snug_dialog import SnugDialog

WIDTH = 520


class ScribeCopyDialog(SnugDialog):
    """Asks what the copy is for, so that its name says so; remembers nothing."""

    save_asked = Signal(str, Path, str)
    """The file's name without suffix, the folder to begin with, and the passphrase, if any."""

    def __init__(self, context: PageContext, title: Text, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._context = context
        self._title = title
        self._folder = documents_folder()
        if context.privacy is not None:
            context.privacy.watch(self)
        self.protection = Protection(context)
        self.tables = OneLine()
        self.tables.setObjectName("scribe-tables")
        self.name: Label = Label("", "muted", wraps=True)
        self.tables.textChanged.connect(lambda _: self.name.set_words(Text(self.file_name())))
        self.save = Button(lambda: self.tr("Save the copy…"), kind="primary")
        self.save.setObjectName("scribe-save")
        self.save.setDefault(True)
        self.save.clicked.connect(self._go_on)
        self.leave = Button(lambda: self.tr("Cancel"))
        self.leave.setAutoDefault(True)
        self.leave.clicked.connect(self.close)
        self._build()
        self.wording(lambda: self.setWindowTitle(self.tr("Copy for another laptop")))
        self.wording(lambda: self.name.set_words(Text(self.file_name())))
        self.wording(lambda: self.tables.setPlaceholderText(self.tr("for example 3, 4")))
        self.wording(
            lambda: self.tables.setAccessibleName(self.tr("Tables that will be typed there"))
        )

    def _build(self) -> None:
        space = self._context.theme.space
        column = QVBoxLayout(self)
        column.setContentsMargins(space(24), space(20), space(24), space(16))
        column.setSpacing(space(12))
        column.addWidget(Label(lambda: self.tr("Copy for another laptop"), "question", wraps=True))
        column.addWidget(
            Label(
                lambda: self.tr(
                    "Save it on a USB stick. On the other laptop choose Library, More…, Bring in a "
                    "transfer copy, and type there; then bring a copy from there back in here."
                ),
                wraps=True,
            )
        )
        column.addWidget(Label(lambda: self.tr("Tables that will be typed there"), "strong"))
        column.addWidget(self.tables)
        column.addWidget(self.name)
        column.addWidget(
            Label(
                lambda: self.tr("The copy holds everything that was said: keep it private."),
                "muted",
                wraps=True,
            )
        )
        column.addWidget(self.protection)
        column.addStretch(1)
        column.addLayout(button_row(self._context.theme, self.leave, self.save))
        self.resize(space(WIDTH), 0)

    def begin(self) -> None:
        """Show it; meanwhile look for a stick."""
        self._context.desk.work(removable_folder, self._found, context=self)
        self.open()
        self.tables.setFocus()

    def _found(self, folder: Path | None) -> None:
        if folder is not None:
            self._folder = folder

    def _go_on(self) -> None:
        passphrase = self.protection.passphrase()
        if passphrase is not None:
            self.save_asked.emit(self.file_name(), self._folder, passphrase)

    def file_name(self) -> str:
        """A name that tells the copies of several scribes apart."""
        title = self._title.text.strip() or self.tr("Workshop")
        tables = " ".join(self.tables.text().split())
        words = self.tr("tables {tables}").format(tables=tables) if tables else self.tr("copy")
        return " ".join(safe_file_name(f"{title} – {words}").split())
