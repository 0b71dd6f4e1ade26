"""Rounds of dots on the sample: begun, being counted, with too many dots, and closed."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from tests.gallery.stage import Stage


def _prepare(
    stage: "Stage", counts: Callable[[int, int], int] | None, *, close: bool, room: bool
) -> None:
    """No round at all, or one with counts by place of item and table."""
    from aiworkshop.base.text import Text
    from aiworkshop.facilitation.voting import CloseRound, DeleteRound, OpenRound, SetCount
    from aiworkshop.readmodels.records import Group, Theme, VoteRound

    workshop_id = stage.workshop_id

    def make(bench: Any) -> None:
        run, reads = bench.runner.run, bench.reads
        for record in reads.records(VoteRound, workshop_id):
            run(DeleteRound(workshop_id, record.id))
        if counts is None:
            return
        items = tuple(theme.id for theme in reads.records(Theme, workshop_id))
        question = Text("ממה מכל אלה נרצה יותר מכול שיהיה עוד?", "he")
        key = str(run(OpenRound(workshop_id, "theme", items, question, 20, 4, 2)).value)
        groups = reads.records(Group, workshop_id)
        tables: list[str | None] = [one.id for one in groups if one.phase == "discovery"]
        tables = [None] if room else tables
        for row, item in enumerate(items):
            for column, table in enumerate(tables):
                if (dots := counts(row, column)) >= 0:
                    run(SetCount(workshop_id, key, item, table, dots))
        if close:
            run(CloseRound(workshop_id, key))

    stage.window.desk.database(make)
    stage.settle()


def _scene(
    counts: Callable[[int, int], int] | None, *, close: bool = False, room: bool = False
) -> "Callable[[Stage], QWidget]":
    def show(stage: "Stage") -> QWidget:
        stage.page("library")
        _prepare(stage, counts, close=close, room=room)
        window = stage.page("discovery", "dots")
        tab: Any = stage.window.page.stack.currentWidget()
        tab.refresh(None)
        stage.settle()
        if counts is not None and not close:
            tab.counting.view.setFocus()
            tab.counting.view.setCurrentIndex(tab.counting.view.tally.index(1, 0 if room else 1))
            stage.settle()
        return window

    return show


VOTING_SCENES = {
    "dots-start": _scene(None),
    "dots-counting": _scene(lambda row, column: (3, 2, 4, 0, 1)[(row + column) % 5] - column // 4),
    "dots-room": _scene(lambda row, _: (21, 17, 4, 0, -1)[row % 5], room=True),
    "dots-warning": _scene(lambda row, column: 9 if not row else column),
    "dots-result": _scene(
        lambda row, column: 0 if row == 3 else (3, 1, 2, 3)[(2 * row + column) % 4], close=True
    ),
}
