"""What the frame around the pages shows of the open workshop, read in one go."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from aiworkshop.base.text import EMPTY_TEXT, Text
from aiworkshop.ui.clock.show_state import ShowState, interviews_run, missing_step, runs_of, show_of
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
    sheets: tuple[str, ...] = ()
    """The worksheets that are needed then."""
    room_says: tuple[tuple[str, str], ...] = ()
    """What to say in each language of the room, by code; none where the words are one's own."""


@dataclass(frozen=True, slots=True)
class FrameState:
    """Bar, rail and guide of one workshop."""

    workshop_id: str
    title: Text = EMPTY_TEXT
    municipality: Text = EMPTY_TEXT
    counts: dict[str, int] | None = None
    steps: tuple[GuideStep, ...] = ()
    run: ShowState | None = None
    """The agenda as it runs; None where there is no such workshop."""


KnownContent = dict[tuple[str, str], "Content"]
"""A workshop's texts by workshop and language. Reading them takes longer than all the rest."""


def read_frame(
    reads: "Reads", workshop_id: str, language: str, known: KnownContent | None = None
) -> FrameState:
    """Ask for everything at once, except for texts that are ``known``. Runs on lane *db*."""
    from aiworkshop.method.content import available_languages
    from aiworkshop.readmodels.records import AgendaStep, StepRun

    workshop = reads.workshop(workshop_id)
    if workshop is None:
        return FrameState(workshop_id)
    known = {} if known is None else known
    for code in {language, *workshop.languages} & set(available_languages()):
        if (workshop_id, code) not in known:
            known[workshop_id, code] = _content(reads, workshop_id, code)
    content = known[workshop_id, language]
    # The facilitator's own language first, where the room speaks it.
    spoken = sorted(workshop.languages, key=lambda code: code != language)
    room = [known[workshop_id, code] for code in spoken if (workshop_id, code) in known]
    agenda = reads.records(AgendaStep, workshop_id)
    runs = runs_of(reads.records(StepRun, workshop_id))
    lost = missing_step(runs, agenda)
    gone = reads.record(AgendaStep, lost) if lost else None
    steps = tuple(guide_step(step, content, room) for step in agenda)
    titles = {step.id: step.title for step in steps}
    if gone is not None:
        titles[gone.id] = guide_step(gone, content).title
    show = show_of(workshop, agenda, gone)
    sizes = _talking(reads, workshop_id) if interviews_run(runs, show) else frozenset()
    return FrameState(
        workshop_id,
        workshop.title,
        workshop.municipality,
        reads.counts(workshop_id),
        steps,
        ShowState(workshop_id, show, runs, titles, sizes),
    )


def _talking(reads: "Reads", workshop_id: str) -> frozenset[int]:
    """Whether pairs, trios or both interview each other; read only while they do."""
    from aiworkshop.readmodels.interview_pairs import KEPT_KINDS, KINDS, room_pairs
    from aiworkshop.readmodels.records import SeatingRule

    rules = reads.records(SeatingRule, workshop_id)
    if not any(rule.kind in KEPT_KINDS for rule in rules):
        return frozenset()
    found = reads.contents(workshop_id, kinds=list(KINDS))
    room = room_pairs(
        found.group, found.membership, found.participant, found.seating_rule, found.table_mix
    )
    return room.sizes()


def _content(reads: "Reads", workshop_id: str, language: str) -> "Content":
    from aiworkshop.facilitation.contents import workshop_content

    found = reads.contents(workshop_id, kinds=["content_overlay"])
    return workshop_content(language, found.content, found.content_overlay)


def guide_step(step: "AgendaStep", content: "Content", room: "Sequence[Content]" = ()) -> GuideStep:
    """A step with the facilitator's own words, else with the method's; ``room``: the same texts in
    the languages that are spoken there."""
    from aiworkshop.method.agendas import STEP_KINDS

    title, say, watch, materials = str(step.title), str(step.say), str(step.watch), ""
    kind = step.content_key.removeprefix("steps.")
    sheets: tuple[str, ...] = ()
    room_says: tuple[tuple[str, str], ...] = ()
    if kind in STEP_KINDS:
        sheets = STEP_KINDS[kind].sheets
        texts = content.step(step.content_key)
        if not say:
            room_says = tuple((each.language, each.step(step.content_key).say) for each in room)
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
        sheets,
        room_says,
    )


class FrameReader(QObject):
    """Reads the frame's state; of several questions only the last is answered."""

    ready = Signal(object)

    def __init__(self, desk: Desk, language: Interface, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._language = language
        self._asked = 0
        self._known: KnownContent = {}

    def forget_texts(self) -> None:
        """They may have changed."""
        # Another dictionary: lane *db* may just be filling the old one.
        self._known = {}

    def read(self, workshop_id: str) -> None:
        """Ask; ``ready`` answers."""
        self._asked += 1
        number, code, known = self._asked, self._language.code, self._known

        def answered(state: FrameState) -> None:
            if number == self._asked:
                self.ready.emit(state)

        self._desk.read(
            lambda reads: read_frame(reads, workshop_id, code, known), answered, context=self
        )
