"""Searching on the Library page as a person would: typing, narrowing, going there, coming back."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt

from aiworkshop.base.text import Text
from aiworkshop.facilitation.records import AddRecord
from aiworkshop.facilitation.sample import SAMPLE_ID, InsertSample
from aiworkshop.readmodels.library_page import Compacted
from aiworkshop.readmodels.searching import SearchAnswer, SearchChoice, SearchHit
from aiworkshop.ui.main_window import MainWindow
from aiworkshop.ui.pages.library import LibraryPage
from aiworkshop.ui.pages.library_search import LibrarySearch
from aiworkshop.ui.pages.places import kind_name, place_of, place_of_record
from tests.search_seed import seed_search
from tests.ui.test_library_page import page_of, settled


@pytest.fixture
def seeded(library_path: Path) -> dict[str, str]:
    return seed_search(library_path)


@pytest.fixture
def window(
    qtbot: Any, seeded: dict[str, str], open_window: Callable[..., MainWindow]
) -> Iterator[MainWindow]:
    yield open_window()


def searched(qtbot: Any, window: MainWindow, words: str) -> tuple[LibraryPage, LibrarySearch]:
    page = page_of(qtbot, window)
    page.words.setFocus()
    page.words.setText(words)
    return page, again(qtbot, window, page)


def again(qtbot: Any, window: MainWindow, page: LibraryPage) -> LibrarySearch:
    """Once what stands in the field was looked for."""
    qtbot.waitUntil(lambda: not page._later.isActive())
    settled(qtbot, window)
    assert page._searching is not None
    return page._searching


def test_a_card_tells_where_it_was_said_and_marks_the_words(
    qtbot: Any, window: MainWindow, seeded: dict[str, str]
) -> None:
    page, search = searched(qtbot, window, "ספריה")
    assert search.count.text() == "5 found"
    card = page.list.view.cards.card(seeded["story"])
    assert card is not None
    assert card.chips == ("Discovery · Story", "Table 3", "Akko", "14/05/2026")
    assert card.note == "מה עובד אצלנו?"
    title = str(card.title)
    assert [title[start:end] for start, end in card.marks] == ["סִּפְרִיָּה"]
    assert card.star
    assert card.private
    window.grab()  # painted with its marks


def test_words_that_others_could_read_are_masked(qtbot: Any, window: MainWindow) -> None:
    page, _ = searched(qtbot, window, "ספריה")
    for key in page.list.view.cards.ids():
        card = page.list.view.cards.card(key)
        assert card is not None
        assert "ספרי" not in card.spoken(masked=True)
        assert "Akko" not in card.spoken(masked=True)


def test_chips_are_there_only_while_searching_and_for_what_differs(
    qtbot: Any, window: MainWindow, seeded: dict[str, str]
) -> None:
    page, search = searched(qtbot, window, "ספריה")
    chips = search.filters.chips
    assert [name for name, chip in chips.items() if chip.isVisible()] == [
        *("town", "phase", "year", "channel")
    ]
    page.words.setText("שבת")
    again(qtbot, window, page)
    assert page.list.view.cards.ids() == [seeded["wish"]]
    assert not search.filters.isVisible()


def test_narrowing_by_a_chip_and_widening_again(
    qtbot: Any, window: MainWindow, seeded: dict[str, str]
) -> None:
    page, search = searched(qtbot, window, "ספריה")
    menu = search.filters.make_menu("town")
    words = [action.text() for action in menu.actions() if action.text()]
    assert words == ["All towns", "Akko", "Dimona"]
    menu.actions()[-1].trigger()
    settled(qtbot, window)
    assert page.list.view.cards.ids() == [seeded["wish"]]
    chip = search.filters.chips["town"]
    assert (chip.text(), chip.isChecked()) == ("Dimona", True)
    assert chip.accessibleName() == "Town: Dimona"
    # The other towns can still be chosen.
    menu = search.filters.make_menu("town")
    next(action for action in menu.actions() if action.text() == "Akko").trigger()
    settled(qtbot, window)
    assert page.list.count() == 4
    search.filters.choose("town", "")
    settled(qtbot, window)
    assert page.list.count() == 5
    assert not chip.isChecked()


def test_where_nothing_is_there_one_looks_everywhere(qtbot: Any, window: MainWindow) -> None:
    page, search = searched(qtbot, window, "ספריה")
    search.filters.choose("year", "2025")
    settled(qtbot, window)
    page.words.setText("מפתח")
    again(qtbot, window, page)
    assert page.list.count() == 0
    (empty,) = [one for one in page.findChildren(type(search._nothing())) if one.isVisible()]
    assert empty.button.text() == "Look everywhere"
    empty.button.click()
    settled(qtbot, window)
    assert page.list.count() >= 2


def test_by_keys_into_the_list_back_and_out(
    qtbot: Any, window: MainWindow, seeded: dict[str, str]
) -> None:
    page, search = searched(qtbot, window, "ספריה")
    qtbot.keyClick(page.words, Qt.Key.Key_Down)
    assert window.focusWidget() is page.list.view
    qtbot.keyClick(page.list.view, Qt.Key.Key_Escape)
    assert window.focusWidget() is page.words
    assert page.words.selectedText() == "ספריה"
    # Past the buttons of the same line, which one reads first.
    for passed in (page.words, page.new, page.more):
        qtbot.keyClick(passed, Qt.Key.Key_Tab)
    assert window.focusWidget() is search.filters.chips["town"]
    page.words.setFocus()
    qtbot.keyClick(page.words, Qt.Key.Key_Escape)
    assert not search.isVisible()
    assert set(page.list.view.cards.ids()) == {
        seeded[key] for key in ("akko_2024", "akko_2026", "dimona_2025")
    }
    settled(qtbot, window)
    assert page.list.count() == 3


def test_a_hit_opens_its_record(qtbot: Any, window: MainWindow, seeded: dict[str, str]) -> None:
    page, _ = searched(qtbot, window, "ספריה")
    page.list.opened.emit(seeded["promise"])
    settled(qtbot, window)
    assert window.current_id == "destiny"
    assert window.context.workshop_id == seeded["akko_2026"]
    tab: Any = window.page.stack.currentWidget()
    qtbot.waitUntil(lambda: tab.details is not None and tab.details.record_id == seeded["promise"])


@pytest.mark.parametrize("key", ["story", "root"])
def test_a_finding_opens_in_its_details(
    qtbot: Any, window: MainWindow, seeded: dict[str, str], key: str
) -> None:
    page, _ = searched(qtbot, window, "ספריה")
    page.list.opened.emit(seeded[key])
    settled(qtbot, window)
    tab: Any = window.page.stack.currentWidget()
    qtbot.waitUntil(lambda: tab.details is not None and tab.details.finding_id == seeded[key])
    assert tab.details.isVisible()
    settled(qtbot, window)


def test_a_theme_opens(qtbot: Any, window: MainWindow, seeded: dict[str, str]) -> None:
    page, _ = searched(qtbot, window, "דלת")
    page.list.opened.emit(seeded["theme"])
    settled(qtbot, window)
    tab: Any = window.page.stack.currentWidget()
    qtbot.waitUntil(lambda: tab._built and tab.shows_theme)
    assert tab.details.theme_id == seeded["theme"]
    settled(qtbot, window)


def test_a_town_leads_to_the_programmes(
    qtbot: Any, window: MainWindow, seeded: dict[str, str]
) -> None:
    page, _ = searched(qtbot, window, "Acre")
    assert seeded["akko"] in page.list.view.cards.ids()
    page.list.opened.emit(seeded["akko"])
    settled(qtbot, window)
    assert window.current_id == "programmes"


def test_while_words_are_taken_in_it_says_so_and_asks_again(
    qtbot: Any, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    from aiworkshop.facilitation.reads import Reads

    real = Reads.find
    answers = [SearchAnswer(complete=False)]

    def find(*arguments: Any, **named: Any) -> SearchAnswer:
        return answers.pop() if answers else real(*arguments, **named)

    monkeypatch.setattr(Reads, "find", find)
    page, search = searched(qtbot, window, "ספריה")
    qtbot.waitUntil(lambda: page.list.count() == 5)
    assert search.count.text() == "5 found"


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (SearchAnswer(complete=False), "Older words are still being taken in…"),
        (
            SearchAnswer((SearchHit("theme", "1", "w", "x"),), 600, True),
            "More than 600; the best 1 are shown. Narrow them down.",
        ),
        (SearchAnswer((SearchHit("theme", "1", "w", "x"),), 3), "3 found; the best 1 are shown."),
    ],
)
def test_how_many_there_are(
    qtbot: Any, window: MainWindow, answer: SearchAnswer, said: str
) -> None:
    _, search = searched(qtbot, window, "ספריה")
    search._answer = answer
    search._show_cards()
    assert search.count.text() == said


def test_the_window_s_language_names_towns_and_chips(
    qtbot: Any, window: MainWindow, seeded: dict[str, str]
) -> None:
    page, search = searched(qtbot, window, "ספריה")
    search.filters.choose("town", seeded["dimona"])
    settled(qtbot, window)
    window.context.language.choose("ar")
    qtbot.waitUntil(lambda: search.filters.chips["town"].text() == "ديمونا")
    card = page.list.view.cards.card(seeded["wish"])
    assert card is not None
    assert "ديمونا" in card.chips
    window.context.language.choose("en")


def test_the_last_words_count_while_one_search_is_under_way(
    qtbot: Any, window: MainWindow, seeded: dict[str, str]
) -> None:
    page, search = searched(qtbot, window, "ספריה")
    for words in ("אולם", "שבת", "مكتبه"):
        page.words.setText(words)
        search.ask()
    settled(qtbot, window)
    qtbot.waitUntil(lambda: page.list.view.cards.ids() == [seeded["arabic"]])


def test_every_kind_has_a_place_and_a_name() -> None:
    from aiworkshop.library.schema import RECORD_TABLES
    from aiworkshop.library.search_tables import searched_fields
    from aiworkshop.ui.pages import PAGES

    nameless = {"report_row", "register_apart", "register_source"}
    for kind, table in RECORD_TABLES.items():
        if searched_fields(table) and kind not in nameless:
            assert kind_name(kind) != kind, kind
            assert place_of(kind)[0] in PAGES, kind
    assert place_of_record("finding", "x") == ("discovery", "findings/x")
    assert place_of_record("participant", "x") == ("prepare", "participants")


def test_the_library_is_made_smaller_beside_other_work(
    qtbot: Any, window: MainWindow, seeded: dict[str, str]
) -> None:
    page = page_of(qtbot, window)
    before = window.context.library_path.stat().st_size
    page.make_smaller()
    page.make_smaller()
    settled(qtbot, window)
    qtbot.waitUntil(lambda: not page._smaller._running)
    assert window.notices.label.text()
    assert window.context.library_path.stat().st_size <= before
    assert page.list.count() == 3
    folder = window.context.library_path.parent / "backups"
    assert len(list(folder.iterdir())) == 1
    words = page._smaller._words(Compacted(9_000_000, 2_000_000, 5, ""))
    assert words.startswith("The library takes \u20662.0 MB\u2069 instead of \u20669.0 MB\u2069")


def test_a_choice_without_names_is_shown_by_its_key(window: MainWindow, qtbot: Any) -> None:
    _, search = searched(qtbot, window, "ספריה")
    search.filters.offer({"year": (SearchChoice("2026"), SearchChoice("2025"))})
    words = [action.text() for action in search.filters.make_menu("year").actions()]
    assert words == ["All years", "", "2026", "2025"]


def test_what_the_sample_says_stands_last_and_says_so(
    qtbot: Any, window: MainWindow, seeded: dict[str, str]
) -> None:
    def told(hit: SearchHit) -> tuple[bool, bool]:
        card = page.list.view.cards.card(hit.id)
        assert card is not None
        return "Sample" in card.chips, card.muted

    page, search = searched(qtbot, window, "ספריה")
    window.desk.run(InsertSample(), context=page)
    fields = {"kind": "story", "title": Text("ספריה"), "permission": "anonymous"}
    for words in ("ספריה", "ספריה שמורה"):
        fields["title"] = Text(words)
        window.desk.run(AddRecord(SAMPLE_ID, "finding", dict(fields)), context=page)
    settled(qtbot, window)
    search.ask()
    settled(qtbot, window)
    of_sample = [hit for hit in search.hits.values() if hit.sample]
    assert list(search.hits.values())[-len(of_sample) :] == of_sample
    assert {told(hit) for hit in of_sample} == {(True, True)}
    assert told(next(iter(search.hits.values()))) == (False, False)
    assert search.count.text() == f"5 found · {len(of_sample)} more in the sample"
    page.words.setText("ספריה שמורה")
    search = again(qtbot, window, page)
    assert search.count.text() == "Only in the sample workshop"
