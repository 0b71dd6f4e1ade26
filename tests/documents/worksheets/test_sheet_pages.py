"""Every sheet, in every language, on every paper: nothing overruns, overlaps or nears the edge."""

from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

import pytest

from aiworkshop.base.text import Text
from aiworkshop.documents.text.engine import TextEngine
from aiworkshop.documents.worksheets.layout import lay_out_sheet
from aiworkshop.documents.worksheets.look import LINE_PITCH, RULE
from aiworkshop.documents.worksheets.page import Drawing, Room
from aiworkshop.method.worksheets import WORKSHEETS
from aiworkshop.readmodels.sheets import PrintedRow, ResolvedSheet, SheetField, Wording
from tests.documents.worksheets.pages_judged import faults, whole_pages
from tests.documents.worksheets.sheet_parts import FACTS, LANGUAGES, sheet

VARIANTS = [(spec.id, name) for spec in WORKSHEETS for name in ("", *dict(spec.variants))]
LONG = {
    "he": "מה היה צריך להתקיים כדי שזה יקרה, ומי עשה מה? ",
    "ar": "ما الذي كان يجب أن يتوفّر لكي يحدث هذا، ومن فعل ماذا؟ ",
    "en": "What had to be true for this to happen, and who did what? ",
}


def words(language: str, length: int) -> Text:
    return Text((LONG[language] * (length // 40 + 1))[:length], language)


def wording(own: ResolvedSheet, length: int) -> Wording:
    return tuple(words(language, length) for language in own.languages)


@pytest.fixture(scope="module")
def engine() -> TextEngine:
    return TextEngine()


@pytest.mark.parametrize("languages", LANGUAGES, ids="+".join)
@pytest.mark.parametrize(("sheet_id", "variant"), VARIANTS)
@pytest.mark.parametrize("paper", ["A4", "A3"])
def test_every_page_is_sound(
    engine: TextEngine, sheet_id: str, variant: str, languages: tuple[str, ...], paper: str
) -> None:
    own = sheet(sheet_id, languages, paper, variant)
    for number, page in enumerate(whole_pages(engine, own), 1):
        assert not faults(page), f"page {number}"


@pytest.mark.parametrize("languages", LANGUAGES, ids="+".join)
@pytest.mark.parametrize("sheet_id", WORKSHEETS.ids)
def test_long_titles_names_and_topics_stay_in_their_rooms(
    engine: TextEngine, sheet_id: str, languages: tuple[str, ...]
) -> None:
    own = sheet(sheet_id, languages)
    own = replace(own, title=wording(own, 200))
    name = words("he", 200)
    facts = replace(FACTS, title=name, topic=words("ar", 200), municipality=name)
    for page in whole_pages(engine, own, facts, group_name=name):
        assert not faults(page)


@pytest.mark.parametrize("languages", [("he",), ("he", "en")], ids="+".join)
@pytest.mark.parametrize("sheet_id", ["INT", "DIS", "DRM", "COM", "VAL", "DSN", "SUM"])
def test_a_question_of_two_thousand_characters_is_shown_whole(
    engine: TextEngine, sheet_id: str, languages: tuple[str, ...]
) -> None:
    own = sheet(sheet_id, languages)
    part = next(each for each in own.parts if each.fields)
    asked = replace(part.fields[-1], label=wording(own, 2000))
    changed = replace(part, fields=(*part.fields[:-1], asked))
    own = replace(own, parts=tuple(changed if each is part else each for each in own.parts))
    pages = whole_pages(engine, own)
    for page in pages:
        assert not faults(page)
    shown = "".join(line.text for page in pages for text in page.texts for line in text.text.lines)
    assert words(languages[0], 2000).text.strip() in shown


def test_a_word_without_end_is_cut_not_lost(engine: TextEngine) -> None:
    own = sheet("AST", ("en",))
    endless = "Abcdefghij" * 20
    part = own.parts[0]
    field = replace(part.fields[2], label=(Text(endless, "en"),))
    parts = (replace(part, fields=(*part.fields[:2], field, *part.fields[3:])),)
    for page in whole_pages(engine, replace(own, parts=parts)):
        assert not faults(page)


def test_a_table_goes_on_with_its_head(engine: TextEngine) -> None:
    own = sheet("ROS", ("he",))
    rows = tuple(
        PrintedRow(((Text(f"אדם {number}", "he"),), (Text("עירייה", "he"),)))
        for number in range(60)
    )
    own = replace(own, parts=(replace(own.parts[0], rows=rows),))
    pages = whole_pages(engine, own)
    assert len(pages) > 2
    name = own.parts[0].fields[0].label[0].text
    for page in pages:
        assert not faults(page)
        said = ["".join(line.text for line in text.text.lines) for text in page.texts]
        assert name in said


@pytest.mark.parametrize("languages", LANGUAGES, ids="+".join)
def test_entries_are_never_parted_and_headings_never_last(
    engine: TextEngine, languages: tuple[str, ...]
) -> None:
    for sheet_id in ("DIS", "COM", "INC"):
        laid = lay_out_sheet(engine, sheet(sheet_id, languages), FACTS)
        headings = {text.text for part in laid.sheet.parts for text in part.heading}
        for each in laid.pages:
            texts = [text for text in each.page.texts if text.y < laid.paper.foot_y]
            lowest = max(texts, key=lambda text: text.y)
            assert "".join(line.text for line in lowest.text.lines) not in headings


def test_writing_lines_are_nine_millimetres_apart_and_seen_on_a_copy(engine: TextEngine) -> None:
    laid = lay_out_sheet(engine, sheet("VAL", ("he",)), FACTS)
    rules = [
        item
        for item in laid.pages[0].page.items
        if isinstance(item, Drawing) and item.room.height == 0 and item.room.width > 200
    ]
    places = sorted(item.room.y for item in rules)
    gaps = [after - before for before, after in pairwise(places)]
    assert len(gaps) > 10
    assert min(gaps) >= LINE_PITCH - 0.01
    assert all(item.stroke == RULE and item.width >= 0.6 for item in rules)


@pytest.mark.parametrize(
    ("languages", "said"),
    [
        (("en",), ["Table 3", "Olive", "Dana Levi"]),
        (("he",), ["שולחן 3", "זית", "דנה לוי"]),
        (("he", "en"), ["שולחן 3", "Table 3", "Olive", "דנה לוי"]),
        (("ar", "he"), ["الطاولة 3", "שולחן 3", "זית", "أحمد"]),
    ],
    ids=["en", "he", "he+en", "ar+he"],
)
def test_the_table_comes_before_its_name_and_the_person(
    engine: TextEngine, languages: tuple[str, ...], said: list[str]
) -> None:
    *_, group, person = said
    own = sheet("VAL", languages)
    pages = whole_pages(engine, own, group_name=Text(group), person=Text(person))
    line = next(text for text in pages[0].texts if person in text.text.lines[0].text)
    logical = line.text.lines[0].text
    places = [logical.index(words) for words in said]
    assert places == sorted(places)
    assert line.text.rtl == (languages[0] != "en")


@pytest.mark.parametrize("languages", LANGUAGES, ids="+".join)
def test_the_head_of_a_wall_poster_is_larger(
    engine: TextEngine, languages: tuple[str, ...]
) -> None:
    for sheet_id in ("COR", "OPP"):
        small, large = (
            whole_pages(engine, sheet(sheet_id, languages, paper))[0] for paper in ("A4", "A3")
        )
        for words in (sheet(sheet_id, languages).title[0].text, f"{sheet_id}-0/1"):
            sizes = [
                next(text for text in page.texts if text.text.lines[0].text == words).text.style
                for page in (small, large)
            ]
            assert sizes[1].size_pt >= 1.29 * sizes[0].size_pt


SIXTY = 60


def many_lines(own: ResolvedSheet) -> ResolvedSheet:
    """Every field with as many lines as a facilitator may ask for."""
    parts = tuple(
        replace(part, fields=tuple(replace(field, lines=SIXTY) for field in part.fields))
        for part in own.parts
    )
    return replace(own, parts=parts)


def many_rows(own: ResolvedSheet) -> ResolvedSheet:
    return replace(own, parts=tuple(replace(part, count=SIXTY) for part in own.parts))


def few_boxes(own: ResolvedSheet) -> ResolvedSheet:
    return replace(own, parts=tuple(replace(part, count=min(part.count, 2)) for part in own.parts))


def long_labels(own: ResolvedSheet) -> ResolvedSheet:
    said = wording(own, 200)
    parts = tuple(
        replace(
            part,
            heading=said if part.heading else (),
            entry_title=said if part.entry_title else (),
            texts=tuple(said for _ in part.texts),
            fields=tuple(
                replace(
                    field,
                    label=said,
                    choices=tuple(replace(choice, words=said) for choice in field.choices),
                )
                for field in part.fields
            ),
        )
        for part in own.parts
    )
    return replace(own, cue=said, parts=parts)


def long_question(own: ResolvedSheet) -> ResolvedSheet:
    """Each part outside a table with a question as long as a text may be."""
    return replace(
        own,
        parts=tuple(
            replace(part, fields=(*part.fields[:-1], asked(own, part.fields[-1])))
            if part.fields and part.shape != "rows"
            else part
            for part in own.parts
        ),
    )


def asked(own: ResolvedSheet, field: SheetField) -> SheetField:
    return replace(field, label=wording(own, 2000))


CHANGES: dict[str, Callable[[ResolvedSheet], ResolvedSheet]] = {
    "lines": many_lines,
    "rows": many_rows,
    "labels": long_labels,
    "question": long_question,
    "all": lambda own: long_question(long_labels(many_lines(few_boxes(own)))),
}


# Each change by itself in one language, all of them at once in two: the whole square takes minutes.
@pytest.mark.parametrize(
    ("languages", "change"),
    [*((("en",), change) for change in CHANGES if change != "all"), (("he", "ar"), "all")],
    ids=lambda value: value if isinstance(value, str) else "+".join(value),
)
@pytest.mark.parametrize(("sheet_id", "variant"), VARIANTS)
def test_sheets_made_as_long_as_they_may_be_stay_on_their_paper(
    engine: TextEngine, sheet_id: str, variant: str, languages: tuple[str, ...], change: str
) -> None:
    own = CHANGES[change](sheet(sheet_id, languages, variant=variant))
    laid = lay_out_sheet(engine, own, FACTS)
    for number, page in enumerate(whole_pages(engine, own), 1):
        assert not faults(page), f"page {number}"
        if own.bare:
            continue
        paper = laid.paper
        top = laid.pages[number - 1].top
        body = Room(paper.side, top, paper.body_width, paper.body_bottom - top)
        heads = {id(item) for item in page.items if item.room.bottom <= top}
        feet = {id(item) for item in page.items if item.room.y >= paper.foot_y}
        for item in page.items:
            if id(item) not in heads | feet:
                assert body.holds(item.room, 0.5), (number, item.room, body)
