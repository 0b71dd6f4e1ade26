"""What stands where no programme is yet: one sentence, and the ready examples by one click each."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from aiworkshop.ui.widgets.button import Button
from aiworkshop.ui.widgets.flow import FlowLayout
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.small import EmptyState
from aiworkshop.ui.widgets.words import Words


class ExamplesOffer(EmptyState):
    """An empty place with a button for each example."""

    chosen = Signal(str)

    def __init__(
        self, sentence: Words, button: Words, names: Sequence[tuple[str, Words]], note: Words
    ) -> None:
        super().__init__(sentence, button)
        self.examples: dict[str, Button] = {}
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        place = layout.indexOf(self.button) + 1
        layout.insertWidget(place, Label(note, "small", wraps=True))
        holder = QWidget()
        flow = FlowLayout(8, holder)
        for name, words in names:
            offer = Button(words, kind="quiet")
            offer.setObjectName(f"example-{name}")
            offer.clicked.connect(lambda _=False, name=name: self.chosen.emit(name))
            flow.addWidget(offer)
            self.examples[name] = offer
        layout.insertWidget(place + 1, holder)
        layout.setAlignment(holder, Qt.AlignmentFlag(0))


def examples_menu(
    parent: QWidget, names: Sequence[tuple[str, str]], chosen: Callable[[str], object]
) -> QMenu:
    """The examples that are not there yet, for who has programmes already."""
    menu = QMenu(parent)
    menu.aboutToHide.connect(menu.deleteLater)
    for name, words in names:
        menu.addAction(words, partial(chosen, name))
    return menu
