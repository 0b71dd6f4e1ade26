"""Impact groups: who settles in a town, or stays, to bring something about together."""

from typing import TYPE_CHECKING

from aiworkshop.base.text import Text
from aiworkshop.readmodels.records import ImpactGroup, ImpactGroupMember
from aiworkshop.ui.phases.record_details import RecordDetails
from aiworkshop.ui.phases.record_form import RecordForm
from aiworkshop.ui.phases.record_words import first_of, one_line
from aiworkshop.ui.programmes.outcomes_board import FormRows, ScopedBoard, today
from aiworkshop.ui.widgets.cards import Card
from aiworkshop.ui.widgets.value_fields import show_date

if TYPE_CHECKING:
    from aiworkshop.facilitation.commands import Command


class ImpactGroupsBoard(ScopedBoard):
    """The groups of a town with their members."""

    record_class = ImpactGroup
    also_reads = ("impact_group_member",)
    form_columns = 2

    def first_field(self) -> str:
        """A group has a name."""
        return "name"

    def card(self, record: ImpactGroup) -> Card:
        """Name and time; below them what for, and how many are in it now."""
        members = self._members(record)
        inside = [one for one in members if not one.left_on]
        chips = []
        if members:
            chips.append(self.tr("%n member(s)", "", len(inside)))
        if record.place:
            chips.append(str(first_of(record.place)))
        return Card(
            record.id,
            first_of(record.name, record.purpose) or self.tr("Without words yet"),
            chips=tuple(chips),
            note=one_line(record.purpose if record.name else Text()),
            trailing=self._time(record),
            muted=bool(record.ended),
        )

    def build_form(self, form: RecordForm) -> None:
        """What it is called, what for, where and when."""
        form.line("name")
        form.area("purpose", lines=1)
        form.line("place")
        form.date("started")
        form.date("ended")

    def build_below(self, details: RecordDetails) -> None:
        """Who is in it."""

        def make(group: str, words: Text) -> "Command":
            from aiworkshop.facilitation.records import AddRecord

            fields = {"impact_group_id": group, "name": words, "joined": today(self.context)}
            return AddRecord(self.workshop_id, "impact_group_member", fields)

        def build(form: RecordForm) -> None:
            form.line("name", wide=False)
            form.line("role", wide=False)
            form.date("joined")
            form.date("left_on")
            form.check("name_consent", lambda: self.tr("May be named in reports"))

        self.members = FormRows(
            self.context,
            self.naming,
            heading=lambda: self.tr("Members"),
            placeholder=lambda: self.tr("A name; Enter adds…"),
            owner_kind="impact_group",
            place="impact_group_member",
            make=make,
            build=build,
            section="impact_group_member",
        )
        self.members.comes_after = details.form.fields["ended"]
        details.below.addWidget(self.members)

    def show_around(self, record: ImpactGroup) -> None:
        """Its members, also those who left."""
        self.members.show_items(record.id, self._members(record))

    def list_name(self) -> str:
        """Name of the list."""
        return self.tr("Impact groups")

    def one_name(self) -> str:
        """Head of the details."""
        return self.tr("Impact group")

    def count_words(self, count: int) -> str:
        """So many groups, and people in them now."""
        people = sum(not one.left_on for group in self.listed for one in self._members(group))
        parts = [self.tr("%n group(s)", "", count)]
        if people:
            parts.append(self.tr("%n member(s)", "", people))
        return " · ".join(parts)

    def placeholder(self) -> str:
        """What to type."""
        return self.tr("What is the group called? Enter saves…")

    def empty_words(self) -> str:
        """What to do first."""
        return self.tr("No group yet: type the name of people who act together, press Enter.")

    def _members(self, group: ImpactGroup) -> list[ImpactGroupMember]:
        return [
            one for one in self.of_kind("impact_group_member") if one.impact_group_id == group.id
        ]

    def _time(self, record: ImpactGroup) -> str:
        days = [show_date(one) for one in (record.started, record.ended) if one]
        return "\u2066" + " – ".join(days) + "\u2069" if days else ""
