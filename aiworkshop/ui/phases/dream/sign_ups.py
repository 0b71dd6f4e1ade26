"""Who wants to work on an opportunity: names typed one after the other."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QSizePolicy

from aiworkshop.base.text import Text
from aiworkshop.readmodels.records import Participant, SignUp
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.phases.naming_people import PeopleCompleter
from aiworkshop.ui.phases.quick_list import QuickList, QuickRow
from aiworkshop.ui.widgets.fields import CheckField
from aiworkshop.ui.widgets.label import Label

if TYPE_CHECKING:
    from aiworkshop.facilitation.commands import Command


class SignUpRow(QuickRow):
    """A name, and whether it may stand in the report."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self.people: dict[str, Participant] = {}
        self.name = Label("", wraps=True)
        self.name.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.consent = CheckField(lambda: self.tr("May be named"))
        self.consent.committed.connect(self._agree)
        self.row.addWidget(self.name, 1)
        self.row.addWidget(self.consent)

    def show_item(self, record: SignUp) -> None:
        """Name and consent."""
        self.name.set_words(shown_name(record, self.people))
        self.consent.set_value(record.name_consent)
        self.remove.set_words(lambda: self.tr("Remove {name}").format(name=self.title()))

    def title(self) -> Text | str:
        """The name."""
        return self.name.text()

    def _agree(self, value: bool) -> None:
        from aiworkshop.facilitation.records import ChangeRecord

        command = ChangeRecord(
            self.context.workshop_id, "sign_up", self.record_id, {"name_consent": value}
        )
        self.context.desk.run(command)


class SignUps(QuickList):
    """The names under an opportunity; participants are completed, others stay as typed."""

    def __init__(self, context: PageContext) -> None:
        self._people: dict[str, Participant] = {}

        def make(opportunity: str, words: Text) -> "Command":
            from aiworkshop.facilitation.teams import SignUpPerson

            return SignUpPerson(context.workshop_id, opportunity, words)

        super().__init__(
            context,
            heading=lambda: self.tr("Who signs up for it"),
            placeholder=lambda: self.tr("A name; Enter adds…"),
            owner_kind="opportunity",
            place="sign_up",
            make=make,
            make_row=self._row,
        )
        self._completer = PeopleCompleter(self.entry)

    def show_sign_ups(
        self, opportunity_id: str, signed: Sequence[SignUp], people: Sequence[Participant]
    ) -> None:
        """Show who signed up; ``people`` are offered while a name is typed."""
        self._people = {one.id: one for one in people}
        taken = {one.participant_id for one in signed}
        self._completer.offer(one for one in people if one.id not in taken)
        for row in self.rows.values():
            assert isinstance(row, SignUpRow)
            row.people = self._people
        self.show_items(opportunity_id, signed)

    def _row(self) -> QuickRow:
        row = SignUpRow(self._context)
        row.people = self._people
        return row


def shown_name(record: SignUp, people: dict[str, Participant]) -> Text:
    """The participant's name, or what was written."""
    person = people.get(record.participant_id or "")
    return person.name if person is not None and person.name else record.person
