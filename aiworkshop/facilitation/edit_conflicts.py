"""An edit rests on what its author saw. What somebody else wrote since is never overwritten."""

from collections.abc import Mapping
from typing import Any

from aiworkshop.library.schema import RECORD_TABLES
from aiworkshop.library.schema.columns import Field, fields_of
from aiworkshop.library.unit_of_work import UnitOfWork
from aiworkshop.library.values import Row, columns_for, text_value
from aiworkshop.readmodels.edit_conflict import BothValues, EditConflict

_MISSING = object()


def without_overwriting(
    unit: UnitOfWork,
    kind: str,
    key: str,
    fields: Mapping[str, object],
    seen: Mapping[str, object],
) -> dict[str, object]:
    """The values to write, given what stood in these fields when their author began.

    Other fields that others changed stay theirs without a word, and so do other entries of a
    mapping. Raises ``EditConflict`` where the same one was changed to something else.
    """
    row = unit.row(kind, key)
    known = fields_of(RECORD_TABLES[kind])
    writing: dict[str, object] = {}
    differing: dict[str, BothValues] = {}
    for name, value in fields.items():
        writing[name] = value
        if name not in seen or name not in known:
            continue
        field = known[name]
        there = {column: row[column] for column in columns_for(field, value)}
        if there in (columns_for(field, seen[name]), columns_for(field, value)):
            continue
        merged = _joined(there.get(name), seen[name], value)
        if merged is None:
            differing[name] = BothValues(_value(field, row), value)
        else:
            writing[name] = merged
    if differing:
        raise EditConflict(kind, key, differing)
    return writing


def _joined(theirs: Any, seen: object, mine: object) -> dict[str, object] | None:
    """Both edits of a mapping; None where they are no mappings, or changed the same entry."""
    if not all(isinstance(each, Mapping) for each in (theirs, seen, mine)):
        return None
    assert isinstance(seen, Mapping) and isinstance(mine, Mapping)
    joined = dict(theirs)
    for key in {*seen, *mine}:
        before, after = seen.get(key, _MISSING), mine.get(key, _MISSING)
        there = theirs.get(key, _MISSING)
        if before == after or there == after:
            continue
        if there != before:
            return None
        if after is _MISSING:
            del joined[key]
        else:
            joined[key] = after
    return joined


def _value(field: Field, row: Row) -> Any:
    return text_value(row, field.name) if field.type == "text" else row[field.name]
