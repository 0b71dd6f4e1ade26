"""Two people changed the same field of a record: both values, for whoever came second."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from aiworkshop.base.errors import UserError


class BothValues(NamedTuple):
    """What stands in a field, and what should have been written there."""

    theirs: Any
    mine: Any


class EditConflict(UserError):  # noqa: N818  # what it is, as it is called in the room
    """Refused, with nothing written: somebody else changed ``fields`` since they were read.

    Fields hold what records hold: a ``Text``, a code, a number.
    """

    def __init__(self, kind: str, record_id: str, fields: Mapping[str, BothValues]) -> None:
        super().__init__(
            "edit_conflict",
            "Somebody else changed this at the same time. Nothing was overwritten, and what you "
            "typed is still here.",
        )
        self.kind = kind
        self.record_id = record_id
        self.fields = dict(fields)
