"""A list with the details of one record beside it; where there is no room, one or the other."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from aiworkshop.ui.page import PageContext
from aiworkshop.ui.remembered import RememberedSplit

BESIDE_FROM = 640
"""Width in pixels at 100 % from which both are shown."""


class ListBeside(QWidget):
    """Shows the list, and the details while they are open."""

    def __init__(self, context: PageContext, name: str, main: QWidget) -> None:
        super().__init__()
        theme = self._theme = context.theme
        self._main = main
        self._details: QWidget | None = None
        self.is_open = False
        self.split = RememberedSplit(context, name)
        self.split.setHandleWidth(theme.space(12))
        self.split.addWidget(main)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.split)

    @property
    def has_room(self) -> bool:
        """Whether list and details fit beside each other."""
        return self.width() >= self._theme.space(BESIDE_FROM)

    def set_details(self, details: QWidget) -> None:
        """What is shown while open."""
        self._details = details
        details.hide()
        self.split.addWidget(details)

    def set_open(self, is_open: bool) -> None:
        """Show the details or only the list."""
        opening = is_open and not self.is_open
        self.is_open = is_open
        self._arrange()
        if opening:
            half = self.split.width() // 2
            self.split.setSizes([half, half])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may have room for both, or for one."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        is_open = self.is_open and self._details is not None
        if self._details is not None:
            self._details.setVisible(is_open)
        self._main.setVisible(not is_open or self.has_room)
