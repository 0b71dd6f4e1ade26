"""The rows that remember what stands on a sheet, under ids that two laptops agree on.

An answer's id follows from its sheet, its path and its role there. So where the same field was
typed on two laptops, merging meets one record: field by field, the later value stays and the other
is listed as a conflict. Records that were made for the same row on two laptops are two: the sheet
shows the one whose answer was written later, the conflict names both, and the other stays in the
workshop as a record of its own.
"""

import hashlib
from collections.abc import Mapping
from itertools import count

from sqlalchemy import select

from aiworkshop.library.schema import RECORD_TABLES
from aiworkshop.library.unit_of_work import UnitOfWork
from aiworkshop.library.values import Row

_ANSWER = RECORD_TABLES["answer"]
_POSITION = "a0"
"""Answers follow their paths; a place in a list of their own would differ on each laptop."""


def answer_id(sheet_id: str, path: str, role: str, turn: int = 0) -> str:
    """The id of what a sheet says at a path.

    ``role``: ``said``, ``unclear``, or the kind of the record that the place became. ``turn``
    counts on where the ids before are taken by records that lie in the trash.
    """
    name = "|".join((sheet_id, path, role, str(turn)))
    return hashlib.sha256(name.encode("utf-8", "surrogatepass")).hexdigest()[:32]


def keep_answer(
    unit: UnitOfWork, sheet_id: str, path: str, role: str, fields: Mapping[str, object]
) -> str:
    """Write down an answer: a new one, or the one that lies in the trash. Returns its id."""
    named = {"printed_sheet_id": sheet_id, "path": path}
    whole = {**named, "record_kind": "", "record_id": "", "unclear": False, **fields}
    same = ("printed_sheet_id", "path", "record_kind", "record_id", "unclear")
    for turn in count():
        key = answer_id(sheet_id, path, role, turn)
        row = _row(unit, key)
        if row is None:
            return unit.add("answer", {**whole, "position": _POSITION}, key)
        if row["workshop_id"] == unit.workshop_id and all(row[n] == whole[n] for n in same):
            unit.change("answer", key, {**fields, "deleted": ""})
            return key
    raise AssertionError  # counting has no end


def _row(unit: UnitOfWork, key: str) -> Row | None:
    query = select(_ANSWER).where(_ANSWER.c.id == key)
    found = unit.connection.execute(query).mappings().first()
    return dict(found) if found is not None else None
