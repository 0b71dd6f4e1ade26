"""Who sits where: every table with its people.

People look for their own name, so it stands there whole, as on the rosters that lie on the tables;
the facilitator may show first names or initials instead.
"""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from aiworkshop.base.text import Text
from aiworkshop.readmodels.interview_pairs import KINDS, PHASE, room_pairs
from aiworkshop.readmodels.projection import NameStyle, shown_name
from aiworkshop.readmodels.records import Group
from aiworkshop.ui.projector.blocks import Block, Card, Grid, Para, Slide
from aiworkshop.ui.projector.views.question import running_step
from aiworkshop.ui.projector.views.view import Ask, Say, View

if TYPE_CHECKING:
    from aiworkshop.facilitation.reads import Reads
    from aiworkshop.readmodels.workshop_contents import WorkshopContents


@dataclass(frozen=True, slots=True)
class Table:
    """A table and the names at it."""

    number: int
    name: Text
    people: tuple[Text, ...]
    pairs: tuple[tuple[Text, ...], ...] = ()
    """The same people, by who interviews whom; empty where pairs were not made."""


class SeatingView(View):
    """The tables of the phase that runs, else of the first that has any people."""

    id = "seating"
    hue = "prepare"
    kinds = (*KINDS, "agenda_step")
    follows_step = True

    def read(self, reads: "Reads", ask: Ask) -> list[Table]:
        """Tables in order; people who are not there are left out."""
        contents = reads.contents(ask.workshop_id, kinds=list(KINDS))
        people = {one.id: one for one in contents.participant if not one.absent}
        at: dict[str, list[Text]] = {group.id: [] for group in contents.group}
        for seat in contents.membership:
            person = people.get(seat.participant_id or "")
            if person is not None and seat.group_id in at:
                at[seat.group_id].append(_name(person.name, ask.names))
        phase = self._phase(reads, ask, [one for one in contents.group if at[one.id]])
        pairs = self._pairs(contents, ask.names) if phase == PHASE else {}
        return [
            Table(group.number or 0, group.name, tuple(at[group.id]), pairs.get(group.id, ()))
            for group in sorted(contents.group, key=lambda one: one.number or 0)
            if group.phase == phase
        ]

    def _pairs(
        self, contents: "WorkshopContents", style: NameStyle
    ) -> dict[str, tuple[tuple[Text, ...], ...]]:
        """Who interviews whom, by table."""
        names = {one.id: _name(one.name, style) for one in contents.participant}
        room = room_pairs(
            contents.group,
            contents.membership,
            contents.participant,
            contents.seating_rule,
            contents.table_mix,
        )
        return {
            table.group.id: tuple(tuple(names[key] for key in group) for group in table.groups)
            for table in room.tables
        }

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
        slide = self.made(say, blocks)
        if any(table.pairs for table in model):
            return replace(slide, heading=say.texts("headings.pairs"))
        return slide

    def _card(self, table: Table, say: Say) -> Card:
        title = table.name or say.texts("words.table", number=table.number)[0]
        head = Para(title, 1.15, bold=True, tone="hue")
        if table.pairs:
            # Those who talk with each other stand close, the next ones well apart.
            names = [
                Para(name, 1.0, gap=0.06 if place else 0.8)
                for pair in table.pairs
                for place, name in enumerate(pair)
            ]
        else:
            names = [
                Para(name, 1.0, gap=0.08 if place else 0.3)
                for place, name in enumerate(table.people)
            ]
        return Card((head, *names), str(table.number))


def _name(name: Text, style: NameStyle) -> Text:
    return shown_name(name, style)
