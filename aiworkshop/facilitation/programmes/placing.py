"""Of which town and inquiry a workshop is; the one proposes what goes with it."""

from dataclasses import dataclass
from typing import Any

from aiworkshop.facilitation.programmes.names import row_text
from aiworkshop.library.unit_of_work import UnitOfWork
from aiworkshop.library.values import Row


@dataclass(frozen=True, slots=True)
class PlaceWorkshop:
    """A town, or an inquiry, of a workshop; empty: none. Value: whether anything differed.

    An inquiry brings its town, and its enrolments where none are chosen of that town; a town brings
    its name where no municipality is written, and its enrolment where it has only one. What belongs
    to another town goes.
    """

    workshop_id: str
    authority_id: str | None = None
    inquiry_id: str | None = None
    code: str = "place_workshop"

    def apply(self, unit: UnitOfWork) -> bool:
        workshop = unit.row("workshop", self.workshop_id)
        fields: dict[str, Any] = {}
        if self.inquiry_id is not None:
            fields["inquiry_id"] = self.inquiry_id
        town_id = self.authority_id
        inquiry = unit.row("inquiry", self.inquiry_id) if self.inquiry_id else None
        if inquiry is not None:
            town_id = inquiry["authority_id"] or None
        if town_id is not None:
            fields |= _of_town(unit, workshop, town_id, inquiry)
        return unit.change("workshop", self.workshop_id, fields)


def _of_town(unit: UnitOfWork, workshop: Row, town_id: str, inquiry: Row | None) -> dict[str, Any]:
    fields: dict[str, Any] = {"authority_id": town_id}
    if town_id and not workshop["municipality"]:
        fields["municipality"] = row_text(unit.row("authority", town_id))
    if inquiry is None and workshop["inquiry_id"]:
        of_town = [one["id"] for one in unit.rows("inquiry", authority_id=town_id or None)]
        if workshop["inquiry_id"] not in of_town:
            fields["inquiry_id"] = ""
    possible = enrolments_of(unit, town_id)
    chosen = [key for key in workshop["enrolment_ids"] if key in possible]
    if not chosen and inquiry is not None:
        chosen = [key for key in inquiry["enrolment_ids"] if key in possible]
    if not chosen and len(possible) == 1:
        chosen = possible
    return fields | {"enrolment_ids": chosen}


def enrolments_of(unit: UnitOfWork, town_id: str) -> list[str]:
    """Living enrolments of a town, then those of the clusters it belongs to."""
    if not town_id:
        return []
    above = [one["cluster_id"] for one in unit.rows("cluster_member", member_id=town_id)]
    return [
        enrolment["id"]
        for key in (town_id, *above)
        for enrolment in unit.rows("enrolment", authority_id=key)
    ]
