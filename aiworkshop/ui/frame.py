"""What the frame around the pages shows of the open workshop, read in one go."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from aiworkshop.base.text import EMPTY_TEXT, Text
from aiworkshop.ui.desk import Desk
from aiworkshop.ui.i18n import Interface

if TYPE_CHECKING:
    from aiworkshop.facilitation.reads import Reads
    from aiworkshop.method.content import Content
    from aiworkshop.readmodels.records import AgendaStep


@dataclass(frozen=True, slots=True)
class GuideStep:
    """A step of the agenda as the guide shows it, in the language of the window."""

    id: str
    title: str
    minutes: int
    phase: str
    say: str
    watch: str
    materials: str


@dataclass(frozen=True, slots=True)
class FrameState:
    """Bar, rail and guide of one workshop."""

    workshop_id: str
    title: Text = EMPTY_TEXT
    municipality: Text = EMPTY_TEXT
    counts: dict[str, int] | None = None
    steps: tuple[GuideStep, ...] = ()


def read_frame(reads: "Reads", workshop_id: str, language: str) -> FrameState:
    """Ask for everything at once. Runs on lane *db*."""
    from aiworkshop.method.content import load_content
    from aiworkshop.readmodels.records import AgendaStep

    workshop = reads.workshop(workshop_id)
    if workshop is None:
        return FrameState(workshop_id)
    content = load_content(language)
    steps = tuple(guide_step(step, content) for step in reads.records(AgendaStep, workshop_id))
    return FrameState(
        workshop_id, workshop.title, workshop.municipality, reads.counts(workshop_id), steps
    )


def guide_step(step: "AgendaStep", content: "Content") -> GuideStep:
    """A step with the facilitator's own words, else with the method's."""
    title, say, watch, materials = str(step.title), str(step.say), str(step.watch), ""
    if step.content_key:
        texts = content.step(step.content_key)
        title, say, watch = title or texts.title, say or texts.say, watch or texts.watch
        materials = texts.materials
    return GuideStep(
        step.id,
        title,
        step.minutes or 0,
        step.phase,
        say,
        watch,
        str(step.materials) or materials,
    )


class FrameReader(QObject):
    """Reads the frame's state; of several questions only the last is answered."""

    ready = Signal(object)

    def __init__(self, desk: Desk, language: Interface, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._language = language
        self._asked = 0

    def read(self, workshop_id: str) -> None:
        """Ask; ``ready`` answers."""
        self._asked += 1
        number, code = self._asked, self._language.code

        def answered(state: FrameState) -> None:
            if number == self._asked:
                self.ready.emit(state)

        self._desk.read(lambda reads: read_frame(reads, workshop_id, code), answered, context=self)
