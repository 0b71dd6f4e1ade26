"""The dots on opportunities, once they are counted; those without dots stay."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from aiworkshop.readmodels.projection import InLanguages, VoteResult
from aiworkshop.readmodels.records import Opportunity
from aiworkshop.ui.projector.blocks import Bar, Block, Para, Slide
from aiworkshop.ui.projector.views.reading import in_languages
from aiworkshop.ui.projector.views.themes import read_votes
from aiworkshop.ui.projector.views.view import Ask, Say, View, stacked

if TYPE_CHECKING:
    from aiworkshop.facilitation.reads import Reads


@dataclass(frozen=True, slots=True)
class Ballot:
    """Opportunities and how the vote on them stands."""

    items: tuple[tuple[str, InLanguages], ...]
    result: VoteResult


class Votes(View):
    """Most dots first. While dots are being placed nobody sees how many."""

    id = "votes"
    hue = "dream"
    kinds = ("opportunity", "vote_round", "vote_count", "translation")

    def read(self, reads: "Reads", ask: Ask) -> Ballot:
        """The opportunities with the result, if there is one."""
        found = [one for one in reads.records(Opportunity, ask.workshop_id) if one.title]
        words = in_languages(reads, "opportunity", found, "title")
        result = read_votes(reads, ask.workshop_id, "opportunity", {o.id: o.dots for o in found})
        return Ballot(tuple((one.id, words[one.id, "title"]) for one in found), result)

    def slide(self, model: Ballot, say: Say) -> Slide:
        """Bars when counted; words alone before that."""
        dots = model.result.dots
        blocks: list[Block] = []
        if model.result.being_placed:
            blocks = [
                Para(
                    text,
                    1.8 if not place else 1.4,
                    bold=not place,
                    gap=0.8,
                    edge="own",
                    tone="ink" if not place else "muted",
                )
                for place, text in enumerate(say.texts("words.voting"))
            ]
            return self.made(say, blocks, centred=True)
        if not model.result.counted:
            return self.made(say, [])
        most = max(dots.values(), default=0)
        items = [item for item in model.items if item[0] in dots]
        for key, title in sorted(items, key=lambda item: -dots[item[0]]):
            words = tuple(stacked(title, say, 1.25, bold=True))
            blocks.append(Bar(words, dots[key], most))
        return self.made(say, blocks)
