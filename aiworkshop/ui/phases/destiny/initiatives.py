"""The Teams & plans tab: what innovation teams set out to do, and their actions."""

from collections.abc import Sequence

from aiworkshop.base.text import Text
from aiworkshop.readmodels.records import Action, Initiative
from aiworkshop.ui.phases.destiny.action_rows import ActionRows
from aiworkshop.ui.phases.destiny.charter_notes import CharterNotes
from aiworkshop.ui.phases.destiny.check_in_trail import CheckInTrail
from aiworkshop.ui.phases.record_board import RecordBoard
from aiworkshop.ui.phases.record_details import RecordDetails
from aiworkshop.ui.phases.record_form import RecordForm
from aiworkshop.ui.phases.record_words import first_of, one_line
from aiworkshop.ui.widgets.cards import Card
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.value_fields import show_date

_PROPOSITION = "proposition/"


class InitiativesTab(RecordBoard):
    """Team charters with their action plans."""

    record_class = Initiative
    phase = "destiny"
    also_reads = ("action", "proposition")
    also_follows = ("answer", "printed_sheet", "check_in")
    has_trail = True

    def card(self, record: Initiative) -> Card:
        """Title and first meeting; below them the purpose and the number of actions."""
        chips = []
        count = len(self._actions(record))
        if count:
            chips.append(self.tr("%n action(s)", "", count))
        if record.convener:
            chips.append(str(first_of(record.convener)))
        return Card(
            record.id,
            first_of(record.title, record.purpose) or self.tr("Without words yet"),
            chips=tuple(chips),
            note=one_line(record.purpose if record.title else Text()),
            trailing=show_date(record.first_meeting) if record.first_meeting else "",
        )

    def build_form(self, form: RecordForm) -> None:
        """As on the team charter."""
        form.area("title", lines=1)
        form.area("purpose", lines=2)
        form.choice("proposition_id", lambda: self.tr("Brings this proposition to life"))
        form.line("convener")
        form.line("champion")
        form.area("members", lines=1)
        form.area("others_to_involve", lines=1)
        form.check("name_consent", lambda: self.tr("These people may be named in the report"))
        form.area("resources_had", lines=1)
        form.area("resources_needed", lines=1)
        form.area("success_signs", lines=1)
        form.date("first_meeting")
        self.meeting_hint = form.note("hint-meeting")
        self.meeting_hint.set_words(lambda: self.tr("When does the team meet first?"))
        form.date("reporting_date")

    def offer(self, form: RecordForm) -> None:
        """The propositions there are."""
        form.offer_records(
            "proposition_id",
            lambda: self.tr("None in particular"),
            [(one.id, first_of(one.title, one.words)) for one in self.of_kind("proposition")],
        )

    def build_below(self, details: RecordDetails) -> None:
        """What the sheet says besides, and the action plan."""
        self.charter = CharterNotes(self.context, self.naming)
        details.below.addWidget(self.charter)
        details.below.addWidget(Label(lambda: self.tr("Action plan"), "eyebrow"))
        self.plan = ActionRows(self.context, self.naming, "two_months")
        self.later = ActionRows(self.context, self.naming, "year_and_more")
        details.below.addWidget(self.plan)
        details.below.addSpacing(self.theme.space(8))
        details.below.addWidget(self.later)
        self.told = CheckInTrail(self.context, self.naming)
        details.below.addWidget(self.told)
        self.plan.comes_after = details.form.fields["driver"]
        self.later.comes_after = self.plan.entry

    def show_around(self, record: Initiative) -> None:
        """Its actions, and what is still missing."""
        held = self.contents.workshop.date if self.contents is not None else ""
        actions = self._actions(record)
        later = [one for one in actions if one.horizon == self.later.horizon]
        # An action that says nothing of its horizon is a next step.
        near = [one for one in actions if one not in later]
        channels = self.channels.options() if self.channels is not None else []
        self.plan.show_actions(record.id, near, held, channels)
        self.later.show_actions(record.id, later, held, channels)
        said = self.contents.charter_answer if self.contents is not None else ()
        self.charter.show_answers([one for one in said if one.initiative_id == record.id])
        self.meeting_hint.setVisible(not record.first_meeting)
        self.told.read(*(one.id for one in actions))

    def waiting(self, group_id: str | None) -> Sequence[Card]:
        """Final propositions that nobody has taken on yet."""
        if group_id is not None:
            return []
        taken = {one.proposition_id for one in self.records}
        return [
            Card(
                f"{_PROPOSITION}{one.id}",
                first_of(one.title, one.words) or self.tr("Without words yet"),
                note=self.tr("A final proposition without a team yet: Enter starts one"),
                muted=True,
            )
            for one in self.of_kind("proposition")
            if one.state == "final" and one.id not in taken
        ]

    def begin(self, key: str) -> None:
        """Start a team for that proposition."""
        from aiworkshop.facilitation.teams import StartInitiative

        if key.startswith(_PROPOSITION):
            command = StartInitiative(self.workshop_id, key.removeprefix(_PROPOSITION))
            self.desk.run(command, lambda done: self.show_record(str(done.value)), context=self)

    def list_name(self) -> str:
        """Name of the list."""
        return self.tr("Initiatives")

    def one_name(self) -> str:
        """Head of the details."""
        return self.tr("Team charter")

    def count_words(self, count: int) -> str:
        """So many initiatives."""
        return self.tr("%n initiative(s)", "", count)

    def placeholder(self) -> str:
        """What to type."""
        return self.tr("What does this team set out to do? Enter saves…")

    def empty_words(self) -> str:
        """What to do first."""
        return self.tr("No initiative yet: type a name that people remember, press Enter.")

    def _actions(self, record: Initiative) -> list[Action]:
        return [one for one in self.of_kind("action") if one.initiative_id == record.id]
