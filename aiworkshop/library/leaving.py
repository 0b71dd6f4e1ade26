"""Whether a copy of something may be elsewhere since it was written: then undo cannot unmake it."""

from sqlalchemy import select

from aiworkshop.library.schema import OFFICE_KINDS
from aiworkshop.library.schema.bookkeeping import journal, output_log
from aiworkshop.library.unit_of_work import UnitOfWork
from aiworkshop.library.values import Change
from aiworkshop.readmodels.record import OFFICE_ID

WHOLE = ("transfer", "push", "pull")
"""Forms of outputs that can come back: as a file, or from another library."""


def may_have_left(unit: UnitOfWork, batch: str, changes: list[Change]) -> bool:
    """Whether a workshop left the program after this batch with what the batch wrote in it.

    The office's records go along with any workshop that names them.
    """
    since = select(journal.c.stamp).where(journal.c.batch == batch).limit(1).scalar_subquery()
    query = select(output_log.c.id).where(output_log.c.form.in_(WHOLE), output_log.c.stamp > since)
    if not any(change.table in OFFICE_KINDS for change in changes):
        query = query.where(output_log.c.workshop_id.in_((unit.workshop_id, OFFICE_ID)))
    return unit.connection.execute(query.limit(1)).first() is not None
