"""Texts that break programs: saved, read, found, backed up; every word kept."""

import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from aiworkshop.base.text import Text, clean_text
from aiworkshop.facilitation.drafts import Drafts
from aiworkshop.library.check import check_library
from aiworkshop.library.library import Library
from aiworkshop.library.opening import open_library
from aiworkshop.library.search_index import search
from aiworkshop.library.start_page import start_cards

ODD = {
    "very long": "שלום עולם " * 10_000,
    "one very long word": "א" * 100_000,
    "NUL": "לפני\x00אחרי",
    "controls": "a\x01b\x07c\x1bd\x7fe\x85f",
    "a lone high surrogate": "לפני\ud83dאחרי",
    "a lone low surrogate": "\udc00",
    "an opened direction": "a \u202eb",
    "a closed direction": "a \u202c\u2069b",
    "nested directions": "\u2067\u202b\u2066x\u2069",
    "emoji": "👩‍👩‍👧‍👦 🇮🇱 👍🏽 ☮️",
    "marks": "ש" + "\u05b0" * 1000 + "x",
    "quotes": "'; DROP TABLE finding; -- \" % _ \\",
    "line ends": "one\r\ntwo\rthree\u2028four\u2029five",
    "noncharacters": "\ufffe\uffff\U0010ffff",
    "only spaces": " \t\n ",
}


@pytest.fixture
def workshop(library: Library) -> str:
    return library.write("a", "", lambda unit: unit.add("workshop", {"title": Text("x")}))[0]


@pytest.mark.parametrize("text", ODD.values(), ids=ODD.keys())
def test_an_odd_text_is_saved_read_changed_and_found(
    library: Library, workshop: str, text: str, tmp_path: Path
) -> None:
    fields = {"title": Text(text), "teller": Text("דנה")}
    key = library.write("a", workshop, lambda unit: unit.add("finding", fields))[0]
    again = {"telling": Text(text)}
    _, batch, _ = library.write("c", workshop, lambda u: u.change("finding", key, again))
    library.write("w", workshop, lambda u: u.change("workshop", workshop, {"title": Text(text)}))
    path = library.path
    library.close()

    reopened = open_library(path)
    with reopened.read() as connection:
        row = connection.exec_driver_sql("SELECT title, telling FROM finding").one()
    assert tuple(row) == (clean_text(text), clean_text(text))
    visible = [char for char in text if char.isalnum()]
    assert [char for char in row[0] if char.isalnum()] == visible
    assert [change.key for change in reopened.batch_changes(batch)] == [key] * bool(row[1])
    assert [hit.id for hit in search(reopened, "דנה")] == [key]
    first_word = (clean_text(text).split() or [""])[0]
    if any(char.isalnum() for char in first_word):
        assert key in [hit.id for hit in search(reopened, first_word)]
    reopened.close()
    assert start_cards(path)[0].title.text == clean_text(text)
    assert check_library(path) == []


@pytest.mark.parametrize("text", ODD.values(), ids=ODD.keys())
def test_an_odd_draft_is_kept(library: Library, workshop: str, text: str) -> None:
    drafts = Drafts(library)
    drafts.save(workshop, "finding", json.dumps({"title": text}))
    (card,) = drafts.waiting()
    assert json.loads(card.words) == {"title": text}
    drafts.save(workshop, "finding", text)
    (card,) = drafts.waiting()
    assert [char for char in card.words if char.isalnum()] == [c for c in text if c.isalnum()]


@pytest.mark.parametrize("text", ODD.values(), ids=ODD.keys())
def test_an_odd_name_in_a_list_or_a_code_is_kept(
    library: Library, workshop: str, text: str
) -> None:
    fields = {"attributes": {text: text, "more": [text]}, "email": text}
    key = library.write("a", workshop, lambda unit: unit.add("participant", fields))[0]
    library.write("c", workshop, lambda u: u.change("participant", key, {"attributes": [text]}))
    with library.read() as connection:
        stored = connection.exec_driver_sql("SELECT attributes FROM participant").scalar_one()
    assert json.loads(stored) == [clean_text(text)]


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.text(st.characters(codec=None, exclude_categories=())))
def test_any_text_at_all_comes_back_clean(library: Library, workshop: str, text: str) -> None:
    key = library.write("a", workshop, lambda u: u.add("finding", {"title": Text(text)}))[0]
    with library.read() as connection:
        query = "SELECT title FROM finding WHERE id = ?"
        stored = connection.exec_driver_sql(query, (key,)).scalar_one()
    assert stored == clean_text(text) == clean_text(stored)
