"""The positive core: the picture first, then its themes with what stands behind them."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from aiworkshop.readmodels.projection import NO_WORDS, InLanguages
from aiworkshop.ui.projector.blocks import Block, Card, Para, Picture, Slide
from aiworkshop.ui.projector.clock_face import ClockFace
from aiworkshop.ui.projector.core_renderer import CoreRenderer, Petal, PetalRenderer
from aiworkshop.ui.projector.frame import Frame
from aiworkshop.ui.projector.views.reading import in_languages
from aiworkshop.ui.projector.views.themes import ShownTheme, counts_line, read_themes
from aiworkshop.ui.projector.views.view import Ask, Say, View, stacked

if TYPE_CHECKING:
    from aiworkshop.facilitation.reads import Reads


@dataclass(frozen=True, slots=True)
class CoreWords:
    """The topic and the themes around it."""

    topic: InLanguages
    themes: tuple[ShownTheme, ...]


class Core(View):
    """What the room can build on. ``renderer`` paints the picture; another may take its place."""

    id = "core"
    hue = "discovery"
    kinds = (
        *("theme", "theme_finding", "finding", "interview", "vote_round", "vote_count"),
        *("translation", "workshop"),
    )

    def __init__(self, renderer: CoreRenderer | None = None) -> None:
        self.renderer = renderer or PetalRenderer()

    def read(self, reads: "Reads", ask: Ask) -> CoreWords:
        """Themes that were not left out of the picture."""
        workshop = reads.workshop(ask.workshop_id)
        topic = NO_WORDS
        if workshop is not None:
            topic = in_languages(reads, "workshop", [workshop], "topic")[workshop.id, "topic"]
        themes = [one for one in read_themes(reads, ask.workshop_id) if not one.left_out]
        return CoreWords(topic, tuple(themes))

    def slide(self, model: CoreWords, say: Say) -> Slide:
        """The picture fills the first page; the words that have no room in it follow."""
        if not model.themes:
            return self.made(say, [])
        topic = model.topic.shown(say.languages[:1])[:1] or say.texts("headings.core")[:1]
        petals = tuple(
            Petal(one.title.shown(say.languages[:1])[0], one.dots) for one in model.themes
        )
        renderer = self.renderer

        def paint(painter: QPainter, area: QRectF, frame: Frame, _: ClockFace | None) -> None:
            renderer.paint(painter, area, frame, topic[0], petals)

        def fits(area: QRectF, frame: Frame) -> bool:
            return renderer.fits(area, frame, topic[0], petals)

        blocks: list[Block] = [Picture(paint, fits)]
        return self.made(say, [*blocks, *(self._card(one, say) for one in model.themes)])

    def _card(self, theme: ShownTheme, say: Say) -> Card:
        parts = stacked(theme.title, say, 1.35, bold=True)
        parts += stacked(theme.sentence, say, 1.1, gap=0.2)
        parts += stacked(theme.quote, say, 1.1, gap=0.25, quoted=True)
        parts.append(Para(counts_line(theme, say), 1.0, tone="hue", gap=0.25))
        return Card(tuple(parts))
