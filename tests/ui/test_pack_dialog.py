"""The pack dialog: every choice, every page, and what happens when it cannot go out."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import groupby, pairwise
from time import thread_time
from typing import Any

import pytest
from PySide6.QtCore import QElapsedTimer, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from aiworkshop.base.settings import Settings
from aiworkshop.base.text import Text
from aiworkshop.facilitation.create_workshop import CreateWorkshop
from aiworkshop.facilitation.worksheets.adjusting import AdjustSheet
from aiworkshop.readmodels.packing import PackRequest
from aiworkshop.ui.dialogs.pack import PackDialog
from aiworkshop.ui.dialogs.pack_drawing import DrawnPack
from aiworkshop.ui.dialogs.pack_memory import keep_request, kept_request
from aiworkshop.ui.main_window import MainWindow
from tests.ui.discovery_walk import choose
from tests.ui.pack_walk import FEW, PackWalk


@pytest.fixture
def walk(qtbot: QtBot, window: MainWindow) -> Iterator[PackWalk]:
    walk = PackWalk(qtbot, window)
    yield walk
    for dialog in window.findChildren(PackDialog):
        dialog.close()
    assert not walk.errors


def test_pages_and_papers_follow_each_choice(walk: PackWalk) -> None:
    dialog = walk.choose_and_print()
    assert set(dialog.choices.request().sheets) == set(FEW)
    before = walk.drawn()
    assert before.whole
    assert dialog.preview.page_count == before.pages == before.papers
    assert f"{before.pages} page" in dialog.counts.text()
    dialog.choices.copies.setText("2")
    dialog.choices.copies.flush()
    walk.settle()
    assert walk.drawn().pages == 2 * before.pages
    dialog.choices.duplex.click()
    walk.settle()
    assert walk.drawn().papers < walk.drawn().pages
    dialog.choices.sheets.ticks["SIN"].click()
    walk.settle()
    assert {copy.sheet.id for copy in walk.drawn().pack.copies} == {"DIS", "SGN"}
    dialog.choices.order.chips["by_sheet"].click()
    walk.settle()
    assert [
        sheet for sheet, _ in groupby(walk.drawn().pack.copies, lambda copy: copy.sheet.id)
    ] == [
        "SGN",
        "DIS",
    ]
    dialog.choices.spares.setText("3")
    dialog.choices.spares.flush()
    walk.settle()
    assert sum(not copy.group_number for copy in walk.drawn().pack.copies) == 6


def test_languages_of_all_and_of_one_table(walk: PackWalk) -> None:
    dialog = walk.choose_and_print(("DIS",))
    assert {copy.sheet.languages for copy in walk.drawn().pack.copies} == {("he",)}
    dialog.choices.languages.chips["ar"].click()
    dialog.choices.languages.chips["en"].click()
    walk.settle()
    assert {copy.sheet.languages for copy in walk.drawn().pack.copies} == {("ar", "en")}
    dialog.choices.languages.chips[""].click()
    dialog.choices.tables.all.click()
    walk.settle()
    assert len(dialog.choices.tables.ticks) >= 3
    choose(dialog.choices.tables.languages[walk.tables[1]], "he+ar")
    walk.settle()
    languages = {copy.group_id: copy.sheet.languages for copy in walk.drawn().pack.copies}
    assert languages[walk.tables[1]] == ("he", "ar")
    assert languages[walk.tables[0]] == ("he",)
    groups = {group.id: group.language for group in walk.contents().group}
    assert groups[walk.tables[1]] == "he+ar"


def test_some_tables_only(walk: PackWalk) -> None:
    dialog = walk.choose_and_print(("DIS",))
    dialog.choices.tables.all.click()
    walk.settle()
    dialog.choices.tables.ticks[walk.tables[0]].click()
    walk.settle()
    assert {copy.group_id for copy in walk.drawn().pack.copies} == set(walk.tables[1:])
    for key in walk.tables[1:]:
        dialog.choices.tables.ticks[key].click()
    walk.settle()
    assert dialog.nothing.isVisible()
    assert "nothing to print" in dialog.nothing.text()
    assert not dialog.print.isEnabled()
    assert dialog.preview.page_count == 0
    dialog.choices.tables.all.click()
    walk.settle()
    assert dialog.print.isEnabled()
    assert len(walk.drawn().pack.copies) == 3


def test_no_more_spares_are_shown_than_are_printed(walk: PackWalk) -> None:
    dialog = walk.choose_and_print(("DIS",))
    dialog.choices.spares.setText("150")
    dialog.choices.spares.flush()
    walk.settle()
    shown = dialog.choices.request().spares
    assert sum(not copy.group_number for copy in walk.drawn().pack.copies) == shown


def test_presets_and_sheets_that_are_left_out(walk: PackWalk) -> None:
    walk.run(AdjustSheet(walk.workshop_id, "VAL", left_out=True))
    dialog = walk.choose_and_print()
    assert not dialog.choices.sheets.ticks["VAL"].isEnabled()
    dialog.choices.sheets.every.click()
    assert len(dialog.choices.request().sheets) == 19
    dialog.choices.sheets.none.click()
    assert dialog.choices.request().sheets == ()
    dialog.choices.sheets.agenda.click()
    assert set(dialog.choices.request().sheets) == set(FEW)
    walk.settle()


def test_forms_of_a_sheet(walk: PackWalk) -> None:
    dialog = walk.choose_and_print(("BDG",))
    assert dialog.choices.forms["BDG"].isVisible()
    assert not dialog.choices.forms["SUM"].isVisible()
    choose(dialog.choices.forms["BDG"], "ten")
    walk.settle()
    assert dialog.choices.request().variants == (("BDG", "ten"),)
    assert walk.drawn().pack.copies[0].sheet.variant == "ten"


def test_choices_are_there_again_next_time(walk: PackWalk) -> None:
    dialog = walk.choose_and_print()
    dialog.choices.copies.setText("2")
    dialog.choices.copies.flush()
    dialog.choices.duplex.click()
    dialog.choices.languages.chips["ar"].click()
    walk.settle()
    chosen = dialog.choices.request()
    dialog.close_button.click()
    walk.settle()
    again = walk.choose_and_print(("COR",))
    assert again.choices.request() == chosen


def test_choices_that_cannot_be_read_are_forgotten() -> None:
    settings = Settings(packs={"a": "[1", "b": '{"sheets": ["XYZ"]}', "c": "null"})
    for key in ("a", "b", "c", "d"):
        assert kept_request(settings, key, frozenset()) is None
    request = PackRequest(sheets=("DIS",), groups=("gone", "there"), copies=7)
    keep_request(settings, "e", request)
    found = kept_request(settings, "e", frozenset(("there",)))
    assert found == replace(request, groups=("there",))
    gone = kept_request(settings, "e", frozenset())
    assert gone is not None
    assert gone.groups is None
    # Who unticked every table means none of them, not all.
    keep_request(settings, "e", replace(request, groups=()))
    none = kept_request(settings, "e", frozenset(("there",)))
    assert none is not None
    assert none.groups == ()
    for number in range(40):
        keep_request(settings, f"w{number}", request)
    assert len(settings.packs) == 30
    assert "w39" in settings.packs


def test_spare_sheets_for_those_who_walk_in(walk: PackWalk) -> None:
    tab = walk.open("worksheets")
    tab.spares.click()
    walk.dialog = tab.dialog
    walk.settle()
    copies = walk.drawn().pack.copies
    assert copies
    assert all(copy.group_number == 0 and not copy.participant_id for copy in copies)
    assert {copy.sheet.scope for copy in copies} == {"person"}
    assert walk.dialog.choices.request().only_spares
    walk.dialog.close_button.click()
    walk.settle()
    assert walk.workshop_id not in walk.window.settings.packs


def test_the_guide_prints_the_sheets_of_its_step(walk: PackWalk) -> None:
    walk.window.go("discovery", walk.workshop_id)
    walk.qtbot.waitUntil(lambda: bool(walk.window._steps))
    walk.settle()
    button = walk.window.guide.findChild(QPushButton, "guide-print")
    assert button.isVisible()
    button.click()
    walk.settle()
    assert (walk.window.current_id, walk.window.page.current_tab) == ("prepare", "worksheets")
    (walk.dialog,) = walk.window.findChildren(PackDialog)
    assert walk.dialog.choices.request().sheets == ("INT", "SUM")
    assert {copy.sheet.id for copy in walk.drawn().pack.copies} == {"INT", "SUM"}


def test_no_tables_and_nobody(walk: PackWalk) -> None:
    walk.workshop_id = str(walk.run(CreateWorkshop(title=Text("Empty"), tables=0)))
    dialog = walk.choose_and_print(("INT", "DIS", "SIN"))
    assert not dialog.choices.tables.all.isEnabled()
    assert dialog.choices.tables.note.isVisible()
    assert {copy.sheet.id for copy in walk.drawn().pack.copies} == {"INT", "DIS", "SIN"}


@pytest.fixture
def crowd(walk: PackWalk) -> PackWalk:
    """400 people, with names of which some are long."""

    filled: list[int] = []

    def fill(bench: Any) -> int:
        from aiworkshop.facilitation.records import AddRecord

        for number in range(400):
            name = Text(f"משתתפת {number} " + "ארוכה " * (40 if number % 50 == 0 else 1))
            bench.runner.run(AddRecord(walk.workshop_id, "participant", {"name": name}))
        return 400

    walk.window.desk.database(fill, filled.append)
    walk.qtbot.waitUntil(lambda: filled == [400])
    walk.window.desk.announce(walk_changes(walk.workshop_id))
    return walk


def walk_changes(workshop_id: str) -> Any:
    from aiworkshop.readmodels.changes import ChangeSet

    return ChangeSet(workshop_id)


def gaps(stop: Callable[[], bool]) -> float:
    """The most that the main thread worked in one go, in seconds, until ``stop``.

    Its own time, not the clock's: what other programs do at the same time is not its fault.
    """
    beats: list[float] = [thread_time()]
    timer = QTimer()
    timer.setInterval(5)
    timer.timeout.connect(lambda: beats.append(thread_time()))
    timer.start()
    clock = QElapsedTimer()
    clock.start()
    while not stop() and clock.elapsed() < 60_000:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    timer.stop()
    return max(later - before for before, later in pairwise(beats))


def test_400_people_show_their_first_page_at_once(crowd: PackWalk) -> None:
    tab = crowd.open("worksheets")
    crowd.settle()
    tab.choose.click()
    crowd.dialog = dialog = tab.dialog
    drawn: list[int] = []
    dialog.preview.drawn.connect(drawn.append)
    whole: list[DrawnPack] = []
    dialog.drawing.drawn.connect(whole.append)
    gap = gaps(lambda: bool(whole) and whole[-1].whole)
    assert whole[0].pages_of
    assert not whole[0].whole
    assert len(whole[-1].pack.copies) > 1200
    crowd.settle()
    assert 0 in drawn
    assert gap < 0.1
    assert len(dialog.preview._sheets) < 10
    dialog.preview.verticalScrollBar().setValue(dialog.preview.verticalScrollBar().maximum())
    crowd.settle()
    count = dialog.preview.page_count
    assert dialog.preview.place == count
    assert dialog.preview._sheets[count - 1].has_picture()
    assert str(count) in dialog.place.text()
