"""Records whose id follows from what they say: two laptops that write it make one record."""

import hashlib
from collections.abc import Mapping, Sequence
from itertools import count

from sqlalchemy import select

from aiworkshop.library.erased import MARK
from aiworkshop.library.schema import RECORD_TABLES
from aiworkshop.library.unit_of_work import UnitOfWork


def keep_shared(
    unit: UnitOfWork, kind: str, said: Sequence[str], fields: Mapping[str, object]
) -> str:
    """A record that says this: a new one, or the one that lies in the trash. Returns its id.

    Where a living one has the id (it says something else by now, or the same is said twice), or one
    that was erased, it is the next id of the same saying.
    """
    table = RECORD_TABLES[kind]
    for turn in count():
        name = "|".join((kind, *said, str(turn)))
        key = hashlib.sha256(name.encode("utf-8", "surrogatepass")).hexdigest()[:32]
        query = select(table.c.workshop_id, table.c.deleted).where(table.c.id == key)
        row = unit.connection.execute(query).first()
        if row is None:
            return unit.add(kind, fields, key)
        lies_in_trash = row.deleted and not row.deleted.endswith(MARK)
        if row.workshop_id == unit.workshop_id and lies_in_trash:
            unit.change(kind, key, {**fields, "deleted": ""})
            return key
    raise AssertionError  # counting has no end
