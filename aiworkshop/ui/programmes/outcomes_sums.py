"""What a town's income ideas come to: once and each year apart, by mechanism and by confidence."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aiworkshop.method.income import IncomeTotal
from aiworkshop.readmodels.outcomes import IncomeRegister
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.phases.destiny.income_totals import shown_shekels
from aiworkshop.ui.phases.naming import Naming
from aiworkshop.ui.programmes.outcomes_bars import Bar, Bars
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.small import Surface
from aiworkshop.ui.widgets.words import Speaking, capital

MOST_MECHANISMS = 6


class RegisterSums(Speaking, Surface):
    """Hidden while no idea has a sum."""

    def __init__(self, context: PageContext, naming: Naming) -> None:
        super().__init__()
        self.setObjectName("register-sums")
        self._naming = naming
        self._register = IncomeRegister()
        space = context.theme.space
        self.body.setContentsMargins(space(16), space(12), space(16), space(12))
        self.body.setSpacing(space(6))
        self.whole = Label(lambda: capital(self._sums(self._register.whole)), "strong", wraps=True)
        self.body.addWidget(self.whole)
        self.details = QWidget()
        row = QHBoxLayout(self.details)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(space(24))
        self.mechanisms, self.confidences = Bars(context.theme), Bars(context.theme)
        for bars, words in (
            (self.mechanisms, lambda: self.tr("By mechanism")),
            (self.confidences, lambda: self.tr("By how sure they are")),
        ):
            column = QVBoxLayout()
            column.setSpacing(space(4))
            column.addWidget(Label(words, "muted"))
            column.addWidget(bars)
            column.addStretch(1)
            row.addLayout(column, 1)
        self.body.addWidget(self.details)
        self.key = Label(lambda: self._key_words(), "small", wraps=True)
        self.body.addWidget(self.key)
        self.wording(self._show)
        self.hide()

    def show_register(self, register: IncomeRegister) -> None:
        """Add up these ideas."""
        self._register = register
        self._show()

    def set_brief(self, brief: bool) -> None:
        """Only the whole, where the height is needed for something else."""
        self.details.setVisible(not brief)
        self.key.setVisible(not brief)

    def _show(self) -> None:
        whole = self._register.whole
        self.whole.retranslate()
        self.setVisible(whole.unknown < whole.ideas and self.parentWidget() is not None)
        mechanisms = [
            (self._naming.name("mechanisms", one.mechanism) or self.tr("Not said how"), one)
            for one in self._register.by_mechanism
        ]
        self.mechanisms.show_bars(self._bars(mechanisms)[:MOST_MECHANISMS])
        confidences = [
            (self._naming.name("confidences", one.confidence) or self.tr("Not said"), one.total)
            for one in self._register.by_confidence
        ]
        self.confidences.show_bars(self._bars(confidences))
        self.key.retranslate()

    def _bars(self, totals: Sequence[tuple[str, IncomeTotal]]) -> list[Bar]:
        return [
            Bar(
                name,
                ((total.yearly_agorot, "full"), (total.one_off_agorot, "hatched")),
                self._sums(total),
            )
            for name, total in totals
        ]

    def _sums(self, total: IncomeTotal) -> str:
        parts = []
        if total.yearly_agorot:
            parts.append(self.tr("each year {sum}").format(sum=_island(total.yearly_agorot)))
        if total.one_off_agorot:
            parts.append(self.tr("once {sum}").format(sum=_island(total.one_off_agorot)))
        if total.unknown:
            parts.append(self.tr("%n idea(s) without a sum", "", total.unknown))
        return " · ".join(parts) or shown_shekels(0)

    def _key_words(self) -> str:
        key = self.tr("Full: each year. Hatched: once.")
        return f"{key} {self._naming.text('summary.income.intro')}"


def _island(agorot: int) -> str:
    """A sum within words of any direction."""
    return f"\u2066{shown_shekels(agorot)}\u2069"
