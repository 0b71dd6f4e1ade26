"""What the Tables tab does: a command for each action, and what is said afterwards."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from aiworkshop.readmodels.changes import Outcome
from aiworkshop.ui.page import PageContext

if TYPE_CHECKING:
    from aiworkshop.facilitation.commands import Command
    from aiworkshop.readmodels.records import Membership

FIRST_PHASE = "discovery"


class TableDeeds(QObject):
    """Runs commands on the tables of the phase that is shown."""

    def __init__(
        self, context: PageContext, phase: Callable[[], str], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._phase = phase

    def seat(self, people: Sequence[str], group_id: str | None) -> None:
        """People to a table, or to none."""
        from aiworkshop.facilitation.tables import SeatParticipants

        if people:
            self._run(SeatParticipants(self._workshop, self._phase(), tuple(people), group_id))

    def make_tables(self, count: int, refused: Callable[[], object]) -> None:
        """As many tables as asked."""
        from aiworkshop.facilitation.tables import MakeTables

        def told(error: Exception) -> None:
            refused()
            self._context.desk.failed.emit(error)

        command = MakeTables(self._workshop, self._phase(), count)
        self._context.desk.run(command, failed=told, context=self)

    def mix(self, attributes: tuple[str, ...], seed: int) -> None:
        """Mixed tables."""
        from aiworkshop.facilitation.seating import MixTables

        def words(outcome: Outcome) -> str:
            return self.tr("%n seated at mixed tables", "", int(str(outcome.value)))

        self._run(MixTables(self._workshop, self._phase(), attributes, seed), words)

    def place_walk_ins(self) -> None:
        """A place for those who came late."""
        from aiworkshop.facilitation.seating import PlaceWalkIns

        def words(outcome: Outcome) -> str:
            new = outcome.value if isinstance(outcome.value, tuple) else ()
            return self.tr("%n new people have a place; nobody else moved", "", len(new))

        self._run(PlaceWalkIns(self._workshop, self._phase()), words)

    def copy(self) -> None:
        """The same tables as in Discovery."""
        from aiworkshop.facilitation.tables import CopyTables

        self._run(
            CopyTables(self._workshop, FIRST_PHASE, self._phase()),
            lambda _: self.tr("The tables are now those of Discovery."),
        )

    def tables_from_sign_ups(self) -> None:
        """A table for each opportunity that somebody signed up for."""
        from aiworkshop.facilitation.sign_up_tables import MakeTablesFromSignUps, SignUpTables

        def words(outcome: Outcome) -> str:
            value = outcome.value
            assert isinstance(value, SignUpTables)
            said = [self.tr("%n table(s) from sign-ups.", "", len(value.tables))]
            if value.twice:
                said.append(
                    self.tr("%n signed up twice: the first one counts.", "", len(value.twice))
                )
            return " ".join(said)

        self._run(MakeTablesFromSignUps(self._workshop, self._phase()), words)

    def split(self, group_id: str) -> None:
        """One table becomes two."""
        from aiworkshop.facilitation.sign_up_tables import SplitTable

        self._run(SplitTable(self._workshop, group_id), lambda _: self.tr("One table became two."))

    def renumber(self, group_id: str) -> None:
        """The next free number for a table whose number another has."""
        from aiworkshop.facilitation.double_tables import RenumberTable

        self._run(
            RenumberTable(self._workshop, group_id),
            lambda outcome: self.tr("It is table {number} now.").format(number=outcome.value),
        )

    def join(self, group_id: str, other_id: str) -> None:
        """Two tables of one number are one."""
        from aiworkshop.facilitation.double_tables import JoinTables

        self._run(
            JoinTables(self._workshop, group_id, other_id),
            lambda _: self.tr("The two tables are one now."),
        )

    def add_rule(self, people: Sequence[str], kind: str) -> None:
        """Keep these people apart, or together."""
        from aiworkshop.facilitation.records import AddRecord

        if len(people) > 1:
            fields: dict[str, object] = {"kind": kind, "participant_ids": list(people)}
            self._run(AddRecord(self._workshop, "seating_rule", fields))

    def remove_rule(self, key: str) -> None:
        """A rule no longer counts."""
        from aiworkshop.facilitation.records import DeleteRecords

        self._run(
            DeleteRecords(self._workshop, (("seating_rule", key),)),
            lambda _: self.tr("The rule no longer counts."),
        )

    def pin(self, people: Sequence[str], pinned: bool) -> None:
        """People stay at their tables when these are mixed, or no longer."""
        from aiworkshop.facilitation.seating import PinSeats

        if people:
            self._run(PinSeats(self._workshop, self._phase(), tuple(people), pinned))

    def give_role(self, membership: "Membership", role: str) -> None:
        """A part at the table."""
        from aiworkshop.facilitation.records import ChangeRecord

        fields, seen = {"role": role}, {"role": membership.role}
        self._run(ChangeRecord(self._workshop, "membership", membership.id, fields, seen))

    @property
    def _workshop(self) -> str:
        return self._context.workshop_id

    def _run(self, command: "Command", words: Callable[[Outcome], str] | None = None) -> None:
        def done(outcome: Outcome) -> None:
            if words is not None:
                self._context.notices.undoable(lambda: words(outcome), self._workshop)

        self._context.desk.run(command, done, context=self)
