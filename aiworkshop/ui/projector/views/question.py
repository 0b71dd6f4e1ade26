"""The question of the running step, large enough to work by."""

from typing import TYPE_CHECKING

from aiworkshop.base.text import Text
from aiworkshop.readmodels.records import AgendaStep, StepRun
from aiworkshop.ui.projector.blocks import Block, Para, Slide
from aiworkshop.ui.projector.views.view import Ask, Say, View

if TYPE_CHECKING:
    from aiworkshop.facilitation.reads import Reads


class Question(View):
    """One question; where no step runs, that of the phase whose page is open."""

    id = "question"
    hue = "discovery"
    kinds = ("agenda_step", "step_run", "content_overlay")
    follows_step = True

    def read(self, reads: "Reads", ask: Ask) -> str:
        """The key of the question among the texts."""
        steps = {step.id: step for step in reads.records(AgendaStep, ask.workshop_id)}
        step = running_step(reads, ask, steps)
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


def running_step(reads: "Reads", ask: Ask, steps: dict[str, AgendaStep]) -> AgendaStep | None:
    """The step that runs by what was kept of the clock, else the one the clock names."""
    open_runs = [
        run
        for run in reads.records(StepRun, ask.workshop_id)
        if run.started_at and not run.ended_at
    ]
    if open_runs:
        latest = max(open_runs, key=lambda run: run.started_at)
        return steps.get(latest.agenda_step_id or "")
    if not ask.step:
        return None
    from aiworkshop.method.content import available_languages, load_content

    for step in steps.values():
        if step.title and str(step.title) == ask.step:
            return step
        titles = f"{step.content_key}.title"
        for code in available_languages():
            if not step.title and load_content(code).texts.get(titles) == ask.step:
                return step
    return None
