"""The list of shortcuts under F1."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QVBoxLayout

from aiworkshop.ui.theme import Theme
from aiworkshop.ui.widgets.button import Button
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.words import Speaking


class ShortcutsDialog(Speaking, QDialog):
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
        for row, (keys, words) in enumerate(lines):
            label = Label(keys, "strong")
            grid.addWidget(label, row, 0)
            grid.addWidget(Label(words), row, 1)
        grid.setColumnStretch(1, 1)
        layout.addLayout(grid)
        close = Button(lambda: self.tr("Close"), kind="primary")
        close.setDefault(True)
        close.clicked.connect(self.accept)
        layout.addWidget(close, 0, Qt.AlignmentFlag.AlignTrailing)
        self.wording(lambda: self.setWindowTitle(self.tr("Keyboard shortcuts")))
