"""The question of the running step, large enough to work by."""

from typing import TYPE_CHECKING

from aiworkshop.base.text import Text
from aiworkshop.readmodels.records import AgendaStep
from aiworkshop.ui.projector.blocks import Block, Para, Slide
from aiworkshop.ui.projector.views.view import Ask, Say, View

if TYPE_CHECKING:
    from aiworkshop.facilitation.reads import Reads


class Question(View):
    """One question; where no step runs, that of the phase whose page is open."""

    id = "question"
    hue = "discovery"
    kinds = ("agenda_step", "content_overlay")
    follows_step = True

    def read(self, reads: "Reads", ask: Ask) -> str:
        """The key of the question among the texts."""
        step = running_step(reads, ask)
        if step is not None:
            kind = step.content_key.removeprefix("steps.")
            return f"projector.questions.{kind}" if kind else ""
        return f"phases.{ask.phase}.question" if ask.phase else "phases.define.question"

    def heading(self, say: Say) -> tuple[Text, ...]:
        """Nothing but the question."""
        return ()

    def slide(self, model: str, say: Say) -> Slide:
        """The first language large, the second below it."""
        known = all(model in content.texts for content in say.contents.values())
        texts = say.content(model if known and model else "projector.questions.other")
        blocks: list[Block] = []
        for place, text in enumerate(texts):
            if not text:
                continue
            if place == 0:
                blocks.append(Para(text, 2.6 if len(texts) == 1 else 2.3, bold=True, edge="own"))
            else:
                blocks.append(Para(text, 1.8, tone="muted", gap=1.1, edge="own"))
        return self.made(say, blocks, centred=True)


def running_step(reads: "Reads", ask: Ask) -> AgendaStep | None:
    """The step that the clock runs; None between steps, and where it is no longer there."""
    if not ask.step_id:
        return None
    steps = reads.records(AgendaStep, ask.workshop_id)
    return next((step for step in steps if step.id == ask.step_id), None)
