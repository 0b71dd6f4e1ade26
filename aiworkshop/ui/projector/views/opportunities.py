"""The opportunity map: the picture first, then who benefits and how many want to help."""

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from aiworkshop.base.text import Text
from aiworkshop.readmodels.projection import InLanguages
from aiworkshop.readmodels.records import Opportunity, SignUp
from aiworkshop.ui.projector.blocks import Block, Card, Grid, Para
from aiworkshop.ui.projector.views.pictured import Drawing, PictureView
from aiworkshop.ui.projector.views.reading import in_languages
from aiworkshop.ui.projector.views.themes import read_votes
from aiworkshop.ui.projector.views.view import Ask, Say, stacked

if TYPE_CHECKING:
    from aiworkshop.facilitation.reads import Reads
    from aiworkshop.readmodels.workshop_contents import WorkshopContents


@dataclass(frozen=True, slots=True)
class ShownOpportunity:
    """An opportunity; ``dots`` is None where nobody voted, or while a round is open."""

    id: str
    title: InLanguages
    who_benefits: InLanguages
    sign_ups: int
    dots: int | None


class Opportunities(PictureView):
    """What the room wants to build. Of those who signed up only the number is told."""

    id = "opportunities"
    hue = "dream"
    kinds = (
        *("opportunity", "origin_link", "dream", "theme", "sign_up", "participant"),
        *("vote_round", "vote_count", "translation", "workshop"),
    )

    def items(
        self, reads: "Reads", ask: Ask, contents: "WorkshopContents"
    ) -> tuple[ShownOpportunity, ...]:
        """Opportunities that were not left out of the picture."""
        every = reads.records(Opportunity, ask.workshop_id)
        found = [one for one in every if one.title and not one.left_out]
        words = in_languages(reads, "opportunity", found, "title", "who_benefits")
        signed = Counter(one.opportunity_id for one in reads.records(SignUp, ask.workshop_id))
        votes = read_votes(reads, ask.workshop_id, "opportunity", {o.id: o.dots for o in every})
        return tuple(
            ShownOpportunity(
                one.id,
                words[one.id, "title"],
                words[one.id, "who_benefits"],
                signed[one.id],
                None if votes.being_placed else one.dots,
            )
            for one in found
        )

    def cards(self, model: Drawing, say: Say) -> list[Block]:
        """A card an opportunity, two beside each other where there is room."""
        return [Grid(tuple(self._card(one, say) for one in model.items), least=17, most=2)]

    def _card(self, one: ShownOpportunity, say: Say) -> Card:
        parts = stacked(one.title, say, 1.3, bold=True)
        for place, words in enumerate(one.who_benefits.shown(say.languages)):
            tone = "muted" if place else "ink"
            parts.append(Para(_benefits(words, say), 1.0, tone=tone, gap=0.1 if place else 0.25))
        line = []
        if one.dots is not None:
            line.append(say.texts("words.dots", count=one.dots)[0])
        if one.sign_ups:
            line.append(say.content("pictures.opportunities.signed_up", count=one.sign_ups)[0])
        if line:
            words = Text("   ".join(map(str, line)), say.languages[0])
            parts.append(Para(words, 1.0, tone="hue", gap=0.25))
        return Card(tuple(parts))


def _benefits(words: Text, say: Say) -> Text:
    """Who benefits, behind a label in the language of the words, else in the first of the wall."""
    code = words.resolved_language()
    code = code if code in say.contents else say.languages[0]
    inner = f"\u2068{words}\u2069"
    return Text(say.contents[code].text("pictures.opportunities.benefits", words=inner), code)
