"""Dreams and opportunities: typed, told in full, traced back, deleted and brought back."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QToolButton
from pytestqt.qtbot import QtBot

from aiworkshop.readmodels.records import Dream, Opportunity, OriginLink
from aiworkshop.ui.main_window import MainWindow
from tests.ui.discovery_walk import Ctrl, Key
from tests.ui.outcome_walk import OutcomeWalk, choose, nameless, options, said, titles, waiting


@pytest.fixture
def walk(qtbot: QtBot, window: MainWindow) -> Iterator[OutcomeWalk]:
    walk = OutcomeWalk(qtbot, window)
    yield walk
    assert not walk.errors


def test_a_headline_and_a_vision_are_typed_in_two_scripts(walk: OutcomeWalk) -> None:
    tab = walk.board("dream", "visions")
    assert len(waiting(tab)) == 3, "every table has its place"
    tab.list.setFocus()
    walk.press(Key.Key_Down)
    walk.press(Key.Key_Return)
    assert tab.bar.field.hasFocus(), "one Enter away from typing"
    assert tab.bar.group_id() == walk.table("dream", 2)
    walk.enter_words(tab, "התור נעלם (2036)")
    choose(tab.bar.kinds, "vision")
    assert "today" in tab.bar.field.placeholderText()
    walk.enter_words(tab, "حديقة مفتوحة")
    first, second = walk.records(Dream)
    assert str(first.headline) == "התור נעלם (2036)"
    assert not first.vision
    assert first.group_id == walk.table("dream", 2)
    assert str(second.vision) == "حديقة مفتوحة"
    assert titles(tab) == ["התור נעלם (2036)", "حديقة مفتوحة"]
    assert not tab.beside.is_open, "typing on needs the whole list"
    assert tab.bar.field.hasFocus()
    assert tab.counts.text().startswith("2")


def test_choosing_a_table_shows_what_it_said(walk: OutcomeWalk) -> None:
    walk.record_of("dream", {"headline": said("One"), "group_id": walk.table("dream", 1)})
    walk.record_of("dream", {"headline": said("Two"), "group_id": walk.table("dream", 2)})
    tab = walk.board("dream", "visions")
    assert titles(tab) == ["One", "Two"]
    assert tab.list.view.cards.card(tab.list.view.cards.ids()[1]).lead == "2"
    tab.bar.field.setFocus()
    walk.press(Key.Key_2, Ctrl)
    assert titles(tab) == ["Two"]


def test_details_save_themselves_and_are_undone(walk: OutcomeWalk) -> None:
    walk.record_of("dream", {"headline": said("One")})
    tab = walk.board("dream", "visions")
    tab.list.setFocus()
    walk.press(Key.Key_Return)
    walk.settle()
    assert tab.beside.is_open
    assert tab.details.form.fields["headline"].hasFocus()
    walk.fill(tab, "see", "Lit windows")
    tab.details.form.fields["horizon_year"].setFocus()
    walk.type("٢٠٣٦")
    walk.press(Key.Key_Return)
    walk.settle()
    choose(tab.details.form.fields["group_id"], walk.table("dream", 3))
    walk.settle()
    dream = walk.records(Dream)[0]
    assert (str(dream.see), dream.horizon_year) == ("Lit windows", 2036)
    assert dream.group_id == walk.table("dream", 3)
    tab.list.setFocus()
    walk.undo()
    walk.undo()
    walk.undo()
    dream = walk.records(Dream)[0]
    assert (str(dream.see), dream.horizon_year, dream.group_id) == ("", None, None)
    assert tab.details.form.fields["see"].words() == ""
    tab.details.form.fields["see"].setFocus()
    walk.press(Key.Key_Escape)
    assert not tab.beside.is_open
    assert tab.list.view.hasFocus()


def test_ticked_themes_become_origins_and_the_way_back(walk: OutcomeWalk) -> None:
    story = walk.add("The open library", group_id=walk.tables[0])
    theme = walk.record_of("theme", {"title": said("Open doors")})
    walk.record_of("theme_finding", {"theme_id": theme, "finding_id": story})
    dream = walk.record_of("dream", {"headline": said("One")})
    tab = walk.board("dream", f"visions/{dream}")
    assert tab.details.record_id == dream
    assert tab.details.trail.isHidden()
    row = tab.themes.ticks.rows[theme]
    walk.qtbot.mouseClick(row.words, Qt.MouseButton.LeftButton)
    walk.settle()
    links = [(one.record_id, one.source_id) for one in walk.records(OriginLink)]
    assert links == [(dream, theme)]
    stops = [stop.accessibleName() for stop in tab.details.trail.stops]
    assert stops == ["Theme: Open doors", "Story · table 1: The open library"]
    assert "table 1" in tab.details.trail.end.text()
    row.box.setFocus()
    walk.press(Key.Key_Space)
    walk.settle()
    assert walk.records(OriginLink) == []
    assert tab.details.trail.isHidden()


def test_deleting_offers_undo(walk: OutcomeWalk) -> None:
    walk.record_of("dream", {"headline": said("One")})
    walk.record_of("dream", {"headline": said("Two")})
    tab = walk.board("dream", "visions")
    tab.list.setFocus()
    walk.press(Key.Key_Delete)
    walk.settle()
    assert titles(tab) == ["Two"]
    notices = walk.window.notices
    assert notices.label.text() == "Deleted “One”"
    walk.qtbot.mouseClick(notices.button, Qt.MouseButton.LeftButton)
    walk.settle()
    assert titles(tab) == ["One", "Two"]


def test_an_opportunity_with_its_dreams_and_dots(walk: OutcomeWalk) -> None:
    dream = walk.record_of("dream", {"vision": said("Doors stand open")})
    tab = walk.board("dream", "opportunities")
    tab.bar.field.setFocus()
    walk.type("Evening rooms")
    walk.press(Key.Key_Return, Ctrl)
    walk.settle()
    assert tab.beside.is_open
    walk.fill(tab, "who_benefits", "Young people")
    tab.details.form.fields["dots"].setFocus()
    walk.type("12")
    walk.press(Key.Key_Return)
    tab.dreams.ticks.rows[dream].box.click()
    walk.settle()
    found = walk.records(Opportunity)[0]
    assert (str(found.title), str(found.who_benefits), found.dots) == (
        "Evening rooms",
        "Young people",
        12,
    )
    assert [one.source_id for one in walk.records(OriginLink)] == [dream]
    assert "12" in tab.list.view.cards.card(found.id).trailing
    stop = tab.details.trail.stops[0]
    walk.qtbot.mouseClick(stop, Qt.MouseButton.LeftButton)
    walk.settle()
    visions = walk.window.page.stack.currentWidget()
    assert walk.window.page.current_tab == "visions"
    assert visions.details.record_id == dream


def test_finding_in_the_list(walk: OutcomeWalk) -> None:
    walk.record_of("dream", {"headline": said("One"), "see": said("Lit windows")})
    walk.record_of("dream", {"headline": said("Two")})
    tab = walk.board("dream", "visions")
    walk.press(Key.Key_F, Ctrl)
    assert tab.filter.hasFocus()
    walk.type("LIT")
    walk.qtbot.waitUntil(lambda: titles(tab) == ["One"])
    walk.type("x")
    walk.qtbot.waitUntil(tab.empty.isVisible)
    assert "words" in tab.empty.sentence.text()
    walk.qtbot.mouseClick(tab.empty.button, Qt.MouseButton.LeftButton)
    walk.qtbot.waitUntil(lambda: len(titles(tab)) == 2)


def test_a_table_that_went_stays_named_until_another_is_chosen(walk: OutcomeWalk) -> None:
    dream = walk.record_of("dream", {"headline": said("One"), "group_id": walk.table("design", 1)})
    tab = walk.board("dream", f"visions/{dream}")
    assert options(tab.details.form.fields["group_id"])[-1] == "No longer there"
    tab.close_details()
    walk.settle()
    assert walk.records(Dream)[0].group_id == walk.table("design", 1)


def test_every_control_has_a_name_and_nothing_is_cut_at_the_least_size(
    walk: OutcomeWalk,
) -> None:
    theme = walk.record_of("theme", {"title": said("Open doors")})
    dream = walk.record_of("dream", {"headline": said("One")}, ("theme", theme))
    walk.window.resize(1024, 640)
    tab = walk.board("dream", f"visions/{dream}")
    assert nameless(tab, (QLineEdit, QPlainTextEdit, QComboBox, QCheckBox, QToolButton)) == []
    assert tab.details.isVisible()
    assert not tab.list.isVisible(), "one or the other where there is little room"
    assert tab.details.area.widget().width() <= tab.details.area.viewport().width()
    tab.close_details()
    assert tab.list.isVisible()
