"""The list of shortcuts under F1."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QVBoxLayout

from aiworkshop.ui.reading_order import ReadsInOrder
from aiworkshop.ui.theme import Theme
from aiworkshop.ui.widgets.button import Button
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.words import Speaking

if TYPE_CHECKING:
    from aiworkshop.ui.main_window import MainWindow

MOST_ROWS = 16


def open_shortcuts(window: "MainWindow") -> None:
    """List what the keys do here."""
    lines = [shortcut.line() for shortcut in window.layouts.active()]
    dialog = ShortcutsDialog(window.theme, [line for line in lines if line[1]])
    dialog.setParent(window, dialog.windowFlags())
    dialog.open()


class ShortcutsDialog(ReadsInOrder, Speaking, QDialog):
    """What the keys do where one is now."""

    def __init__(self, theme: Theme, lines: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        space = theme.space
        layout = QVBoxLayout(self)
        layout.setContentsMargins(space(24), space(24), space(24), space(16))
        layout.setSpacing(space(16))
        layout.addWidget(Label(lambda: self.tr("Keyboard shortcuts"), "heading"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(space(24))
        grid.setVerticalSpacing(space(4))
        # Side by side where there are many: the list must fit on the screen of a laptop.
        columns = -(-len(lines) // MOST_ROWS)
        rows = -(-len(lines) // max(columns, 1))
        for number, (keys, words) in enumerate(lines):
            column, row = divmod(number, rows)
            grid.addWidget(Label(keys, "strong"), row, 2 * column)
            grid.addWidget(Label(words), row, 2 * column + 1)
            grid.setColumnStretch(2 * column + 1, 1)
        layout.addLayout(grid)
        close = Button(lambda: self.tr("Close"), kind="primary")
        close.setDefault(True)
        close.clicked.connect(self.accept)
        layout.addWidget(close, 0, Qt.AlignmentFlag.AlignTrailing)
        self.wording(lambda: self.setWindowTitle(self.tr("Keyboard shortcuts")))
