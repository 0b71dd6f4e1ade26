"""A town's business plan: objectives, and the funds that are allocated to each."""

from typing import TYPE_CHECKING

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from aiworkshop.base.text import Text
from aiworkshop.method.plan_funds import FundTotal, PlanFunds
from aiworkshop.method.promises import ACTION_STATES
from aiworkshop.readmodels.outcomes import funds_of
from aiworkshop.readmodels.records import Objective, PlanLine
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.phases.destiny.income_totals import shown_shekels
from aiworkshop.ui.phases.record_board import Answer
from aiworkshop.ui.phases.record_details import RecordDetails
from aiworkshop.ui.phases.record_form import RecordForm
from aiworkshop.ui.phases.record_words import first_of, one_line
from aiworkshop.ui.programmes.outcomes_bars import Bar, Bars, Filling
from aiworkshop.ui.programmes.outcomes_board import FormRows, ScopedBoard
from aiworkshop.ui.widgets.cards import Card
from aiworkshop.ui.widgets.fields import NumberField
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.small import Surface
from aiworkshop.ui.widgets.value_fields import show_date
from aiworkshop.ui.widgets.words import Speaking, capital

if TYPE_CHECKING:
    from aiworkshop.facilitation.commands import Command

EARLIEST_YEAR, LATEST_YEAR = 1990, 2100
MOST_BARS = 5
LOW_BELOW = 300
"""Height below which the details need all of it."""
LEAST_HEIGHT = 205
"""Height below which the list does."""
TALL_FROM = 400
"""Height in pixels at 100 % from which sums are told by year and source."""


class ObjectivesBoard(ScopedBoard):
    """What is to be different, by what one will see it, and what it may cost."""

    record_class = Objective
    also_reads = ("plan_line",)
    form_columns = 2

    def __init__(self, context: PageContext, *scope: object) -> None:
        super().__init__(context, *scope)  # type: ignore[arg-type]
        self.sums = PlanSums(context)
        self.body.addWidget(self.sums)

    def _arrived(self, answer: Answer) -> None:
        super()._arrived(answer)
        self.sums.show_funds(self._funds())

    def _set_open(self, is_open: bool) -> None:
        super()._set_open(is_open)
        self._make_room()

    def _make_room(self) -> None:
        """Only the sums where list or details need the height; not even they where both do."""
        tall = self.height() >= self.theme.space(TALL_FROM)
        low = LOW_BELOW if self.beside.is_open else LEAST_HEIGHT
        self.sums.give_way(self.height() < self.theme.space(low))
        self.sums.set_brief(self.beside.is_open or not tall)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another height has room for more, or for less."""
        super().resizeEvent(event)
        self._make_room()

    def card(self, record: Objective) -> Card:
        """Title and money; below them by what one will see it."""
        total = self._funds().of_objective(record.id)
        chips = [self.naming.name("action_states", record.status)]
        if record.due:
            chips.append(show_date(record.due))
        return Card(
            record.id,
            first_of(record.title, record.measure) or self.tr("Without words yet"),
            chips=tuple(chip for chip in chips if chip),
            note=one_line(record.measure if record.title else Text()),
            trailing=shown_shekels(total.amount_agorot) if total.lines > total.unknown else "",
        )

    def build_form(self, form: RecordForm) -> None:
        """What, by what, until when, how far."""
        form.area("title", lines=1)
        form.area("measure", lines=1)
        form.date("due")
        form.named("status", "action_states", ACTION_STATES, lambda: self.tr("Not said yet"))

    def build_below(self, details: RecordDetails) -> None:
        """The lines of its budget."""

        def make(objective: str, words: Text) -> "Command":
            from aiworkshop.facilitation.records import AddRecord

            fields = {"objective_id": objective, "title": words}
            return AddRecord(self.workshop_id, "plan_line", fields)

        def build(form: RecordForm) -> None:
            form.line("title")
            form.line("source", wide=False)
            year = NumberField(EARLIEST_YEAR, LATEST_YEAR)
            form.add("year", form.label("year"), year)
            form.money("amount_agorot")
            form.money("spent_agorot")

        self.lines = FormRows(
            self.context,
            self.naming,
            heading=lambda: self.tr("Funds for it"),
            placeholder=lambda: self.tr("What is money set aside for? Enter adds…"),
            owner_kind="objective",
            place="plan_line",
            make=make,
            build=build,
            section="plan_line",
        )
        self.lines.comes_after = details.form.fields["status"]
        details.below.addWidget(self.lines)
        self.line_sum = Label("", "small", wraps=True)
        self.line_sum.setObjectName("plan-line-sum")
        details.below.addWidget(self.line_sum)

    def show_around(self, record: Objective) -> None:
        """Its lines, and what they come to."""
        own = [one for one in self._lines() if one.objective_id == record.id]
        self.lines.show_items(record.id, own)
        total = self._funds().of_objective(record.id)
        self.line_sum.set_words(lambda: self.sums.sum_words(total))
        self.line_sum.setVisible(bool(own))

    def list_name(self) -> str:
        """Name of the list."""
        return self.tr("Objectives")

    def one_name(self) -> str:
        """Head of the details."""
        return self.tr("Objective")

    def count_words(self, count: int) -> str:
        """So many objectives."""
        return self.tr("%n objective(s)", "", count)

    def placeholder(self) -> str:
        """What to type."""
        return self.tr("What will be different? Enter saves…")

    def empty_words(self) -> str:
        """What to do first."""
        return self.tr("No objective yet: type what will be different in the town, press Enter.")

    def _lines(self) -> list[PlanLine]:
        own = {one.id for one in self.records}
        return [one for one in self.of_kind("plan_line") if one.objective_id in own]

    def _funds(self) -> PlanFunds:
        return funds_of(self._lines())


class PlanSums(Speaking, Surface):
    """What is allocated and spent in all, by year and by source. Hidden while nothing is."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self.setObjectName("plan-sums")
        self._funds = PlanFunds()
        self._brief = self._gives_way = False
        space = context.theme.space
        self.body.setContentsMargins(space(16), space(12), space(16), space(12))
        self.body.setSpacing(space(6))
        self.whole = Label(lambda: self.sum_words(self._funds.whole), "strong", wraps=True)
        self.body.addWidget(self.whole)
        self.heads = []
        self.bars = []
        row = QHBoxLayout()
        row.setSpacing(space(24))
        for words in (lambda: self.tr("By year"), lambda: self.tr("By source")):
            head, bars = Label(words, "muted"), Bars(context.theme)
            column = QVBoxLayout()
            column.setSpacing(space(4))
            column.addWidget(head)
            column.addWidget(bars)
            column.addStretch(1)
            row.addLayout(column, 1)
            self.heads.append(head)
            self.bars.append(bars)
        self.body.addLayout(row)
        self.key = Label(lambda: self.tr("Full: spent. Empty: still to come."), "small")
        self.body.addWidget(self.key)
        self.wording(self._show)
        self.hide()

    def show_funds(self, funds: PlanFunds) -> None:
        """Show these sums."""
        self._funds = funds
        self._show()

    def set_brief(self, brief: bool) -> None:
        """Only the sums, where the height is needed for something else."""
        self._brief = brief
        self._show()

    def give_way(self, gives: bool) -> None:
        """Not at all, where the height is needed for something else."""
        self._gives_way = gives
        self._show()

    def sum_words(self, total: FundTotal) -> str:
        """What lines come to, in one line."""
        parts = [
            self.tr("allocated {sum}").format(sum=_island(total.amount_agorot)),
            self.tr("spent {sum}").format(sum=_island(total.spent_agorot)),
        ]
        if total.left_agorot < 0:
            parts.append(
                self.tr("{sum} more than allocated").format(sum=_island(-total.left_agorot))
            )
        elif total.amount_agorot:
            parts.append(self.tr("left {sum}").format(sum=_island(total.left_agorot)))
        if total.unknown:
            parts.append(self.tr("%n line(s) without a sum", "", total.unknown))
        return capital(" · ".join(parts))

    def _show(self) -> None:
        known = self._funds.whole.lines > self._funds.whole.unknown
        self.whole.retranslate()
        shown = known and not self._gives_way
        self.setVisible(shown and self.parentWidget() is not None)
        parts = (self._funds.by_year, self._funds.by_source)
        for head, bars, totals in zip(self.heads, self.bars, parts, strict=True):
            told = known and not self._brief and any(one.key for one in totals)
            head.setVisible(told)
            bars.show_bars([self._bar(one) for one in totals[:MOST_BARS]] if told else [])
        self.key.setVisible(known and not self._brief)

    def _bar(self, total: FundTotal) -> Bar:
        spent = min(total.spent_agorot, total.amount_agorot)
        parts: tuple[tuple[float, Filling], ...] = (
            (spent, "full"),
            (total.amount_agorot - spent, "empty"),
        )
        words = self.tr("{spent} of {allocated}").format(
            spent=_island(total.spent_agorot), allocated=_island(total.amount_agorot)
        )
        if total.lines == total.unknown and not total.spent_agorot:
            words = self.tr("%n line(s) without a sum", "", total.unknown)
        return Bar(total.key or self.tr("Not said"), parts, words)


def _island(agorot: int) -> str:
    """A sum within words of any direction."""
    return f"\u2066{shown_shekels(agorot)}\u2069"
