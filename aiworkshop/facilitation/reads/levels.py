"""How freely findings of many workshops may be shown, with all that they hang on."""

from collections.abc import Sequence

from sqlalchemy import Connection

from aiworkshop.library.queries.projection import kept_interviews
from aiworkshop.library.queries.records import read_by_ids
from aiworkshop.readmodels.permission_levels import finding_level
from aiworkshop.readmodels.records import Finding


def finding_levels(connection: Connection, findings: Sequence[Finding]) -> dict[str, str]:
    """The level of each by its id; what it hangs on is read, however high, also in the trash."""
    known = {one.id: one for one in findings}
    asked = set(known)
    while above := {one.parent_id for one in known.values() if one.parent_id} - asked:
        asked |= above
        known |= {one.id: one for one in read_by_ids(connection, Finding, sorted(above))}
    told = {one.interview_id for one in known.values() if one.interview_id}
    kept = frozenset(kept_interviews(connection, sorted(told)))
    return {one.id: finding_level(one, known, kept) for one in findings}
