"""The guide: which step it shows, in whose words, and that nothing of a row is cut."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QLabel

from aiworkshop.base.text import Text
from aiworkshop.facilitation.records import AddRecord, ChangeRecord
from aiworkshop.facilitation.wording import SetWording
from aiworkshop.ui.frame import GuideStep
from aiworkshop.ui.guide import Guide, StepRow, step_of_page
from aiworkshop.ui.widgets.painting import text_width


def settle(qtbot, window):
    qtbot.waitUntil(lambda: not window.desk.lanes.pending("db"))
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def rows(window):
    found = window.guide.findChildren(StepRow)
    return sorted(found, key=lambda row: window._steps.index(row.step))


def marked(window):
    return [(row.step.phase, row.state) for row in rows(window) if row.state != "ahead"]


def told(window):
    return [label.text() for label in window.guide.findChildren(QLabel) if not label.isHidden()]


def test_while_nothing_runs_the_guide_shows_the_step_of_the_page(qtbot, window, workshop_id):
    window.go("prepare", workshop_id)
    qtbot.waitUntil(lambda: bool(window._steps))
    settle(qtbot, window)
    assert rows(window)[0].state == "shown"
    window.go("discovery")
    step = next(step for step in window._steps if step.phase == "discovery")
    assert marked(window) == [("discovery", "shown")]
    in_the_room = next(iter(dict(step.room_says).values()))
    assert in_the_room in told(window) and step.materials in told(window)
    window.go("report")
    assert rows(window)[-1].state == "shown"
    window.guide.step_chosen.emit(window._steps[1])
    qtbot.waitUntil(lambda: window.clock.active)
    window.go("prepare")
    assert [row.state for row in rows(window)][:3] == ["done", "now", "ahead"]


def test_arrows_walk_along_the_steps_and_start_none(qtbot, window, workshop_id):
    window.go("discovery", workshop_id)
    qtbot.waitUntil(lambda: bool(window._steps))
    settle(qtbot, window)
    found = rows(window)
    checked = next(place for place, row in enumerate(found) if row.isChecked())
    found[checked].setFocus()
    qtbot.keyClick(found[checked], Qt.Key.Key_Down)
    assert found[checked + 1].hasFocus() and found[checked].isChecked()
    qtbot.keyClick(found[checked + 1], Qt.Key.Key_Up)
    settle(qtbot, window)
    assert found[checked].hasFocus() and not window.clock.active
    qtbot.keyClick(found[checked], Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: window.clock.active)


def test_what_to_say_is_there_in_each_language_of_the_room(qtbot, window, workshop_id):
    spoken = {"languages": ["he", "en", "ar"]}
    window.desk.run(ChangeRecord(workshop_id, "workshop", workshop_id, spoken))
    window.go("discovery", workshop_id)
    qtbot.waitUntil(lambda: bool(window._steps))
    settle(qtbot, window)
    step = next(step for step in window._steps if step.phase == "discovery")
    says = dict(step.room_says)
    # The language of the window first, since the room speaks it.
    assert list(says) == ["en", "he", "ar"] and len(set(says.values())) == 3
    guide = window.guide.findChild(Guide)
    assert list(guide.say_in.chips) == list(says)
    for language, words in says.items():
        guide.say_in.chips[language].click()
        assert words in told(window)


def test_a_page_without_a_step_of_its_own_shows_none():
    steps = [GuideStep(str(n), "", 5, phase, "", "", "") for n, phase in enumerate(("", "dream"))]
    assert step_of_page(steps, "dream") == "1"
    assert step_of_page(steps, "design") == step_of_page([], "prepare") == ""


def test_the_guide_speaks_the_words_of_the_workshop(qtbot, window, workshop_id):
    window.go("discovery", workshop_id)
    qtbot.waitUntil(lambda: bool(window._steps))
    settle(qtbot, window)
    own = Text("Tell me of the best day here.", "en")
    window.desk.run(SetWording(workshop_id, "steps.interviews.say", own))
    qtbot.waitUntil(lambda: own.text in [step.say for step in window._steps])
    window.desk.undo(workshop_id)
    qtbot.waitUntil(lambda: own.text not in [step.say for step in window._steps])


def test_a_step_of_another_version_keeps_its_own_words(qtbot, window, workshop_id):
    fields = {"title": Text("Silent walk"), "content_key": "steps.silent_walk"}
    window.go("discovery", workshop_id)
    window.desk.run(AddRecord(workshop_id, "agenda_step", fields))
    qtbot.waitUntil(lambda: "Silent walk" in [step.title for step in window._steps])


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_minutes_are_never_cut(qtbot, context, monkeypatch, direction):
    drawn = []
    monkeypatch.setattr(
        "aiworkshop.ui.guide.draw_words",
        lambda painter, rect, words, font, side: drawn.append((rect, words, font)),
    )
    guide = Guide(context.theme)
    qtbot.addWidget(guide)
    guide.setLayoutDirection(direction)
    title = "A long title of a step of a long day that must be cut"
    guide.show_steps([GuideStep("1", title, 120, "", "", "", "")], "")
    guide.resize(220, 400)
    guide.grab()
    (_, shown, _), (place, minutes, font) = drawn[:2]

    assert (shown, minutes) == (title, "120′")
    assert text_width(font, minutes) <= place.width()
    assert guide.rect().contains(place) and not drawn[0][0].intersects(place)
    assert guide.findChild(StepRow).toolTip() == title


@pytest.mark.parametrize("language", ["en", "he", "ar"])
@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_nothing_lies_beside_the_scroll_bar(qtbot, window, workshop_id, language, scale):
    window.menu.set_language(language)
    window.menu.set_scale(scale)
    window.resize(1024, 640)
    spoken = {"languages": ["he", "en", "ar"]}
    window.desk.run(ChangeRecord(workshop_id, "workshop", workshop_id, spoken))
    window.go("discovery", workshop_id)
    qtbot.waitUntil(lambda: bool(window._steps))
    settle(qtbot, window)
    guide = window.guide.findChild(Guide)
    inner = guide._area.widget()
    qtbot.waitUntil(lambda: inner.width() <= guide._area.viewport().width())
    # It can be printed from there in any case.
    assert guide.print.isHidden() != guide.print_icon.isHidden()
