"""Which records of a planned import stay in the room, in either copy."""

from collections.abc import Iterable

from sqlalchemy import Connection

from aiworkshop.facilitation.exchange.asking import known_rows
from aiworkshop.facilitation.exchange.planning import ImportPlan
from aiworkshop.library.schema import RECORD_TABLES
from aiworkshop.library.values import Row
from aiworkshop.readmodels.permission_levels import stays_in_room

_HANGS_ON = (("parent_id", "finding"), ("interview_id", "interview"), ("finding_id", "finding"))


class KeptRows:
    """Asked of one record after the other; what they hang on is read once."""

    def __init__(self, connection: Connection, plan: ImportPlan) -> None:
        self._connection = connection
        self._theirs = {
            kind: {row["id"]: row for row in plan.file.rows.get(kind, ())}
            for kind in ("finding", "interview")
        }
        self._known: dict[tuple[str, str], bool] = {}

    def holds(self, kind: str, *versions: Row) -> bool:
        """Whether any of a record's versions stays in the room, by itself or by what it hangs on.

        A translation does with what it translates, a quote of a theme's is nobody's here.
        """
        return any(self._holds(kind, row) for row in versions)

    def _holds(self, kind: str, row: Row) -> bool:
        if kind == "translation":
            return self._kept(row["record_kind"], row["record_id"])
        if "permission" in row and stays_in_room(row["permission"]):
            return True
        return any(self._kept(above, row[name]) for name, above in _HANGS_ON if row.get(name))

    def _kept(self, kind: str, key: str) -> bool:
        if kind not in self._theirs:
            return False
        if (kind, key) not in self._known:
            # Ends where somebody's file goes in a circle.
            self._known[kind, key] = False
            self._known[kind, key] = any(self._holds(kind, row) for row in self._rows(kind, key))
        return self._known[kind, key]

    def _rows(self, kind: str, key: str) -> Iterable[Row]:
        theirs = self._theirs[kind].get(key)
        ours = known_rows(self._connection, RECORD_TABLES[kind], [key]).get(key)
        return [row for row in (theirs, ours) if row is not None]
