"""Flower, map, rings, table sign, badges, rules and agenda: nothing overlaps, leaves its room or
comes near the edge, in any language, with any number of things and words of any length."""

from collections.abc import Callable
from dataclasses import replace
from itertools import combinations
from typing import Any
from unicodedata import combining

import pypdfium2
import pytest

from aiworkshop.base.text import EMPTY_TEXT, Text
from aiworkshop.documents.text.engine import TextEngine
from aiworkshop.documents.worksheets.codes import QrCode
from aiworkshop.documents.worksheets.layout import lay_out_sheet, own_page
from aiworkshop.documents.worksheets.look import MILLIMETRE
from aiworkshop.documents.worksheets.pack import render_pack
from aiworkshop.documents.worksheets.page import Drawing, Item, PlacedWords, Room, SheetPage
from aiworkshop.readmodels.sheets import (
    Pack,
    PrintedRow,
    ResolvedSheet,
    SheetCopy,
    SheetField,
    SheetPart,
    Wording,
)
from tests.documents.worksheets.sheet_parts import FACTS, copy_of, sheet

EDGE = 10 * MILLIMETRE
LANGUAGES = (("en",), ("he",), ("ar",), ("he", "en"), ("he", "ar"))
SHEETS = ("COR", "OPP", "DSN", "SGN", "BDG", "RUL", "AGD")
COUNTED = [("COR", count) for count in range(5, 10)] + [("OPP", count) for count in range(4, 10)]
LONG = {
    "en": "What had to be true for everything that people told us about to happen at all? " * 3,
    "he": "מה היה צריך להתקיים כדי שכל מה שאנשים סיפרו לנו עליו יוכל לקרות בכלל? " * 3,
    "ar": "ما الذي كان لا بدّ أن يتحقّق حتى يحدث كلّ ما رواه لنا الناس من قصص؟ " * 3,
}
WORD = {"en": "W" * 90, "he": "ש" * 90, "ar": "د" * 90}
Change = Callable[[Wording], Wording]


@pytest.fixture(scope="module")
def engine() -> TextEngine:
    return TextEngine()


def pages_of(
    engine: TextEngine, own: ResolvedSheet, copy: SheetCopy | None = None
) -> list[SheetPage]:
    """The pages of a copy, with what is the same on all copies and what is its own."""
    laid = lay_out_sheet(engine, own, FACTS)
    copy = copy or copy_of(own)
    pages = []
    for number, each in enumerate(laid.pages):
        added = own_page(laid, number, copy, FACTS)
        pages.append(SheetPage(added.width, added.height, [*each.page.items, *added.items]))
    return pages


def check(pages: list[SheetPage]) -> None:
    for page in pages:
        paper = Room(0, 0, page.width, page.height).inset(EDGE)
        texts = [text for text in page.texts if text.text.width]
        for item in page.items:
            reach = item.room
            assert paper.holds(reach, 0.5), (reach, said(item))
        for text in texts:
            assert text.within.holds(text.room, 0.5), (said(text), text.room, text.within)
        for one, other in combinations(texts, 2):
            assert not one.room.meets(other.room, 1.0), (said(one), said(other))
        (code,) = (item for item in page.items if isinstance(item, QrCode))
        for text in texts:
            assert not text.room.meets(code.room, 0.0), said(text)
        for item in page.items:
            if isinstance(item, Drawing) and item.stroke and len(item.segments) == 2:
                assert not item.room.meets(code.room, 0.0)


def said(item: Item) -> str:
    if isinstance(item, PlacedWords):
        return " / ".join(line.text for line in item.text.lines)
    return type(item).__name__


def counted(own: ResolvedSheet, count: int) -> ResolvedSheet:
    parts = (
        replace(part, count=count) if part.shape in ("petals", "around") else part
        for part in own.parts
    )
    return replace(own, parts=tuple(parts))


def worded(own: ResolvedSheet, change: Change) -> ResolvedSheet:
    """The sheet with all words of its parts changed."""

    def in_field(field: SheetField) -> SheetField:
        choices = tuple(replace(each, words=change(each.words)) for each in field.choices[:3])
        return replace(field, label=change(field.label), hint=change(field.hint), choices=choices)

    def in_part(part: SheetPart) -> SheetPart:
        return replace(
            part,
            heading=change(part.heading),
            entry_title=change(part.entry_title),
            fields=tuple(in_field(field) for field in part.fields),
            texts=tuple(change(text) for text in part.texts),
            rows=tuple(
                PrintedRow(tuple(change(cell) for cell in row.cells), row.record)
                for row in part.rows
            ),
        )

    return replace(own, cue=change(own.cue), parts=tuple(in_part(part) for part in own.parts))


def in_all(words: dict[str, str]) -> Change:
    def change(wording: Wording) -> Wording:
        return tuple(
            Text(words.get(text.resolved_language(), words["en"]), text.language)
            for text in wording
        )

    return change


def without(wording: Wording) -> Wording:
    return tuple(EMPTY_TEXT for _ in wording)


@pytest.mark.parametrize("languages", LANGUAGES, ids="+".join)
@pytest.mark.parametrize("sheet_id", SHEETS)
def test_every_special_sheet(engine: TextEngine, sheet_id: str, languages: tuple[str, ...]) -> None:
    check(pages_of(engine, sheet(sheet_id, languages)))


@pytest.mark.parametrize("languages", LANGUAGES, ids="+".join)
@pytest.mark.parametrize(("sheet_id", "count"), COUNTED)
def test_petals_and_boxes_of_any_number_stand_on_one_page(
    engine: TextEngine, sheet_id: str, count: int, languages: tuple[str, ...]
) -> None:
    own = counted(sheet(sheet_id, languages), count)
    pages = pages_of(engine, own)
    assert len(pages) == 1
    check(pages)
    part = own.parts[-1]
    for number in range(1, count + 1):
        title = part.entry_title[0].text.format(number=number)
        assert sum(title in said(text) for text in pages[0].texts) == 1


@pytest.mark.parametrize("words", [LONG, WORD], ids=["sentences", "one word"])
@pytest.mark.parametrize("languages", [("en",), ("he", "ar")], ids="+".join)
@pytest.mark.parametrize("sheet_id", SHEETS)
def test_words_of_any_length(
    engine: TextEngine, sheet_id: str, languages: tuple[str, ...], words: dict[str, str]
) -> None:
    own = worded(sheet(sheet_id, languages), in_all(words))
    name = Text(words["he"][:200], "he")
    check(pages_of(engine, own, copy_of(own, group_name=name)))


@pytest.mark.parametrize("sheet_id", SHEETS)
def test_without_words(engine: TextEngine, sheet_id: str) -> None:
    own = worded(sheet(sheet_id, ("he", "en")), without)
    check(pages_of(engine, own, copy_of(own, group_number=0, group_name=EMPTY_TEXT)))
    bare = replace(own, parts=tuple(replace(part, rows=(), texts=()) for part in own.parts))
    check(pages_of(engine, bare))


@pytest.mark.parametrize(("count", "sheet_id"), [(1, "COR"), (12, "COR"), (1, "OPP"), (30, "OPP")])
def test_too_few_or_many_become_plain_boxes(engine: TextEngine, sheet_id: str, count: int) -> None:
    own = counted(sheet(sheet_id, ("he",)), count)
    pages = pages_of(engine, own)
    check(pages)
    title = own.parts[-1].entry_title[0].text.format(number=count)
    assert title in [said(text) for page in pages for text in page.texts]
    if sheet_id == "OPP":
        vision = own.part("centre").fields[0].label[0].text
        assert vision in [said(text) for text in pages[0].texts]


def test_the_flower_is_even(engine: TextEngine) -> None:
    """Petals are of one size, and as many stand at the left as at the right."""
    for count in range(5, 10):
        (page,) = pages_of(engine, counted(sheet("COR", ("en",)), count))
        shapes = [item for item in page.items if isinstance(item, Drawing)]
        petals = [each for each in shapes if len(each.segments) == 6 and each.room.width > 180]
        sizes = {(round(each.room.width), round(each.room.height)) for each in petals}
        whole = [each for each in petals if each.fill and each.room.height < 260]
        assert len(sizes) <= 3, sizes
        middles = sorted(each.room.x + each.room.width / 2 - page.width / 2 for each in whole)
        assert [round(x) for x in middles] == [-round(x) for x in reversed(middles)]


def test_the_core_names_the_topic(engine: TextEngine) -> None:
    (page,) = pages_of(engine, sheet("COR", ("he", "en")))
    words = " ".join(said(text) for text in page.texts).replace(" / ", "")
    assert "הליבה החיובית" in words
    assert words.count("מה גורם לשירותים שלנו לעבוד?") == 1


@pytest.mark.parametrize("number", [1, 8, 27, 9999])
def test_a_sign_is_read_from_both_sides(engine: TextEngine, number: int) -> None:
    own = sheet("SGN", ("ar",))
    (page,) = pages_of(engine, own, copy_of(own, group_number=number))
    check([page])
    big = [text for text in page.texts if said(text) == str(number)]
    assert sorted(text.turned for text in big) == [False, True]
    upright, turned = sorted(big, key=lambda text: text.turned)
    assert upright.room.y > page.height / 2 > turned.room.bottom
    assert upright.room.y - page.height / 2 == pytest.approx(page.height / 2 - turned.room.bottom)
    words = [said(text) for text in page.texts]
    for word in ("Table", "שולחן", "الطاولة", "זית"):
        assert words.count(word) == 2


def test_signs_differ_in_grey(engine: TextEngine) -> None:
    own = sheet("SGN", ("he",))
    marks = set()
    for number in range(1, 9):
        (page,) = pages_of(engine, own, copy_of(own, group_number=number))
        drawings = [item for item in page.items if isinstance(item, Drawing)]
        mark = max(drawings, key=lambda each: each.room.height)
        steps = tuple(step for step, *_ in mark.segments)
        marks.add((steps, bool(mark.fill), round(mark.room.width), round(mark.room.height)))
    assert len(marks) == 8


def badges(count: int, variant: str = "", **name: Any) -> ResolvedSheet:
    """A sheet of badges for so many people."""
    own = sheet("BDG", ("he",), variant=variant)
    a_page = own.part("badges").count
    text = Text(name.get("name", "Maya Cohen"))
    people = [PrintedRow(((text,), (Text("עיריית עכו"),)))] * count
    people += [PrintedRow(((EMPTY_TEXT,), (EMPTY_TEXT,)))] * (-count % a_page)
    return replace(own, parts=(replace(own.part("badges"), rows=tuple(people)),))


@pytest.mark.parametrize(("variant", "a_page"), [("", 8), ("ten", 10)])
def test_badges_come_by_the_page(engine: TextEngine, variant: str, a_page: int) -> None:
    pages = pages_of(engine, badges(400, variant))
    assert len(pages) == 400 / a_page
    check(pages[:2])
    for page in pages:
        assert [said(text) for text in page.texts].count("Maya Cohen") == a_page
    *_, last = pages_of(engine, badges(a_page + 3, variant))
    assert [said(text) for text in last.texts].count("Maya Cohen") == 3
    title = sheet("BDG", ("he",)).part("badges").texts[0][0].text
    assert [said(text) for text in last.texts].count(title) == a_page


def test_names_of_badges_are_large_until_they_are_long(engine: TextEngine) -> None:
    sizes = []
    for name in ("דנה לוי", "John Bartholomew Featherstonehaugh-Cholmondeley", "W" * 200):
        pages = pages_of(engine, badges(8, "ten", name=name))
        check(pages)
        sizes.append(max(text.text.style.size_pt for text in pages[0].texts))
    assert sizes[0] == 30
    assert 12 < sizes[1] < 30
    assert sizes == sorted(sizes, reverse=True)


@pytest.mark.parametrize("languages", [("he",), ("ar", "en")], ids="+".join)
@pytest.mark.parametrize("count", [0, 5, 40])
def test_an_agenda_of_any_length(
    engine: TextEngine, count: int, languages: tuple[str, ...]
) -> None:
    own = sheet("AGD", languages)
    part = own.part("steps")
    rows = []
    for number in range(count):
        day = f"Day {number // 10}\n" if number % 10 == 0 else ""
        time = tuple(Text(f"{day}\u206609:{number:02}–10:00\u2069") for _ in languages)
        cells = (time, tuple(Text(f"Step {number}") for _ in languages), part.rows[0].cells[1])
        rows.append(PrintedRow(cells))
    own = replace(own, parts=(replace(part, rows=tuple(rows)), *own.parts[1:]))
    pages = pages_of(engine, own)
    check(pages)
    assert len(pages) <= 1 + count / 10
    steps = [said(text) for page in pages for text in page.texts if said(text).startswith("Step")]
    assert steps == [f"Step {number}" for number in range(count)]
    for page in pages:
        ends = [said(text) for text in page.texts if text.room.bottom < page.height - 80]
        assert not ends or not ends[-1].startswith("Day"), "a day's heading stands last"


@pytest.mark.parametrize("languages", LANGUAGES, ids="+".join)
def test_the_words_are_found_in_the_file(languages: tuple[str, ...]) -> None:
    sheets = [sheet(sheet_id, languages) for sheet_id in SHEETS]
    rendered = render_pack(Pack(FACTS, tuple(copy_of(own) for own in sheets)))
    document = pypdfium2.PdfDocument(rendered.data)
    found = dict(zip(SHEETS, rendered.starts, strict=True))
    for sheet_id, wanted in (
        ("COR", sheet("COR", languages).part("petals").fields[0].label),
        ("OPP", sheet("OPP", languages).part("centre").fields[0].label),
        ("DSN", sheet("DSN", languages).part("rings").fields[1].label),
        ("RUL", sheet("RUL", languages).part("rules").texts[1]),
        ("SGN", (Text("Table"), Text("שולחן"), Text("الطاولة"))),
        ("BDG", (Text("Maya Cohen"), Text("דנה לוי"), Text("أحمد خوري"))),
    ):
        page = document[found[sheet_id]].get_textpage()
        for text in wanted:
            plain = (word for word in text.text.split() if not any(map(combining, word)))
            searcher = page.search(max(plain, key=len))
            assert searcher.get_next() is not None, (sheet_id, text.text)


def test_own_questions_stand_below_the_flower(engine: TextEngine) -> None:
    own = sheet("COR", ("he",))
    question = SheetField("own", label=(Text("מה עוד?", "he"),), lines=2)
    pages = pages_of(engine, replace(own, parts=(*own.parts, SheetPart("own", fields=(question,)))))
    check(pages)
    words = [said(text) for page in pages for text in page.texts]
    assert "מה עוד?" in words
    assert words.count("שם") + sum(word.startswith("שם ") for word in words) == 7
