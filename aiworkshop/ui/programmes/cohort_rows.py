"""The cohorts of a programme, each with the towns that begin it together."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from aiworkshop.base.text import Text
from aiworkshop.method.programmes import proposed_end
from aiworkshop.readmodels.naming import all_names, name_in
from aiworkshop.readmodels.office_contents import OfficeContents
from aiworkshop.readmodels.records import Cohort, Enrolment
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.phases.deleting import delete_records
from aiworkshop.ui.phases.naming import Naming
from aiworkshop.ui.phases.naming_people import PeopleCompleter
from aiworkshop.ui.phases.quick_list import QuickList, QuickRow
from aiworkshop.ui.phases.record_form import RecordForm
from aiworkshop.ui.phases.record_words import first_of
from aiworkshop.ui.programmes.folded_row import FoldedRow
from aiworkshop.ui.programmes.office_words import cohort_title, span_words
from aiworkshop.ui.widgets.button import Button
from aiworkshop.ui.widgets.fields import NumberField
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.small import Line, SectionHeading
from aiworkshop.ui.widgets.value_fields import show_date
from aiworkshop.ui.widgets.words import Speaking

if TYPE_CHECKING:
    from aiworkshop.facilitation.commands import Command


class EnrolmentRow(QuickRow):
    """A town: its name opens the enrolment; its topic and status stand beside."""

    opened = Signal(str)
    remove_at = Qt.AlignmentFlag.AlignVCenter

    def __init__(self, context: PageContext, naming: Naming) -> None:
        super().__init__(context)
        self._naming = naming
        self.contents = OfficeContents()
        self.name = Button("", kind="plain")
        self.name.setObjectName("open-enrolment")
        self.name.clicked.connect(lambda: self.opened.emit(self.record_id))
        self.note = Label("", "small", elides=True)
        self.note.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.status = Label("", "small")
        self.row.addWidget(self.name)
        self.row.addWidget(self.note, 1)
        self.row.addWidget(self.status)

    def show_item(self, record: Enrolment) -> None:
        """Name of the town, topic or challenge, status."""
        towns = {one.id: one for one in self.contents.authority}
        town = towns.get(record.authority_id or "")
        name = name_in(town, self.context.language.code) if town is not None else Text()
        self.name.set_words(str(name) or self.tr("No longer there"))
        self.note.set_words(first_of(record.reframed_topic, record.challenge))
        self.status.set_words(lambda: self._naming.name("enrolment_states", record.status))
        self.remove.set_words(lambda: self.tr("Take {town} out").format(town=self.title()))

    def title(self) -> str:
        """The town's name."""
        return self.name.text()


class TownRows(QuickList):
    """The towns of a cohort; taking one out deletes its enrolment, not the town."""

    def deleted_words(self, title: Text | str) -> str:
        """Not the town itself went."""
        return self.tr("“{town}” is no longer enrolled here").format(town=title)


class CohortRow(FoldedRow):
    """Number and years; its dates below; its towns always."""

    kind = "cohort"
    opened = Signal(str)

    def __init__(self, context: PageContext, naming: Naming) -> None:
        super().__init__(context, naming)
        self.contents = OfficeContents()
        self.words.set_role("strong")
        self.proposal = Button("", kind="plain")
        self.proposal.setObjectName("propose-end")
        self.proposal.clicked.connect(self._take_proposal)
        self.proposal.hide()
        self.towns = TownRows(
            context,
            heading=lambda: self.tr("Towns"),
            placeholder=lambda: self.tr("Add a town by its name; Enter adds…"),
            owner_kind="cohort",
            place="town",
            make=self._enrol,
            make_row=self._town_row,
        )
        self.towns.heading.hide()
        self._completer = PeopleCompleter(self.towns.entry)

    def title_of(self, record: Cohort) -> Text | str:
        """Its name, or its number."""
        return cohort_title(record, self.context.language.code)

    def note_of(self, record: Cohort) -> str:
        """From when to when."""
        return span_words(record.start, record.end)

    def build_form(self, form: RecordForm) -> None:
        """Number, days and names."""
        form.add("number", form.label("number"), NumberField(1, 999))
        form.date("start")
        form.date("end")
        for name in ("name_he", "name_en", "name_ar"):
            form.line(name, wide=False)

    def build_below(self, column: QVBoxLayout) -> None:
        """Two years are proposed where no end is known."""
        column.addWidget(self.proposal)

    def show_item(self, record: Cohort) -> None:
        """The cohort and its towns."""
        super().show_item(record)
        enrolments = [one for one in self.contents.enrolment if one.cohort_id == record.id]
        taken = {one.authority_id for one in enrolments}
        free = [one for one in self.contents.authority if one.id not in taken]
        self._completer.offer_names(name for town in free for name in all_names(town))
        for row in self.towns.rows.values():
            assert isinstance(row, EnrolmentRow)
            row.contents = self.contents
        self.towns.show_items(record.id, enrolments)

    def show_below(self, record: Cohort) -> None:
        """The proposed end."""
        end = "" if record.end else proposed_end(record.start)
        self.proposal.setVisible(bool(end))
        self.proposal.set_words(
            lambda: self.tr("Two years: until {date}").format(date=show_date(end))
        )

    def _take_proposal(self) -> None:
        from aiworkshop.facilitation.records import ChangeRecord

        fields = {"end": proposed_end(self.record.start)}
        seen = {"end": self.record.end}
        command = ChangeRecord(self.context.workshop_id, "cohort", self.record.id, fields, seen)
        self.context.desk.run(command, context=self)

    def _enrol(self, cohort_id: str, words: Text) -> "Command":
        from aiworkshop.facilitation.programmes.enrolling import EnrolTown

        return EnrolTown(cohort_id, words)

    def _town_row(self) -> QuickRow:
        row = EnrolmentRow(self.context, self.naming)
        row.contents = self.contents
        row.opened.connect(self.opened)
        return row


class CohortRows(Speaking, QWidget):
    """A heading with a button for the next cohort, and the cohorts."""

    opened = Signal(str)

    def __init__(self, context: PageContext, naming: Naming) -> None:
        super().__init__()
        self._context, self._naming = context, naming
        self._programme_id = ""
        self.rows: dict[str, CohortRow] = {}
        self._holders: dict[str, QWidget] = {}
        self._numbers: Sequence[int] = ()
        space = context.theme.space
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(space(12))
        self.heading = SectionHeading(lambda: self.tr("Cohorts"))
        self.add = Button(
            lambda: self.tr("New cohort"), kind="plain", icon="plus", theme=context.theme
        )
        self.add.setObjectName("new-cohort")
        self.add.clicked.connect(self._add)
        self.heading.add_action(self.add)
        layout.addWidget(self.heading)
        self._column = QVBoxLayout()
        self._column.setSpacing(space(16))
        layout.addLayout(self._column)

    def show_cohorts(self, programme_id: str, contents: OfficeContents) -> None:
        """Show the cohorts of a programme; what is being typed in one that stays is left alone."""
        self._programme_id = programme_id
        cohorts = [one for one in contents.cohort if one.programme_id == programme_id]
        self._numbers = [one.number or 0 for one in cohorts]
        wanted = {one.id for one in cohorts}
        for key in [key for key in self.rows if key not in wanted]:
            row, holder = self.rows.pop(key), self._holders.pop(key)
            row.flush()
            self._column.removeWidget(holder)
            holder.hide()
            holder.deleteLater()
        for place, cohort in enumerate(cohorts):
            row = self.rows.get(cohort.id) or self._add_row(cohort.id)
            holder = self._holders[cohort.id]
            if self._column.indexOf(holder) != place:
                self._column.insertWidget(place, holder)
            row.contents = contents
            row.show_item(cohort)

    def flush(self) -> None:
        """Commit what stands in the fields."""
        for row in self.rows.values():
            row.flush()

    def _add_row(self, key: str) -> CohortRow:
        row = CohortRow(self._context, self._naming)
        row.record_id = key
        row.opened.connect(self.opened)
        row.delete_asked.connect(self._delete)
        self.rows[key] = row
        self._holders[key] = holder = QWidget(self)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._context.theme.space(4))
        column.addWidget(row)
        column.addWidget(row.towns)
        column.addSpacing(self._context.theme.space(8))
        column.addWidget(Line())
        return row

    def _add(self) -> None:
        from aiworkshop.facilitation.records import AddRecord

        number = max(self._numbers, default=0) + 1
        fields = {"programme_id": self._programme_id, "number": number}
        command = AddRecord(self._context.workshop_id, "cohort", fields)
        self._context.desk.run(command, context=self)

    def _delete(self, key: str) -> None:
        title = self.rows[key].title()
        delete_records(
            self._context,
            [("cohort", key)],
            lambda: self.tr("Deleted “{title}” with its enrolments").format(title=title),
        )
