"""The Tables tab while it is mixed: rules, what is not as wished, why somebody sits here."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from aiworkshop.ui.widgets.gradually import Gradually

if TYPE_CHECKING:
    from tests.gallery.stage import Stage

Scene = Callable[["Stage"], QWidget]


def made(stage: "Stage") -> None:
    """Wait for the boxes of all tables."""
    stage.settle()
    while any(work.pending for work in stage.window.findChildren(Gradually)):
        stage.settle()


def tab_of(stage: "Stage") -> Any:
    stage.page("prepare", "tables")
    made(stage)
    return stage.window.page.stack.currentWidget()


def wishes(stage: "Stage") -> None:
    """Rules and sign-ups, once."""
    from aiworkshop.base.text import Text
    from aiworkshop.facilitation.records import AddRecord, ChangeRecord

    desk, workshop = stage.window.desk, stage.workshop_id

    def prepare(bench: Any) -> None:
        contents = bench.reads.contents(workshop)
        if contents.seating_rule:
            return
        people = [person.id for person in contents.participant]
        run = bench.runner.run
        for kind, those in (
            ("apart", people[:2]),
            ("together", people[2:4]),
            ("together", [people[0], people[1]]),
        ):
            fields = {"kind": kind, "participant_ids": those}
            run(AddRecord(workshop, "seating_rule", fields))
        run(ChangeRecord(workshop, "participant", people[4], {"spoken_languages": ["am"]}))
        run(AddRecord(workshop, "participant", {"name": Text("אורי שגב", "he")}))
        run(AddRecord(workshop, "participant", {"name": Text("سلمى عودة", "ar")}))
        chosen = contents.opportunity[:3]
        for place, person in enumerate(people):
            one = chosen[0 if place < 11 else place % len(chosen)]
            fields = {"opportunity_id": one.id, "participant_id": person}
            run(AddRecord(workshop, "sign_up", fields))
        if len(chosen) > 1:
            fields = {"opportunity_id": chosen[1].id, "participant_id": people[0]}
            run(AddRecord(workshop, "sign_up", fields))

    desk.database(prepare)
    stage.settle()


def mixing(stage: "Stage") -> QWidget:
    wishes(stage)
    tab = tab_of(stage)
    tab.refresh(None)
    made(stage)
    tab.head.mix.setChecked(True)
    tab.mixing.button.click()
    made(stage)
    stage.window.notices.hide()
    return stage.window


def why(stage: "Stage") -> QWidget:
    mixing(stage)
    tab = tab_of(stage)
    tab.head.mix.setChecked(False)
    rows = tab.board.rows()
    tab.explain(rows[0].seat.person.id)
    rows[0].setFocus()
    tab.notes.more.setChecked(True)
    made(stage)
    return stage.window


def choosing(stage: "Stage") -> QWidget:
    wishes(stage)
    tab = tab_of(stage)
    for row in tab.board.rows()[1:4]:
        row.choice_asked.emit(row.seat.person.id)
    made(stage)
    return stage.window


def by_choice(stage: "Stage") -> QWidget:
    wishes(stage)
    tab = tab_of(stage)
    tab.head.phases.chips["design"].click()
    made(stage)
    tab.head.sign_ups.click()
    made(stage)
    tab.notes.more.setChecked(True)
    made(stage)
    return stage.window


SEATING_SCENES: dict[str, Scene] = {
    "seating-mixing": mixing,
    "seating-why": why,
    "seating-choosing": choosing,
    "seating-by-choice": by_choice,
}
