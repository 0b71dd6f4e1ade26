"""The smallest window with the largest letters: nothing lies upon anything, everything is reached.

Tabs that find no room stand in a menu; a form puts its fields below each other; the guide and the
names in the rail give way to the page.
"""

from collections.abc import Callable
from contextlib import suppress
from itertools import combinations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QWidget

from aiworkshop.base.text import Text
from aiworkshop.readmodels.changes import Outcome
from aiworkshop.ui.main_window import LEAST_SIZE, MainWindow
from aiworkshop.ui.pages import PAGES
from tests.gallery.judge import clipped

Opener = Callable[..., MainWindow]


@pytest.fixture
def narrow(open_window: Opener, workshop_id: str) -> Callable[..., MainWindow]:
    def opener(scale: float = 2.0, language: str = "en") -> MainWindow:
        window = open_window(font_scale=scale, language=language)
        window.resize(LEAST_SIZE)
        return window

    return opener


def settle(qtbot: object, window: MainWindow) -> None:
    lanes = window.desk.lanes
    qtbot.waitUntil(lambda: not lanes.pending("db") and not lanes.pending("work"))


def overlapping(root: QWidget) -> list[tuple[str, str]]:
    """Pairs of a widget's visible children that lie upon each other or hang out of it."""
    shown = [
        child
        for child in root.children()
        if isinstance(child, QWidget) and child.isVisible() and child.width() and child.height()
    ]
    pairs = [(one, two) for one, two in combinations(shown, 2)]
    bad = [(one, two) for one, two in pairs if one.geometry().intersects(two.geometry())]
    inside = QRect(0, 0, root.width(), root.height())
    bad += [(one, root) for one in shown if not inside.contains(one.geometry())]
    return [(name(one), name(two)) for one, two in bad]


def name(widget: QWidget) -> str:
    return widget.accessibleName() or widget.objectName() or type(widget).__name__


@pytest.mark.parametrize("language", ["en", "he", "ar"])
@pytest.mark.parametrize(
    ("page", "tab"),
    [
        ("discovery", "findings"),
        ("dream", "opportunities"),
        ("destiny", "commitments"),
        ("destiny", "income"),
    ],
)
def test_no_control_of_the_entry_bar_overlaps_another(
    qtbot: object,
    narrow: Callable[..., MainWindow],
    workshop_id: str,
    page: str,
    tab: str,
    language: str,
) -> None:
    window = narrow(language=language)
    window.go(page, workshop_id, tab)
    settle(qtbot, window)
    bar = window.page.stack.currentWidget().bar
    assert len(bar.findChildren(QWidget, options=Qt.FindDirectChildrenOnly)) > 5
    qtbot.waitUntil(lambda: overlapping(bar) == [])
    assert bar.field.height() >= bar.field.fontMetrics().height()


def test_tabs_out_of_sight_stand_in_a_menu_and_are_reached_by_key(
    qtbot: object, narrow: Callable[..., MainWindow], workshop_id: str
) -> None:
    window = narrow(1.5, "ar")
    window.go("prepare", workshop_id, "details")
    settle(qtbot, window)
    strip = window.page.tab_strip
    assert strip.more.isVisible()
    assert strip.more.focusPolicy() & Qt.FocusPolicy.TabFocus
    menu = strip.menu()
    names = [action.text() for action in menu.actions()]
    assert names == [strip.bar.tabText(index) for index in range(strip.bar.count())]
    menu.actions()[-1].trigger()
    menu.deleteLater()
    assert strip.bar.currentIndex() == strip.bar.count() - 1
    shown = strip.bar.tabRect(strip.bar.currentIndex())
    assert QRect(0, 0, strip.bar.width(), strip.bar.height()).intersects(shown)


def test_with_room_for_all_tabs_there_is_no_menu(
    qtbot: object, window: MainWindow, workshop_id: str
) -> None:
    window.resize(1600, 900)
    window.go("prepare", workshop_id, "details")
    settle(qtbot, window)
    assert not window.page.tab_strip.more.isVisible()


def test_next_and_previous_tab_by_key(qtbot: object, window: MainWindow, workshop_id: str) -> None:
    window.go("discovery", workshop_id, "findings")
    settle(qtbot, window)
    keys = [Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_PageUp, Qt.Key.Key_PageUp]
    seen = []
    for key in keys:
        focus = window.focusWidget() or window
        qtbot.keyClick(focus, key, Qt.KeyboardModifier.ControlModifier)
        settle(qtbot, window)
        seen.append(window.page.current_tab)
    assert seen == ["themes", "findings", "interviews", "positive_core"]
    told = dict(shortcut.line() for shortcut in window.layouts.active())
    assert "Next tab" in told.values()
    assert "Previous tab" in told.values()


def test_from_a_field_of_several_lines_the_keys_turn_the_tab_and_keep_the_words(
    qtbot: object, window: MainWindow, workshop_id: str, typing: Callable[[QWidget, str], None]
) -> None:
    window.go("prepare", workshop_id, "topic")
    settle(qtbot, window)
    tab = window.page.stack.currentWidget()
    area = next(one for one in tab.findChildren(QWidget) if type(one).__name__ == "TextArea")
    area.setFocus()
    typing(area, "more of this")
    qtbot.keyClick(area, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    assert window.page.current_tab == "participants"
    settle(qtbot, window)
    assert not area.pending()
    assert "more of this" in area.value().text


def test_guide_and_names_give_way_until_asked_for(
    qtbot: object, narrow: Callable[..., MainWindow], workshop_id: str
) -> None:
    window = narrow()
    window.go("discovery", workshop_id, "findings")
    settle(qtbot, window)
    rail = window.rail.buttons["discovery"]
    slim = window.rail.width()
    assert not window.guide.is_open
    assert not window.settings.guide_hidden
    assert rail.toolTip() == rail.accessibleName() == "Discovery"
    window.guide.toggle()
    assert window.guide.is_open
    window.guide.toggle()
    assert not window.guide.is_open
    window.guide.toggle()
    window.resize(1600, 900)
    settle(qtbot, window)
    assert window.guide.is_open
    assert rail.toolTip() == ""
    qtbot.waitUntil(lambda: window.rail.width() > slim)


@pytest.mark.parametrize(
    ("page", "tab"), [("prepare", "details"), ("prepare", "keeping"), ("prepare", "topic")]
)
def test_nothing_is_wider_than_the_column_that_scrolls(
    qtbot: object, narrow: Callable[..., MainWindow], workshop_id: str, page: str, tab: str
) -> None:
    from aiworkshop.ui.widgets.scrolling import ScrollColumn

    window = narrow()
    window.go(page, workshop_id, tab)
    settle(qtbot, window)
    columns = [one for one in window.page.findChildren(ScrollColumn) if one.isVisible()]
    assert columns
    for column in columns:
        qtbot.waitUntil(lambda it=column: it.widget().width() <= it.viewport().width())


def test_an_open_theme_has_all_the_room_until_it_is_closed_or_left(
    qtbot: object, narrow: Callable[..., MainWindow], workshop_id: str
) -> None:
    from aiworkshop.facilitation.records import AddRecord

    window = narrow()
    added: list[Outcome] = []
    words = {"title": Text("Doors stay open")}
    window.desk.run(AddRecord(workshop_id, "theme", words), added.append, context=window)
    window.go("discovery", workshop_id, "themes")
    tab = window.page.stack.currentWidget()
    qtbot.waitUntil(lambda: tab.is_built and bool(added) and bool(tab.wall.list.count()))
    assert tab.wall.isVisible()
    key = str(added[0].value)
    tab.wall.opened.emit(key, True)
    settle(qtbot, window)
    assert not tab.wall.isVisible()
    qtbot.keyClick(window, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(tab.wall.isVisible)
    assert tab.wall.list.view.hasFocus()


def test_neither_half_of_the_theme_board_is_squeezed(
    qtbot: object, window: MainWindow, workshop_id: str
) -> None:
    window.resize(1280, 800)
    window.go("discovery", workshop_id, "themes")
    tab = window.page.stack.currentWidget()
    qtbot.waitUntil(lambda: tab.is_built)
    settle(qtbot, window)
    leading, wall = tab.split.sizes()
    assert leading >= tab.split.width() // 3, (leading, wall)


def test_no_word_is_cut_on_any_page(
    qtbot: object, narrow: Callable[..., MainWindow], workshop_id: str
) -> None:
    window = narrow(language="he")
    cut: dict[str, list[str]] = {}
    for spec in PAGES:
        window.go(spec.id, workshop_id)
        bar = window.page.tab_bar if window.page.current_tab else None
        tabs = [str(bar.tabData(index)) for index in range(bar.count())] if bar else [""]
        for tab in tabs:
            window.go(spec.id, None, tab)
            settle(qtbot, window)
            with suppress(qtbot.TimeoutError):
                qtbot.waitUntil(lambda: not clipped(window), timeout=300)
            if found := clipped(window):
                cut[f"{spec.id}/{tab}"] = found
    assert cut == {}
