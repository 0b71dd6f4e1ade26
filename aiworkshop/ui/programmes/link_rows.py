"""Short lines that lead elsewhere: to workshops, to programmes."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from aiworkshop.ui.page import PageContext
from aiworkshop.ui.widgets.button import Button
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.words import Speaking, Words


class LinkRows(Speaking, QWidget):
    """A heading and a button a line; hidden where there is none."""

    opened = Signal(str)

    def __init__(self, context: PageContext, heading: Words) -> None:
        super().__init__()
        space = context.theme.space
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(space(4))
        layout.addWidget(Label(heading, "strong", wraps=True))
        self._column = QVBoxLayout()
        self._column.setSpacing(space(2))
        layout.addLayout(self._column)
        self._shown: list[tuple[str, str]] = []
        self.buttons: dict[str, Button] = {}
        self.hide()

    def show_links(self, links: Sequence[tuple[str, str]]) -> None:
        """Ids and words."""
        if list(links) == self._shown:
            return
        self._shown = list(links)
        for button in self.buttons.values():
            self._column.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = {}
        for key, words in links:
            button = Button(words, kind="plain", parent=self)
            button.setObjectName("link")
            button.clicked.connect(lambda _=False, key=key: self.opened.emit(key))
            self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
            self.buttons[key] = button
        self.setVisible(bool(links))
