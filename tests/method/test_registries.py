"""The registries hold what the method says they hold."""

import pytest

from aiworkshop.method.agendas import AGENDA_TEMPLATES, STEP_KINDS
from aiworkshop.method.categories import CATEGORIES
from aiworkshop.method.design_elements import DESIGN_ELEMENTS
from aiworkshop.method.phases import PHASES, rail_phases
from aiworkshop.method.registry import Registry
from aiworkshop.method.simple import Named
from aiworkshop.method.worksheets import WORKSHEETS

SHEETS = "INT SUM DIS AST COR DRM OPP DSN COM TEA ACT INC VAL SGN ROS AGD SIN BDG RUL TAL"

# The timing table: minutes of (open, interviews, tables, core, dream, opportunities, design,
# destiny, close, breaks).
TIMING = {
    "taster_60": (5, 20, 15, 12, 0, 0, 0, 5, 3, 0),
    "demo_120": (10, 30, 20, 15, 15, 0, 15, 10, 5, 0),
    "half_day_240": (15, 60, 35, 25, 35, 0, 30, 20, 5, 15),
    "day_450": (30, 75, 45, 30, 60, 30, 60, 35, 10, 75),
    "two_days": (45, 100, 60, 45, 150, 45, 150, 150, 30, 150),
}
ROWS = (
    ("open",),
    ("interviews",),
    ("tables",),
    ("core",),
    ("dream",),
    ("opportunities",),
    ("design",),
    ("destiny", "one_offer"),
    ("close",),
    ("break", "lunch"),
)


def test_phases_are_five_and_define_is_not_in_the_rail() -> None:
    assert PHASES.ids == ("define", "discovery", "dream", "design", "destiny")
    assert [phase.id for phase in rail_phases()] == ["discovery", "dream", "design", "destiny"]


def test_sheet_codes() -> None:
    assert WORKSHEETS.ids == tuple(SHEETS.split())


def test_sizes_of_the_registries() -> None:
    assert (len(CATEGORIES), len(DESIGN_ELEMENTS), len(WORKSHEETS)) == (11, 12, 20)


@pytest.mark.parametrize(
    ("template", "minutes"),
    [("taster_60", 60), ("demo_120", 120), ("half_day_240", 240), ("day_450", 450)],
)
def test_templates_last_what_their_name_says(template: str, minutes: int) -> None:
    assert AGENDA_TEMPLATES[template].minutes == minutes
    assert AGENDA_TEMPLATES[template].days == 1


def test_two_days_are_two_evenly_long_days() -> None:
    template = AGENDA_TEMPLATES["two_days"]
    assert template.days == 2
    assert [template.day_minutes(day) for day in (1, 2)] == [475, 450]


@pytest.mark.parametrize("template", AGENDA_TEMPLATES.ids)
def test_minutes_follow_the_timing_table(template: str) -> None:
    steps = AGENDA_TEMPLATES[template].steps
    sums = tuple(sum(step.minutes for step in steps if step.kind in row) for row in ROWS)
    assert sums == TIMING[template]
    assert len({step.id for step in steps}) == len(steps)
    assert [step.day for step in steps] == sorted(step.day for step in steps)


@pytest.mark.parametrize("template", AGENDA_TEMPLATES.ids)
def test_interviews_leave_time_for_the_briefing(template: str) -> None:
    step = next(step for step in AGENDA_TEMPLATES[template].steps if step.kind == "interviews")
    assert step.round_minutes is not None
    assert 0 < step.rounds * step.round_minutes < step.minutes


def test_steps_name_phases_and_sheets_that_exist() -> None:
    for kind in STEP_KINDS:
        assert kind.phase is None or kind.phase in PHASES
        assert all(sheet in WORKSHEETS for sheet in kind.sheets)
    outside = [kind.id for kind in STEP_KINDS if not kind.in_method]
    assert outside == ["presentation", "discussion", "break", "lunch", "other"]


def test_a_registry_refuses_twins_and_unknown_ids() -> None:
    with pytest.raises(ValueError, match="same id"):
        Registry((Named("a"), Named("a")))
    with pytest.raises(KeyError):
        CATEGORIES["weather"]
    assert "weather" not in CATEGORIES
    assert CATEGORIES.position("staff") == 1
