"""A promise that went on into the next workshop is asked about there; here it says so, quietly."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from aiworkshop.readmodels.went_on import WentOn
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.widgets.button import Button
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.words import Speaking


class AskedElsewhere(Speaking, QWidget):
    """In the place of the form; hidden where one asks here."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._place: WentOn | None = None
        self.setObjectName("asked-elsewhere")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(context.theme.space(8))
        self.words = Label("", "small", wraps=True)
        self.there = Button(
            lambda: self.tr("Ask about it there"),
            kind="plain",
            icon="chevrons-right",
            theme=context.theme,
        )
        self.there.setObjectName("ask-elsewhere")
        self.there.clicked.connect(self._go)
        column.addWidget(self.words)
        column.addWidget(self.there, 0, Qt.AlignmentFlag.AlignLeading)
        self.hide()

    def show_place(self, place: WentOn | None, words: Callable[[WentOn], str]) -> None:
        """Where it went on; nowhere hides this."""
        self._place = place
        if place is not None:
            self.words.set_words(lambda: words(place))
        self.setVisible(place is not None)

    def focus_first(self) -> None:
        """Enter leads there."""
        self.there.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go(self) -> None:
        if self._place is not None:
            self._context.go("destiny", self._place.workshop_id, "follow_up")
