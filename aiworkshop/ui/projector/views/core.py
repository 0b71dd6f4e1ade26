"""The positive core: the picture first, then its themes with what stands behind them."""

from typing import TYPE_CHECKING

from aiworkshop.ui.projector.blocks import Block, Card, Para
from aiworkshop.ui.projector.views.pictured import Drawing, PictureView
from aiworkshop.ui.projector.views.themes import ShownTheme, counts_line, read_themes
from aiworkshop.ui.projector.views.view import Ask, Say, stacked

if TYPE_CHECKING:
    from aiworkshop.facilitation.reads import Reads
    from aiworkshop.readmodels.workshop_contents import WorkshopContents


class Core(PictureView):
    """What the room can build on."""

    id = "core"
    hue = "discovery"
    kinds = (
        *("theme", "theme_finding", "finding", "interview", "group", "vote_round", "vote_count"),
        *("translation", "workshop"),
    )

    def items(
        self, reads: "Reads", ask: Ask, contents: "WorkshopContents"
    ) -> tuple[ShownTheme, ...]:
        """Themes that were not left out of the picture."""
        themes = read_themes(reads, ask.workshop_id, contents.theme_counts)
        return tuple(one for one in themes if not one.left_out)

    def cards(self, model: Drawing, say: Say) -> list[Block]:
        """A card a theme, without quotes that were to stay in the room."""
        if model.picture is None:
            return []
        kept = model.picture.picture.kept
        return [self._card(one, say, quoted=one.id not in kept) for one in model.items]

    def _card(self, theme: ShownTheme, say: Say, *, quoted: bool) -> Card:
        parts = stacked(theme.title, say, 1.35, bold=True)
        parts += stacked(theme.sentence, say, 1.1, gap=0.2)
        if quoted:
            parts += stacked(theme.quote, say, 1.1, gap=0.25, quoted=True)
        parts.append(Para(counts_line(theme, say), 1.0, tone="hue", gap=0.25))
        return Card(tuple(parts))
