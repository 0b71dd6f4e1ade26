"""The handbook in its window: F1 from every kind of place, links, looking for words, languages."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QTextImageFormat
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from aiworkshop.ui.dialogs.people_list import PeopleListDialog
from aiworkshop.ui.help.handbook_html import ISOLATE_END, ISOLATED
from aiworkshop.ui.help.handbook_pages import HELP_OF_PLACE, HELP_OF_WIDGET, PAGE_ORDER
from aiworkshop.ui.help.handbook_window import HandbookWindow
from aiworkshop.ui.main_window import MainWindow
from aiworkshop.ui.pages import PAGES


def press(widget: Any, key: Qt.Key, modifier: Any = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(widget, key, modifier)


def opened(qtbot: QtBot, window: MainWindow, widget: Any = None) -> HandbookWindow:
    """What F1 shows, all of it read."""
    press(widget or window, Qt.Key.Key_F1)
    book = window.help.handbook
    qtbot.waitUntil(lambda: book.isVisible() and book.list.count() > 0)
    return book


@pytest.fixture
def book(qtbot: QtBot, window: MainWindow) -> HandbookWindow:
    return opened(qtbot, window)


def in_workshop(qtbot: QtBot, window: MainWindow, workshop_id: str, *place: str) -> None:
    window.go(place[0], workshop_id, *place[1:])
    qtbot.waitUntil(lambda: not window.desk.lanes.pending("db"))


def test_f1_opens_the_page_of_the_place_one_is_in(
    qtbot: QtBot, workshop_id: str, window: MainWindow
) -> None:
    assert opened(qtbot, window).place == HELP_OF_PLACE["library"]
    window.help.handbook.close()
    for place in ("prepare/topic", "discovery/themes", "destiny/follow_up", "report"):
        in_workshop(qtbot, window, workshop_id, *place.split("/"))
        window.activateWindow()
        window.page.setFocus()
        book = opened(qtbot, window)
        assert book.place == HELP_OF_PLACE[place]
        assert book.view.page is not None and book.view.page.id == book.place.partition("#")[0]
        book.close()


def test_a_section_is_scrolled_to(qtbot: QtBot, book: HandbookWindow) -> None:
    book.go("discovery#core")
    bar = book.view.verticalScrollBar()
    assert bar.value() > 0
    text = book.view.textCursor().block().text()
    assert text and text in book.view.toPlainText()
    assert book.view.cursorRect().top() >= 0
    book.go("discovery")
    assert bar.value() == 0 and book.view.textCursor().atStart()
    assert book.view.page is not None
    assert book.view.page.title in book.view.accessibleName()


def test_f1_works_within_a_dialog_and_the_handbook_is_not_blocked_by_it(
    qtbot: QtBot, workshop_id: str, window: MainWindow
) -> None:
    in_workshop(qtbot, window, workshop_id, "prepare", "participants")
    dialog = PeopleListDialog(window.page.context, window.page)
    dialog.open()
    with qtbot.waitActive(dialog):
        pass
    qtbot.waitUntil(lambda: bool(dialog.property("has-help")))
    book = opened(qtbot, window, dialog)
    assert book.place == HELP_OF_WIDGET["PeopleListDialog"]
    assert not book.windowHandle().parent() and not book.windowHandle().transientParent()
    book.follow("place:library")
    assert book.told.isVisible() and window.current_id == "prepare"
    dialog.close()


def test_f1_over_the_remote_control_tells_of_the_projector(
    qtbot: QtBot, workshop_id: str, window: MainWindow
) -> None:
    in_workshop(qtbot, window, workshop_id, "discovery")
    window.projector.toggle_panel()
    window.projector.panel.setFocus()
    next(iter(window.projector.panel.views.values())).setFocus()
    assert opened(qtbot, window).place == HELP_OF_WIDGET["ControlPanel"]


def test_shift_f1_lists_the_keys(qtbot: QtBot, window: MainWindow) -> None:
    press(window, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    dialogs = [one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog)]
    assert [type(one).__name__ for one in dialogs] == ["ShortcutsDialog"]
    dialogs[0].close()


def test_links_lead_to_pages_and_places_and_nowhere_else(
    qtbot: QtBot,
    workshop_id: str,
    window: MainWindow,
    book: HandbookWindow,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    outside: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", outside.append)
    book.follow("printing.md#pack")
    assert book.place == "printing#pack"
    book.follow("#choose")
    assert book.place == "printing#choose"
    for target in ("https://example.org/", "file:///etc/passwd", "nowhere.md", "place:nowhere"):
        book.view.anchorClicked.emit(QUrl(target))
        assert book.place == "printing#choose"
    assert not outside and window.current_id == "library"
    book.follow("place:prepare/tables")
    assert book.told.isVisible() and window.current_id == "library"
    in_workshop(qtbot, window, workshop_id, "discovery")
    book.follow("place:prepare/tables")
    assert (window.current_id, window.page.current_tab) == ("prepare", "tables")
    assert not book.told.isVisible()
    book.follow("place:library/new")
    qtbot.waitUntil(lambda: type(window.page._panel).__name__ == "NewWorkshop")  # type: ignore[attr-defined]


def test_back_and_forward(book: HandbookWindow) -> None:
    assert not book.back.isEnabled()
    for page in ("dream", "design#propositions", "report"):
        book.go(page)
    press(book, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    book.back.click()
    assert book.place == "dream" and book.forward.isEnabled()
    book.forward.click()
    assert book.place == "design#propositions"
    book.go("privacy")
    assert not book.forward.isEnabled()


@pytest.mark.parametrize(
    ("language", "words"), [("en", "PRINTER"), ("he", "הדפסה"), ("ar", "الطباعة")]
)
def test_words_are_found_in_each_language(
    qtbot: QtBot, open_window: Callable[..., MainWindow], language: str, words: str
) -> None:
    window = open_window(language=language)
    book = opened(qtbot, window)
    book.words.setFocus()
    book.words.setText(words)
    qtbot.waitUntil(lambda: book.list.count() > 0 and "\n" in book.list.item(0).text())
    press(book.words, Qt.Key.Key_Return)
    assert book.view.page is not None and book.view.page.language == language
    assert book.view.extraSelections()
    book.words.setText("qqzzxx")
    qtbot.waitUntil(lambda: book.nothing.isVisible() and not book.list.count())
    press(book.words, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: book.list.count() == len(PAGE_ORDER))
    assert not book.view.extraSelections()


def test_hebrew_is_set_from_right_to_left_and_keys_are_not(
    qtbot: QtBot, open_window: Callable[..., MainWindow]
) -> None:
    book = opened(qtbot, open_window(language="he"))
    book.go("start")
    block = book.view.document().begin()
    while block.isValid():
        assert block.textDirection() == Qt.LayoutDirection.RightToLeft or not block.text().strip()
        block = block.next()
    text = book.view.toPlainText()
    assert f"{ISOLATED} F1 {ISOLATE_END}" in text
    book.go("trouble")
    assert f"{ISOLATED}aiworkshop check --repair{ISOLATE_END}" in book.view.toPlainText()


def test_it_follows_the_language_and_the_theme(
    qtbot: QtBot, window: MainWindow, book: HandbookWindow
) -> None:
    book.go("privacy")
    english, letters = book.view.toPlainText(), book.view.document().defaultFont().pointSizeF()
    window.menu.set_language("he")
    qtbot.waitUntil(lambda: book.view.page is not None and book.view.page.language == "he")
    assert book.place == "privacy" and book.view.toPlainText() != english
    assert book.layoutDirection() == Qt.LayoutDirection.RightToLeft
    row = PAGE_ORDER.index("privacy")
    qtbot.waitUntil(lambda: "Privacy" not in book.list.item(row).text())
    window.menu.set_scale(1.5)
    assert book.view.document().defaultFont().pointSizeF() == pytest.approx(letters * 1.5)
    window.menu.set_theme("dark")
    assert window.theme.colour("chip").name() in book.view.toHtml()
    window.menu.set_language("en")
    qtbot.waitUntil(lambda: book.view.page is not None and book.view.page.language == "en")


def test_pictures_fit_and_say_what_they_show(qtbot: QtBot, book: HandbookWindow) -> None:
    book.go("discovery")
    shown = []
    block = book.view.document().begin()
    while block.isValid():
        before = block.previous().text() if block.previous().isValid() else ""
        if "\ufffc" in block.text():
            cursor_format = block.begin().fragment().charFormat()
            if cursor_format.isImageFormat():
                image: QTextImageFormat = cursor_format.toImageFormat()
                shown.append((image.name(), image.width(), block.next().text(), before))
        block = block.next()
    assert shown
    for name, width, words, _ in shown:
        assert 0 < width <= book.view.text_width(), name
        assert words.strip(), f"{name} has no words"


def test_escape_closes_it_and_its_size_is_remembered(
    qtbot: QtBot, window: MainWindow, book: HandbookWindow
) -> None:
    book.resize(700, 520)
    press(book, Qt.Key.Key_Escape)
    assert not book.isVisible()
    assert window.settings.handbook["ltr"]
    again = HandbookWindow(window)
    assert again.size() == book.size()
    again.deleteLater()


def test_it_goes_with_the_window(qtbot: QtBot, window: MainWindow, book: HandbookWindow) -> None:
    assert not book.testAttribute(Qt.WidgetAttribute.WA_QuitOnClose)
    window.close()
    qtbot.waitUntil(lambda: not window.isVisible())
    assert not book.isVisible()


def test_every_place_of_the_window_has_its_page(
    qtbot: QtBot, workshop_id: str, window: MainWindow
) -> None:
    for spec in PAGES:
        in_workshop(qtbot, window, workshop_id if spec.needs_workshop else "", spec.id)
        page = window.page
        assert spec.id in HELP_OF_PLACE
        if page.current_tab:
            tabs = [str(page.tab_bar.tabData(index)) for index in range(page.tab_bar.count())]
            missing = [tab for tab in tabs if f"{spec.id}/{tab}" not in HELP_OF_PLACE]
            assert not missing, f"{spec.id} has tabs without a page of the handbook"


def test_every_dialog_has_its_page() -> None:
    source = Path(__file__).resolve().parents[2] / "aiworkshop" / "ui"
    texts = [path.read_text(encoding="utf-8") for path in source.rglob("*.py")]
    names = {
        line.split("class ")[1].partition("(")[0]
        for text in texts
        for line in text.splitlines()
        if line.startswith("class ") and ("QDialog)" in line or "SnugDialog)" in line)
    } - {"SnugDialog"}
    assert names and not names - set(HELP_OF_WIDGET)
    gone = [one for one in HELP_OF_WIDGET if not any(f"class {one}(" in text for text in texts)]
    assert not gone
