"""The show: it follows the workshop, turns its pages, remembers how it was."""

from collections.abc import Iterator
from datetime import datetime

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, QPainter

from aiworkshop.base.settings import Settings, load_settings, save_settings
from aiworkshop.base.text import Text
from aiworkshop.facilitation.pictures import PlacePetal
from aiworkshop.facilitation.records import AddRecord, ChangeRecord
from aiworkshop.facilitation.releasing import ReleaseRecords
from aiworkshop.facilitation.running import GiveMinutes, StartStep
from aiworkshop.facilitation.sample import SAMPLE_ID, InsertSample
from aiworkshop.method.picture import Placing
from aiworkshop.readmodels.records import AgendaStep, Finding, Opportunity
from aiworkshop.ui.clock.step_clock import StepClock
from aiworkshop.ui.frame import read_frame
from aiworkshop.ui.projector.show import Show
from tests.ui.wall_reader import painted


@pytest.fixture
def show(qtbot, desk) -> Iterator[Show]:
    with qtbot.waitSignal(desk.changed):
        desk.run(InsertSample())
    clock = StepClock()
    show = Show(desk, clock, Settings())
    clock.setParent(show)
    show.clock = clock
    show.open_workshop(SAMPLE_ID)
    show.set_active(True)
    settle(qtbot, show)
    yield show
    show.set_active(False)
    show.deleteLater()


def settle(qtbot, show) -> None:
    lanes = show._desk.lanes
    # A picture is asked of lane work by the answer of lane db.
    qtbot.waitUntil(
        lambda: not (lanes.pending("db") or lanes.pending("work")) and not show.has_more
    )


def words(show) -> str:
    return "".join(one.words for one in painted(show.projection))


def see(qtbot, show, view_id, *languages) -> None:
    show.choose_languages(languages or ("en",))
    show.choose_view(view_id)
    qtbot.waitUntil(lambda: show.projection is not None and show.projection.slide.view == view_id)
    settle(qtbot, show)


def release(qtbot, show, count: int) -> list[str]:
    desk, found = show._desk, []
    desk.read(lambda reads: reads.records(Finding, SAMPLE_ID), found.append)
    qtbot.waitUntil(lambda: bool(found))
    ids = [one.id for one in found[0] if one.quote or one.title][:count]
    desk.run(ReleaseRecords(SAMPLE_ID, "finding", tuple(ids), True))
    return ids


def test_it_begins_in_the_first_languages_of_the_workshop(show):
    assert show.offered == ("he", "ar", "en") and show.languages == ("he", "ar")
    assert show.projection.slide.mirrored


def test_languages_are_one_or_two(qtbot, show):
    show.toggle_language("en")
    settle(qtbot, show)
    assert show.languages == ("he", "en")
    show.toggle_language("he")
    settle(qtbot, show)
    assert show.languages == ("en",) and not show.projection.slide.mirrored
    show.toggle_language("en")
    settle(qtbot, show)
    assert show.languages == ("en",), "the last one stays"


NOW = "2026-05-14T12:00:00+00:00"


def run_step(qtbot, show, now: str, *, more: int = 0) -> None:
    """The step *Dream* runs, as the window would have the clock show it."""
    desk, found = show._desk, []
    desk.read(lambda reads: reads.records(AgendaStep, SAMPLE_ID), found.append)
    qtbot.waitUntil(lambda: bool(found))
    step = next(step for step in found[0] if step.content_key == "steps.dream")
    desk.run(StartStep(SAMPLE_ID, step.id, now))
    if more:
        desk.run(GiveMinutes(SAMPLE_ID, more, now))
    states = []
    desk.read(lambda reads: read_frame(reads, SAMPLE_ID, "en"), states.append)
    qtbot.waitUntil(lambda: bool(states))
    show.clock.wall = lambda: int(datetime.fromisoformat(now).timestamp() * 1000)
    show.clock.show(states[0].run)


def test_what_is_released_comes_to_the_wall_and_what_is_taken_back_goes(qtbot, show):
    see(qtbot, show, "findings")
    assert "In a moment" in words(show)
    ids = release(qtbot, show, 1)
    qtbot.waitUntil(lambda: "In a moment" not in words(show))
    show._desk.run(ChangeRecord(SAMPLE_ID, "finding", ids[0], {"title": Text("Changed words")}))
    qtbot.waitUntil(lambda: "Changed words" in words(show))
    show._desk.undo(SAMPLE_ID)
    qtbot.waitUntil(lambda: "Changed words" not in words(show))
    show._desk.run(ReleaseRecords(SAMPLE_ID, "finding", tuple(ids), False))
    qtbot.waitUntil(lambda: "In a moment" in words(show))


def test_what_is_taken_back_leaves_a_frozen_wall(qtbot, show):
    ids = release(qtbot, show, 2)
    see(qtbot, show, "findings")
    show.toggle_frozen()
    before = words(show)
    show._desk.run(ChangeRecord(SAMPLE_ID, "finding", ids[0], {"title": Text("Changed words")}))
    settle(qtbot, show)
    assert words(show) == before and show.frozen, "it holds its picture"
    show.choose_view("thanks")
    settle(qtbot, show)
    assert words(show) == before
    show._desk.run(ReleaseRecords(SAMPLE_ID, "finding", (ids[1],), False))
    qtbot.waitUntil(lambda: not show.frozen)
    settle(qtbot, show)
    assert words(show) != before


def test_a_name_without_consent_leaves_a_frozen_wall(qtbot, show):
    fields = {"kind": "offer", "words": Text("Keys"), "person": Text("Nameofsomebody")}
    fields |= {"name_consent": True, "released": True}
    keys = []
    command = AddRecord(SAMPLE_ID, "commitment", fields)
    show._desk.run(command, lambda outcome: keys.append(str(outcome.value)))
    see(qtbot, show, "commitments")
    qtbot.waitUntil(lambda: "Nameofsomebody" in words(show))
    show.toggle_frozen()
    show._desk.run(ChangeRecord(SAMPLE_ID, "commitment", keys[0], {"name_consent": False}))
    qtbot.waitUntil(lambda: "Nameofsomebody" not in words(show))
    assert "Keys" in words(show) and not show.frozen


def test_it_reads_nothing_for_changes_that_it_does_not_show(qtbot, show):
    see(qtbot, show, "themes")
    asked = show._asked
    with qtbot.waitSignal(show._desk.changed):
        show._desk.run(AddRecord(SAMPLE_ID, "commitment", {"words": Text("w")}))
    assert show._asked == asked
    with qtbot.waitSignal(show._desk.changed):
        show._desk.run(AddRecord(SAMPLE_ID, "theme", {"title": Text("A new theme")}))
    assert show._asked == asked + 1


def looks(show) -> QImage:
    image = QImage(QSize(show.frame.width, show.frame.height), QImage.Format.Format_RGB32)
    painter = QPainter(image)
    show.projection.paint(painter)
    painter.end()
    return image


def test_a_picture_follows_changes_and_the_ground_of_the_wall(qtbot, show):
    see(qtbot, show, "opportunities")
    qtbot.waitUntil(lambda: show.projection.page.whole is not None)
    before, found = looks(show), []
    show._desk.read(lambda reads: reads.records(Opportunity, SAMPLE_ID), found.append)
    qtbot.waitUntil(lambda: bool(found))
    placing = Placing(angle=200.0, distance=80.0, size=70.0)
    show._desk.run(PlacePetal(SAMPLE_ID, "opportunity", found[0][0].id, placing))
    qtbot.waitUntil(lambda: looks(show) != before)
    show._desk.undo(SAMPLE_ID)
    qtbot.waitUntil(lambda: looks(show) == before)
    corner = before.pixelColor(3, 3).lightness()
    show.toggle_dark()
    qtbot.waitUntil(lambda: looks(show).pixelColor(3, 3).lightness() < corner / 2)
    asked = show._asked
    show.set_size(QSize(1024, 768))
    assert show._asked == asked + 1, "it is drawn for the wall's own shape"


def test_nobody_looking_nothing_is_read(qtbot, show):
    show.set_active(False)
    asked = show._asked
    with qtbot.waitSignal(show._desk.changed):
        show._desk.run(AddRecord(SAMPLE_ID, "theme", {"title": Text("Unseen")}))
    show.choose_view("themes")
    assert show._asked == asked
    show.set_active(True)
    qtbot.waitUntil(lambda: show.projection.slide.view == "themes")


def test_pages_turn_by_hand_around_and_show_their_mark(qtbot, show):
    release(qtbot, show, 12)
    see(qtbot, show, "findings")
    qtbot.waitUntil(lambda: len(show.pages) > 2 and not show.has_more)
    first = words(show)
    assert f"1 / {len(show.pages)}" in first
    show.turn_page(1)
    assert f"2 / {len(show.pages)}" in words(show) and words(show) != first
    show.turn_page(-1)
    show.turn_page(-1)
    assert show.page == len(show.pages) - 1


def test_pages_turn_by_themselves_until_told_to_wait(qtbot, show):
    release(qtbot, show, 12)
    see(qtbot, show, "findings")
    qtbot.waitUntil(lambda: len(show.pages) > 2)
    assert show._turn.isActive() and show._turn.interval() == show.seconds * 1000
    show.set_seconds(20)
    assert show._turn.interval() == 20_000
    show._turn.setInterval(20)
    qtbot.waitUntil(lambda: show.page == 1)
    show.toggle_frozen()
    held = show.page
    show._turn.timeout.emit()
    assert show.page == held
    show.toggle_frozen()
    show.set_auto(False)
    assert not show._turn.isActive()
    see(qtbot, show, "thanks")
    show.set_auto(True)
    assert not show._turn.isActive(), "one page does not turn"


def test_a_page_that_is_no_longer_there_gives_way(qtbot, show):
    ids = release(qtbot, show, 12)
    see(qtbot, show, "findings")
    qtbot.waitUntil(lambda: len(show.pages) > 2 and not show.has_more)
    show.turn_page(-1)
    show._desk.run(ReleaseRecords(SAMPLE_ID, "finding", tuple(ids[1:]), False))
    qtbot.waitUntil(lambda: len(show.pages) == 1)
    assert show.page == 0 and "/" not in words(show)


def test_the_question_follows_the_running_step_and_the_open_page(qtbot, show):
    see(qtbot, show, "question")
    show.set_phase("dream")
    qtbot.waitUntil(lambda: "dream" in show._phase and "?" in words(show))
    settle(qtbot, show)
    before = words(show)
    run_step(qtbot, show, NOW)
    qtbot.waitUntil(lambda: "It is ten years on" in words(show))
    assert before != words(show)


def test_the_small_clock_stands_in_the_corner_and_moves(qtbot, show):
    see(qtbot, show, "themes")
    assert "09:00" not in words(show)
    run_step(qtbot, show, NOW)
    qtbot.waitUntil(lambda: "09:00" in words(show))
    run_step(qtbot, show, NOW, more=1)
    qtbot.waitUntil(lambda: "10:00" in words(show))
    show.toggle_clock()
    assert "10:00" not in words(show)


def test_the_clock_without_a_step_says_that_it_comes(qtbot, show):
    see(qtbot, show, "clock")
    assert "In a moment" in words(show)
    run_step(qtbot, show, NOW)
    qtbot.waitUntil(lambda: "09:00" in words(show))


def test_another_workshop_leaves_nothing_of_this_one_even_frozen_or_black(qtbot, show):
    show.toggle_frozen()
    show.toggle_black()
    show.open_workshop("")
    assert show.projection is None and not show.frozen and not show.black


def test_how_it_was_is_remembered(qtbot, show, tmp_path):
    show.zoom(2)
    show.toggle_dark()
    show.toggle_clock()
    show.set_auto(False)
    show.set_seconds(30)
    settings = Settings(projector=show._kept)
    save_settings(tmp_path / "settings.json", settings)
    again = Show(show._desk, show.clock, load_settings(tmp_path / "settings.json"))
    assert again.wall.zoom == show.wall.zoom > 1 and again.wall.mode == "dark"
    assert not again.wall.clock and not again.auto and again.seconds == 30
    again.deleteLater()


def test_nonsense_in_the_preferences_is_passed_over(qtbot, desk):
    kept = {"zoom": "0.1", "mode": "pink", "seconds": "-1"}
    show = Show(desk, StepClock(), Settings(projector=kept))
    assert show.wall.zoom == 1 and show.wall.mode == "light" and show.seconds == 12
    show.set_size(QSize(800, 600))
    show.deleteLater()
