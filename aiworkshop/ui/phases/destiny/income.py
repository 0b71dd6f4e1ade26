"""The Income ideas tab: how what the town has could pay for what it wants."""

from PySide6.QtGui import QResizeEvent

from aiworkshop.base.text import Text
from aiworkshop.method.mechanisms import CONFIDENCES, MECHANISMS
from aiworkshop.method.programmes import APPROVAL_STATES
from aiworkshop.readmodels.records import IncomeIdea
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.phases.destiny.income_totals import IncomeTotals, shown_shekels
from aiworkshop.ui.phases.record_board import Answer, RecordBoard
from aiworkshop.ui.phases.record_form import RecordForm
from aiworkshop.ui.phases.record_words import first_of, one_line
from aiworkshop.ui.widgets.cards import Card

TALL_FROM = 400
"""Height in pixels at 100 % from which sums are told by mechanism."""


class IncomeTab(RecordBoard):
    """Ideas with a mechanism, a rough sum and a next test."""

    record_class = IncomeIdea
    phase = "destiny"
    has_trail = True

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self.totals = IncomeTotals(context, self.naming)
        self.body.addWidget(self.totals)

    def _arrived(self, answer: Answer) -> None:
        super()._arrived(answer)
        self.totals.show_totals(self.records)

    def _set_open(self, is_open: bool) -> None:
        super()._set_open(is_open)
        self._make_room()

    def _make_room(self) -> None:
        """Only the sums where list or details need the height."""
        tall = self.height() >= self.theme.space(TALL_FROM)
        self.totals.set_brief(self.beside.is_open or not tall)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another height has room for more, or for less."""
        super().resizeEvent(event)
        self._make_room()

    def card(self, record: IncomeIdea) -> Card:
        """Title and sum; below them the asset and the mechanism."""
        chips = [self.naming.name("mechanisms", record.mechanism)]
        if record.estimate_agorot is not None:
            chips.append(self._recurrence(record.recurring))
        return Card(
            record.id,
            first_of(record.title, record.asset) or self.tr("Without words yet"),
            chips=tuple(chip for chip in chips if chip),
            note=one_line(record.asset if record.title else Text()),
            trailing=shown_shekels(record.estimate_agorot),
        )

    def build_form(self, form: RecordForm) -> None:
        """As on the resources and income sheet."""
        form.area("title", lines=1)
        form.area("asset", lines=1)
        none = self._not_said
        form.named("mechanism", "mechanisms", MECHANISMS, none)
        form.money("estimate_agorot")
        form.choice("recurring")
        form.offer(
            "recurring",
            [(False, lambda: self._recurrence(False)), (True, lambda: self._recurrence(True))],
        )
        form.named("confidence", "confidences", CONFIDENCES, none)
        form.area("approval", lines=1)
        form.named("approval_status", "approval_states", APPROVAL_STATES, none)
        form.line("owner")
        form.check("name_consent", lambda: self.tr("The owner may be named in the report"))
        form.area("next_test", lines=1)
        form.date("next_test_date")

    def list_name(self) -> str:
        """Name of the list."""
        return self.tr("Income ideas")

    def one_name(self) -> str:
        """Head of the details."""
        return self.tr("Income idea")

    def count_words(self, count: int) -> str:
        """So many ideas."""
        return self.tr("%n income idea(s)", "", count)

    def placeholder(self) -> str:
        """What to type."""
        return self.tr("What brings in or saves money? Enter saves…")

    def empty_words(self) -> str:
        """What to do first."""
        return self.tr("No idea yet: type what we have that could pay its way, press Enter.")

    def _not_said(self) -> str:
        return self.tr("Not said yet")

    def _recurrence(self, recurring: bool) -> str:
        return self.naming.name("recurrences", "recurring" if recurring else "one_off")
