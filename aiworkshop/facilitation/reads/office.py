"""What belongs to the office, on whatever connection asks: a read, or a command."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection

from aiworkshop.library.queries.records import records_by_kind
from aiworkshop.library.schema import OFFICE_KINDS
from aiworkshop.readmodels.office_contents import OfficeContents
from aiworkshop.readmodels.record import OFFICE_ID


def office_contents(connection: Connection, kinds: Sequence[str] = OFFICE_KINDS) -> OfficeContents:
    """The living records of the office, or of some of its kinds."""
    found: dict[str, Any] = dict(records_by_kind(connection, kinds, OFFICE_ID))
    return OfficeContents(**found)
