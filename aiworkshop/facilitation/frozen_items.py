"""What people are voting on stays as it is until the dots are counted."""

from collections.abc import Iterable

from aiworkshop.facilitation.commands import require
from aiworkshop.library.unit_of_work import UnitOfWork
from aiworkshop.method.dots import VOTABLE_KINDS

FROZEN_FIELDS = frozenset({"title"})
"""What of an item stands on the wall while the room votes."""


def frozen_ids(unit: UnitOfWork, kind: str) -> frozenset[str]:
    """The records of a kind that an open round of dots is about."""
    if kind not in VOTABLE_KINDS.ids:
        return frozenset()
    rounds = unit.rows("vote_round", state="open", items_kind=kind)
    return frozenset(str(key) for each in rounds for key in each["item_ids"] or ())


def require_not_frozen(unit: UnitOfWork, kind: str, ids: Iterable[str]) -> None:
    """Refuse with a sentence where one of these records is being voted on."""
    require(
        frozen_ids(unit, kind).isdisjoint(ids),
        "dots_being_counted",
        "The dots are being counted; close the round first. Nothing was changed.",
    )
