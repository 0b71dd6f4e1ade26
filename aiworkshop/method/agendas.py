"""Agenda templates: what happens in the room, in order, with minutes.

The minutes are this program's proposals, anchored in published formats (domain notes on timing);
the facilitator changes them freely. A day has 75 minutes of breaks. Two days hold 775 minutes of
the method; breaks come on top, so this template adds the same 75 minutes to each day (475 + 450).
"""

from dataclasses import dataclass

from aiworkshop.method.phases import PhaseId
from aiworkshop.method.registry import Registry


@dataclass(frozen=True, slots=True)
class StepKind:
    """What a step is. Title, say, watch and materials are content, under ``steps.<id>``.

    ``phase`` is empty for steps outside the method, ``sheets`` are the worksheets needed then.
    """

    id: str
    phase: PhaseId | None = None
    sheets: tuple[str, ...] = ()

    @property
    def in_method(self) -> bool:
        """Whether the step belongs to Appreciative Inquiry."""
        return self.phase is not None


STEP_KINDS: Registry[StepKind] = Registry(
    (
        StepKind("open", "define", ("SIN", "BDG", "RUL", "AGD")),
        StepKind("interviews", "discovery", ("INT", "SUM")),
        StepKind("tables", "discovery", ("DIS", "AST")),
        StepKind("core", "discovery", ("COR", "TAL")),
        StepKind("dream", "dream", ("DRM",)),
        StepKind("opportunities", "dream", ("OPP", "TAL")),
        StepKind("design", "design", ("DSN",)),
        StepKind("destiny", "destiny", ("COM", "TEA", "ACT", "INC")),
        StepKind("one_offer", "destiny", ("COM",)),
        StepKind("close", "destiny", ("VAL",)),
        StepKind("presentation"),
        StepKind("discussion"),
        StepKind("break"),
        StepKind("lunch"),
        StepKind("other"),
    )
)


@dataclass(frozen=True, slots=True)
class AgendaStep:
    """One step of a template: its kind, its length in minutes and its day (from 1).

    ``rounds`` and ``round_minutes`` split a step that runs by a chime, such as interviews both
    ways; what is left of the step's minutes is for the briefing.
    """

    id: str
    kind: str
    minutes: int
    day: int = 1
    rounds: int = 1
    round_minutes: int | None = None

    @property
    def phase(self) -> PhaseId | None:
        """The phase the step belongs to; none outside the method."""
        return STEP_KINDS[self.kind].phase

    @property
    def content_key(self) -> str:
        """Where title, say, watch and materials stand in the content."""
        return f"steps.{self.kind}"


@dataclass(frozen=True, slots=True)
class AgendaTemplate:
    """A whole agenda. Name and explanation are content, under ``agendas.<id>``."""

    id: str
    steps: tuple[AgendaStep, ...]

    @property
    def minutes(self) -> int:
        """Length of all days together, breaks included."""
        return sum(step.minutes for step in self.steps)

    @property
    def days(self) -> int:
        """Number of days."""
        return max(step.day for step in self.steps)

    def day_minutes(self, day: int) -> int:
        """Length of one day (from 1), breaks included."""
        return sum(step.minutes for step in self.steps if step.day == day)


def _interviews(minutes: int, each_way: int) -> AgendaStep:
    return AgendaStep("interviews", "interviews", minutes, rounds=2, round_minutes=each_way)


def _step(kind: str, minutes: int, day: int = 1, step_id: str = "") -> AgendaStep:
    return AgendaStep(step_id or kind, kind, minutes, day)


AGENDA_TEMPLATES: Registry[AgendaTemplate] = Registry(
    (
        AgendaTemplate(
            "taster_60",
            (
                _step("open", 5),
                _interviews(20, 8),
                _step("tables", 15),
                _step("core", 12),
                _step("one_offer", 5),
                _step("close", 3),
            ),
        ),
        AgendaTemplate(
            "demo_120",
            (
                _step("open", 10),
                _interviews(30, 12),
                _step("tables", 20),
                _step("core", 15),
                _step("dream", 15),
                _step("design", 15),
                _step("destiny", 10),
                _step("close", 5),
            ),
        ),
        AgendaTemplate(
            "half_day_240",
            (
                _step("open", 15),
                _interviews(60, 25),
                _step("tables", 35),
                _step("core", 25),
                _step("break", 15),
                _step("dream", 35),
                _step("design", 30),
                _step("destiny", 20),
                _step("close", 5),
            ),
        ),
        AgendaTemplate(
            "day_450",
            (
                _step("open", 30),
                _interviews(75, 30),
                _step("break", 15, step_id="break_morning"),
                _step("tables", 45),
                _step("core", 30),
                _step("lunch", 45),
                _step("dream", 60),
                _step("opportunities", 30),
                _step("break", 15, step_id="break_afternoon"),
                _step("design", 60),
                _step("destiny", 35),
                _step("close", 10),
            ),
        ),
        AgendaTemplate(
            "two_days",
            (
                _step("open", 45),
                _interviews(100, 45),
                _step("break", 15, step_id="break_morning_1"),
                _step("tables", 60),
                _step("core", 45),
                _step("lunch", 45, step_id="lunch_1"),
                _step("dream", 150),
                _step("break", 15, step_id="break_afternoon_1"),
                _step("opportunities", 45, 2),
                _step("break", 15, 2, "break_morning_2"),
                _step("design", 150, 2),
                _step("lunch", 45, 2, "lunch_2"),
                _step("destiny", 150, 2),
                _step("break", 15, 2, "break_afternoon_2"),
                _step("close", 30, 2),
            ),
        ),
    )
)
