"""The Keeping tab: what was deleted comes back, and of two versions one is chosen."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from aiworkshop.base.text import Text
from aiworkshop.facilitation.records import AddRecord, ChangeRecord, DeleteRecords
from aiworkshop.readmodels.records import Action, Finding, Initiative
from aiworkshop.ui.main_window import MainWindow
from aiworkshop.ui.pages.library_transfer import Transfer
from aiworkshop.ui.widgets.label import Label
from tests.ui.prepare_walk import PrepareWalk

OURS, THEIRS = "הספרייה נשארה פתוחה", "המתנ״ס נשאר פתוח"


@pytest.fixture
def walk(qtbot: QtBot, window: MainWindow) -> Iterator[PrepareWalk]:
    walk = PrepareWalk(qtbot, window)
    yield walk
    assert not walk.errors


@pytest.fixture
def transfer(walk: PrepareWalk) -> Transfer:
    return Transfer(walk.window, walk.window.context)


def words(panel: Any) -> list[str]:
    return [label.text() for label in panel.findChildren(Label) if label.isVisible()]


def press(walk: PrepareWalk, panel: Any, name: str) -> None:
    found = [each for each in panel.findChildren(QPushButton) if each.text() == name]
    walk.press_button(found[0])


def tab_text(walk: PrepareWalk) -> str:
    bar = walk.window.page.tab_bar
    return str(bar.tabText(bar.count() - 1))


def bring_in(walk: PrepareWalk, transfer: Transfer, path: Path) -> None:
    transfer.bring_in(path)
    walk.qtbot.waitUntil(lambda: not walk.window.desk.lanes.pending("work"))
    walk.settle()


def later(stamp: str, device: str = "abcdef01") -> str:
    return f"{int(stamp[:12], 16) + 3_600_000:012x}-0000-{device}"


@pytest.fixture
def conflict(walk: PrepareWalk, transfer: Transfer, tmp_path: Path) -> str:
    """A finding whose title both copies changed, the other one later. Value: its id."""
    key = walk.add("Before")
    path = tmp_path / "copy.json"
    walk.bench(lambda bench: [bench.export(walk.workshop_id, path)])
    walk.run(ChangeRecord(walk.workshop_id, "finding", key, {"title": Text(OURS)}))
    copy = json.loads(path.read_text("utf-8"))
    (finding,) = copy["records"]["finding"]
    stamp = later(finding["changed"])
    finding["title"] = {"text": THEIRS}
    finding["field_clocks"] = {"title": [stamp, finding["created"]]}
    finding["changed"] = stamp
    path.write_text(json.dumps(copy), "utf-8")
    bring_in(walk, transfer, path)
    return key


def test_what_was_deleted_is_listed_by_moment_and_comes_back_whole(walk: PrepareWalk) -> None:
    workshop_id = walk.workshop_id
    initiative = str(
        walk.run(AddRecord(workshop_id, "initiative", {"title": Text("Evening opening")}))
    )
    for title in ("Ask for keys", "Find volunteers"):
        fields = {"title": Text(title), "initiative_id": initiative}
        walk.run(AddRecord(workshop_id, "action", fields))
    story = walk.add("The night of the flood")
    tab = walk.open("keeping")
    assert "Nothing was deleted in this workshop." in words(tab.trash)
    walk.run(DeleteRecords(workshop_id, (("initiative", initiative),)))
    walk.run(DeleteRecords(workshop_id, (("finding", story),)))
    told = words(tab.trash)
    assert "Finding: The night of the flood" in told
    assert "Initiative: Evening opening and 2 more" in told
    assert len(tab.trash.buttons) == 2
    walk.press_button(tab.trash.buttons[1])
    assert [one.id for one in walk.records(Initiative)] == [initiative]
    assert len(walk.records(Action)) == 2
    assert not walk.records(Finding)
    assert len(tab.trash.buttons) == 1
    walk.press_button(walk.window.notices.button)
    assert not walk.records(Initiative)


def test_a_long_trash_is_searched_and_brings_many_back_at_once(walk: PrepareWalk) -> None:
    table = str(walk.run(AddRecord(walk.workshop_id, "group", {"phase": "discovery", "number": 7})))
    for n in range(24):
        fields = {"kind": "wish", "title": Text(f"{'bus' if n % 4 == 0 else 'park'} {n}")}
        fields |= {"group_id": table} if n == 0 else {}
        key = str(walk.run(AddRecord(walk.workshop_id, "finding", fields)))
        walk.run(DeleteRecords(walk.workshop_id, (("finding", key),)))
    trash = walk.open("keeping").trash
    assert len(trash.buttons) == 20 and trash.more.isVisible()
    walk.press_button(trash.more)
    assert len(trash.buttons) == 24 and not trash.more.isVisible()
    assert any("table 7" in line for line in words(trash))
    trash.filter.setText("bus")
    walk.settle()
    assert len(trash.buttons) == 6
    walk.press_button(trash.restore_all)
    there = [one.title.text for one in walk.records(Finding)]
    assert sum(title.startswith("bus") for title in there) == 6
    assert not any(title.startswith("park") for title in there)
    walk.press_button(walk.window.notices.button)
    assert not any(one.title.text.startswith("bus") for one in walk.records(Finding))


def test_seating_leaves_nothing_in_the_trash(walk: PrepareWalk) -> None:
    person = walk.person("Noa")
    seat = {"group_id": walk.tables[0], "participant_id": person}
    key = str(walk.run(AddRecord(walk.workshop_id, "membership", seat)))
    walk.run(DeleteRecords(walk.workshop_id, (("membership", key),)))
    tab = walk.open("keeping")
    assert tab.trash.buttons == []


def test_after_an_import_the_notice_leads_to_the_two_versions(
    walk: PrepareWalk, conflict: str
) -> None:
    notices = walk.window.notices
    assert notices.button.text() == "Look at them"
    walk.press_button(notices.button)
    assert walk.window.page.current_tab == "keeping"
    assert tab_text(walk) == "Keeping (1)"
    tab = walk.window.page.stack.currentWidget()
    told = words(tab.versions)
    assert "Finding · Title" in told
    assert told.index(THEIRS) < told.index(OURS)


@pytest.mark.parametrize(("button", "title"), [("Keep this", THEIRS), ("Take the other", OURS)])
def test_one_of_the_two_is_chosen(
    walk: PrepareWalk, conflict: str, button: str, title: str
) -> None:
    tab = walk.open("keeping")
    press(walk, tab.versions, button)
    (finding,) = walk.records(Finding)
    assert (finding.id, finding.title.text) == (conflict, title)
    assert tab_text(walk) == "Keeping"
    assert "There is nothing to choose." in words(tab.versions)
    assert OURS not in words(tab.versions), "what was settled is unseen at once"
    walk.undo()
    assert tab_text(walk) == "Keeping (1)"
    (finding,) = walk.records(Finding)
    assert finding.title.text == THEIRS


def test_values_that_are_no_words_are_said(walk: PrepareWalk) -> None:
    from aiworkshop.ui.phases.define.keeping_reads import Choice
    from aiworkshop.ui.phases.define.keeping_words import field_label, value_words

    def said(kind: str, part: str, field: str, kept: Any, other: Any = None) -> tuple[str, str]:
        choice = Choice("", kind, part, field, Text(), kept, other, "", "")
        return field_label(choice, "en"), value_words(choice, kept, "en")

    assert said("finding", "story", "deleted", "0123") == ("Deleted or not", "Deleted")
    assert said("finding", "story", "deleted", "") == ("Deleted or not", "Not deleted")
    assert said("finding", "story", "permission", "room_only")[1] != "room_only"
    assert said("finding", "story", "starred", True) == ("Star", "Yes")
    assert said("finding", "asset", "title", Text())[1] == "Empty"
    assert said("theme", "", "position", "a1", "a0") == ("Place in the list", "Further down")
    assert said("action", "", "due", "2026-05-14")[1] == "14/05/2026"
    assert said("action", "", "cost_agorot", 125_000)[1] == "₪ 1,250.00"
    assert said("workshop", "", "languages", ["he", "ar"])[1] == "he · ar"
    assert said("theme", "", "dots", 0)[1] == "0"


def test_a_copy_of_a_workshop_in_the_trash_says_so_and_restores_it(
    walk: PrepareWalk, transfer: Transfer, tmp_path: Path
) -> None:
    path = tmp_path / "copy.json"
    walk.bench(lambda bench: [bench.export(walk.workshop_id, path)])
    walk.run(DeleteRecords(walk.workshop_id, (("workshop", walk.workshop_id),)))
    bring_in(walk, transfer, path)
    notices = walk.window.notices
    assert "This workshop lies in the trash." in notices.label.text()
    assert "already" in notices.label.text()
    assert notices.button.text() == "Restore"
    walk.press_button(notices.button)
    assert not walk.workshop().deleted
    assert notices.label.text() == "The workshop is in the list again."
