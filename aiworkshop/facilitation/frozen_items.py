"""What people are voting on stays as it is until the dots are counted."""

from collections.abc import Iterable, Mapping

from aiworkshop.facilitation.commands import require
from aiworkshop.library.schema import RECORD_TABLES
from aiworkshop.library.unit_of_work import UnitOfWork
from aiworkshop.library.values import columns_of
from aiworkshop.method.dots import VOTABLE_KINDS

FROZEN_FIELDS = frozenset({"title"})
"""What of an item stands on the wall while the room votes."""

_COUNTED_FIELDS = frozenset({"dots"})


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


def require_fields_free(
    unit: UnitOfWork, kind: str, key: str, fields: Mapping[str, object], *, on_paper: bool = False
) -> None:
    """Refuse where these fields would change what the room is voting on.

    ``on_paper``: dots as well, which came on a sheet and belong into the round.
    """
    if kind not in VOTABLE_KINDS.ids:
        return
    if _differs(unit, kind, key, fields, FROZEN_FIELDS):
        require_not_frozen(unit, kind, (key,))
    if on_paper and _differs(unit, kind, key, fields, _COUNTED_FIELDS):
        require(
            key not in frozen_ids(unit, kind),
            "dots_belong_to_round",
            "The dots are being counted: type these into the round, under Dots. "
            "Nothing was changed.",
        )


def _differs(
    unit: UnitOfWork, kind: str, key: str, fields: Mapping[str, object], names: frozenset[str]
) -> bool:
    wanted = {name: fields[name] for name in names & fields.keys()}
    columns = columns_of(RECORD_TABLES[kind], wanted)
    row = unit.row(kind, key) if columns else {}
    return any(row[name] != value for name, value in columns.items())
