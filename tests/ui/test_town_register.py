"""The register tab as a person uses it: list, heat map, review, matches, going there, saving."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from aiworkshop.base.text import Text
from aiworkshop.bootstrap import opened_workbench
from aiworkshop.facilitation.outputs import logged_outputs
from aiworkshop.readmodels.record import OFFICE_ID
from aiworkshop.readmodels.records import Finding, RegisterAsset, TownMatch
from aiworkshop.ui.main_window import MainWindow
from aiworkshop.ui.programmes.register_map import HeatTable
from aiworkshop.ui.widgets.button import Button, IconButton
from tests.facilitation.towns import Towns
from tests.ui.discovery_walk import Ctrl, Key
from tests.ui.outcome_walk import OutcomeWalk, choose, nameless

GARDEN = "הגינה הקהילתית ליד הספרייה"
ARABIC = "حديقة الحي قرب المكتبة"
FIELDS = (QLineEdit, QPlainTextEdit, QComboBox, QCheckBox, IconButton, HeatTable)


class RegisterWalk(OutcomeWalk):
    """The window on two towns."""

    town = other = ""
    findings: tuple[str, ...] = ()
    workshops: tuple[str, ...] = ()

    def settle(self) -> None:
        """Until both lanes have answered."""
        lanes = self.window.desk.lanes
        quiet = 0
        while quiet < 3:
            self.qtbot.waitUntil(lambda: not (lanes.pending("db") or lanes.pending("work")))
            QApplication.processEvents()
            busy = lanes.pending("db") or lanes.pending("work")
            quiet = 0 if busy else quiet + 1

    def register(self) -> Any:
        """Go to the tab."""
        self.window.go("programmes", None, "register")
        self.settle()
        tab = self.window.page.stack.currentWidget()
        choose(tab.town, self.town)
        self.settle()
        self.window.activateWindow()
        self.qtbot.waitUntil(self.window.isActiveWindow)
        return tab

    def office(self, cls: type[Any]) -> list[Any]:
        found: list[Any] = self.read(lambda reads: reads.records(cls, OFFICE_ID))
        return found

    def click(self, button: Any) -> None:
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        self.settle()


@pytest.fixture
def walk(
    qtbot: QtBot, library_path: Path, open_window: Callable[..., MainWindow]
) -> Iterator[RegisterWalk]:
    with opened_workbench(library_path) as workbench:
        towns = Towns(workbench.runner)
        akko = towns.town("עכו", name_en=Text("Akko", "en"))
        dimona = towns.town("דימונה", name_en=Text("Dimona", "en"))
        towns.programme(akko, dimona)
        first = towns.workshop(akko, "The old city")
        second = towns.workshop(akko, "The port", "2026-05-01")
        there = towns.workshop(dimona, "The desert")
        findings = (
            towns.asset(first, GARDEN, category="land", in_use="dormant", permission="named"),
            towns.asset(second, "גינה קהילתית ליד הספריה", category="land", in_use="partly"),
            towns.asset(second, ARABIC, "ar", category="land", permission="room_only"),
            towns.asset(first, "Three choirs", category="culture", in_use="full"),
        )
        towns.translate(second, findings[2], GARDEN, "he")
        towns.promise(first, "offer", "A room with music equipment", name_consent=True)
        towns.promise(there, "request", "We seek a room with music equipment for the young")
    walk = RegisterWalk(qtbot, open_window())
    walk.town, walk.other = akko, dimona
    walk.findings, walk.workshops = findings, (first, second, there)
    yield walk
    assert not walk.errors


def shown(tab: Any) -> list[str]:
    model = tab.list.list.view.cards
    return [str(model.card(key).title) for key in model.ids()]


def test_a_library_without_towns_says_what_to_do(window: MainWindow, qtbot: QtBot) -> None:
    window.go("programmes", None, "register")
    tab: Any = window.page.stack.currentWidget()
    qtbot.waitUntil(lambda: tab.no_town.isVisible())
    assert not tab.head.isVisible()
    tab.no_town.button.click()
    assert window.page.current_tab == "towns"


def test_the_list_is_filtered_by_words_and_by_the_heat_map(walk: RegisterWalk) -> None:
    tab = walk.register()
    assert shown(tab)[0] == GARDEN
    assert shown(tab)[-1] == "Three choirs"
    walk.press(Key.Key_F, Ctrl)
    walk.type("חדיקה")
    walk.settle()
    assert shown(tab) == []
    walk.click(tab.list.empty.button)
    tab.list.filter.setText("choirs")
    walk.settle()
    assert shown(tab) == ["Three choirs"]
    tab.list.filter.clear()
    walk.click(tab.views.chips["map"])
    heat = tab.heat
    row, column = heat.heat.rows.index("land"), heat.heat.columns.index("dormant")
    index = heat.heat.index(row, column)
    assert index.data() == "1"
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Land, buildings, infrastructure, Dormant: 1"
    heat.setCurrentIndex(index)
    heat.setFocus()
    walk.press(Key.Key_Return)
    assert tab.view == "list"
    assert shown(tab) == [GARDEN]
    assert tab.list.narrowed.isVisible()
    walk.click(tab.list.narrowed)
    assert len(shown(tab)) == 4
    # The sums of a row lead to the whole category.
    tab.show_view("map")
    heat.chosen.emit("land", None)
    assert len(shown(tab)) == 3


def test_the_review_by_keyboard_and_back(walk: RegisterWalk) -> None:
    tab = walk.register()
    assert tab.views.chips["review"].text() == "May be the same (1)"
    walk.click(tab.views.chips["review"])
    cards = tab.review.cards
    assert [card.number for card in cards] == [1, 2, 3]
    assert "ליד" in tab.review.why.text()
    cards[1].belongs.setFocus()
    walk.press(Key.Key_Space)
    assert len([card for card in cards if card.belongs.value()]) == 2
    walk.press(Key.Key_Space)
    arabic = next(card for card in cards if str(card.asset.title) == ARABIC)
    arabic.belongs.setFocus()
    walk.press(ord(str(arabic.number)), text=str(arabic.number))
    assert tab.review.fields.title.words() == ARABIC
    before = walk.read(lambda reads: reads.findings(walk.findings))
    walk.press(Key.Key_Return, Ctrl)
    walk.settle()
    (asset,) = walk.office(RegisterAsset)
    assert (str(asset.title), asset.category, asset.in_use) == (ARABIC, "land", "partly")
    assert walk.read(lambda reads: reads.findings(walk.findings)) == before
    assert tab.review.empty.isVisible()
    assert tab.views.chips["review"].text() == "May be the same"
    walk.window.undo()
    walk.settle()
    assert walk.office(RegisterAsset) == []
    assert len(tab.review.cards) == 3


def test_what_is_unticked_stays_apart(walk: RegisterWalk) -> None:
    tab = walk.register()
    walk.click(tab.views.chips["review"])
    other = next(card for card in tab.review.cards if str(card.asset.title) == ARABIC)
    other.belongs.click()
    walk.click(tab.review.same)
    assert len(walk.office(RegisterAsset)) == 1
    assert tab.review.groups == []
    assert len(tab.register.assets) == 3


def test_keeping_apart_and_putting_off(walk: RegisterWalk) -> None:
    tab = walk.register()
    walk.click(tab.views.chips["review"])
    walk.press(Key.Key_J, Ctrl)
    assert tab.review.empty.isVisible()
    walk.click(tab.review.empty.button)
    assert tab.review.parts.isVisible()
    walk.press(Key.Key_K, Ctrl)
    walk.settle()
    assert tab.review.groups == []
    assert walk.office(RegisterAsset) == []
    assert len(tab.register.apart) == 3


def test_what_one_typed_stays_while_others_are_ticked(walk: RegisterWalk) -> None:
    tab = walk.register()
    walk.click(tab.views.chips["review"])
    fields = tab.review.fields
    fields.title.setFocus()
    fields.title.selectAll()
    walk.type("Our garden")
    tab.review.cards[0].belongs.click()
    assert fields.title.words() == "Our garden"
    choose(fields.category, "residents")
    tab.review.cards[0].belongs.click()
    walk.click(tab.review.same)
    (asset,) = walk.office(RegisterAsset)
    assert (str(asset.title), asset.category) == ("Our garden", "residents")


def test_uniting_by_hand_and_taking_out_again(walk: RegisterWalk) -> None:
    tab = walk.register()
    tab.list.list.tick([walk.findings[0]])
    assert not tab.list.unite.isEnabled()
    tab.list.list.tick([walk.findings[0], walk.findings[3]])
    tab.list.list.setFocus()
    walk.press(Key.Key_G, Ctrl)
    assert tab.view == "review"
    walk.click(tab.review.same)
    assert tab.view == "list"
    (asset,) = walk.office(RegisterAsset)
    tab.list.list.select(asset.id)
    tab.list.list.setFocus()
    walk.press(Key.Key_Return)
    details = tab.list.details
    assert details.form.isVisible()
    field = details.form.fields["title"]
    assert field.hasFocus()
    field.selectAll()
    walk.type("Gardens that sing")
    tab.list.list.setFocus()
    walk.settle()
    assert str(walk.office(RegisterAsset)[0].title) == "Gardens that sing"
    assert len(details.sayings.rows) == 2
    assert nameless(tab, FIELDS) == []
    walk.click(details.sayings.rows[1].findChild(IconButton, "saying-out"))
    assert walk.office(RegisterAsset) == []
    assert details.asset.record is None
    walk.window.undo()
    walk.settle()
    (asset,) = walk.office(RegisterAsset)
    tab.list.show_asset(asset.id)
    walk.click(tab.findChild(Button, "register-dissolve"))
    assert walk.office(RegisterAsset) == []
    assert len(tab.register.assets) == 4


def test_the_source_is_one_press_away(walk: RegisterWalk) -> None:
    tab = walk.register()
    tab.list.show_asset(walk.findings[0])
    row = tab.list.details.sayings.rows[0]
    assert row.title.text() == GARDEN
    assert row.title.layoutDirection() == Qt.LayoutDirection.RightToLeft
    walk.click(row.findChild(IconButton, "saying-go"))
    assert walk.window.current_id == "discovery"
    assert walk.window.context.workshop_id == walk.workshops[0]
    findings = walk.window.page.stack.currentWidget()
    walk.qtbot.waitUntil(lambda: findings.details is not None)
    walk.settle()
    assert findings.details.finding_id == walk.findings[0]


def test_matches_between_towns(walk: RegisterWalk) -> None:
    tab = walk.register()
    walk.click(tab.views.chips["matches"])
    board = tab.matches
    assert board.list.count() == 1
    board.list.select(board.list.view.cards.ids()[0])
    board.list.setFocus()
    walk.press(Key.Key_Return)
    details = board.details
    assert details.propose.hasFocus()
    assert "Dimona" in details.request.place.text()
    assert details.request.person.text() == "Without a name · may not be contacted from here"
    assert nameless(tab, FIELDS) == []
    walk.click(details.propose)
    (match,) = walk.office(TownMatch)
    assert match.status == "proposed"
    walk.click(details.agree)
    (match,) = walk.office(TownMatch)
    assert (match.status, len(match.agreed)) == ("agreed", 10)
    assert details.form.fields["agreed"].isVisible()
    notes = details.form.fields["notes"]
    notes.setFocus()
    walk.type("On Sunday")
    details.propose.setFocus()
    walk.settle()
    assert str(walk.office(TownMatch)[0].notes) == "On Sunday"
    assert board.list.count() == 0
    choose(board.state, "agreed")
    assert board.list.count() == 1
    walk.click(details.decline)
    assert walk.office(TownMatch)[0].status == "declined"
    for _ in range(4):
        walk.window.undo()
        walk.settle()
    assert walk.office(TownMatch) == []
    choose(board.state, "")
    assert board.list.count() == 1
    board.beside_towns.click()
    walk.settle()
    assert board.list.count() == 0


def test_saving_the_register(walk: RegisterWalk, tmp_path: Path) -> None:
    tab = walk.register()
    target = tmp_path / "register.csv"
    asked: list[str] = []

    def ask(suggestion: str) -> str:
        asked.append(suggestion)
        return str(target)

    tab.saving.ask_file = ask
    tab.save.menu().actions()[0].trigger()
    walk.settle()
    assert "Akko" in asked[0]
    text = target.read_text(encoding="utf-8-sig")
    assert GARDEN in text
    assert ARABIC not in text
    outputs = walk.window.desk
    found: list[Any] = []
    outputs.database(
        lambda bench: [logged_outputs(bench.library, key) for key in walk.workshops], found.append
    )
    walk.settle()
    first, second, there = found[0]
    assert [set(one.record_ids) for one in first] == [{walk.findings[0], walk.findings[3]}]
    assert [set(one.record_ids) for one in second] == [{walk.findings[1]}]
    assert there == []


def test_a_hit_of_the_search_leads_to_its_town(walk: RegisterWalk) -> None:
    tab = walk.register()
    walk.click(tab.views.chips["review"])
    walk.click(tab.review.same)
    (asset,) = walk.office(RegisterAsset)
    choose(tab.town, walk.other)
    walk.settle()
    assert shown(tab) == []
    walk.window.go("programmes", None, f"register/{asset.id}")
    walk.settle()
    assert tab.town.value() == walk.town
    assert tab.list.details.asset.id == asset.id


def test_what_stays_in_the_room_is_masked_where_others_see_the_screen(walk: RegisterWalk) -> None:
    tab = walk.register()
    card = tab.list.list.view.cards.card(walk.findings[2])
    assert card.private
    tab.list.show_asset(walk.findings[2])
    details = tab.list.details
    assert details.title.text() == ARABIC
    walk.window.context.privacy.set_on_the_wall(True)
    walk.settle()
    assert walk.window.context.privacy.masking
    assert ARABIC not in details.title.text()
    assert ARABIC not in details.sayings.rows[0].title.text()
    walk.click(tab.views.chips["review"])
    assert all(card.title.text() != ARABIC for card in tab.review.cards)
    assert tab.review.fields.cover.isVisible()
    assert "ליד" not in tab.review.why.text()
    walk.window.context.privacy.hold(True)
    assert "ליד" in tab.review.why.text()
    assert not tab.review.fields.cover.isVisible()
    tab.show_view("list")
    assert details.title.text() == ARABIC
    assert not details.form.isVisible()


def test_an_asset_that_was_said_meanwhile_is_there(walk: RegisterWalk) -> None:
    tab = walk.register()
    walk.window.go("library", None)
    with opened_workbench(walk.window.context.library_path) as workbench:
        Towns(workbench.runner).asset(walk.workshops[0], "A new square", category="land")
    walk.window.go("programmes", None, "register")
    walk.window.page.refresh(None)
    walk.settle()
    assert "A new square" in shown(tab)
    assert len(walk.read(lambda reads: reads.records(Finding, walk.workshops[0]))) == 3
