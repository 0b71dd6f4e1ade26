"""Details, the agenda's template and the other languages, typed as a person types them."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from aiworkshop.base.text import Text
from aiworkshop.facilitation.records import AddRecord, ChangeRecord
from aiworkshop.readmodels.records import AgendaStep, Translation
from aiworkshop.ui.main_window import MainWindow
from tests.ui.discovery_walk import choose
from tests.ui.prepare_walk import PrepareWalk


@pytest.fixture
def walk(qtbot: QtBot, window: MainWindow) -> Iterator[PrepareWalk]:
    walk = PrepareWalk(qtbot, window)
    yield walk
    assert not walk.errors


def test_what_is_typed_is_saved_field_by_field(walk: PrepareWalk) -> None:
    tab = walk.open("details")
    for name, words in (("venue", "אולם המועצה"), ("date", "14/05/2026"), ("start_time", "0930")):
        field = tab.form.fields[name]
        field.setFocus()
        field.selectAll()
        walk.type(words)
        walk.enter()
    tab.form.fields["languages"].chips["en"].click()
    walk.settle()
    workshop = walk.workshop()
    assert workshop.venue.text == "אולם המועצה"
    assert (workshop.date, workshop.start_time) == ("2026-05-14", "09:30")
    assert set(workshop.languages) == {"en", "he", "ar"}
    walk.window.setFocus()
    walk.undo()
    assert set(walk.workshop().languages) == {"he", "ar"}


def test_another_template_is_asked_about_first(walk: PrepareWalk) -> None:
    tab = walk.open("details")
    before = [step.content_key for step in walk.records(AgendaStep)]
    choose(tab.template.field, "taster_60")
    walk.settle()
    assert tab.template.question.isVisible()
    assert "Undo" in tab.template.sentence.text()
    assert [step.content_key for step in walk.records(AgendaStep)] == before
    walk.press_button(tab.template.keep)
    assert tab.template.field.value() == "demo_120"
    choose(tab.template.field, "taster_60")
    walk.press_button(tab.template.use)
    assert walk.workshop().template == "taster_60"
    assert len(walk.records(AgendaStep)) == 6
    assert walk.window.notices.isVisible()
    walk.press_button(walk.window.notices.button)
    assert [step.content_key for step in walk.records(AgendaStep)] == before
    assert walk.workshop().template == "demo_120"
    assert tab.template.field.value() == "demo_120"


def test_title_in_another_language(walk: PrepareWalk) -> None:
    tab = walk.open("details")
    assert list(tab.others.picker.chips) == ["he", "ar"]
    field = tab.others.fields["title"]
    assert field.placeholderText() == "Our town"
    field.setFocus()
    walk.type("העיר שלנו")
    walk.enter()
    (translation,) = walk.records(Translation)
    assert (translation.field, translation.words.language) == ("title", "he")
    assert translation.words.text == "העיר שלנו"
    tab.others.picker.chips["ar"].click()
    assert field.value().text == ""
    tab.others.picker.chips["he"].click()
    assert field.value().text == "העיר שלנו"
    field.setFocus()
    field.clear()
    field.textEdited.emit("")
    walk.enter()
    assert walk.records(Translation) == []


def test_language_and_direction_of_a_text(walk: PrepareWalk) -> None:
    tab = walk.open("details")
    choose(tab.reading.language, "he")
    walk.settle()
    choose(tab.reading.direction, "rtl")
    walk.settle()
    assert walk.workshop().title == Text("Our town", "he", "rtl")


def test_a_translation_that_somebody_else_changed_meanwhile_is_not_overwritten(
    walk: PrepareWalk,
) -> None:
    place = {"record_kind": "workshop", "record_id": walk.workshop_id, "field": "venue"}
    fields = {**place, "words": Text("المكتبة", "ar")}
    key = str(walk.run(AddRecord(walk.workshop_id, "translation", fields)))
    tab = walk.open("details")
    tab.others.picker.chips["ar"].click()
    field = tab.others.fields["venue"]
    field.setFocus()
    field.selectAll()
    walk.type("القاعة")
    theirs = {"words": Text("المركز", "ar")}
    walk.run(ChangeRecord(walk.workshop_id, "translation", key, theirs))
    walk.settle()
    assert field.words() == "القاعة"
    walk.enter()
    stored = {one.id: one.words.text for one in walk.records(Translation)}
    assert stored[key] == "المركز"
    assert field.words() == "القاعة"
    assert len(walk.errors) == 1
    walk.errors.clear()
    # Told of it, one may say so once more.
    walk.type(" الكبيرة")
    walk.enter()
    stored = {one.id: one.words.text for one in walk.records(Translation)}
    assert stored[key] == "القاعة الكبيرة"
