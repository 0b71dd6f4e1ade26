"""What screens ask of programmes, towns and what became of them. Belongs to the lane that asks."""

from collections.abc import Sequence
from datetime import date

from aiworkshop.facilitation.reads.follow_up import (
    EarlierCheckIn,
    check_in_history,
    due_follow_ups,
)
from aiworkshop.facilitation.reads.office import office_contents
from aiworkshop.facilitation.reads.outcomes import (
    income_register,
    tagged_records,
    workshop_channels,
)
from aiworkshop.facilitation.reads.placed import placed_contents
from aiworkshop.facilitation.reads.portfolio import programme_choices, read_portfolio
from aiworkshop.facilitation.reads.portfolio_records import portfolio_ids, portfolio_records
from aiworkshop.facilitation.reads.programme_contents import programme_contents
from aiworkshop.facilitation.reads.town_promises import read_town_promises
from aiworkshop.facilitation.reads.town_register import read_town_register
from aiworkshop.library.library import Library
from aiworkshop.library.schema import OFFICE_KINDS
from aiworkshop.readmodels.due_list import DueFollowUp
from aiworkshop.readmodels.office_contents import OfficeContents
from aiworkshop.readmodels.outcomes import IncomeRegister, TaggedRecord, WorkshopChannel
from aiworkshop.readmodels.placed_workshops import PlacedContents
from aiworkshop.readmodels.portfolio import (
    Portfolio,
    PortfolioPlace,
    PortfolioRecord,
    ProgrammeChoice,
    ProgrammeContents,
)
from aiworkshop.readmodels.town_promises import TownPromises
from aiworkshop.readmodels.town_register import TownRegister


class OfficeReads:
    """Questions about what belongs to the office, or goes across workshops."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def placed(self, kinds: Sequence[str]) -> PlacedContents:
        """Some kinds of the office, with the workshops that are placed in it, at one moment."""
        with self._library.read() as connection:
            return placed_contents(connection, kinds)

    def office(self, kinds: Sequence[str] = OFFICE_KINDS) -> OfficeContents:
        """What belongs to the office, or some kinds of it, at one moment."""
        with self._library.read() as connection:
            return office_contents(connection, kinds)

    def town_register(self, authority_id: str) -> TownRegister:
        """What a town has, over all its workshops. Raises ``LookupError``."""
        with self._library.read() as connection:
            return read_town_register(connection, authority_id)

    def town_promises(self, authority_id: str, *, beside: bool) -> TownPromises:
        """The offers and requests of a town; ``beside``: of those in its programmes, too."""
        with self._library.read() as connection:
            return read_town_promises(connection, authority_id, beside=beside)

    def workshop_channels(self, workshop_id: str) -> tuple[WorkshopChannel, ...]:
        """What a workshop's records can be tagged with; nothing where it stands alone."""
        with self._library.read() as connection:
            return workshop_channels(connection, workshop_id)

    def tagged_records(
        self, enrolment_ids: Sequence[str], channel_ids: Sequence[str]
    ) -> tuple[TaggedRecord, ...]:
        """What workshops that count for enrolments tagged with channels, the latest first."""
        with self._library.read() as connection:
            return tagged_records(connection, enrolment_ids, channel_ids)

    def income_register(self, authority_id: str) -> IncomeRegister:
        """The income ideas of all workshops of a town."""
        with self._library.read() as connection:
            return income_register(connection, authority_id)

    def programmes(self) -> tuple[ProgrammeChoice, ...]:
        """The programmes with their cohorts."""
        with self._library.read() as connection:
            return programme_choices(connection)

    def portfolio(self, programme_id: str, cohort_id: str = "") -> Portfolio:
        """All numbers of a programme, or of a cohort of it, for the facilitator's own eyes.

        Raises ``LookupError`` where there is no such programme.
        """
        with self._library.read() as connection:
            return read_portfolio(connection, programme_id, cohort_id)

    def programme_contents(
        self, programme_id: str, cohort_id: str = "", town: str = "", *, public: bool = False
    ) -> ProgrammeContents:
        """A programme as documents see it; ``public``: as everybody may. Raises ``LookupError``."""
        with self._library.read() as connection:
            return programme_contents(connection, programme_id, cohort_id, town, public=public)

    def portfolio_ids(
        self, programme_id: str, cohort_id: str, place: PortfolioPlace
    ) -> list[tuple[str, str]]:
        """Kind and id of the records behind a number, workshop by workshop, the latest first."""
        with self._library.read() as connection:
            return portfolio_ids(connection, programme_id, cohort_id, place)

    def portfolio_records(self, keys: Sequence[tuple[str, str]]) -> list[PortfolioRecord]:
        """These records with their words, table and workshop, in this order."""
        with self._library.read() as connection:
            return portfolio_records(connection, keys)

    def due_follow_ups(self, today: date) -> tuple[DueFollowUp, ...]:
        """What is due for follow-up now and soon, across all workshops but samples."""
        with self._library.read() as connection:
            return due_follow_ups(connection, today)

    def check_ins(self, workshop_id: str, record_ids: Sequence[str]) -> tuple[EarlierCheckIn, ...]:
        """What was told of these records whenever one asked, the latest first."""
        with self._library.read() as connection:
            return check_in_history(connection, workshop_id, record_ids)
