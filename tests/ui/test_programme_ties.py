"""What the Outcomes tab brings together of workshops: tagged records, and ideas of income."""

from collections.abc import Iterator
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from aiworkshop.base.text import Text
from aiworkshop.facilitation.create_workshop import CreateWorkshop
from aiworkshop.facilitation.records import AddRecord, ChangeRecord
from aiworkshop.ui.main_window import MainWindow
from tests.ui.outcome_walk import choose, options, said, titles
from tests.ui.town_walk import TownWalk


@pytest.fixture
def walk(qtbot: QtBot, window: MainWindow) -> Iterator[TownWalk]:
    walk = TownWalk(qtbot, window)
    yield walk
    assert not walk.errors


def test_tagged_records_lead_to_their_workshop(walk: TownWalk) -> None:
    walk.enrol()
    channel = walk.channels["community_building"]
    commitment = walk.record_of(
        "commitment", {"kind": "offer", "words": said("A room"), "channels": [channel]}
    )
    initiative = walk.record_of("initiative", {"title": said("Hall")})
    action = walk.record_of(
        "action", {"title": said("Call"), "initiative_id": initiative, "channels": [channel]}
    )
    asset = walk.record_of(
        "finding",
        {
            "kind": "asset",
            "title": said("The port"),
            "channels": [channel],
            "permission": "room_only",
        },
    )
    elsewhere = str(walk.run(CreateWorkshop(title=said("Elsewhere"), template="demo_120")))
    walk.run(AddRecord(elsewhere, "commitment", {"words": said("Not ours"), "channels": [channel]}))
    panel = walk.part("Akko", "community_building").tagged
    assert set(panel.list.view.cards.ids()) == {commitment, action, asset}
    assert [chip.text() for chip in panel.kinds.chips.values()] == [
        "Offers · 1",
        "Actions · 1",
        "Assets · 1",
    ]
    assert panel.list.view.cards.card(asset).private
    panel.kinds.chips["offer"].click()
    assert titles(panel) == ["A room"]
    panel.list.opened.emit(commitment)
    walk.settle()
    assert walk.window.current_id == "destiny"
    assert walk.window.page.stack.currentWidget().details.record_id == commitment
    panel = walk.part("Akko", "community_building").tagged
    panel.go_to(action)
    walk.settle()
    assert walk.window.page.stack.currentWidget().details.record_id == initiative
    panel = walk.part("Akko", "community_building").tagged
    panel.go_to(asset)
    walk.settle()
    assert walk.window.page.stack.currentWidget().details.finding_id == asset


def test_a_channel_with_a_board_tells_how_much_is_tagged(walk: TownWalk) -> None:
    walk.enrol()
    channel = walk.channels["business_plan"]
    walk.record_of("proposition", {"words": said("Doors stand open"), "channels": [channel]})
    walk.part("Akko", "business_plan")
    part = walk.tab.panel
    assert part.turn.text().startswith("1 ")
    part.turn.click()
    assert part.tagged.isVisible()
    assert titles(part.tagged) == ["Doors stand open"]
    part.turn.click()
    assert part.board.isVisible()
    assert walk.part("Akko", "").tagged.isVisible(), "a channel of no kind has nothing else"


def test_the_register_gathers_ideas_of_all_workshops(walk: TownWalk) -> None:
    walk.enrol()
    second = str(walk.run(CreateWorkshop(title=said("Second day"), template="demo_120")))
    walk.count_for("Akko", second)
    here = {
        "title": said("Roof"),
        "mechanism": "leasing",
        "confidence": "high",
        "estimate_agorot": 1_000_000,
        "recurring": True,
        "approval": said("Council"),
        "approval_status": "asked",
        "next_test_date": "2026-09-01",
        "driver": "resident",
        "transferred_to": said("Parents"),
    }
    key = walk.record_of("income_idea", here)
    there = {"title": said("Grant"), "mechanism": "grants", "estimate_agorot": 500_000}
    walk.run(AddRecord(second, "income_idea", there))
    panel = walk.part("Akko", "income")
    assert set(titles(panel)) == {"Roof", "Grant"}
    assert panel.sums.whole.text().count("₪") == 2
    assert "₪10,000" in panel.sums.whole.text()
    assert [bar.parts for bar in panel.sums.mechanisms.bars] == [
        ((1_000_000, "full"), (0, "hatched")),
        ((0, "full"), (500_000, "hatched")),
    ]
    panel.list.select(key)
    panel._open(key)
    values = {name: value.text() for name, (_, value) in panel.idea.lines.items() if value.text()}
    assert values["approval"] == "Council"
    assert values["approval_status"] == "Asked"
    assert values["transferred_to"] == "Parents"
    assert values["next_test_date"] == "01/09/2026"
    choose(panel.by_mechanism, "grants")
    assert titles(panel) == ["Grant"]
    choose(panel.by_mechanism, "")
    panel.list.select(key)
    panel.idea.go.click()
    walk.settle()
    assert walk.window.context.workshop_id == walk.workshop_id
    assert walk.window.page.stack.currentWidget().details.record_id == key
    assert walk.part("Dimona", "income").list.count() == 0


def test_a_town_without_a_programme_has_its_register(walk: TownWalk) -> None:
    town = walk.office("authority", name_en=Text("Ofakim"))
    fields = {"authority_id": town}
    walk.run(ChangeRecord(walk.workshop_id, "workshop", walk.workshop_id, fields))
    walk.record_of("income_idea", {"title": said("Roof")})
    walk.window.go("programmes", None, "outcomes")
    walk.settle()
    tab: Any = walk.window.page.stack.currentWidget()
    assert options(tab.town) == ["Ofakim"]
    assert list(tab.parts.chips) == ["income"]
    assert titles(tab.panel) == ["Roof"]
