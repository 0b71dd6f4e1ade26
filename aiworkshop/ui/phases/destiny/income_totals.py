"""What the income ideas come to: once, each year, and by mechanism; nothing is weighted."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QSizePolicy, QWidget

from aiworkshop.method.income import IncomeTotal, income_totals, whole_income
from aiworkshop.readmodels.records import IncomeIdea
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.phases.naming import Naming
from aiworkshop.ui.widgets.flow import FlowLayout
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.small import Chip, Surface
from aiworkshop.ui.widgets.words import Speaking, capital


class IncomeTotals(Speaking, Surface):
    """Hidden while no idea has a sum."""

    def __init__(self, context: PageContext, naming: Naming) -> None:
        super().__init__()
        self._naming = naming
        self._whole = IncomeTotal("")
        self.setObjectName("income-totals")
        space = context.theme.space
        self.body.setContentsMargins(space(16), space(12), space(16), space(12))
        self.body.setSpacing(space(8))
        self.sums = Label(lambda: capital(self._sums(self._whole)), "strong", wraps=True)
        self.body.addWidget(self.sums)
        holder = self._holder = QWidget()
        holder.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._flow = FlowLayout(space(8), holder)
        self.body.addWidget(holder)
        self.chips: list[Chip] = []
        self.check = Label(lambda: naming.text("summary.income.intro"), "small", wraps=True)
        self.body.addWidget(self.check)
        self.hide()

    def show_totals(self, ideas: Sequence[IncomeIdea]) -> None:
        """Add up these."""
        totals = income_totals((one.mechanism, one.recurring, one.estimate_agorot) for one in ideas)
        self._whole = whole_income(totals)
        for chip in self.chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self.chips = []
        for total in totals:
            if total.unknown < total.ideas:
                chip = Chip(partial(self._of_mechanism, total))
                self._flow.addWidget(chip)
                self.chips.append(chip)
        self.sums.set_words(lambda: capital(self._sums(self._whole)))
        self.check.retranslate()
        self.sums.setToolTip(self.check.text())
        self.sums.setAccessibleDescription(self.check.text())
        self.setVisible(bool(self.chips))

    def set_brief(self, brief: bool) -> None:
        """Only the sums, where the height is needed for something else."""
        self._holder.setVisible(not brief)
        self.check.setVisible(not brief)

    def _of_mechanism(self, total: IncomeTotal) -> str:
        name = self._naming.name("mechanisms", total.mechanism) or self.tr("Not said how")
        return f"{name}: {self._sums(total)}"

    def _sums(self, total: IncomeTotal) -> str:
        parts = []
        if total.one_off_agorot:
            parts.append(self.tr("once {sum}").format(sum=_island(total.one_off_agorot)))
        if total.yearly_agorot:
            parts.append(self.tr("each year {sum}").format(sum=_island(total.yearly_agorot)))
        if not parts:
            parts.append(shown_shekels(0))
        if total.unknown:
            parts.append(self.tr("%n idea(s) without a sum", "", total.unknown))
        return " · ".join(parts)


def shown_shekels(agorot: int | None) -> str:
    """A sum as a card shows it; empty for none."""
    return "" if agorot is None else f"₪{round(agorot / 100):,}"


def _island(agorot: int) -> str:
    """A sum within words of any direction."""
    return f"\u2066{shown_shekels(agorot)}\u2069"
