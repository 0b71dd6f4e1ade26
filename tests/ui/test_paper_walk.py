"""From the pack dialog to paper, to a phone's photo of it, to findings of the right tables."""

from collections.abc import Callable
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from aiworkshop.documents.pdf.pages import PdfPages
from aiworkshop.facilitation.records import ChangeRecord
from aiworkshop.readmodels.records import Attachment, Finding, PrintRun
from aiworkshop.ui.dialogs.pack import PackDialog
from aiworkshop.ui.main_window import MainWindow
from tests.benchmarks.phone_photos import Hardship, take_photo
from tests.ui.discovery_walk import Ctrl, Key
from tests.ui.pack_walk import PackWalk
from tests.ui.sheets_walk import SheetsWalk
from tests.ui.test_sheets_photos import drag, files

POINTS_PER_DOT = 72 / 300
HARD = Hardship(turn=7, quarters=1, keystone=0.04, blur=1, noise=6, light=0.6, quality=80)

HEBREW = {
    "title": "הלילה שבו הספרייה נשארה פתוחה עד 02:00",
    "teller": "רינה",
    "telling": "השכנים שמרו על המפתח",
    "roots": ("מפתח בידיים טובות", "רשימה ב-WhatsApp"),
    "category": 1,
}
ARABIC = {
    "title": "حين صارت الحارة عائلة",
    "teller": "أحمد",
    "telling": "فتح الجيران القاعة معا",
    "roots": ("ثقة بين الجيران", "مفتاح عند كل بيت", "مسؤولة واحدة"),
    "category": 3,
}


class PaperWalk(PackWalk, SheetsWalk):
    """From the first press to the last key."""

    printed = ()

    def choose_sheet(self, sheet: str) -> PackDialog:
        """Open the dialog by its button, and choose one sheet of all."""
        tab = self.open("worksheets")
        self.press_button(tab.choose)
        self.dialog = dialog = tab.dialog
        dialog.choices.sheets.none.click()
        dialog.choices.sheets.ticks[sheet].click()
        self.settle()
        assert dialog.choices.request().sheets == (sheet,)
        return dialog

    def save(self, dialog: PackDialog, target: Path) -> None:
        """One file for all."""
        dialog.output.ask_file = lambda _: str(target)
        dialog.save.click()
        self.sent()

    def drop(self, path: Path) -> None:
        """Drop a file on the window and wait until it is filed."""
        data = files(path)
        assert drag(self.window, QDragEnterEvent, data).isAccepted()
        with self.qtbot.waitSignal(self.window.photo_drop.filing.finished):
            assert drag(self.window, QDropEvent, data).isAccepted()
        self.settle()

    def type_story(self, entry: Any, said: dict[str, Any]) -> None:
        """The first box of the sheet, field after field, without the mouse."""
        place = "sheet-stories.1."
        entry.form.focus_path("stories.1.title")
        self.type(said["title"])
        self.enter()
        assert self.focused() == f"{place}teller"
        self.type(said["teller"])
        self.enter()
        assert self.focused() == f"{place}telling"
        self.type(said["telling"])
        self.press(Key.Key_Return, Ctrl)
        self.settle()
        for number, root in enumerate(said["roots"], 1):
            assert self.focused() == f"{place}roots.{number}"
            self.type(root)
            self.enter()
        self.enter()
        assert self.focused() == f"{place}evidence"
        self.enter()
        self.press(int(Key.Key_1) + said["category"] - 1)
        self.enter()
        assert self.focused() == "sheet-stories.2.title"

    def tab_stops(self, entry: Any) -> list[QWidget]:
        """What Tab goes through between the first field and the button that ends the sheet."""
        first = next(iter(next(iter(entry.form.cells.values())).editors.values()))
        stops = [first]
        while stops[-1] is not entry.done_button:
            stops.append(stops[-1].nextInFocusChain())
            assert stops[-1] is not first
        return stops

    def check_story(self, tab: Any, table: str, said: dict[str, Any]) -> None:
        """What Discovery shows of the one story of a table."""
        cards = tab.list.view.cards
        (key,) = cards.ids()
        card = cards.card(key)
        assert str(card.title) == said["title"]
        assert tuple(card.chips) == said["roots"]
        story = next(one for one in self.records(Finding) if one.id == key)
        assert (story.kind, story.group_id) == ("story", table)
        assert str(story.teller) == said["teller"]
        assert str(story.telling) == said["telling"]
        assert story.category


def photograph(pdf: Path, page: int, target: Path) -> None:
    """A phone's picture of a printed page."""
    with PdfPages(pdf) as pages:
        image = pages.render(page, 1 / POINTS_PER_DOT)
    paper = Image.frombytes("RGB", (image.width, image.height), image.rgb)
    target.write_bytes(take_photo(paper, HARD))


def first_page_with(pdf: Path, words: str) -> int:
    with PdfPages(pdf) as pages:
        return next(number for number in range(len(pages)) if words in pages.text(number))


@pytest.mark.parametrize("language", ["he", "en"])
def test_from_the_pack_to_paper_to_a_photo_to_findings_and_back(
    qtbot: QtBot,
    open_window: Callable[..., MainWindow],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    language: str,
) -> None:
    walk = PaperWalk(qtbot, open_window(language=language))
    second = walk.tables[1]
    walk.run(ChangeRecord(walk.workshop_id, "group", second, {"language": "ar"}))
    pdf, photo = tmp_path / "pack.pdf", tmp_path / "IMG_0001.jpg"

    walk.save(walk.choose_sheet("DIS"), pdf)
    assert walk.records(PrintRun)[0].target == str(pdf)
    assert {code: card.state for code, card in walk.cards().items()} == {
        f"DIS-{number}": "expected" for number in (1, 2, 3)
    }

    photograph(pdf, first_page_with(pdf, "DIS-1/1"), photo)
    walk.window.go("discovery", walk.workshop_id)
    walk.drop(photo)
    assert "DIS-1" in walk.window.notices.label.text()
    cards = walk.cards()
    assert [cards[f"DIS-{number}"].state for number in (1, 2, 3)] == [
        *("received", "expected", "expected")
    ]
    (kept,) = walk.records(Attachment)
    assert (kept.printed_sheet_id, kept.page) == (cards["DIS-1"].id, 1)

    walk.open_page()
    # As on a machine where each line of fields takes 5 ms: the photo is there before the last.
    moments = count(step=0.005)
    monkeypatch.setattr("aiworkshop.ui.widgets.gradually.perf_counter", lambda: next(moments))
    entry = walk.enter_code("dis-1")
    assert entry.form._paper.layoutDirection() == Qt.LayoutDirection.RightToLeft
    photos = entry._photos
    assert photos is not None
    assert photos.isVisible()
    assert photos.current is not None
    assert photos.current.id == kept.id
    qtbot.waitUntil(lambda: not photos.canvas.picture.isNull())
    assert not any(photos is one or photos.isAncestorOf(one) for one in walk.tab_stops(entry))
    walk.type_story(entry, HEBREW)
    walk.press(Key.Key_Escape)
    walk.settle()
    entry = walk.enter_code("DIS-2")
    assert entry.form.form.sheet.languages == ("ar",)
    assert not photos.isVisible(), "the photo of another sheet"
    walk.type_story(entry, ARABIC)
    walk.press(Key.Key_F8)
    walk.settle()
    assert walk.cards()["DIS-2"].state == "entered"
    assert walk.cards()["DIS-1"].state == "received"

    tab = SheetsWalk.open.__get__(walk)("findings")
    tab.bar.choose_number(1)
    walk.settle()
    walk.check_story(tab, walk.tables[0], HEBREW)
    tab.bar.choose_number(2)
    walk.settle()
    walk.check_story(tab, second, ARABIC)

    before = len(walk.records(Finding))
    assert before == 2 + len(HEBREW["roots"]) + len(ARABIC["roots"])
    while walk.words("DIS-2"):
        walk.undo()
        assert not walk.errors
    assert walk.cards()["DIS-2"].state == "expected"
    assert tab.list.count() == 0, "gone from the table in sight, too"
    assert len(walk.records(Finding)) == 1 + len(HEBREW["roots"])
    assert not walk.errors
