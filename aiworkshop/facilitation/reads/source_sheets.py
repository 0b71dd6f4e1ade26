"""On which sheet, and under which question, each record was written down."""

from sqlalchemy import Connection, select

from aiworkshop.library.schema import RECORD_TABLES
from aiworkshop.readmodels.sheet_records import SourceSheet

_OWN_WORDS = ("commitment", "valuation")
"""What people write on their own sheets about themselves."""


def source_sheets(connection: Connection, workshop_id: str) -> tuple[SourceSheet, ...]:
    """One a record, that of the first sheet where several tell of it."""
    answer, printed = RECORD_TABLES["answer"], RECORD_TABLES["printed_sheet"]
    query = (
        select(
            answer.c.record_kind,
            answer.c.record_id,
            printed.c.sheet,
            answer.c.path,
            printed.c.participant_id,
        )
        .join(printed, printed.c.id == answer.c.printed_sheet_id)
        .where(
            answer.c.workshop_id == workshop_id,
            answer.c.deleted == "",
            answer.c.record_id != "",
        )
        .order_by(answer.c.created, answer.c.id)
    )
    found: dict[tuple[str, str], SourceSheet] = {}
    for kind, record_id, sheet, path, person in connection.execute(query):
        # ``part.row.field.line``: rows and lines are places, not questions.
        parts = path.split(".")
        question = ".".join([parts[0], *parts[2:3]])
        # An interview is its teller's, whoever the sheet with the questions was printed for.
        owner = (person or "") if kind in _OWN_WORDS else ""
        source = SourceSheet(kind, record_id, sheet, question, owner)
        found.setdefault((kind, record_id), source)
    return tuple(found.values())
