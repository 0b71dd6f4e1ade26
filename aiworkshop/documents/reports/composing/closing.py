"""What people valued, without names: numbers together, and words that may leave the room."""

from aiworkshop.documents.reports.composing.lookup import Lookup
from aiworkshop.method.closing import average_energy, gather_words
from aiworkshop.readmodels.summary import ClosingEntry, Said
from aiworkshop.readmodels.workshop_contents import WorkshopContents


def closing(contents: WorkshopContents, lookup: Lookup) -> ClosingEntry:
    """Only of those who let it leave the room."""
    shown = [one for one in contents.valuation if lookup.may_leave_room(one.permission)]
    energy = average_energy((one.energy_before, one.energy_after) for one in shown)

    def all_of(field: str) -> tuple[Said, ...]:
        return tuple(said for one in shown if (said := lookup.said(one, field)))

    return ClosingEntry(
        people=len(shown),
        energy_before=energy.before,
        before_count=energy.before_count,
        energy_after=energy.after,
        after_count=energy.after_count,
        words=tuple((one.words, one.count) for one in gather_words(v.word.text for v in shown)),
        moments=all_of("moment"),
        strengths=all_of("strength"),
        taken_away=all_of("take_away"),
        wishes=all_of("wishes"),
    )
