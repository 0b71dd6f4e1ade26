"""A whole workshop without a mouse, in both directions of writing; no trap, no lost focus."""

import ast
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

import aiworkshop.ui
from aiworkshop.bootstrap import opened_workbench
from aiworkshop.facilitation.sample import InsertSample
from aiworkshop.readmodels.records import (
    AgendaStep,
    Commitment,
    Dream,
    Finding,
    Membership,
    Participant,
    Proposition,
    Theme,
    ThemeFinding,
)
from aiworkshop.ui.main_window import MainWindow
from tests.ui.keys_alone import Alt, Ctrl, Key, KeysAlone, Shift
from tests.ui.test_whole_walk import SAID


@pytest.fixture
def keys(qtbot: QtBot, open_window: Callable[..., MainWindow]) -> Callable[..., KeysAlone]:
    """A window in a language, and somebody without a mouse."""
    return lambda **settings: KeysAlone(qtbot, open_window(**settings))


def records(walk: KeysAlone, kind: type) -> list[Any]:
    """What is kept now."""
    found: list[Any] = []
    workshop_id = walk.window.context.workshop_id
    walk.window.desk.read(lambda reads: reads.records(kind, workshop_id), found.append)
    walk.wait(lambda: bool(found))
    return list(found[0])


@pytest.mark.parametrize("language", ["en", "he"])
def test_a_workshop_from_its_title_to_its_report(
    keys: Callable[..., KeysAlone], tmp_path: Path, language: str
) -> None:
    said = SAID[language]
    walk = keys(language=language)
    walk.to("new-workshop")
    walk.press(Key.Key_Space)
    walk.type(said.title)
    walk.press(Key.Key_Return)
    walk.wait(lambda: walk.window.current_id == "prepare")
    walk.settle()
    prepare(walk, said.person, said.wish)
    print_dialog(walk)
    discover(walk, said)
    for page, tab, words in (
        ("dream", "visions", said.vision),
        ("design", "propositions", said.proposition),
        ("destiny", "commitments", said.commitment),
    ):
        walk.page(page)
        walk.tab(tab)
        walk.to("entry-field")
        walk.enter(words)
        assert walk.here == "entry-field", "one types on"
    assert [one.title.text for one in records(walk, Theme)] == [said.theme]
    assert len(records(walk, ThemeFinding)) == 1
    assert [one.headline.text for one in records(walk, Dream)] == [said.vision]
    assert [one.words.text for one in records(walk, Proposition)] == [said.proposition]
    assert [one.words.text for one in records(walk, Commitment)] == [said.commitment]
    report(walk, tmp_path / "summary.pdf")
    assert not walk.errors


def prepare(walk: KeysAlone, person: str, topic: str) -> None:
    """A topic, somebody in the room, and a place for them."""
    walk.tab("topic")
    walk.to("field-topic")
    walk.type(topic)
    walk.press(Key.Key_Tab)
    walk.settle()
    walk.tab("participants")
    walk.to("new-name")
    walk.enter(person)
    assert [one.name.text for one in records(walk, Participant)] == [person]
    walk.tab("tables")
    walk.to("unseated-list")
    walk.press(Key.Key_2)
    walk.settle()
    assert len(records(walk, Membership)) == 1
    assert walk.window.page.isAncestorOf(walk.focus), "the list has gone; one goes on beside it"


def print_dialog(walk: KeysAlone) -> None:
    """What to print opens by key; Escape closes it, and one is where one was."""
    walk.tab("worksheets")
    walk.to("print-choose")
    walk.press(Key.Key_Space)
    walk.wait(lambda: QApplication.activeModalWidget() is not None or walk.here.startswith("pack"))
    walk.settle()
    walk.to("pack-print")
    walk.press(Key.Key_Escape)
    walk.window.activateWindow()
    walk.wait(lambda: walk.here == "print-choose")


def discover(walk: KeysAlone, said: Any) -> None:
    """A story of table 2, and a theme over it."""
    walk.page("discovery")
    walk.tab("findings")
    walk.to("entry-field")
    walk.press(Key.Key_2, Ctrl)
    walk.enter(said.story)
    assert walk.here == "entry-field", "one types on"
    assert [one.title.text for one in records(walk, Finding)] == [said.story]
    walk.tab("themes")
    walk.to("theme-sources")
    walk.settle()
    walk.press(Key.Key_Space)
    walk.press_letter(*said.key_g, Ctrl)
    walk.enter(said.theme)


def report(walk: KeysAlone, target: Path) -> None:
    """Saved from its page."""
    walk.page("report")
    page: Any = walk.window.page
    page.saving.ask_file = lambda _: str(target)
    walk.wait(lambda: page.preview.page_count > 0)
    walk.to("report-save")
    walk.press(Key.Key_Space)
    walk.wait(target.exists)
    walk.settle()


def test_what_opens_over_the_window_closes_by_escape_and_gives_the_focus_back(
    keys: Callable[..., KeysAlone],
) -> None:
    walk = keys()
    walk.to("rail-menu")
    walk.press(Key.Key_Space)
    assert isinstance(QApplication.activePopupWidget(), QMenu)
    walk.press(Key.Key_Down)
    walk.press(Key.Key_Escape)
    assert QApplication.activePopupWidget() is None
    assert walk.here == "rail-menu"
    walk.to("new-workshop")
    walk.press(Key.Key_F10)
    assert QApplication.activePopupWidget() is not None
    walk.press(Key.Key_Escape)
    assert walk.here == "new-workshop"


def opened_sample(walk: KeysAlone, library: Path) -> None:
    """The sample, opened from the list by Enter."""
    walk.to("new-workshop")
    walk.to("workshop-list")
    walk.press(Key.Key_Return)
    walk.wait(lambda: walk.window.current_id == "prepare")
    walk.settle()


@pytest.fixture
def sampled(library_path: Path) -> Path:
    """A library with the sample."""
    with opened_workbench(library_path) as bench:
        bench.runner.run(InsertSample())
    return library_path


def test_menus_of_things_open_by_key(keys: Callable[..., KeysAlone], sampled: Path) -> None:
    walk = keys()
    walk.to("workshop-list")
    walk.press(Key.Key_F10, Shift)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu) and menu.actions()
    walk.press(Key.Key_Escape)
    assert walk.here == "workshop-list"
    opened_sample(walk, sampled)
    walk.tab("tables")
    walk.to("member-row")
    walk.press(Key.Key_F10, Shift)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu) and menu.actions()
    walk.press(Key.Key_Escape)


def test_what_can_be_dragged_can_be_moved_by_keys(
    keys: Callable[..., KeysAlone], sampled: Path
) -> None:
    walk = keys()
    opened_sample(walk, sampled)
    walk.tab("agenda")
    before = [one.id for one in records(walk, AgendaStep)]
    walk.to("agenda-step")
    walk.press(Key.Key_Down, Alt)
    walk.settle()
    after = [one.id for one in records(walk, AgendaStep)]
    assert after[:2] == before[1::-1] and after[2:] == before[2:]


def test_nothing_in_the_window_moves_by_itself() -> None:
    """No animation carries a meaning, since there is none: nothing needs reduced motion."""
    moving = {"QPropertyAnimation", "QVariantAnimation", "QTimeLine", "QMovie", "QScroller"}
    root = Path(aiworkshop.ui.__path__[0])
    found = {
        f"{path.relative_to(root)}: {name.name}"
        for path in root.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ImportFrom)
        for name in node.names
        if name.name in moving
    }
    assert not found
