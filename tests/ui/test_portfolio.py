"""The Portfolio tab: numbers as they are, and from each of them down to the words of a table."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from aiworkshop.bootstrap import opened_workbench
from aiworkshop.readmodels.portfolio import PortfolioPlace
from aiworkshop.ui.main_window import MainWindow
from aiworkshop.ui.programmes.number_table import NumberTable
from aiworkshop.ui.programmes.portfolio import PortfolioTab
from tests.portfolio_world import World, small_world

Role = Qt.ItemDataRole


@pytest.fixture
def world(library_path: Path) -> World:
    with opened_workbench(library_path) as bench:
        return small_world(bench.runner)


@pytest.fixture
def window(qtbot: QtBot, world: World, open_window: Callable[..., MainWindow]) -> MainWindow:
    return open_window()


@pytest.fixture
def tab(qtbot: QtBot, window: MainWindow) -> PortfolioTab:
    window.go("programmes", None, "portfolio")
    shown: Any = window.page.stack.currentWidget()
    assert isinstance(shown, PortfolioTab)
    qtbot.waitUntil(lambda: shown.portfolio is not None and shown.figures.isVisible())
    return shown


def row_of(table: NumberTable, name: str) -> list[str]:
    """The words of the row that a town names."""
    model = table.numbers
    for row in model.rows:
        if str(row[0].words) == name:
            return [str(cell.words) for cell in row[1:]]
    raise AssertionError(name)


def stand_on(table: NumberTable, name: str, column: str) -> None:
    model = table.numbers
    row = next(n for n, each in enumerate(model.rows) if str(each[0].words) == name)
    table.setFocus()
    table.setCurrentIndex(model.index(row, model.titles.index(column)))


def test_the_numbers_stand_there(tab: PortfolioTab) -> None:
    matrix = tab.tables["matrix"]
    assert row_of(matrix, "Akko") == ["2", "6", "1", "1", "1", "1", "2", "3", "1", "0"]
    assert row_of(matrix, "Dimona")[:2] == ["1", "1"]
    assert row_of(matrix, "Whole programme")[:2] == ["3", "7"]
    assert row_of(tab.tables["commitments"], "Akko")[1:] == ["1", "0", "1", "1", "1"]
    energy = tab.tables["energy"]
    assert row_of(energy, "Akko")[1:] == ["2.0", "4.2", "6"]
    assert row_of(energy, "Dimona")[1:] == ["fewer than 5 people", "fewer than 5 people", "–"]
    assert row_of(tab.tables["capacity"], "Akko")[2:4] == ["12.5", "21.5"]
    numbers = [figure.number.text() for figure in tab.figures.figures]
    assert numbers == ["3", "3", "12", "7", "3", "1", "2"]


def test_a_screen_reader_hears_row_and_column(tab: PortfolioTab) -> None:
    model = tab.tables["matrix"].numbers
    index = model.index(0, model.titles.index("Findings"))
    assert index.data(Role.AccessibleTextRole) == "Akko. Findings: 6"
    bar = tab.tables["commitments"].numbers.index(0, 1)
    assert "1 + 0 + 1 + 1" in bar.data(Role.AccessibleTextRole)
    assert tab.tables["matrix"].accessibleName() == "How far each town came"
    assert tab.figures.figures[3].accessibleName() == "Findings: 7"


def test_from_a_number_to_the_sentence_by_keys_alone(
    qtbot: QtBot, tab: PortfolioTab, window: MainWindow, world: World
) -> None:
    matrix = tab.tables["matrix"]
    stand_on(matrix, "Akko", "Findings")
    QTest.keyClick(matrix, Qt.Key.Key_Return)
    view = tab.drill.list.view
    qtbot.waitUntil(lambda: tab.drill.list.count() == 6)
    qtbot.waitUntil(lambda: None not in map(view.cards.card, view.cards.ids()))
    assert view.hasFocus()
    assert "Akko" in tab.drill.title.text()
    cards = [view.cards.card(key) for key in view.cards.ids()]
    assert str(cards[0].title) == "الجيران فتحوا الملجأ"
    assert [card.lead for card in cards if card.lead] == ["11"] * 4
    kept = [str(card.title) for card in cards if card.private]
    assert kept == ["גן לכל שכונה"]
    tab.drill.list.select(view.cards.ids()[1])
    gone: list[tuple[object, ...]] = []
    object.__setattr__(tab.drill._context, "go", lambda *where: gone.append(where))
    QTest.keyClick(view, Qt.Key.Key_Return)
    key = view.cards.ids()[1]
    assert gone == [("discovery", world.workshops["Akko one"], f"findings/{key}")]


def test_escape_goes_back_to_the_number(qtbot: QtBot, tab: PortfolioTab) -> None:
    table = tab.tables["commitments"]
    stand_on(table, "Akko", "Done")
    QTest.keyClick(table, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: tab.drill.list.count() == 1)
    QTest.keyClick(tab.drill.list.view, Qt.Key.Key_Escape)
    assert tab.stack.currentWidget() is tab.overview
    qtbot.waitUntil(table.hasFocus)
    assert table.numbers.titles[table.currentIndex().column()] == "Done"


def test_what_stays_in_the_room_is_masked_while_others_see(qtbot: QtBot, tab: PortfolioTab) -> None:
    tab.open_place(PortfolioPlace("findings"), "Findings")
    cards = tab.drill.list.view.cards
    qtbot.waitUntil(lambda: bool(tab.drill._lines) and cards.card(cards.ids()[-1]) is not None)
    key = next(each.id for each in tab.drill._lines.values() if each.private)
    index = cards.index(cards.ids().index(key))
    assert "גן לכל שכונה" in index.data(Role.AccessibleTextRole)
    assert tab.context.privacy is not None
    tab.context.privacy.set_on_the_wall(True)
    assert tab.context.privacy.masking
    assert "גן לכל שכונה" not in index.data(Role.AccessibleTextRole)


def test_a_nought_leads_nowhere(tab: PortfolioTab) -> None:
    matrix = tab.tables["matrix"]
    stand_on(matrix, "Dimona", "Dreams")
    QTest.keyClick(matrix, Qt.Key.Key_Return)
    assert tab.stack.currentWidget() is tab.overview


def test_one_channel_alone(tab: PortfolioTab, world: World) -> None:
    tab.channel.set_value(world.channels["community"])
    tab.channel.committed.emit(world.channels["community"])
    matrix = tab.tables["matrix"]
    assert "Dreams" not in matrix.numbers.titles, "they have no channels"
    assert row_of(matrix, "Akko")[:2] == ["2", "1"]


def test_one_cohort_alone(qtbot: QtBot, tab: PortfolioTab, world: World) -> None:
    tab._choose_cohort(world.cohorts[1])
    qtbot.waitUntil(lambda: tab.portfolio is not None and tab.portfolio.cohort is not None)
    assert [str(row[0].words) for row in tab.tables["matrix"].numbers.rows] == ["Sakhnin"]
    assert not tab.sections["commitments"].isVisible()


def test_it_is_told_in_the_language_of_the_window(
    qtbot: QtBot, tab: PortfolioTab, window: MainWindow
) -> None:
    window.language.choose("he")
    qtbot.waitUntil(lambda: "ממצאים" in tab.tables["matrix"].numbers.titles)
    assert row_of(tab.tables["matrix"], "עכו")[1] == "6"
    assert tab.tables["matrix"].isRightToLeft()
    assert tab.matrix_head.heading.text() == "לאן הגיעה כל רשות"


@pytest.mark.parametrize(
    ("form", "suffix"), [("portfolio", ".pdf"), ("portfolio", ".xlsx"), ("residents", ".html")]
)
def test_it_is_saved_and_logged(
    qtbot: QtBot, tab: PortfolioTab, world: World, tmp_path: Path, form: str, suffix: str
) -> None:
    target = tmp_path / f"out{suffix}"
    asked: list[str] = []

    def ask(suggestion: str) -> str:
        asked.append(suggestion)
        return str(target)

    tab.saving.ask_file = ask
    tab.saving.form.set_value((form, suffix))
    tab.saving.save_button.click()
    notices = tab.context.notices.label
    qtbot.waitUntil(lambda: f"out{suffix}" in notices.text())
    assert target.stat().st_size > 5_000
    assert "Equitable Cities" in asked[0]
    rows: list[Any] = []
    workshop = world.workshops["Akko two"]
    tab.desk.database(lambda bench: bench.outputs(workshop), rows.extend, context=tab)
    qtbot.waitUntil(lambda: bool(rows))
    assert (rows[0].form, rows[0].target) == (form, str(target))


def test_without_a_programme_it_says_what_would_be_here(
    qtbot: QtBot, open_window: Callable[..., MainWindow]
) -> None:
    window = open_window()
    window.go("programmes", None, "portfolio")
    tab: Any = window.page.stack.currentWidget()
    qtbot.waitUntil(lambda: tab.stack.currentWidget() is tab.empty)
    assert "programme" in tab.empty.sentence.text()


def test_a_programme_that_went_meanwhile_is_no_problem(
    qtbot: QtBot, tab: PortfolioTab, world: World
) -> None:
    from aiworkshop.facilitation.records import DeleteRecords
    from aiworkshop.readmodels.record import OFFICE_ID

    tab.open_place(PortfolioPlace("findings"), "Findings")
    qtbot.waitUntil(lambda: tab.drill.list.count() == 7)
    tab.desk.run(DeleteRecords(OFFICE_ID, (("programme", world.programme),)))
    qtbot.waitUntil(lambda: tab.stack.currentWidget() is tab.empty)
