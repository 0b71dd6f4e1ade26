"""Why the place of a library endangers it, and what to do: explained once, in peace."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from aiworkshop.base.text import Text
from aiworkshop.ui.folders import show_in_folder
from aiworkshop.ui.reading_order import ReadsInOrder
from aiworkshop.ui.widgets.button import Button
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.words import Speaking

if TYPE_CHECKING:
    from aiworkshop.ui.page import PageContext

WIDTH = 560
NETWORK, CLOUD = "network_folder", "cloud_folder"


class LibraryPlaceDialog(ReadsInOrder, Speaking, QDialog):
    """``code`` is that of ``Workbench.storage_warning``."""

    def __init__(self, context: "PageContext", code: str, library: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._code = code
        space = context.theme.space
        column = QVBoxLayout(self)
        column.setContentsMargins(space(24), space(20), space(24), space(16))
        column.setSpacing(space(10))
        column.addWidget(Label(self._heading, "question", wraps=True))
        column.addWidget(Label(Text(str(library.parent)), "muted", wraps=True))
        column.addWidget(Label(self._why, wraps=True))
        column.addWidget(Label(lambda: self.tr("What to do"), "strong"))
        for step in (self._first, self._then, self._last):
            column.addWidget(Label(step, wraps=True))
        self.folder = Button(lambda: self.tr("Show in folder"))
        self.folder.clicked.connect(lambda: show_in_folder(context.desk, library, self))
        self.close_button = Button(lambda: self.tr("Understood"), kind="primary")
        self.close_button.setObjectName("understood")
        self.close_button.setDefault(True)
        self.close_button.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.setSpacing(space(8))
        row.addWidget(self.folder)
        row.addStretch(1)
        row.addWidget(self.close_button)
        column.addSpacing(space(8))
        column.addStretch(1)
        column.addLayout(row)
        self.resize(space(WIDTH), column.heightForWidth(space(WIDTH)))
        self.wording(lambda: self.setWindowTitle(self._heading()))

    def _heading(self) -> str:
        if self._code == NETWORK:
            return self.tr("The library is on a network disk")
        return self.tr("The library is in a folder that is synchronised")

    def _why(self) -> str:
        if self._code == NETWORK:
            return self.tr(
                "Everything works, and nothing is lost so far. But a network disk may let two "
                "computers write at once, and a line that breaks in the middle of a save can "
                "damage the library."
            )
        return self.tr(
            "Everything works, and nothing is lost so far. But the service that synchronises the "
            "folder copies the library while it is being written: it may put back an older state, "
            "or half of one."
        )

    def _first(self) -> str:
        return self.tr(
            "1. Today: save a transfer copy of each workshop on a USB stick. In the Library, press "
            "the right mouse button on a workshop."
        )

    def _then(self) -> str:
        return self.tr(
            "2. Have aiworkshop keep its data on this computer: move the whole folder of a "
            "portable program there, or ask whoever looks after the computer to name a folder of "
            "its own disk in AIWORKSHOP_HOME."
        )

    def _last(self) -> str:
        return self.tr("3. Bring the copies in there: Library, More…, Bring in a transfer copy.")
