"""Photos of sheets: a sheet shows all that was written on it, in the hand of who wrote it."""

from collections import defaultdict
from typing import TYPE_CHECKING

from aiworkshop.documents.reports.composing.withdrawal import NAME_FIELDS
from aiworkshop.readmodels.records import Finding, Interview, Record, Valuation
from aiworkshop.readmodels.workshop_contents import WorkshopContents

if TYPE_CHECKING:
    from aiworkshop.documents.reports.composing.lookup import Lookup

_HOLDING = (
    *("finding", "interview", "valuation", "dream", "opportunity", "proposition", "critique"),
    *("initiative", "action", "commitment", "income_idea", "plenary_note", "sign_up"),
)


class SheetPhotos:
    """Knows what stands on which sheet. Reads it when it is first asked."""

    def __init__(self, contents: WorkshopContents, lookup: "Lookup") -> None:
        self._contents = contents
        self._lookup = lookup
        self._records: dict[str, list[Record | None]] | None = None
        self._people: dict[str, str] = {}

    def may_stand(self, sheet_id: str) -> bool:
        """Whether a photo of this sheet may be shown; one not entered yet says we know not what."""
        if self._records is None:
            self._records = self._read()
        records = self._records.get(sheet_id, [])
        if not records or sheet_id not in self._people:
            return False
        return self._person_may_stand(self._people[sheet_id]) and all(
            record is not None and self._record_may_stand(record) for record in records
        )

    def _read(self) -> dict[str, list[Record | None]]:
        known: dict[tuple[str, str], Record] = {
            (kind, record.id): record
            for kind in _HOLDING
            for record in getattr(self._contents, kind)
        }
        self._people = {
            sheet.id: sheet.participant_id or "" for sheet in self._contents.printed_sheet
        }
        found: dict[str, list[Record | None]] = defaultdict(list)
        for answer in self._contents.answer:
            if answer.record_kind:
                found[answer.printed_sheet_id or ""].append(
                    known.get((answer.record_kind, answer.record_id))
                )
        return found

    def _person_may_stand(self, person_id: str) -> bool:
        """The name printed on the sheet."""
        if not person_id:
            return True
        people = {person.id: person for person in self._lookup.contents.participant}
        return person_id in people and self._lookup.consents(people[person_id])

    def _record_may_stand(self, record: Record) -> bool:
        lookup = self._lookup
        if lookup.withdrawn(record):
            return False
        if isinstance(record, Interview):
            # Both have written their names on it.
            return lookup.shows_storyteller(record)
        if isinstance(record, Valuation):
            return lookup.may_leave_room(record.permission)
        names = [field for field in NAME_FIELDS if getattr(record, field, None)]
        if isinstance(record, Finding):
            if not lookup.visible((record,)):
                return False
            return all(
                lookup.name_at(record, field) == lookup.said(record, field) for field in names
            )
        return not names or lookup.consents(record)
