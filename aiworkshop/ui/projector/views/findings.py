"""Findings that the facilitator released: title and quote, the teller where that is allowed."""

from typing import TYPE_CHECKING

from aiworkshop.base.text import Text
from aiworkshop.readmodels.projection import ShownFinding, shown_finding
from aiworkshop.readmodels.records import Finding
from aiworkshop.ui.projector.blocks import Block, Para, Slide
from aiworkshop.ui.projector.views.reading import read_tables
from aiworkshop.ui.projector.views.view import Ask, Say, View, stacked, table_card

if TYPE_CHECKING:
    from aiworkshop.facilitation.reads import Reads


class Findings(View):
    """What was released, in the order of the findings."""

    id = "findings"
    hue = "discovery"
    kinds = ("finding", "interview", "group", "translation", "participant")

    def read(self, reads: "Reads", ask: Ask) -> list[ShownFinding]:
        """Only what has passed the rules."""
        released = reads.released(Finding, ask.workshop_id)
        translations = reads.translations("finding", [one.id for one in released])
        tables = read_tables(reads, ask.workshop_id)
        levels = reads.finding_levels(released)
        gone = reads.withdrawn(ask.workshop_id)
        found = (
            shown_finding(one, tables, translations, levels[one.id])
            for one in released
            if (one.kind_name, one.id) not in gone
        )
        return [one for one in found if one is not None]

    def consents(self, model: list[ShownFinding]) -> frozenset[str]:
        """Each, and its name."""
        return frozenset(f"{one.id} {part}" for one in model for part in ("", one.teller))

    def slide(self, model: list[ShownFinding], say: Say) -> Slide:
        """A card each."""
        blocks: list[Block] = []
        for one in model:
            parts = stacked(one.title, say, 1.3, bold=True)
            parts += stacked(one.quote, say, 1.1, gap=0.25 if parts else 0.0, quoted=True)
            if one.teller:
                direction = one.teller.resolved_direction()
                teller = Text(f"— {one.teller}", one.teller.language, direction)
                parts.append(Para(teller, 1.0, tone="muted", gap=0.2))
            blocks.append(table_card(parts, one.table))
        return self.made(say, blocks)
