"""What the room may no longer see, since somebody took back what they agreed to."""

from typing import TYPE_CHECKING

from aiworkshop.readmodels.records import Participant

if TYPE_CHECKING:
    from aiworkshop.facilitation.reads.reads import Reads

Withdrawn = frozenset[tuple[str, str]]
"""Kind and id of records that are theirs, and of themes with a quote of theirs."""
NOTHING: Withdrawn = frozenset()


def withdrawn_records(reads: "Reads", workshop_id: str) -> Withdrawn:
    """Theirs who withdrew, by the one rule of all documents. Cheap where nobody did."""
    from aiworkshop.documents.reports.composing.withdrawal import taken_records, without_withdrawn

    if not any(person.withdrawn for person in reads.records(Participant, workshop_id)):
        return NOTHING
    contents = reads.contents(workshop_id)
    gone, changed = taken_records(contents, without_withdrawn(contents))
    return gone | {key for key in changed if key[0] == "theme"}
