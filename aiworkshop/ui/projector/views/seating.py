"""Who sits where: every table with its people.

People look for their own name, so it stands there whole, as on the rosters that lie on the tables;
the facilitator may show first names or initials instead.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from aiworkshop.base.text import Text
from aiworkshop.readmodels.projection import NameStyle, shown_name
from aiworkshop.readmodels.records import Group
from aiworkshop.ui.projector.blocks import Block, Card, Grid, Para, Slide
from aiworkshop.ui.projector.views.question import running_step
from aiworkshop.ui.projector.views.view import Ask, Say, View

if TYPE_CHECKING:
    from aiworkshop.facilitation.reads import Reads


@dataclass(frozen=True, slots=True)
class Table:
    """A table and the names at it."""

    number: int
    name: Text
    people: tuple[Text, ...]


class SeatingView(View):
    """The tables of the phase that runs, else of the first that has any people."""

    id = "seating"
    hue = "prepare"
    kinds = ("participant", "group", "membership", "agenda_step")
    follows_step = True

    def read(self, reads: "Reads", ask: Ask) -> list[Table]:
        """Tables in order; people who are not there are left out."""
        contents = reads.contents(ask.workshop_id, kinds=["participant", "group", "membership"])
        people = {one.id: one for one in contents.participant if not one.absent}
        at: dict[str, list[Text]] = {group.id: [] for group in contents.group}
        for seat in contents.membership:
            person = people.get(seat.participant_id or "")
            if person is not None and seat.group_id in at:
                at[seat.group_id].append(_name(person.name, ask.names))
        phase = self._phase(reads, ask, [one for one in contents.group if at[one.id]])
        return [
            Table(group.number or 0, group.name, tuple(at[group.id]))
            for group in sorted(contents.group, key=lambda one: one.number or 0)
            if group.phase == phase
        ]

    def _phase(self, reads: "Reads", ask: Ask, seated: list[Group]) -> str:
        step = running_step(reads, ask)
        wanted = [step.phase if step else "", ask.phase, "discovery"]
        there = [group.phase for group in seated]
        return next((phase for phase in wanted if phase in there), there[0] if there else "")

    def consents(self, model: list[Table]) -> frozenset[str]:
        """Everybody's name."""
        return frozenset(str(name) for table in model for name in table.people)

    def slide(self, model: list[Table], say: Say) -> Slide:
        """A card a table."""
        cards = tuple(self._card(table, say) for table in model)
        blocks: list[Block] = [Grid(cards, least=9.6, most=5)] if cards else []
        return self.made(say, blocks)

    def _card(self, table: Table, say: Say) -> Card:
        title = table.name or say.texts("words.table", number=table.number)[0]
        head = Para(title, 1.15, bold=True, tone="hue")
        names = [
            Para(name, 1.0, gap=0.3 if not place else 0.08)
            for place, name in enumerate(table.people)
        ]
        return Card((head, *names), str(table.number))


def _name(name: Text, style: NameStyle) -> Text:
    return shown_name(name, style)
