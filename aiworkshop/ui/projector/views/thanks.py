"""Thanks: the last thing that people see, with the day on which they meet again."""

from dataclasses import replace
from typing import TYPE_CHECKING

from aiworkshop.base.text import Text
from aiworkshop.readmodels.projection import NO_WORDS, InLanguages
from aiworkshop.ui.projector.blocks import Block, Para, Slide
from aiworkshop.ui.projector.views.reading import in_languages, show_day
from aiworkshop.ui.projector.views.view import Ask, Say, View, stacked

if TYPE_CHECKING:
    from aiworkshop.facilitation.reads import Reads

Model = tuple[InLanguages, str]


class Thanks(View):
    """In each language of the wall."""

    id = "thanks"
    hue = "destiny"
    kinds = ("workshop", "translation")

    def read(self, reads: "Reads", ask: Ask) -> Model:
        """Who invited, and the next day."""
        workshop = reads.workshop(ask.workshop_id)
        if workshop is None:
            return NO_WORDS, ""
        words = in_languages(reads, "workshop", [workshop], "organisers")
        return words[workshop.id, "organisers"], workshop.next_date

    def heading(self, say: Say) -> tuple[Text, ...]:
        """Nothing but the thanks."""
        return ()

    def slide(self, model: Model, say: Say) -> Slide:
        """Thank you, for what, and until when."""
        organisers, day = model
        blocks: list[Block] = []
        notes = say.texts("words.thanks_note")
        for place, text in enumerate(say.texts("words.thanks")):
            size = 3.4 if place == 0 else 2.0
            tone = "hue" if place == 0 else "muted"
            gap = 0.9 if place else 0.0
            blocks.append(Para(text, size, bold=place == 0, tone=tone, gap=gap, edge="own"))
            note_size = 1.4 if place == 0 else 1.15
            note_tone = "ink" if place == 0 else "muted"
            blocks.append(Para(notes[place], note_size, tone=note_tone, gap=0.15, edge="own"))
        if day:
            for place, text in enumerate(say.texts("words.next_date", date=show_day(day))):
                gap = 1.1 if place == 0 else 0.1
                tone = "ink" if place == 0 else "muted"
                blocks.append(Para(text, 1.15, tone=tone, gap=gap, edge="own"))
        blocks += stacked(organisers, say, 1.0, tone="muted", gap=1.0)[:1]
        return replace(self.made(say, blocks, centred=True), corner_clock=False)
