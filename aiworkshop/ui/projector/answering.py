"""From a wish to what stands on the wall: what the view reads, draws and says, on the lanes."""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from aiworkshop.method.content import Content
from aiworkshop.ui.phases.naming import read_content
from aiworkshop.ui.projector.blocks import Slide
from aiworkshop.ui.projector.frozen import Consents
from aiworkshop.ui.projector.languages import offered_languages
from aiworkshop.ui.projector.views.view import Ask, Say, View

if TYPE_CHECKING:
    from aiworkshop.facilitation.reads import Reads

MOST_LANGUAGES = 2


@dataclass(frozen=True, slots=True)
class Answer:
    """What was read for the wall; ``slide`` is None while something is still to be drawn."""

    number: int
    view: View
    ask: Ask
    say: Say
    contents: dict[str, Content]
    offered: tuple[str, ...]
    model: Any
    consents: Consents
    slide: Slide | None = None

    def drawn(self) -> "Answer":
        """With everything drawn. For any thread."""
        model = self.view.drawn(self.model, self.ask)
        return replace(self, model=model, slide=self.view.slide(model, self.say))


@dataclass(frozen=True, slots=True)
class Wish:
    """What the wall is to show. ``contents``: the texts, where they were read before."""

    number: int
    view: View
    ask: Ask
    contents: dict[str, Content]

    def read(self, reads: "Reads") -> Answer:
        """Read it, in the chosen languages that the workshop has, else in its first two."""
        ask = self.ask
        workshop = reads.workshop(ask.workshop_id)
        offered = offered_languages(workshop.languages if workshop else [])
        chosen = tuple(one for one in ask.languages if one in offered)
        ask = replace(ask, languages=chosen or offered[:MOST_LANGUAGES])
        texts = self.contents or read_content(reads, ask.workshop_id)
        say = Say(ask.languages, texts)
        model = self.view.read(reads, ask)
        # Said here, too: with thousands of records that is work, and there is no widget in it.
        slide = None if self.view.draws else self.view.slide(model, say)
        consents = Consents(self.view, ask, self.view.consents(model))
        return Answer(self.number, self.view, ask, say, texts, offered, model, consents, slide)
