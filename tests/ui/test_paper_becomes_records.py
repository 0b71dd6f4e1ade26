"""Typed from paper in Hebrew: sign-ups, critiques, the charter's answers, tables of one number."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from aiworkshop.base.text import Text
from aiworkshop.bootstrap import opened_workbench
from aiworkshop.facilitation.exchange import ImportWorkshop
from aiworkshop.facilitation.records import AddRecord
from aiworkshop.facilitation.tables import MakeTables
from aiworkshop.facilitation.worksheets.entering import AddSheet, WriteSheetField
from aiworkshop.readmodels.records import Critique, Group, Initiative, SignUp
from aiworkshop.ui.main_window import MainWindow
from tests.ui.discovery_walk import Ctrl, Key
from tests.ui.sheets_walk import SheetsWalk
from tests.ui.test_laptops_walk import LaptopsWalk


@pytest.fixture
def walk(qtbot: QtBot, open_window: Callable[..., MainWindow]) -> Iterator[SheetsWalk]:
    class Walk(SheetsWalk):
        printed = ("OPP", "DSN", "TEA")

    walk = Walk(qtbot, open_window(language="he"))
    walk.open_page()
    yield walk
    page = walk.window.pages.get("sheets")
    if page is not None:
        page.flush()
        walk.settle()
    assert not walk.errors


def test_names_on_the_map_are_sign_ups(walk: SheetsWalk) -> None:
    walk.run(AddRecord(walk.workshop_id, "participant", {"name": Text("דנה כהן")}))
    entry = walk.enter_code("OPP-0")
    entry.form.focus_path("opportunities.1.title")
    walk.type("גינה קהילתית")
    walk.press(Key.Key_Return, Ctrl)
    entry.form.focus_path("opportunities.1.sign_up")
    walk.type("דנה כהן, נור")
    walk.press(Key.Key_Return, Ctrl)
    walk.settle()
    found = walk.records(SignUp)
    assert [(bool(one.participant_id), str(one.person)) for one in found] == [
        (True, ""),
        (False, "נור"),
    ]
    assert walk.words("OPP-0")["opportunities.1.sign_up"] == "דנה כהן\nנור"
    walk.window.desk.undo(walk.workshop_id)
    walk.settle()
    assert not walk.records(SignUp), "one step for the field"


def test_what_is_loved_and_wished_are_critiques(walk: SheetsWalk) -> None:
    entry = walk.enter_code("DSN-1")
    entry.form.focus_path("feedback.1.love")
    walk.type("פתוח לכולם")
    walk.press(Key.Key_Return)
    walk.type("קרוב לבית")
    walk.press(Key.Key_Return, Ctrl)
    walk.settle()
    assert walk.focused() == "sheet-feedback.1.wish"
    walk.type("גם בערב")
    walk.press(Key.Key_Return, Ctrl)
    walk.settle()
    assert [(one.kind, str(one.words)) for one in walk.records(Critique)] == [
        ("love", "פתוח לכולם"),
        ("love", "קרוב לבית"),
        ("wish", "גם בערב"),
    ]


def test_what_the_charter_says_besides_stands_with_the_team(walk: SheetsWalk) -> None:
    entry = walk.enter_code("TEA-1")
    entry.form.focus_path("initiative.1.title")
    walk.type("השכנים")
    walk.enter()
    for field, words in (("what", "גינה בחצר"), ("when", "בכל יום שישי")):
        entry.form.focus_path(f"initiative.1.{field}")
        walk.type(words)
        entry.flush()
        walk.settle()
    (team,) = walk.records(Initiative)
    walk.window.go("destiny", walk.workshop_id, "initiatives")
    walk.settle()
    tab: Any = walk.window.page.stack.currentWidget()
    tab.show_record(team.id)
    walk.settle()
    walk.qtbot.waitUntil(lambda: tab.details is not None and bool(tab.charter.lines))
    assert [line.text() for line in tab.charter.lines] == ["גינה בחצר", "בכל יום שישי"]
    assert tab.charter.isVisible()
    sheet = walk.cards()["TEA-1"].id
    walk.run(WriteSheetField(walk.workshop_id, sheet, "initiative.1.when", None))
    walk.settle()
    walk.qtbot.waitUntil(lambda: len(tab.charter.lines) == 1)


# ---- two tables of one number


@pytest.fixture(params=["he", "ar"])
def laptops(
    qtbot: QtBot,
    request: pytest.FixtureRequest,
    open_window: Callable[..., MainWindow],
    tmp_path: Path,
) -> Iterator[LaptopsWalk]:
    walk = LaptopsWalk(qtbot, open_window(language=request.param))
    walk.folder = tmp_path
    yield walk
    assert not walk.errors


def apart(walk: LaptopsWalk) -> int:
    """Both laptops make another table in Discovery; how many there were."""
    count = len([one for one in walk.records(Group) if one.phase == "discovery"])
    walk.give()
    make = MakeTables(walk.workshop_id, "discovery", count + 1)
    walk.run(make)

    def there(run: Any) -> None:
        (*_, key) = run(make).value
        sheet = run(AddSheet(walk.workshop_id, "DIS", key)).value
        run(WriteSheetField(walk.workshop_id, sheet, "stories.1.title", Text("שם")))

    with opened_workbench(walk.folder / "scribe" / "library.sqlite") as bench:
        bench.library.clock.device = "5c51be00"
        bench.runner.run(ImportWorkshop(walk.stick()))
        there(bench.runner.run)
        bench.export(walk.workshop_id, walk.stick())
    return count


def numbers(walk: LaptopsWalk) -> list[int]:
    return sorted(one.number or 0 for one in walk.records(Group) if one.phase == "discovery")


def test_the_preview_asks_about_two_tables_of_one_number(laptops: LaptopsWalk) -> None:
    walk = laptops
    count = apart(walk)
    tab = walk.open("keeping")
    tab.copies.transfer.look_at(walk.stick())
    dialog = walk.asked(tab.copies.transfer)
    (field,) = dialog.doubles.fields.values()
    assert str(count + 1) in field.accessibleName()
    walk.tab_to("double-table-0")
    assert field.value() is None, "nothing is done unasked"
    QTest.keyClick(field, Key.Key_Down)
    walk.settle()
    assert field.value() == "number"
    walk.tab_to("bring-in")
    walk.key(Qt.Key.Key_Return)
    walk.back()
    walk.qtbot.waitUntil(lambda: numbers(walk) == list(range(1, count + 3)))


def test_left_for_later_it_is_offered_at_the_tables(laptops: LaptopsWalk) -> None:
    walk = laptops
    count = apart(walk)
    walk.run(ImportWorkshop(walk.stick()))
    assert numbers(walk) == [*range(1, count + 1), count + 1, count + 1]
    tab = walk.open("tables")
    walk.qtbot.waitUntil(lambda: bool(tab.notes.lines))
    line = tab.notes.lines[0]
    assert str(count + 1) in line.label.text()
    renumber, join = line.buttons
    assert str(count + 2) in renumber.text()
    join.click()
    walk.qtbot.waitUntil(lambda: numbers(walk) == list(range(1, count + 2)))
    walk.settle()
    assert not any(
        str(count + 2) in one.buttons[0].text() for one in tab.notes.lines if one.buttons
    )
