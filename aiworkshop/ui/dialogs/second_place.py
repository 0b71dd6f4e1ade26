"""Where the second backup goes, and whether a passphrase protects it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from aiworkshop.base.paths import documents_folder
from aiworkshop.ui.drives import removable_folder
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.reading_order import ReadsInOrder
from aiworkshop.ui.second_place import SecondPlace
from aiworkshop.ui.widgets.button import Button
from aiworkshop.ui.widgets.checks import CheckField
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.one_line import OneLine
from aiworkshop.ui.widgets.passphrase_fields import PassphraseFields
from aiworkshop.ui.widgets.words import Speaking

WIDTH = 540


class SecondPlaceDialog(ReadsInOrder, Speaking, QDialog):
    """A folder, a tick, a passphrase; offers the place of last time, else the stick that is in."""

    chosen = Signal(Path, str)
    """The folder, and the passphrase (empty: none)."""

    def __init__(
        self, context: PageContext, place: SecondPlace, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._context = context
        self.ask_folder: Callable[[str], str] = self._ask_folder
        self.folder = OneLine()
        self.folder.setObjectName("second-folder")
        # Left to right in every language: it is a path.
        self.folder.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.folder.setText(place.folder)
        self.folder.textChanged.connect(lambda _: self._look())
        self.choose = Button(lambda: self.tr("Choose…"), icon="folder-open", theme=context.theme)
        self.choose.setObjectName("second-choose")
        self.choose.clicked.connect(self._choose)
        self.found: Label = Label("", "muted", wraps=True)
        self.found.hide()
        self.seals = CheckField(lambda: self.tr("Protect with a passphrase"))
        self.seals.setObjectName("second-seals")
        self.seals.set_value(bool(place.sealed))
        self.seals.toggled.connect(lambda _: self._look())
        self.passphrase = PassphraseFields(context, twice=True)
        self.passphrase.changed.connect(self._look)
        self.passphrase.entered.connect(self._go)
        self.start = Button(lambda: self.tr("Back up now"), kind="primary")
        self.start.setObjectName("second-start")
        self.start.setDefault(True)
        self.start.clicked.connect(self._go)
        self.leave = Button(lambda: self.tr("Cancel"))
        self.leave.setAutoDefault(True)
        self.leave.clicked.connect(self.close)
        self._build()
        self.wording(lambda: self.setWindowTitle(self.tr("Back up to a second place")))
        self.wording(lambda: self.folder.setPlaceholderText(self.tr("USB stick or network folder")))
        self.wording(
            lambda: self.folder.setAccessibleName(self.tr("Folder that the backup goes to"))
        )
        self._look()

    def _build(self) -> None:
        space = self._context.theme.space
        column = QVBoxLayout(self)
        column.setContentsMargins(space(24), space(20), space(24), space(16))
        column.setSpacing(space(12))
        column.addWidget(
            Label(lambda: self.tr("Back up to a second place"), "question", wraps=True)
        )
        column.addWidget(
            Label(
                lambda: self.tr(
                    "The whole library with its photos, in one file: should this laptop break or "
                    "get lost, it comes back from there, also on another laptop."
                ),
                wraps=True,
            )
        )
        row = QHBoxLayout()
        row.setSpacing(space(8))
        row.addWidget(self.folder, 1)
        row.addWidget(self.choose)
        column.addLayout(row)
        column.addWidget(self.found)
        column.addWidget(self.seals)
        column.addWidget(self.passphrase)
        column.addWidget(
            Label(
                lambda: self.tr(
                    "It holds everything that was said, names and all. A stick gets lost easily: "
                    "protect it, or keep it locked away."
                ),
                "muted",
                wraps=True,
            )
        )
        column.addStretch(1)
        buttons = QHBoxLayout()
        buttons.setSpacing(space(8))
        buttons.addStretch(1)
        buttons.addWidget(self.leave)
        buttons.addWidget(self.start)
        column.addLayout(buttons)
        self.resize(space(WIDTH), self.sizeHint().height())

    def begin(self) -> None:
        """Show it; meanwhile look for a stick."""
        self._context.desk.work(removable_folder, self._stick, context=self)
        self.open()
        (self.passphrase if self.folder.text() and self.seals.value() else self.folder).setFocus()

    def _stick(self, folder: Path | None) -> None:
        if folder is None or self.folder.text():
            return
        self.folder.setText(str(folder))
        self.found.set_words(lambda: self.tr("This USB stick was found."))
        self.found.show()

    def _look(self) -> None:
        sealed = self.seals.value()
        self.passphrase.setVisible(sealed)
        ready = not sealed or self.passphrase.is_good
        self.start.setEnabled(bool(self.folder.text().strip()) and ready)
        # When what came is laid out.
        QTimer.singleShot(0, self, self._fit)

    def _fit(self) -> None:
        """As high as what is in it needs; never lower than somebody made it."""
        layout = self.layout()
        if layout is not None:
            needed = layout.totalHeightForWidth(self.width())
            self.resize(self.width(), max(self.height(), needed))

    def _choose(self) -> None:
        chosen = self.ask_folder(self.folder.text() or str(documents_folder()))
        if chosen:
            self.found.hide()
            self.folder.setText(chosen)

    def _ask_folder(self, begin: str) -> str:
        return QFileDialog.getExistingDirectory(self, self.tr("Back up to a second place"), begin)

    def _go(self) -> None:
        if not self.start.isEnabled():
            return
        passphrase = self.passphrase.passphrase if self.seals.value() else ""
        self.chosen.emit(Path(self.folder.text().strip()), passphrase)
        self.passphrase.clear()
        self.close()
