"""The sheets in the order in which a workbook has them."""

from aiworkshop.documents.tables.columns import SheetSpec
from aiworkshop.documents.tables.kinds import destiny, discovery, future, room, votes
from aiworkshop.method.registry import Registry

SHEETS: Registry[SheetSpec] = Registry(
    (
        discovery.FINDINGS,
        discovery.INTERVIEWS,
        discovery.THEMES,
        votes.VOTES,
        votes.VOTE_COUNTS,
        future.DREAMS,
        future.OPPORTUNITIES,
        future.PROPOSITIONS,
        future.CRITIQUES,
        destiny.INITIATIVES,
        destiny.ACTIONS,
        destiny.PROMISES,
        destiny.INCOME_IDEAS,
        room.PLENARY_NOTES,
        room.VALUATIONS,
        room.PARTICIPANTS,
        room.AGENDA,
    )
)
