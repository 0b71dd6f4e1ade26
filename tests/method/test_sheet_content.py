"""The words on the worksheets: all there, nothing besides, short enough for a pen and a column."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import aiworkshop
from aiworkshop.method.content import Content, available_languages, load_content, placeholders
from aiworkshop.method.worksheets import WORKSHEETS, FieldSpec, PartSpec, WorksheetSpec

LANGUAGES = available_languages()
WITHOUT_CUE = {"SGN", "BDG"}
TITLED_ENTRIES = {"entries", "petals", "around"}
SMALL_WORDS = {
    *("table", "page", "day", "recorder", "interview_with"),
    *("several", "money_sign", "scale_low", "scale_high"),
}

# Labels that say something else on paper than in the form: the box above says it already, or the
# choices that follow do.
WORDED_OTHERWISE = {
    "sheets.COR.petals.title.label",
    "sheets.DRM.showing.presentation.label",
    "sheets.INC.ideas.title.label",
    "sheets.INC.ideas.recurring.label",
    "sheets.OPP.opportunities.title.label",
    "sheets.TAL.items.total.label",
}

PAPER_WIDTH = {("A4", False): 190, ("A4", True): 277, ("A3", False): 277, ("A3", True): 400}
"""Millimetres inside the margins, by paper and whether it lies."""
LETTER_WIDTH = 1.9
"""Millimetres of a letter of a label, on the wide side."""


@pytest.fixture(params=LANGUAGES)
def content(request: pytest.FixtureRequest) -> Content:
    return load_content(request.param)


def parts(sheet: WorksheetSpec) -> Iterator[PartSpec]:
    yield from sheet.parts
    for _, others in sheet.variants:
        yield from others


def fields() -> Iterator[tuple[str, WorksheetSpec, PartSpec, FieldSpec]]:
    for sheet in WORKSHEETS:
        for part in parts(sheet):
            for field in part.fields:
                key = f"sheets.{sheet.id}.{part.id}.{field.id}"
                yield field.text or f"{key}.label", sheet, part, field


def needed_keys() -> set[str]:
    keys = {f"sheets.words.{word}" for word in SMALL_WORDS}
    keys.update(label for label, *_ in fields())
    for sheet in WORKSHEETS:
        if sheet.id not in WITHOUT_CUE:
            keys.add(f"sheets.{sheet.id}.cue")
        for part in parts(sheet):
            start = f"sheets.{sheet.id}.{part.id}"
            if part.heading:
                keys.add(f"{start}.heading")
            if part.shape in TITLED_ENTRIES:
                keys.add(f"{start}.entry")
    return keys


def test_every_text_that_the_sheets_need_is_there(content: Content) -> None:
    assert needed_keys() - set(content.texts) == set()
    for sheet in WORKSHEETS:
        for key in (key for part in parts(sheet) for key in part.texts):
            assert key in content.texts or content.group(key), key


def test_every_small_word_is_asked_for_somewhere(content: Content) -> None:
    package = Path(aiworkshop.__file__).parent
    sources = [
        path.read_text(encoding="utf-8")
        for room in ("documents", "facilitation")
        for path in (package / room / "worksheets").rglob("*.py")
    ]
    assert len(sources) > 20
    start = "sheets.words."
    words = {key.removeprefix(start) for key in content.texts if key.startswith(start)}
    asked = {
        word
        for word in words
        if any(f'"{word}"' in source or f'"{start}{word}"' in source for source in sources)
    }
    assert words == asked == SMALL_WORDS


def test_no_text_belongs_to_no_sheet(content: Content) -> None:
    needed = needed_keys()
    labels = {key for key in needed if key.endswith(".label")}
    read = tuple(key for sheet in WORKSHEETS for part in parts(sheet) for key in part.texts)
    left = {
        key
        for key in content.texts
        if key.startswith("sheets.")
        and not key.startswith("sheets.words.")
        and key not in needed
        and not (key.endswith(".hint") and key.removesuffix("hint") + "label" in labels)
        and not any(key == text or key.startswith(text + ".") for text in read)
    }
    assert left == set()


def test_labels_use_the_words_of_the_form(content: Content) -> None:
    compared = set()
    for label, sheet, part, field in fields():
        record = part.record or sheet.record
        if record is None or not field.target or field.text:
            continue
        form = dict(record.fixed).get("kind", record.kind)
        key = f"fields.{form}.{field.target}.label"
        if key not in content.texts:
            continue
        compared.add(label)
        same = content.text(label) == content.text(key)
        assert same != (label in WORDED_OTHERWISE), (label, content.text(label), content.text(key))
    assert len(compared) > 60


def test_hints_are_the_forms_too(content: Content) -> None:
    """Only hints that both have: paper has less room, so it does without most of them."""
    both = 0
    for label, sheet, part, field in fields():
        record = part.record or sheet.record
        hint = label.removesuffix("label") + "hint"
        if record is None or not field.target or hint not in content.texts:
            continue
        form = dict(record.fixed).get("kind", record.kind)
        key = f"fields.{form}.{field.target}.hint"
        if label in WORDED_OTHERWISE or key not in content.texts:
            continue
        both += 1
        assert content.text(hint) == content.text(key), hint
    assert both > 20


def test_placeholders(content: Content) -> None:
    held = {
        key: placeholders(text)
        for key, text in content.texts.items()
        if key.startswith("sheets.") and placeholders(text)
    }
    entries = {key for key in needed_keys() if key.endswith(".entry")}
    assert held == {
        **{key: {"number"} for key in entries},
        "sheets.words.page": {"page", "pages"},
        "sheets.words.day": {"day"},
        "sheets.words.interview_with": {"names"},
        "sheets.COR.topic": {"topic"},
    }


def test_a_cue_is_read_at_a_glance(content: Content) -> None:
    cues = {key: text for key, text in content.texts.items() if key.endswith(".cue")}
    assert len(cues) == len(WORKSHEETS) - len(WITHOUT_CUE)
    assert {key: len(text) for key, text in cues.items() if len(text) > 95} == {}


def test_headings_of_columns_fit(content: Content) -> None:
    for label, sheet, part, field in fields():
        if part.shape not in ("rows", "agenda"):
            continue
        share = field.width / sum(each.width for each in part.fields)
        room = PAPER_WIDTH[sheet.paper, sheet.landscape] * share
        # Vowel signs and other marks above a letter take no room of their own.
        words = re.sub(r"[\u064b-\u0652]", "", content.text(label)).split()
        widest = max(len(word) for word in words)
        assert widest * LETTER_WIDTH < room, (label, words, room)


def test_ground_rules_are_few_and_short(content: Content) -> None:
    rules = content.group("sheets.RUL.rules")
    assert 5 <= len(rules) <= 7
    assert all(len(rule.split()) <= 8 for rule in rules.values())
    assert len({rule.casefold() for rule in rules.values()}) == len(rules)


def test_the_privacy_notice_is_two_sentences(content: Content) -> None:
    notice = content.text("sheets.SIN.privacy")
    assert len(re.findall(r"[.!?؟](?:\s|$)", notice)) == 2
    assert len(notice) < 260


def test_labels_end_without_a_stop(content: Content) -> None:
    """Whether a colon follows is the layout's business."""
    texts = {key: text for key, text in content.texts.items() if key.startswith("sheets.")}
    short = [key for key in texts if key.endswith((".label", ".heading", ".entry", ".hint"))]
    assert len(short) > 200
    assert [key for key in short if texts[key].endswith((":", ".", ","))] == []
