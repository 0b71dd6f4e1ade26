"""Programmes and towns on two laptops, and the library that they share, as a person meets them."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from aiworkshop.base.text import Text
from aiworkshop.bootstrap import opened_workbench
from aiworkshop.facilitation.create_workshop import CreateWorkshop
from aiworkshop.facilitation.exchange import ImportWorkshop
from aiworkshop.facilitation.exchange.conflicts import list_conflicts
from aiworkshop.facilitation.records import AddRecord, ChangeRecord, DeleteRecords
from aiworkshop.readmodels.record import OFFICE_ID
from aiworkshop.readmodels.records import Authority, Programme
from aiworkshop.ui.dialogs.bringing import BringingDialog
from aiworkshop.ui.main_window import MainWindow
from aiworkshop.ui.pages.library import LibraryPage
from aiworkshop.ui.pages.library_shared import SharedLibrary
from aiworkshop.ui.programmes.keeping import OfficeKeepingTab
from tests.ui.prepare_walk import PrepareWalk


class SharedWalk(PrepareWalk):
    """The facilitator's window, and the office's library beside it."""

    shared: Path

    def settle(self) -> None:
        """Also what is done beside the database."""
        self.qtbot.waitUntil(lambda: not self.window.desk.lanes.pending("work"))
        super().settle()

    def library(self) -> LibraryPage:
        self.window.go("library")
        self.settle()
        page = self.window.page
        assert isinstance(page, LibraryPage)
        return page

    def panel(self) -> SharedLibrary:
        page = self.library()
        page.show_shared()
        self.settle()
        (panel,) = page.findChildren(SharedLibrary)
        return panel

    def dialog(self, holder: Any) -> BringingDialog:
        """The dialog that was asked for, once it tells something."""
        self.qtbot.waitUntil(lambda: holder.dialog is not None and holder.dialog.isVisible())
        dialog = holder.dialog
        assert isinstance(dialog, BringingDialog)
        self.qtbot.waitUntil(lambda: dialog.preview is not None)
        self.settle()
        return dialog

    def agree(self, dialog: BringingDialog) -> None:
        dialog.bring.click()
        self.settle()
        self.settle()

    def towns(self) -> list[str]:
        found = self.bench(lambda bench: [bench.reads.records(Authority, OFFICE_ID)])
        return [each.name_en.text for each in found[0]]


@pytest.fixture
def walk(
    qtbot: QtBot, open_window: Callable[..., MainWindow], tmp_path: Path
) -> Iterator[SharedWalk]:
    walk = SharedWalk(qtbot, open_window())
    walk.shared = tmp_path / "office" / "office.sqlite"
    walk.shared.parent.mkdir()
    with opened_workbench(walk.shared):
        pass
    yield walk
    assert not walk.errors


def labels(panel: Any) -> str:
    from aiworkshop.ui.widgets.label import Label

    return "\n".join(each.text() for each in panel.findChildren(Label) if each.isVisible())


def press(walk: SharedWalk, panel: Any, name: str) -> None:
    (found,) = [each for each in panel.findChildren(QPushButton, name) if each.isVisible()]
    walk.press_button(found)


def test_a_workshop_is_pushed_and_a_colleagues_is_fetched(walk: SharedWalk) -> None:
    with opened_workbench(walk.shared) as bench:
        theirs = bench.runner.run(CreateWorkshop(title=Text("Of a colleague"))).value
    panel = walk.panel()
    panel.address.setText(str(walk.shared))
    walk.press_button(panel.show_it)
    assert walk.window.settings.shared_library == str(walk.shared)
    told = labels(panel)
    assert "only here" in told
    assert "only there" in told
    press(walk, panel, f"push-{walk.workshop_id}")
    dialog = walk.dialog(walk.library().moving)
    assert dialog.goes_out
    assert "not in the other library yet" in dialog.summary.text()
    assert dialog.bring.text() == "Push it there"
    with opened_workbench(walk.shared) as bench:
        assert len(bench.reads.workshop_cards()) == 1, "nothing goes unasked"
    walk.agree(dialog)
    with opened_workbench(walk.shared) as bench:
        assert {card.id for card in bench.reads.workshop_cards()} == {theirs, walk.workshop_id}
    assert "Pushed into office.sqlite" in walk.window.notices.label.text()
    assert "here and there" in labels(panel)
    press(walk, panel, f"fetch-{theirs}")
    dialog = walk.dialog(walk.library().moving)
    assert not dialog.goes_out
    walk.agree(dialog)
    assert {card.id for card in walk.read(lambda reads: reads.workshop_cards())} == {
        theirs,
        walk.workshop_id,
    }
    outputs = walk.bench(lambda bench: [bench.outputs(walk.workshop_id)])[0]
    assert [(each.form, each.target) for each in outputs] == [("push", "office.sqlite")]


def test_what_was_pushed_brings_nothing_twice(walk: SharedWalk) -> None:
    walk.window.settings.shared_library = str(walk.shared)
    moving = walk.library().moving
    moving.ask_and_push(walk.workshop_id)
    walk.agree(walk.dialog(moving))
    moving.ask_and_push(walk.workshop_id)
    dialog = walk.dialog(moving)
    assert dialog.preview is not None and dialog.preview.is_empty
    assert not dialog.bring.isVisible()
    dialog.leave.click()


def test_an_address_that_is_none_is_told_and_not_remembered(walk: SharedWalk) -> None:
    panel = walk.panel()
    panel.address.setText(str(walk.shared.with_name("nowhere.sqlite")))
    walk.press_button(panel.show_it)
    assert [error.code for error in walk.errors] == ["no_other_library"]
    walk.errors.clear()
    assert not walk.window.settings.shared_library
    assert not panel.places


def colleague(walk: SharedWalk, target: Path, *edits: Any) -> None:
    """A copy of the office from another laptop that did this."""
    with opened_workbench(walk.shared) as bench:
        for edit in edits:
            bench.runner.run(edit)
        bench.export(OFFICE_ID, target)


def test_what_two_laptops_made_is_joined_with_the_import(walk: SharedWalk, tmp_path: Path) -> None:
    def town(name: str) -> AddRecord:
        return AddRecord(OFFICE_ID, "authority", {"name_en": Text(name)})

    walk.run(town("Akko"))
    walk.run(AddRecord(OFFICE_ID, "programme", {"name_en": Text("Hazira")}))
    file = tmp_path / "office.aiworkshop"
    programme = AddRecord(OFFICE_ID, "programme", {"name_en": Text("HAZIRA")})
    colleague(walk, file, town("akko"), town("Dimona"), programme)
    transfer = walk.library().transfer
    transfer.look_at(file)
    dialog = walk.dialog(transfer)
    assert "Programmes and towns" in labels(dialog)
    assert "Programmes and towns: 3 new item(s)" in dialog.summary.text().replace(
        "items", "item(s)"
    )
    assert dialog.alikes is not None
    assert "Two towns go by one name" in labels(dialog.alikes)
    (_, programmes), (_, towns) = dialog.alikes.fields
    assert programmes.value() is towns.value() is None, "nothing is joined unasked"
    towns.set_value("join")
    walk.agree(dialog)
    assert sorted(walk.towns()) == ["Akko", "Dimona"]
    found = walk.bench(lambda bench: [bench.reads.records(Programme, OFFICE_ID)])[0]
    assert len(found) == 2, "left for later"
    walk.press_button(walk.window.notices.button)
    assert walk.towns() == ["Akko"]


def test_two_versions_and_the_trash_of_the_office(walk: SharedWalk, tmp_path: Path) -> None:
    key = walk.run(AddRecord(OFFICE_ID, "authority", {"name_en": Text("Akko")}))
    gone = walk.run(AddRecord(OFFICE_ID, "authority", {"name_en": Text("Gone")}))
    file = tmp_path / "office.json"
    walk.bench(lambda bench: [bench.export(OFFICE_ID, file)])
    edit = ChangeRecord(OFFICE_ID, "authority", key, {"notes": Text("there")})
    colleague(walk, file, ImportWorkshop(file), edit)
    walk.run(ChangeRecord(OFFICE_ID, "authority", key, {"notes": Text("here")}))
    walk.run(DeleteRecords(OFFICE_ID, (("authority", gone),)))
    transfer = walk.library().transfer
    transfer.look_at(file)
    walk.agree(walk.dialog(transfer))
    walk.press_button(walk.window.notices.button)
    assert walk.window.current_id == "programmes", "where it is settled"
    tab: Any = walk.window.page.stack.currentWidget()
    assert isinstance(tab, OfficeKeepingTab)
    walk.settle()
    (block,) = tab.versions.blocks
    assert "here" in labels(block)
    assert "there" in labels(block)
    block.chosen.emit("other")
    walk.settle()
    assert not walk.bench(lambda bench: [list_conflicts(bench.library, OFFICE_ID)])[0]
    assert walk.towns() == ["Akko"]
    assert "Gone" in labels(tab.trash)
    walk.press_button(tab.trash.buttons[0])
    assert sorted(walk.towns()) == ["Akko", "Gone"]
    walk.window.undo()
    walk.settle()
    assert walk.towns() == ["Akko"]


def test_the_copy_of_everything_is_saved_from_both_places(walk: SharedWalk, tmp_path: Path) -> None:
    walk.run(AddRecord(OFFICE_ID, "authority", {"name_en": Text("Akko")}))
    walk.window.go("programmes", None, "keeping")
    walk.settle()
    tab: Any = walk.window.page.stack.currentWidget()
    for number, transfer in enumerate((tab.copies.transfer, walk.library().transfer)):
        target = tmp_path / f"copy-{number}"
        transfer.ask_target = lambda suggestion, target=target: str(target)
        transfer.ask_and_export_office()
        transfer.save_dialog.save.click()
        walk.settle()
        file = target.with_name(target.name + ".aiworkshop")
        assert file.is_file()
        assert ImportWorkshop(file).prepare().is_office
