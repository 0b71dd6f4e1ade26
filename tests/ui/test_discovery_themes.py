"""Themes: grouped, assigned, merged and taken apart by keys; every step can be taken back."""

from collections.abc import Iterator
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from aiworkshop.base.text import Text
from aiworkshop.facilitation.records import ChangeRecord
from aiworkshop.facilitation.themes import AssignFindings, GroupFindings
from aiworkshop.readmodels.records import Finding, Theme, ThemeFinding
from aiworkshop.ui.main_window import MainWindow
from tests.ui.discovery_walk import Ctrl, Key, Walk, choose


@pytest.fixture
def walk(qtbot: QtBot, window: MainWindow) -> Iterator[Walk]:
    walk = Walk(qtbot, window)
    yield walk
    assert not walk.errors


def group(walk: Walk, title: str, *findings: str) -> str:
    return str(walk.run(GroupFindings(walk.workshop_id, findings, Text(title))))


def under(walk: Walk, theme_id: str) -> set[str]:
    titles = {finding.id: str(finding.title) for finding in walk.records(Finding)}
    links = walk.records(ThemeFinding)
    return {titles[link.finding_id] for link in links if link.theme_id == theme_id}


def listed(tab: Any) -> list[str]:
    model = tab.sources.list.view.cards
    return [str(model.card(key).title) for key in model.ids()]


def test_tick_with_space_and_name_with_ctrl_g(walk: Walk) -> None:
    for number in range(3):
        walk.add(f"story {number}", group_id=walk.tables[number])
    tab = walk.open("themes")
    tab.sources.list.setFocus()
    walk.press(Key.Key_Space)
    walk.press(Key.Key_Down)
    walk.press(Key.Key_Space)
    assert len(tab.sources.list.ticked()) == 2
    walk.press(0x05E2, Ctrl, "ע")
    assert tab.naming_line.name.hasFocus(), "Ctrl+G on a Hebrew keyboard"
    walk.type("שכנים שיודעים לעזור")
    walk.enter()
    theme = walk.records(Theme)[0]
    assert str(theme.title) == "שכנים שיודעים לעזור"
    assert under(walk, theme.id) == {"story 0", "story 1"}
    assert listed(tab) == ["story 2"]
    assert tab.sources.list.view.hasFocus()
    assert not tab.naming_line.isVisible()
    card = tab.wall.list.view.cards.card(theme.id)
    assert card.lead == "1"
    assert [chip.split()[0] for chip in card.chips] == ["2", "2", "2"]
    walk.undo()
    assert walk.records(Theme) == []
    assert listed(tab) == ["story 0", "story 1", "story 2"]


def test_escape_leaves_the_naming(walk: Walk) -> None:
    walk.add("one")
    tab = walk.open("themes")
    tab.sources.list.setFocus()
    walk.press(Key.Key_G, Ctrl)
    walk.type("half a na")
    walk.press(Key.Key_Escape)
    walk.settle()
    assert walk.records(Theme) == []
    assert tab.sources.list.view.hasFocus()


def test_digits_put_findings_under_the_theme_of_that_number(walk: Walk) -> None:
    first = walk.add("first")
    walk.add("second")
    walk.add("third")
    group(walk, "Theme one", first)
    other = group(walk, "Theme two")
    tab = walk.open("themes")
    tab.sources.list.setFocus()
    walk.settle()
    walk.press(Key.Key_2)
    walk.settle()
    assert under(walk, other) == {"second"}
    walk.press(Key.Key_9)
    walk.settle()
    assert listed(tab) == ["third"], "there is no ninth theme"
    walk.press(0x0662, text="٢")
    walk.settle()
    assert under(walk, other) == {"second", "third"}
    assert "every finding" in tab.sources.empty.sentence.text().lower()
    walk.window.notices.button.click()
    walk.settle()
    assert under(walk, other) == {"second"}


def test_a_second_theme_for_a_finding_that_has_one(walk: Walk) -> None:
    story = walk.add("both")
    one = group(walk, "One", story)
    two = group(walk, "Two")
    tab = walk.open("themes")
    assert tab.sources.list.count() == 0
    tab.sources.empty.button.click()
    walk.settle()
    assert listed(tab) == ["both"]
    walk.press(Key.Key_2)
    walk.settle()
    assert under(walk, one) == under(walk, two) == {"both"}


def test_filters_by_kind_table_and_words(walk: Walk) -> None:
    story = walk.add("market", group_id=walk.tables[0])
    walk.add("low rent", kind="success_factor", parent_id=story, group_id=walk.tables[0])
    walk.add("school yard", kind="asset", group_id=walk.tables[1])
    tab = walk.open("themes")
    assert listed(tab) == ["market", "low rent", "school yard"]
    choose(tab.sources.kind, "success_factor")
    walk.settle()
    assert listed(tab) == ["low rent"]
    choose(tab.sources.kind, "")
    choose(tab.sources.table, walk.tables[1])
    walk.settle()
    assert listed(tab) == ["school yard"]
    choose(tab.sources.table, None)
    walk.press(Key.Key_F, Ctrl)
    walk.type("rent")
    walk.qtbot.waitUntil(lambda: tab.sources.list.count() == 1)


def test_merge_ticked_themes_adds_dots_and_comes_apart_again(walk: Walk) -> None:
    themes = [group(walk, name, walk.add(f"of {name}")) for name in ("A", "B", "C")]
    for theme, dots in zip(themes, (5, 3, 0), strict=True):
        walk.run(ChangeRecord(walk.workshop_id, "theme", theme, {"dots": dots}))
    tab = walk.open("themes")
    tab.wall.list.setFocus()
    walk.press(Key.Key_Space)
    walk.press(Key.Key_Down)
    walk.press(Key.Key_Space)
    assert tab.wall.merge_button.isVisible()
    assert "A" in tab.wall.merge_button.text()
    walk.press(Key.Key_M, Ctrl)
    walk.settle()
    left = {str(theme.title): theme.dots for theme in walk.records(Theme)}
    assert left == {"A": 8, "C": 0}
    assert under(walk, themes[0]) == {"of A", "of B"}
    walk.undo()
    left = {str(theme.title): theme.dots for theme in walk.records(Theme)}
    assert left == {"A": 5, "B": 3, "C": 0}
    assert under(walk, themes[1]) == {"of B"}


def test_open_a_theme_edit_it_and_take_a_finding_out(walk: Walk) -> None:
    keys = [walk.add(f"story {number}") for number in range(3)]
    theme = group(walk, "Draft name", *keys)
    tab = walk.open("themes")
    tab.wall.list.setFocus()
    walk.press(Key.Key_F2)
    walk.settle()
    details = tab.details
    assert details.title.hasFocus()
    walk.press(Key.Key_A, Ctrl)
    walk.type("أبواب مفتوحة")
    walk.enter()
    details.dots.setFocus()
    walk.press(Key.Key_A, Ctrl)
    walk.type("١٢")
    walk.press(Key.Key_Tab)
    walk.type("حين يمسك أحد بالمفتاح")
    tab.flush()
    walk.settle()
    stored = walk.records(Theme)[0]
    assert (str(stored.title), stored.dots) == ("أبواب مفتوحة", 12)
    assert str(stored.sentence) == "حين يمسك أحد بالمفتاح"
    details.list.setFocus()
    walk.settle()
    walk.press(Key.Key_Delete)
    walk.settle()
    assert under(walk, theme) == {"story 1", "story 2"}
    assert details.list.view.hasFocus() and details.list.current_id() == keys[1]
    walk.press(Key.Key_Escape)
    walk.settle()
    assert not tab.shows_theme and tab.wall.list.view.hasFocus()
    assert listed(tab) == ["story 0"]
    walk.undo()
    assert under(walk, theme) == {"story 0", "story 1", "story 2"}


def test_deleting_a_theme_gives_its_findings_back(walk: Walk) -> None:
    group(walk, "Gone", walk.add("stays"))
    tab = walk.open("themes")
    tab.wall.list.setFocus()
    walk.settle()
    walk.press(Key.Key_Delete)
    walk.settle()
    assert walk.records(Theme) == []
    assert listed(tab) == ["stays"]
    walk.undo()
    assert [str(theme.title) for theme in walk.records(Theme)] == ["Gone"]
    assert listed(tab) == []


def test_counts_stand_apart(walk: Walk) -> None:
    story = walk.add("told", group_id=walk.tables[0])
    root = walk.add("root", kind="success_factor", parent_id=story, group_id=walk.tables[0])
    wish = walk.add("wish", kind="wish", group_id=walk.tables[2])
    theme = group(walk, "Counted", root, wish)
    walk.run(ChangeRecord(walk.workshop_id, "theme", theme, {"dots": 7}))
    tab = walk.open("themes")
    card = tab.wall.list.view.cards.card(theme)
    assert [chip.split()[0] for chip in card.chips] == ["2", "1", "2"], "tables, stories, findings"
    assert card.trailing.startswith("7")
    walk.run(AssignFindings(walk.workshop_id, theme, (story,)))
    card = tab.wall.list.view.cards.card(theme)
    assert [chip.split()[0] for chip in card.chips] == ["2", "1", "3"], "the story counts once"


def test_without_findings_the_way_leads_to_them(walk: Walk) -> None:
    tab = walk.open("themes")
    tab.sources.empty.button.click()
    assert walk.window.page.current_tab == "findings"
