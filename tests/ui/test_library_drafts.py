"""Words that were begun and not saved: offered, kept, taken up by their field."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt

from aiworkshop.base.text import Text
from aiworkshop.bootstrap import opened_workbench
from aiworkshop.facilitation.records import ChangeRecord
from aiworkshop.readmodels.records import Finding
from aiworkshop.ui.main_window import MainWindow
from aiworkshop.ui.pages.library import LibraryPage
from aiworkshop.ui.pages.library_keeping import WaitingDrafts
from aiworkshop.ui.widgets.entry_bar import EntryBar
from tests.ui.test_library_page import button, page_of, settled, two_workshops

__all__ = ["two_workshops"]


def test_unfinished_words_are_offered_with_their_workshop_and_kept(
    qtbot: Any,
    library_path: Path,
    two_workshops: tuple[str, str],
    open_window: Callable[..., MainWindow],
) -> None:
    with opened_workbench(library_path) as bench:
        bench.drafts.save(two_workshops[0], "finding/new", "מילים שלא נשמרו")
    window = open_window()
    page = page_of(qtbot, window)
    qtbot.waitUntil(lambda: page.findChild(WaitingDrafts) is not None)
    panel = page.findChild(WaitingDrafts)
    assert panel is not None
    labels = " ".join(label.text() for label in panel.findChildren(type(page.eyebrow)))
    assert "מילים שלא נשמרו" in labels
    assert "Harbour" in labels
    button(panel, "Keep").click()
    settled(qtbot, window)
    found: list[Finding] = []
    window.desk.read(lambda reads: reads.records(Finding, two_workshops[0]), found.extend)
    settled(qtbot, window)
    qtbot.waitUntil(lambda: any(each.title.text == "מילים שלא נשמרו" for each in found))
    waiting: list[object] = []
    window.desk.database(lambda bench: [bench.drafts.waiting()], waiting.extend)
    qtbot.waitUntil(lambda: waiting == [[]])


def test_unfinished_words_of_a_field_go_into_that_field(
    library_path: Path, two_workshops: tuple[str, str]
) -> None:
    from aiworkshop.facilitation.unfinished import KeepDraft

    key = two_workshops[0]
    with opened_workbench(library_path) as bench:
        place = f"workshop/{key}/topic"
        bench.drafts.save(key, place, "שירות אחד")
        bench.runner.run(KeepDraft(key, place, "שירות אחד"), draft_place=place)
        workshop = bench.reads.workshop(key)
        assert workshop is not None
        assert workshop.topic.text == "שירות אחד"
        assert bench.drafts.waiting() == []
        bench.runner.run(ChangeRecord(key, "workshop", key, {"topic": Text("אחר")}))
        bench.runner.undo(key)
        bench.runner.undo(key)
        before = bench.reads.workshop(key)
        assert before is not None
        assert not before.topic


def draft_places(qtbot: Any, window: MainWindow) -> list[str]:
    found: list[list[str]] = []
    window.desk.database(
        lambda bench: [draft.place for draft in bench.drafts.waiting()], found.append
    )
    qtbot.waitUntil(lambda: bool(found))
    return found[0]


def test_what_is_being_typed_is_not_offered_and_comes_back_into_its_field(
    qtbot: Any, two_workshops: tuple[str, str], open_window: Callable[..., MainWindow]
) -> None:
    window = open_window()
    page = page_of(qtbot, window)
    window.go("discovery", two_workshops[0], "findings")
    bar = window.page.findChild(EntryBar)
    assert bar is not None
    qtbot.keyClicks(bar.field, "half a sen")
    window.go("library")
    settled(qtbot, window)
    assert draft_places(qtbot, window) == ["finding/new"]
    assert page.findChild(WaitingDrafts) is None
    window.go("discovery", two_workshops[1], "findings")
    assert window.page.findChild(EntryBar).field.words() == ""
    window.go("discovery", two_workshops[0], "findings")
    settled(qtbot, window)
    bar = window.page.findChild(EntryBar)
    assert bar.field.words() == "half a sen"
    qtbot.keyClicks(bar.field, "tence")
    qtbot.keyClick(bar.field, Qt.Key.Key_Return)
    settled(qtbot, window)
    assert draft_places(qtbot, window) == []
    window.go("discovery", two_workshops[1], "findings")
    window.go("discovery", two_workshops[0], "findings")
    assert window.page.findChild(EntryBar).field.words() == ""


def test_a_draft_of_an_earlier_run_is_offered_quietly_until_its_field_takes_it_up(
    qtbot: Any,
    library_path: Path,
    two_workshops: tuple[str, str],
    open_window: Callable[..., MainWindow],
) -> None:
    with opened_workbench(library_path) as bench:
        bench.drafts.save(two_workshops[0], "finding/new", "left behind")
    window = open_window(with_library=False)
    assert isinstance(window.page, LibraryPage)
    page = window.page
    page.words.setFocus()
    window.desk.start()
    qtbot.waitUntil(lambda: page.findChild(WaitingDrafts) is not None)
    assert page.words.hasFocus()
    settled(qtbot, window)
    window.go("discovery", two_workshops[0], "findings")
    assert window.page.findChild(EntryBar).field.words() == "left behind"
    window.go("library")
    qtbot.waitUntil(lambda: page.findChild(WaitingDrafts) is None)
    settled(qtbot, window)
