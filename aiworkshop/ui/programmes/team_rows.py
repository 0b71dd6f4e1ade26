"""The people of an innovation team, and the training sessions they had."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout

from aiworkshop.base.text import Text
from aiworkshop.readmodels.records import TeamMember, Training
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.phases.naming import Naming
from aiworkshop.ui.phases.quick_list import QuickList
from aiworkshop.ui.phases.record_form import RecordForm
from aiworkshop.ui.phases.record_words import first_of
from aiworkshop.ui.programmes.folded_row import FoldedRow
from aiworkshop.ui.widgets.fields import NumberField, PlainField, TagPicker
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.value_fields import show_date
from aiworkshop.ui.widgets.words import listed

if TYPE_CHECKING:
    from aiworkshop.facilitation.commands import Command


class MemberRow(FoldedRow):
    """A name and a role; how to reach them below."""

    kind = "team_member"

    def title_of(self, record: TeamMember) -> Text:
        """The name."""
        return record.name

    def note_of(self, record: TeamMember) -> str:
        """Role and organisation."""
        said = [str(first_of(words)) for words in (record.role, record.organisation) if words]
        if record.left_on:
            said.append(self.tr("until {date}").format(date=show_date(record.left_on)))
        return listed(said)

    def build_form(self, form: RecordForm) -> None:
        """Everything of a person."""
        form.line("name", wide=False)
        form.line("role", wide=False)
        form.line("organisation", wide=False)
        form.add("phone", form.label("phone"), PlainField())
        form.add("email", form.label("email"), PlainField(), wide=True)
        form.date("joined")
        form.date("left_on")
        form.check("name_consent", lambda: self.tr("May be named in the report"))


class TeamRows(QuickList):
    """The innovation team of an enrolment; names typed one after the other."""

    def __init__(self, context: PageContext, naming: Naming) -> None:
        def make(enrolment_id: str, words: Text) -> "Command":
            from aiworkshop.facilitation.records import AddRecord

            fields = {"enrolment_id": enrolment_id, "name": words}
            return AddRecord(context.workshop_id, "team_member", fields)

        super().__init__(
            context,
            heading=lambda: self.tr("Innovation team (i-team)"),
            placeholder=lambda: self.tr("A name; Enter adds…"),
            owner_kind="enrolment",
            place="team_member",
            make=make,
            make_row=lambda: MemberRow(context, naming),
        )


class TrainingRow(FoldedRow):
    """A session of the cohort, with who of this town was there."""

    kind = "training"

    def __init__(self, context: PageContext, naming: Naming) -> None:
        super().__init__(context, naming)
        self.members: Sequence[TeamMember] = ()
        self.there: frozenset[str] = frozenset()
        """Ids of all who were there, also from other towns."""
        self.who = TagPicker()
        self.who.setObjectName("who-was-there")
        self.who.committed.connect(self._record)
        self.nobody = Label("", "small", wraps=True)
        self.nobody.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def title_of(self, record: Training) -> Text:
        """What was learned."""
        return record.title

    def note_of(self, record: Training) -> str:
        """Day, and who was there."""
        said = [show_date(record.date)] if record.date else []
        said += [str(one.name) for one in self.members if one.id in self.there]
        return listed(said)

    def build_form(self, form: RecordForm) -> None:
        """What it was."""
        form.line("title")
        form.date("date")
        form.add("minutes", form.label("minutes"), NumberField(1, 9999))
        form.area("notes", lines=1)

    def build_below(self, column: QVBoxLayout) -> None:
        """Who was there."""
        head = Label(lambda: self.tr("Who was there"), "small")
        head.setBuddy(self.who)
        self.wording(lambda: self.who.setAccessibleName(self.tr("Who was there")))
        column.addWidget(head)
        column.addWidget(self.who)
        self.nobody.set_words(lambda: self.tr("Name the team above first."))
        column.addWidget(self.nobody)

    def show_below(self, record: Training) -> None:
        """Those who are ticked."""
        options = [(one.id, str(one.name) or self.unnamed()) for one in self.members]
        if [(key, chip.text()) for key, chip in self.who.chips.items()] != [
            (key, words.replace("&", "&&")) for key, words in options
        ]:
            self.who.set_options(options)
        self.who.set_value(sorted(self.there))
        self.nobody.setVisible(not options)

    def _record(self, ids: Any) -> None:
        from aiworkshop.facilitation.programmes.enrolling import RecordAttendance

        self.context.desk.run(RecordAttendance(self.record_id, tuple(ids)), context=self)


class TrainingRows(QuickList):
    """The sessions of a cohort as one of its towns sees them."""

    def __init__(self, context: PageContext, naming: Naming) -> None:
        def make(cohort_id: str, words: Text) -> "Command":
            from aiworkshop.facilitation.records import AddRecord

            return AddRecord(
                context.workshop_id, "training", {"cohort_id": cohort_id, "title": words}
            )

        super().__init__(
            context,
            heading=lambda: self.tr("Training sessions of the cohort"),
            placeholder=lambda: self.tr("What was learned? Enter adds…"),
            owner_kind="cohort",
            place="training",
            make=make,
            make_row=lambda: TrainingRow(context, naming),
        )
        self._members: Sequence[TeamMember] = ()

    def show_trainings(
        self,
        cohort_id: str,
        trainings: Sequence[Training],
        members: Sequence[TeamMember],
        there: dict[str, frozenset[str]],
    ) -> None:
        """Show them; ``there`` says by training who was there."""
        known = [one for one in trainings if one.id not in self.rows]
        self._give(members, there)
        self.show_items(cohort_id, trainings)
        if known:
            self._give(members, there)
            self.show_items(cohort_id, trainings)

    def _give(self, members: Sequence[TeamMember], there: dict[str, frozenset[str]]) -> None:
        for key, row in self.rows.items():
            assert isinstance(row, TrainingRow)
            row.members, row.there = members, there.get(key, frozenset())
