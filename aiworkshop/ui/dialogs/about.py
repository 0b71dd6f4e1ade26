"""What this program is: its version, where it keeps things, whose work is in it."""

import platform
import sys
from functools import partial
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QPlainTextEdit, QVBoxLayout

from aiworkshop import __version__
from aiworkshop.base.paths import data_folder, is_portable, log_folder
from aiworkshop.base.places import readable_name
from aiworkshop.base.resources import resource_path
from aiworkshop.base.text import Text
from aiworkshop.ui.folders import show_in_folder
from aiworkshop.ui.reading_order import ReadsInOrder
from aiworkshop.ui.widgets.button import Button
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.words import Speaking, Words

if TYPE_CHECKING:
    from aiworkshop.ui.main_window import MainWindow

SIZE = (620, 520)
_PARTS = (
    "PySide6_Essentials",
    "shiboken6",
    "SQLAlchemy",
    "alembic",
    "reportlab",
    "uharfbuzz",
    "pypdfium2",
    "platformdirs",
    "uuid6",
    "fractional-indexing",
    "segno",
    "zxing-cpp",
    "pillow",
    "pi-heif",
    "python-calamine",
    "charset-normalizer",
    "rapidfuzz",
    "python-docx",
    "lxml",
    "XlsxWriter",
    "icalendar",
    "cryptography",
    "tzdata",
    "psycopg",
)


def open_about(window: "MainWindow") -> None:
    """Show it."""
    AboutDialog(window).open()


class AboutDialog(ReadsInOrder, Speaking, QDialog):
    """Nothing in it is private: it names folders of this computer, and no workshop."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._window = window
        space = window.theme.space
        column = QVBoxLayout(self)
        column.setContentsMargins(space(24), space(20), space(24), space(16))
        column.setSpacing(space(8))
        column.addWidget(Label("aiworkshop", "question"))
        column.addWidget(
            Label(lambda: self.tr("Version {version}").format(version=__version__), "strong")
        )
        system = f"Qt {qVersion()} · Python {platform.python_version()} · {platform.system()}"
        column.addWidget(Label(Text(system, "", "ltr"), "muted"))
        self.where = Label(self._where_words, wraps=True)
        column.addWidget(self.where)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(space(12))
        self._grid.setVerticalSpacing(space(6))
        self._grid.setColumnStretch(1, 1)
        column.addLayout(self._grid)
        self._add_places()
        self.warning = Label("", wraps=True)
        self.warning.hide()
        column.addWidget(self.warning)
        column.addSpacing(space(4))
        column.addWidget(Label(lambda: self.tr("Licences of everything in it"), "strong"))
        self.licences = QPlainTextEdit()
        self.licences.setReadOnly(True)
        self.licences.setTabChangesFocus(True)
        self.licences.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.wording(lambda: self.licences.setAccessibleName(self.tr("Licences")))
        column.addWidget(self.licences, 1)
        self._add_buttons(column)
        self.resize(*(space(number) for number in SIZE))
        self.wording(lambda: self.setWindowTitle(self.tr("About aiworkshop")))
        window.desk.work(licence_text, self.licences.setPlainText, context=self)
        window.desk.database(lambda bench: bench.storage_warning(), self._warn, context=self)

    def _where_words(self) -> str:
        if is_portable():
            return self.tr(
                "Portable: everything is kept in the folder “data” beside the program, and goes "
                "along with it."
            )
        return self.tr("Installed: everything is kept on this computer, in the folders below.")

    def _add_places(self) -> None:
        library = self._window.context.library_path
        if isinstance(library, Path):
            self._add_place(lambda: self.tr("Library"), library)
        else:
            self._add_row(lambda: self.tr("Library"), Text(readable_name(library), "", "ltr"))
        if not isinstance(library, Path) or library.parent != data_folder():
            self._add_place(lambda: self.tr("Data"), data_folder())
        self._add_place(lambda: self.tr("Log"), log_folder())

    def _add_row(self, words: Words, place: Text) -> int:
        row = self._grid.rowCount()
        self._grid.addWidget(Label(words, "muted"), row, 0)
        self._grid.addWidget(Label(place, wraps=True), row, 1)
        return row

    def _add_place(self, words: Words, path: Path) -> None:
        row = self._add_row(words, Text(str(path), "", "ltr"))
        show = Button(lambda: self.tr("Show in folder"))
        show.clicked.connect(partial(show_in_folder, self._window.desk, path, self))
        self.wording(
            lambda: show.setAccessibleDescription(words() if callable(words) else str(words))
        )
        self._grid.addWidget(show, row, 2)

    def _add_buttons(self, column: QVBoxLayout) -> None:
        self.close_button = Button(lambda: self.tr("Close"), kind="primary")
        self.close_button.setDefault(True)
        self.close_button.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.close_button)
        column.addLayout(row)

    def _warn(self, code: str | None) -> None:
        words = {
            "network_folder": lambda: self.tr("The library is on a network disk."),
            "cloud_folder": lambda: self.tr("The library is in a folder that is synchronised."),
        }
        if code in words:
            self.warning.set_words(words[code])
            self.warning.show()


def licence_text() -> str:
    """What a package brings along about its parts; from source, what their makers say of them."""
    beside = Path(sys.executable).parent
    # In an app of macOS the executable stands in Contents/MacOS, the texts in Contents/Resources.
    folders = (beside, beside.parent / "Resources", resource_path(".."))
    for path in (folder / "LICENCES" / "README.txt" for folder in folders):
        if path.is_file():
            return path.read_text(encoding="utf-8", errors="replace")
    lines = []
    for name in _PARTS:
        try:
            found = metadata.metadata(name)
        except metadata.PackageNotFoundError:
            continue
        named = [found[key] for key in ("License-Expression", "License") if key in found]
        licence = next((each.split("\n")[0] for each in named if each), "–")
        lines.append(f"{found['Name']} {found['Version']}: {licence}")
    lines.append("Noto Sans, Noto Sans Hebrew, Noto Sans Arabic: OFL-1.1")
    lines.append("Lucide: ISC")
    return "\n".join(lines)
