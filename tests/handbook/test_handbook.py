"""The handbook tells the truth: its words, keys, links, places, pictures and tables of keys."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from aiworkshop.ui.help.handbook_markup import Block, Span, read_page
from aiworkshop.ui.help.handbook_text import Page, find_folded, search, snippet
from tests.handbook.check import HANDBOOK, Handbook, problems
from tests.handbook.pictures import PICTURES
from tests.handbook.shortcuts import TABLES, gather_some
from tests.handbook.words import LANGUAGES, known_keys, portable, words_of

PICTURE_BYTES, ALL_BYTES = 60_000, 3_500_000
RE_MADE = {"he": "design", "en": "findings"}
"""Pictures that are made again each run; ``python -m tests.gallery.handbook --check`` does all."""


@pytest.fixture(scope="module")
def book() -> Handbook:
    return Handbook()


def test_the_handbook_and_the_program_agree(book: Handbook) -> None:
    assert not list(problems(book))


def test_every_picture_is_there_in_every_language_and_small() -> None:
    total = 0
    for language in LANGUAGES:
        folder = HANDBOOK / "pictures" / language
        assert {path.stem for path in folder.iterdir()} == set(PICTURES)
        for path in folder.iterdir():
            assert path.stat().st_size <= PICTURE_BYTES, path
            total += path.stat().st_size
    assert total <= ALL_BYTES


def test_every_key_of_the_program_is_in_the_tables() -> None:
    listed = {
        portable(keys.replace("…9", ""))
        for place in json.loads(TABLES.read_text(encoding="utf-8"))
        for line in place["keys"]
        for keys in line["keys"]
    }
    combined = {keys for keys in known_keys() if "+" in keys[1:] or (keys[:1] == "F" and keys[1:])}
    aliases = {"Ctrl+=", "Ctrl+Shift+K", "F5", "Ctrl+Return", "Ctrl++"}
    typed = {"Shift+Return", "Shift+Tab", "Ctrl+C", "Ctrl+V", "Ctrl+X", "Ctrl+A", "F2"}
    numbered = {f"Ctrl+{number}" for number in range(2, 10)}
    assert combined - aliases - typed - numbered <= listed


@pytest.fixture
def stage(qapp: Any, qtbot: Any, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Any]:
    from tests.gallery.handbook import stages

    yield from stages(qapp, tmp_path, (request.param,))


@pytest.mark.parametrize("stage", list(RE_MADE), indirect=True)
def test_pictures_and_tables_show_the_program_as_it_is(stage: Any) -> None:
    from tests.gallery.handbook import TOLERATED, difference, made

    language = stage.look.language
    name = RE_MADE[language]
    kept = Image.open(HANDBOOK / "pictures" / language / f"{name}.png")
    assert difference(kept, made(stage, PICTURES[name])) <= TOLERATED
    other = Image.open(HANDBOOK / "pictures" / "ar" / f"{name}.png").resize(kept.size)
    assert difference(kept, other) > TOLERATED
    if language == "en":
        listed = {
            (keys, line["words"]["en"])
            for place in json.loads(TABLES.read_text(encoding="utf-8"))
            for line in place["keys"]
            for keys in line["keys"]
        }
        for _, keys, words in gather_some(stage, ("library", "design")):
            assert (keys, words) in listed


# The small part of Markdown


def test_blocks_are_read() -> None:
    source = """# Title
First line,
second line with **Prepare › Print** and `Ctrl+G`.
## Section {#here}
- one
  goes on
- two [there](printing.md#pack)

3. third
4. fourth

> A note

![What is seen](picture:themes)

| A | B |
|---|---|
| 1 | [**Sheets**](place:sheets) |

[[shortcuts]]
"""
    blocks = read_page(source)
    kinds = [block.kind for block in blocks]
    assert kinds == [
        *("title", "paragraph", "heading", "items", "numbers", "note", "picture", "table"),
        "shortcuts",
    ]
    paragraph, heading, items, numbers = blocks[1:5]
    assert paragraph.words() == "First line, second line with Prepare › Print and Ctrl+G."
    assert Span("Ctrl+G", "keys") in paragraph.spans
    assert (heading.anchor, heading.level, heading.words()) == ("here", 2, "Section")
    assert items.items[0] == (Span("one goes on"),)
    assert items.items[1][1] == Span("there", target="printing.md#pack")
    assert numbers.level == 3 and len(numbers.items) == 2
    assert blocks[6].picture == "themes"
    assert blocks[7].rows[1][1] == (Span("Sheets", "screen", "place:sheets"),)


def test_what_is_wrong_is_told(tmp_path: Path) -> None:
    page = (
        "# One\n\nSee https://example.org and **No Such Button**, `Ctrl+Alt+Q`.\n\n"
        "## No anchor\n\n[there](place:nowhere) [gone](printing.md#gone) ![x](picture:none)\n"
    )
    for language in LANGUAGES:
        (tmp_path / language).mkdir()
        (tmp_path / language / "start.md").write_text(page, encoding="utf-8")
        (tmp_path / language / "printing.md").write_text("# P\n", encoding="utf-8")
    told = "\n".join(problems(Handbook(tmp_path)))
    for words in (
        *("an address of the internet", "**No Such Button** stands nowhere", "`Ctrl+Alt+Q`"),
        *("“No anchor” has no anchor", "place:nowhere is no place", "printing.md#gone: no such"),
        *("en/library: missing", "picture themes unused", "needs the anchor #pack"),
    ):
        assert words in told


def test_words_of_the_screen_are_known_in_every_language() -> None:
    assert words_of("he").has("הכנה") and words_of("ar").has("الطباعة")
    assert words_of("en").has("New workshop") and not words_of("en").has("New workshops here")


def test_search_is_blind_to_marks_and_cases() -> None:
    text = "הַדְפָּסָה של Sheets, والطِّباعة أيضًا"
    pages = [
        Page("printing", "he", (Block("title", (Span("P"),)), Block("paragraph", (Span(text),))))
    ]
    for words in ("הדפסה", "SHEETS", "الطباعة", "הדפסה sheets"):
        assert [hit.page for hit in search(pages, words)] == ["printing"]
    assert not search(pages, "הדפסה nothing") and not search(pages, "  ")
    (place,) = find_folded(text, "הדפסה")
    assert text[slice(*place)] == "הַדְפָּסָה"
    assert snippet("word " * 60 + "wanted " + "word " * 60, ["wanted"]).count("wanted") == 1
