"""Following up: the schedule, asking, the workshop as a whole, what is due in the Library."""

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.gallery.stage import Stage

    Scene = Callable[["Stage"], QWidget]

LATER = 1_782_900_000_000
"""1 July 2026, some weeks after the sample's day."""
_HELD = (("עכו", "2026-05-14"), ("طمرة", "2026-05-20"), ("Kiryat Shmona", "2026-06-25"))


def _run(stage: "Stage", command: Any) -> str:
    made: list[str] = []
    stage.window.desk.run(command, lambda outcome: made.append(str(outcome.value)))
    stage.settle()
    return made[0] if made else ""


def _later(stage: "Stage") -> None:
    wall = stage.window.clock.wall
    stage.window.clock.wall = lambda: LATER
    stage.afterwards.append(lambda: setattr(stage.window.clock, "wall", wall))


def _followed_up(stage: "Stage") -> Any:
    """The sample two weeks on: some were asked, one date was moved, one left out."""
    from aiworkshop.base.text import Text
    from aiworkshop.facilitation.follow_up import AddFollowUp, RecordCheckIn, SetFollowUp

    _later(stage)
    window = stage.page("destiny", "commitments")
    key = stage.workshop_id
    board: Any = window.page.stack.currentWidget()  # type: ignore[attr-defined]
    promises = [one.id for one in board.records]
    done = (
        SetFollowUp(key, "day_14", (("done", True),)),
        SetFollowUp(key, "day_90", (("left_out", True),)),
        AddFollowUp(key, "2026-07-07", Text("עם ראש העיר", "he")),
        RecordCheckIn(
            key,
            "day_14",
            "2026-05-28",
            "commitment",
            promises[0],
            status="under_way",
            evidence=Text("שתי שיחות ראשונות עם רכזות השכונות", "he"),
            story=Text("הספרייה נשארה פתוחה עד חצות", "he"),
            wish=Text("שיהיה מפתח גם בימי שישי", "he"),
            next_step=Text("פגישה עם אב הבית", "he"),
            next_date="2026-06-10",
            spoke_with=Text("רנא", "he"),
        ),
        RecordCheckIn(key, "day_30", "2026-06-14", "commitment", promises[1], status="done"),
    )
    for command in done:
        _run(stage, command)
        stage.afterwards.append(lambda: (stage.window.desk.undo(key), stage.settle()))
    stage.page("destiny", "follow_up/day_30")
    tab: Any = stage.window.page.stack.currentWidget()
    tab.refresh(None)
    stage.settle()
    return tab, promises


def schedule(stage: "Stage") -> QWidget:
    """The timeline and what is open."""
    _followed_up(stage)
    stage.window.notices.hide()
    stage.settle()
    return stage.window


def asking(stage: "Stage") -> QWidget:
    """One promise, with what was told before."""
    tab, promises = _followed_up(stage)
    tab.open(promises[0])
    tab.form.lines["evidence"].put("The list of phones is ready")
    tab.form.lines["wish"].put("שיהיה מפתח גם בימי שישי")
    tab.form.lines["spoke_with"].put("Rana")
    stage.settle()
    return stage.window


def whole(stage: "Stage") -> QWidget:
    """The workshop as a whole: did a partnership come of it?"""
    tab, _ = _followed_up(stage)
    tab.open(stage.workshop_id)
    tab.form.partnership.set_value(["begun"])
    tab.form.partnership.committed.emit(["begun"])
    stage.settle()
    return stage.window


def own_date(stage: "Stage") -> QWidget:
    """An own date being added."""
    tab, _ = _followed_up(stage)
    tab.close_details()
    tab.chosen_date.add_asked.emit()
    stage.settle()
    return stage.window


def went_on(stage: "Stage") -> QWidget:
    """What the next workshop asks about."""
    from aiworkshop.base.text import Text
    from aiworkshop.facilitation.next_workshop import PrepareNextWorkshop
    from aiworkshop.facilitation.records import DeleteRecords

    tab, promises = _followed_up(stage)
    command = PrepareNextWorkshop(stage.workshop_id, Text("ממשיכים יחד", "he"), "2027-06-01")
    key = _run(stage, command)
    stage.afterwards.append(lambda: _run(stage, DeleteRecords(key, (("workshop", key),))))
    tab.refresh(None)
    stage.settle()
    tab.open(promises[0])
    stage.settle()
    return stage.window


def due(stage: "Stage") -> QWidget:
    """What is due, of three workshops."""
    from aiworkshop.base.text import Text
    from aiworkshop.facilitation.create_workshop import CreateWorkshop
    from aiworkshop.facilitation.records import AddRecord, DeleteRecords

    _later(stage)
    for place, held in _HELD:
        key = _run(
            stage,
            CreateWorkshop(title=Text("מה עובד אצלנו?", "he"), municipality=Text(place), date=held),
        )
        for words in ("להתקשר", "לפתוח"):
            fields = {"kind": "commitment", "words": Text(words), "status": "planned"}
            _run(stage, AddRecord(key, "commitment", fields))
        stage.afterwards.append(
            lambda key=key: _run(stage, DeleteRecords(key, (("workshop", key),)))
        )
    stage.page("library")
    stage.window.page.refresh(None)
    stage.settle()
    return stage.window


FOLLOW_UP_SCENES: "dict[str, Scene]" = {
    "follow-up": schedule,
    "follow-up-asking": asking,
    "follow-up-whole": whole,
    "follow-up-went-on": went_on,
    "follow-up-own-date": own_date,
    "library-due": due,
}
