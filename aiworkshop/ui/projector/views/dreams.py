"""Dreams that were released: the headline and the vision of each table."""

from typing import TYPE_CHECKING

from aiworkshop.readmodels.projection import ShownDream, shown_dream
from aiworkshop.readmodels.records import Dream
from aiworkshop.ui.projector.blocks import Block, Slide
from aiworkshop.ui.projector.views.reading import read_tables
from aiworkshop.ui.projector.views.view import Ask, Say, View, stacked, table_card

if TYPE_CHECKING:
    from aiworkshop.facilitation.reads import Reads


class Dreams(View):
    """What might be."""

    id = "dreams"
    hue = "dream"
    kinds = ("dream", "group", "translation")

    def read(self, reads: "Reads", ask: Ask) -> list[ShownDream]:
        """Only what was released."""
        released = reads.released(Dream, ask.workshop_id)
        translations = reads.translations("dream", [one.id for one in released])
        tables = read_tables(reads, ask.workshop_id)
        found = (shown_dream(one, tables, translations) for one in released)
        return [one for one in found if one is not None]

    def consents(self, model: list[ShownDream]) -> frozenset[str]:
        """Each."""
        return frozenset(one.id for one in model)

    def slide(self, model: list[ShownDream], say: Say) -> Slide:
        """The headline as on a front page, the vision below."""
        blocks: list[Block] = []
        for one in model:
            parts = stacked(one.headline, say, 1.8, bold=True)
            parts += stacked(one.vision, say, 1.25, gap=0.4 if parts else 0.0)
            blocks.append(table_card(parts, one.table))
        return self.made(say, blocks, centred=True)
