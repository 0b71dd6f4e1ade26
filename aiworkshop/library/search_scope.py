"""Where in a library a search looks: what a filter asks, in the numbers that the index has.

What is asked is the same whatever database holds the index; each says it in its own words.
"""

from dataclasses import dataclass

from aiworkshop.library.search_places import Places
from aiworkshop.library.search_tables import numbers_of
from aiworkshop.readmodels.searching import SearchFilter


@dataclass(frozen=True, slots=True)
class Scope:
    """What a row of the index must have; ``None``: whatever it has."""

    kinds: list[int] | None
    """Kinds with their phases."""
    channel: str
    """It or, where it has no channel of its own, its workshop must be tagged with this one."""
    tagged: list[int]
    """The workshops that are."""
    owners: list[int] | None
    """It belongs to one of these, or is one of the office's records that are named."""
    office: list[str]
    office_number: int
    gone: list[int]
    """It belongs to none of these, which are in the trash."""

    def everywhere(self) -> list[int] | None:
        """All workshops (and the office) in which there may be something."""
        if self.owners is None:
            return None
        return [*self.owners, *([self.office_number] if self.office else [])]


def scope_of(places: Places, wanted: SearchFilter) -> Scope:
    """What a filter asks."""
    owners, office, gone = None, list[str](), set[int]()
    if wanted.workshop_id:
        owners = [places.numbers.get(wanted.workshop_id, 0)]
    elif wanted.places():
        owners = places.matching(wanted, with_channel=False)
        office = places.office_matching(wanted)
    else:
        gone = set(places.by_number).difference(places.living, [places.office_number()])
    by_kind = wanted.kinds or wanted.phase
    channel = wanted.channel
    return Scope(
        kinds=numbers_of(wanted.kinds or None, wanted.phase) if by_kind else None,
        channel=channel,
        tagged=places.matching(SearchFilter(channel=channel)) if channel else [],
        owners=owners,
        office=office,
        office_number=places.office_number(),
        gone=sorted(gone),
    )
