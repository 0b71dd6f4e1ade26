"""The inquiries of a town: one topic each, over as many workshops as it needs."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from aiworkshop.base.text import Text
from aiworkshop.method.programmes import INQUIRY_STATES
from aiworkshop.readmodels.placed_workshops import PlacedWorkshop
from aiworkshop.readmodels.records import Inquiry
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.phases.naming import Naming
from aiworkshop.ui.phases.quick_list import QuickList, QuickRow
from aiworkshop.ui.phases.record_form import RecordForm
from aiworkshop.ui.programmes.folded_row import FoldedRow
from aiworkshop.ui.programmes.link_rows import LinkRows
from aiworkshop.ui.widgets.fields import TagPicker
from aiworkshop.ui.widgets.value_fields import show_date
from aiworkshop.ui.widgets.words import Words, listed

if TYPE_CHECKING:
    from aiworkshop.facilitation.commands import Command


class InquiryRow(FoldedRow):
    """The topic; its workshops, and everything else below."""

    kind = "inquiry"
    workshop_asked = Signal(str)

    def __init__(self, context: PageContext, naming: Naming) -> None:
        super().__init__(context, naming)
        self.workshops: Sequence[PlacedWorkshop] = ()
        self.programmes: Sequence[tuple[str, Words]] = ()
        """Enrolments of the town, by the names of their programmes."""
        self.links = LinkRows(context, lambda: self.tr("Its workshops"))
        self.links.opened.connect(self.workshop_asked)

    def title_of(self, record: Inquiry) -> Text:
        """The topic."""
        return record.topic

    def note_of(self, record: Inquiry) -> str:
        """Status, and how many workshops."""
        said = [self.naming.name("inquiry_states", record.state)]
        if self.workshops:
            said.append(self.tr("%n workshop(s)", "", len(self.workshops)))
        return listed(part for part in said if part)

    def build_form(self, form: RecordForm) -> None:
        """Everything of an inquiry."""
        form.area("topic", lines=1)
        form.area("question", lines=1)
        form.add("enrolment_ids", form.label("enrolment_ids"), TagPicker(), wide=True)
        form.named("state", "inquiry_states", INQUIRY_STATES, lambda: self.tr("Not said yet"))
        form.date("started")
        form.date("closed")
        form.area("notes", lines=1)

    def build_below(self, column: QVBoxLayout) -> None:
        """The workshops that were held on it."""
        column.addWidget(self.links)

    def offer(self, form: RecordForm, record: Inquiry) -> None:
        """The enrolments of the town."""
        form.offer("enrolment_ids", self.programmes)
        form.set_field_visible("enrolment_ids", bool(self.programmes))

    def show_below(self, record: Inquiry) -> None:
        """Its workshops."""
        self.links.show_links([(one.id, workshop_words(one)) for one in self.workshops])


class InquiryRows(QuickList):
    """The inquiries of a town, and a line for the next."""

    workshop_asked = Signal(str)

    def __init__(self, context: PageContext, naming: Naming) -> None:
        def make(authority_id: str, words: Text) -> "Command":
            from aiworkshop.facilitation.records import AddRecord

            fields = {"authority_id": authority_id, "topic": words, "state": "open"}
            return AddRecord(context.workshop_id, "inquiry", fields)

        super().__init__(
            context,
            heading=lambda: self.tr("Inquiries"),
            placeholder=lambda: self.tr("A topic over several workshops; Enter adds…"),
            owner_kind="authority",
            place="inquiry",
            make=make,
            make_row=self._row,
        )
        self._naming = naming
        self._workshops: Sequence[PlacedWorkshop] = ()
        self._programmes: Sequence[tuple[str, Words]] = ()

    def show_inquiries(
        self,
        authority_id: str,
        inquiries: Sequence[Inquiry],
        workshops: Sequence[PlacedWorkshop],
        programmes: Sequence[tuple[str, Words]],
    ) -> None:
        """Show them; ``programmes`` are the enrolments of the town and their names."""
        self._workshops, self._programmes = workshops, programmes
        for key, row in self.rows.items():
            self._give(row, key)
        self.show_items(authority_id, inquiries)

    def _add_row(self, record: Any) -> QuickRow:
        row = super()._add_row(record)
        self._give(row, record.id)
        return row

    def _give(self, row: QuickRow, key: str) -> None:
        assert isinstance(row, InquiryRow)
        row.workshops = [one for one in self._workshops if one.inquiry_id == key]
        row.programmes = self._programmes

    def _row(self) -> QuickRow:
        row = InquiryRow(self._context, self._naming)
        row.workshop_asked.connect(self.workshop_asked)
        return row


def workshop_words(workshop: PlacedWorkshop) -> str:
    """Title and day of a workshop."""
    title = str(workshop.title)
    return f"{title} · {show_date(workshop.date)}" if workshop.date else title
