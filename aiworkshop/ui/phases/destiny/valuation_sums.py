"""What the closing valuations say together: energy before and after, and the words."""

from collections.abc import Sequence

from PySide6.QtWidgets import QSizePolicy, QWidget

from aiworkshop.method.closing import Energy, average_energy, gather_words
from aiworkshop.readmodels.permission_levels import stays_in_room
from aiworkshop.readmodels.records import Valuation
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.phases.naming import Naming
from aiworkshop.ui.projector.privacy import context_masks
from aiworkshop.ui.widgets.flow import FlowLayout
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.small import Chip, Surface
from aiworkshop.ui.widgets.words import Speaking

MOST_WORDS = 24


class ValuationSums(Speaking, Surface):
    """Averages tell of how many they are. Hidden by its owner while it says nothing."""

    def __init__(self, context: PageContext, naming: Naming) -> None:
        super().__init__()
        self._naming = naming
        self._energy = Energy(None, 0, None, 0)
        self.setObjectName("valuation-sums")
        self._space = space = context.theme.space
        self.body.setContentsMargins(space(16), space(12), space(16), space(12))
        self.body.setSpacing(space(8))
        self.energy = Label(lambda: self._energy_words(), "strong", wraps=True)
        self.body.addWidget(self.energy)
        self.words = QWidget()
        self.words.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._flow = FlowLayout(space(8), self.words)
        self.body.addWidget(self.words)
        self.chips: list[Chip] = []
        self.says_something = False
        self._context = context
        self._valuations: Sequence[Valuation] = ()
        self._brief = False
        if context.privacy is not None:
            context.privacy.changed.connect(self._show_words)
        self.hide()

    def show_sums(self, valuations: Sequence[Valuation]) -> None:
        """Bring these together."""
        self._energy = average_energy((one.energy_before, one.energy_after) for one in valuations)
        self._valuations = valuations
        self._show_words()
        self.energy.set_words(lambda: self._energy_words())
        self.says_something = bool(valuations)

    def _show_words(self) -> None:
        """Without those that stay in the room while others see this screen."""
        masks = context_masks(self._context)
        told = [
            one.word.text
            for one in self._valuations
            if not (masks and stays_in_room(one.permission))
        ]
        for chip in self.chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self.chips = []
        for word in gather_words(told)[:MOST_WORDS]:
            chip = Chip(f"{word.words} × {word.count}" if word.count > 1 else word.words)
            self._flow.addWidget(chip)
            self.chips.append(chip)
        self.words.setVisible(bool(self.chips) and not self._brief)

    def set_brief(self, brief: bool) -> None:
        """Only the numbers where there is little height."""
        self._brief = brief
        self.words.setVisible(bool(self.chips) and not brief)
        across, down = self._space(16), self._space(2 if brief else 12)
        self.body.setContentsMargins(across, down, across, down)

    def _energy_words(self) -> str:
        parts = []
        if self._energy.before is not None:
            parts.append(
                self.tr("Energy before: {average} (n = {count})").format(
                    average=f"{self._energy.before:.1f}", count=self._energy.before_count
                )
            )
        if self._energy.after is not None:
            parts.append(
                self.tr("after: {average} (n = {count})").format(
                    average=f"{self._energy.after:.1f}", count=self._energy.after_count
                )
            )
        return " · ".join(parts) or self.tr("Nobody has said a number yet.")
