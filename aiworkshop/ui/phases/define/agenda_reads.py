"""The agenda as its tab shows it: steps with their times and the method's own words."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from aiworkshop.method.agendas import AGENDA_TEMPLATES, STEP_KINDS
from aiworkshop.method.content import Content, StepText
from aiworkshop.method.run_of_show import Show
from aiworkshop.method.step_clock import Run
from aiworkshop.method.timetable import StepLength, Timetable, timetable
from aiworkshop.readmodels.records import AgendaStep, Workshop
from aiworkshop.ui.clock.show_state import missing_step, runs_of, show_of
from aiworkshop.ui.phases.naming import read_content

if TYPE_CHECKING:
    from aiworkshop.facilitation.reads import Reads

NO_WORDS = StepText("", "", "", "")


@dataclass(frozen=True, slots=True)
class AgendaPlan:
    """Steps in order, when they begin, and the texts in all languages."""

    workshop: Workshop
    steps: tuple[AgendaStep, ...]
    times: Timetable
    contents: dict[str, Content] = field(default_factory=dict)
    show: Show = field(default_factory=Show)
    runs: tuple[Run, ...] = ()
    """What really ran."""

    @property
    def template_minutes(self) -> int | None:
        """How long the template would take; None for one that this program does not know."""
        known = self.workshop.template in AGENDA_TEMPLATES
        return AGENDA_TEMPLATES[self.workshop.template].minutes if known else None

    def words(self, step: AgendaStep, language: str) -> StepText:
        """What the method says at this step."""
        content = self.contents.get(language) or self.contents.get("en")
        kind = step.content_key.removeprefix("steps.")
        if content is None or kind not in STEP_KINDS:
            return NO_WORDS
        return content.step(kind)

    def title(self, step: AgendaStep, language: str) -> str:
        """The step's own title, else the method's."""
        return str(step.title) or self.words(step, language).title


def read_agenda(reads: "Reads", workshop_id: str) -> AgendaPlan:
    """Everything at one moment; for lane *db*."""
    contents = reads.contents(workshop_id, kinds=["agenda_step", "step_run"])
    workshop, steps = contents.workshop, contents.agenda_step
    runs = runs_of(contents.step_run)
    lost = missing_step(runs, steps)
    gone = reads.record(AgendaStep, lost) if lost else None
    lengths = [StepLength(step.minutes or 0, step.day or 1, step.fixed_start) for step in steps]
    return AgendaPlan(
        workshop,
        steps,
        timetable(lengths, workshop.start_time, workshop.date, workshop.time_zone),
        read_content(reads, workshop_id),
        show_of(workshop, steps, gone),
        runs,
    )
