"""The theme board: names of themes with what stands behind each, counted apart."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from aiworkshop.base.text import Text
from aiworkshop.readmodels.projection import InLanguages, VoteResult, vote_result
from aiworkshop.readmodels.records import Theme, VoteCount, VoteRound
from aiworkshop.ui.projector.blocks import Block, Card, Grid, Para, Slide
from aiworkshop.ui.projector.views.reading import in_languages
from aiworkshop.ui.projector.views.view import Ask, Say, View, stacked

if TYPE_CHECKING:
    from aiworkshop.facilitation.reads import Reads


@dataclass(frozen=True, slots=True)
class ShownTheme:
    """A theme; ``dots`` is None where nobody voted, or while a round is open."""

    id: str
    title: InLanguages
    sentence: InLanguages
    quote: InLanguages
    tables: int
    stories: int
    dots: int | None
    left_out: bool = False


def read_themes(
    reads: "Reads", workshop_id: str, counts: dict[str, tuple[int, int]] | None = None
) -> list[ShownTheme]:
    """Themes in their order. Themes without dots stay. Whether a quote may be shown is for whoever
    shows it to ask (``Picture.kept``). ``counts``: of tables and stories, where they are known."""
    themes = reads.records(Theme, workshop_id)
    words = in_languages(reads, "theme", themes, "title", "sentence", "quote")
    counts = reads.theme_counts(workshop_id) if counts is None else counts
    votes = read_votes(reads, workshop_id, "theme", {one.id: one.dots for one in themes})
    found = []
    for theme in themes:
        tables, stories = counts.get(theme.id, (0, 0))
        title, sentence, quote = (words[theme.id, name] for name in ("title", "sentence", "quote"))
        # What stands on the theme, so that the dots of merged ones add up here, too.
        dots = None if votes.being_placed else theme.dots
        shown = ShownTheme(theme.id, title, sentence, quote, tables, stories, dots, theme.left_out)
        found.append(shown)
    return [theme for theme in found if theme.title]


def read_votes(
    reads: "Reads", workshop_id: str, kind: str, on_records: dict[str, int | None]
) -> VoteResult:
    """How the vote on a kind of item stands."""
    rounds = reads.records(VoteRound, workshop_id)
    counts = reads.records(VoteCount, workshop_id) if rounds else []
    return vote_result(kind, rounds, counts, on_records)


def counts_line(theme: ShownTheme, say: Say) -> Text:
    """Dots, tables and stories, each by itself; in the first language."""
    code = say.languages[0]
    parts = []
    if theme.dots is not None:
        parts.append(say.texts("words.dots", count=theme.dots)[0])
    parts.append(say.texts("words.tables", count=theme.tables)[0])
    parts.append(say.texts("words.stories", count=theme.stories)[0])
    return Text("   ".join(map(str, parts)), code)


class Themes(View):
    """What runs through the stories."""

    id = "themes"
    hue = "discovery"
    kinds = ("theme", "theme_finding", "finding", "vote_round", "vote_count", "translation")

    def read(self, reads: "Reads", ask: Ask) -> list[ShownTheme]:
        """All themes."""
        return read_themes(reads, ask.workshop_id)

    def slide(self, model: list[ShownTheme], say: Say) -> Slide:
        """A card a theme, two beside each other where there is room."""
        cards = []
        for theme in model:
            parts = stacked(theme.title, say, 1.3, bold=True)
            parts.append(Para(counts_line(theme, say), 1.0, tone="hue", gap=0.25))
            cards.append(Card(tuple(parts)))
        blocks: list[Block] = [Grid(tuple(cards), least=17, most=2)] if cards else []
        return self.made(say, blocks)
