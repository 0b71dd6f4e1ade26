"""Who interviews whom: before, made, held, without a language; on the wall and in the clock."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from tests.gallery.clock_scenes import INTERVIEWS, run_until
from tests.gallery.projector_scenes import SIZES, Wall, drawn, prepared
from tests.gallery.seating_scenes import made

if TYPE_CHECKING:
    from tests.gallery.stage import Stage

Scene = Callable[["Stage"], QWidget]


def clear(stage: "Stage") -> None:
    """No pairs, and nobody who speaks what nobody else does."""
    from aiworkshop.facilitation.records import ChangeRecord, DeleteRecords
    from aiworkshop.readmodels.interview_pairs import KEPT_KINDS
    from aiworkshop.readmodels.records import SeatingRule

    workshop = stage.workshop_id

    def job(bench: Any) -> None:
        kept = [r for r in bench.reads.records(SeatingRule, workshop) if r.kind in KEPT_KINDS]
        run = bench.runner.run
        run(DeleteRecords(workshop, tuple(("seating_rule", one.id) for one in kept)))
        for person in bench.reads.contents(workshop).participant:
            if person.spoken_languages == ["am"]:
                run(ChangeRecord(workshop, "participant", person.id, {"spoken_languages": []}))

    stage.window.desk.database(job)
    stage.settle()


def pairs(stage: "Stage", *, stranger: bool = False, trios: bool = False) -> None:
    """Pairs at every table of the sample."""
    from aiworkshop.facilitation.pairing import MakeInterviewPairs
    from aiworkshop.facilitation.records import ChangeRecord

    workshop = stage.workshop_id

    def job(bench: Any) -> None:
        people = bench.reads.contents(workshop).participant
        if stranger:
            fields = {"spoken_languages": ["am"]}
            bench.runner.run(ChangeRecord(workshop, "participant", people[4].id, fields))
        bench.runner.run(MakeInterviewPairs(workshop, trios))

    stage.window.desk.database(job)
    stage.afterwards.append(lambda: clear(stage))
    stage.settle()


def panel(stage: "Stage") -> Any:
    stage.page("discovery", "interviews")
    tab = stage.window.page.stack.currentWidget()
    assert tab is not None
    tab.pairs_shown.setChecked(True)
    stage.afterwards.append(lambda: tab.pairs_shown.setChecked(False))
    made(stage)
    return tab.pairs


def empty(stage: "Stage") -> QWidget:
    panel(stage)
    return stage.window


def shown(stage: "Stage") -> QWidget:
    pairs(stage, stranger=True)
    found = panel(stage)
    person = found.board.people()[1]
    person.setFocus()
    person.click()
    made(stage)
    return stage.window


def trios(stage: "Stage") -> QWidget:
    pairs(stage, trios=True)
    panel(stage)
    return stage.window


def wall(stage: "Stage") -> QWidget:
    pairs(stage)
    show = prepared(stage)
    image = drawn(stage, show, "seating", SIZES["720"])
    show.set_active(False)
    return stage.dialog(Wall(image))


def clock_of_trios(stage: "Stage", second: int = 0) -> None:
    """The interviews at a moment when some of the room change roles."""
    from aiworkshop.method.step_clock import role_changes

    pairs(stage)
    minutes = stage.window._steps[INTERVIEWS].minutes
    when, _ = role_changes(minutes * 60, frozenset((2, 3)))[second]
    run_until(stage, when / 60 + 0.1)


def pill(stage: "Stage") -> QWidget:
    stage.page("discovery")
    clock_of_trios(stage)
    return stage.window


def wall_clock(stage: "Stage") -> QWidget:
    show = prepared(stage)
    clock_of_trios(stage, 1)
    image = drawn(stage, show, "clock", SIZES["720"])
    show.set_active(False)
    return stage.dialog(Wall(image))


PAIR_SCENES: dict[str, Scene] = {
    "pairs-empty": empty,
    "pairs-shown": shown,
    "pairs-trios": trios,
    "pairs-wall": wall,
    "pairs-clock": pill,
    "pairs-wall-clock": wall_clock,
}
