"""Welcome: what this is, where, when, about what, and who invites."""

from dataclasses import replace
from typing import TYPE_CHECKING

from aiworkshop.base.text import Text
from aiworkshop.readmodels.projection import NO_WORDS, InLanguages
from aiworkshop.ui.projector.blocks import Block, Para, Slide
from aiworkshop.ui.projector.views.reading import in_languages, show_day
from aiworkshop.ui.projector.views.view import Ask, Say, View, stacked

if TYPE_CHECKING:
    from aiworkshop.facilitation.reads import Reads

NAMES = ("title", "municipality", "topic", "organisers")
Model = tuple[dict[str, InLanguages], str]


class Welcome(View):
    """The first thing that people see."""

    id = "welcome"
    hue = "discovery"
    kinds = ("workshop", "translation")

    def read(self, reads: "Reads", ask: Ask) -> Model:
        """The workshop's own words."""
        workshop = reads.workshop(ask.workshop_id)
        if workshop is None:
            return {}, ""
        words = in_languages(reads, "workshop", [workshop], *NAMES)
        return {name: words[workshop.id, name] for name in NAMES}, workshop.date

    def heading(self, say: Say) -> tuple[Text, ...]:
        """The place and the day stand there instead."""
        return ()

    def slide(self, model: Model, say: Say) -> Slide:
        """Place and day, then the title, the topic, the organisers."""
        words, day = model
        blocks: list[Block] = []
        places = [str(text) for text in words.get("municipality", NO_WORDS).shown(say.languages)]
        parts = [*places, show_day(day)] if day else places
        if parts:
            # Isolated, so that names in two scripts stand in the order of the wall.
            line = " · ".join(f"\u2068{part}\u2069" for part in parts)
            first = Text(line, "", "rtl" if say.mirrored else "ltr")
            blocks.append(Para(first, 1.2, tone="hue", bold=True))
        size = 2.5 if len(say.languages) == 1 else 2.1
        blocks += stacked(words.get("title", NO_WORDS), say, size, bold=True, gap=0.5)
        blocks += stacked(words.get("topic", NO_WORDS), say, 1.35, gap=0.7)
        blocks += stacked(words.get("organisers", NO_WORDS), say, 1.0, tone="muted", gap=0.8)[:1]
        return replace(self.made(say, blocks, centred=True), corner_clock=False)
