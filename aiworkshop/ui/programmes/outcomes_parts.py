"""One of several parts, chosen by chips that stand in a line."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton, QSizePolicy, QWidget

from aiworkshop.ui.theme import Theme
from aiworkshop.ui.widgets.flow import FlowLayout
from aiworkshop.ui.widgets.toggling import TickChip
from aiworkshop.ui.widgets.words import Speaking, Words, spoken


class PartBar(Speaking, QWidget):
    """Exactly one is chosen; arrow keys go from one to the next."""

    chosen = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("part-bar")
        self._flow = FlowLayout(theme.space(8), self)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._parts: tuple[tuple[str, Words], ...] = ()
        self.chips: dict[str, QPushButton] = {}
        self.wording(self._speak)

    def offer(self, parts: Sequence[tuple[str, Words]]) -> None:
        """These parts; what is chosen and still there stays so, else the first is."""
        before = self.value()
        known = list(self.chips)
        self._parts = tuple(parts)
        if [key for key, _ in parts] != known:
            for chip in self.chips.values():
                self._group.removeButton(chip)
                self._flow.removeWidget(chip)
                chip.hide()
                chip.deleteLater()
            self.chips = {key: self._chip(key) for key, _ in parts}
        self._speak()
        if before not in self.chips:
            before = next(iter(self.chips), "")
        self.choose(before)

    def value(self) -> str:
        """Id of the chosen part; empty for none."""
        return next((key for key, chip in self.chips.items() if chip.isChecked()), "")

    def choose(self, key: str) -> None:
        """Choose a part, without a signal; one that is not there is left alone."""
        if key in self.chips:
            self.chips[key].setChecked(True)

    def _chip(self, key: str) -> QPushButton:
        chip = TickChip()
        chip.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Preferred)
        chip.clicked.connect(lambda _=False: self.chosen.emit(key))
        self._group.addButton(chip)
        self._flow.addWidget(chip)
        return chip

    def _speak(self) -> None:
        for key, words in self._parts:
            if key in self.chips:
                self.chips[key].setText(spoken(words).replace("&", "&&"))
