"""Sheets in the workshop's words: every text there, its edits, its own questions and rows."""

import json
from dataclasses import replace
from typing import Any

import pytest

from aiworkshop.base.errors import UserError
from aiworkshop.base.text import Text
from aiworkshop.facilitation.worksheets.resolving import Resolver, resolve_sheet
from aiworkshop.method.content import load_content
from aiworkshop.method.worksheets import WORKSHEETS
from aiworkshop.readmodels.sheets import ResolvedSheet, SheetField, SheetPart, sheet_from_json
from tests.documents.workshop_parts import Parts

LANGUAGES = (("he",), ("ar",), ("en",), ("he", "ar"), ("en", "he"))
TOPIC = "שירות במיטבו"


@pytest.fixture
def parts() -> Parts:
    return Parts(title="מה עובד אצלנו", topic=TOPIC, date="2026-05-14", start_time="09:00")


def fields(sheet: ResolvedSheet) -> dict[str, SheetField]:
    return {f"{part.id}.{each.id}": each for part in sheet.parts for each in part.fields}


def part_ids(sheet: ResolvedSheet) -> list[str]:
    return [part.id for part in sheet.parts]


def cells(part: SheetPart, language: int = 0) -> list[list[str]]:
    return [[cell[language].text for cell in row.cells] for row in part.rows]


@pytest.mark.parametrize("languages", LANGUAGES, ids="+".join)
@pytest.mark.parametrize("sheet_id", WORKSHEETS.ids)
def test_every_sheet_speaks_its_languages_and_survives_json(
    parts: Parts, sheet_id: str, languages: tuple[str, ...]
) -> None:
    spec = WORKSHEETS[sheet_id]
    resolver = Resolver(parts.contents())
    for variant in ("", *dict(spec.variants)):
        sheet = resolver.resolve(sheet_id, languages, variant=variant)
        assert [words.language for words in sheet.title] == list(languages)
        expected = [part.id for part in spec.parts_of(variant)]
        assert part_ids(sheet) == expected
        for place, each in fields(sheet).items():
            assert len(each.label) == len(languages), place
            assert all(each.label), place
        for part in sheet.parts:
            for row in part.rows:
                assert all(len(cell) == len(languages) for cell in row.cells), part.id
        assert sheet_from_json(json.loads(json.dumps(sheet.as_json()))) == sheet


def test_a_sentence_that_begins_with_foreign_letters_reads_its_own_way(parts: Parts) -> None:
    parts.add("content_overlay", content_key="sheets.DIS.cue", words=Text("DNA של הצלחה", "he"))
    (cue,) = resolve_sheet(parts.contents(), "DIS", ("he",)).cue
    assert cue.resolved_direction() == "rtl"


def test_edits_hold_for_their_language_only(parts: Parts) -> None:
    words = Text("מה היה הרגע הטוב ביותר?", "he")
    parts.add("content_overlay", content_key="interview.questions.high_point", words=words)
    sheet = resolve_sheet(parts.contents(), "INT", ("he", "en"))
    label = fields(sheet)["high_point.telling"].label
    assert label[0].text == words.text
    assert label[1].text == load_content("en").pattern("interview.questions.high_point")


def test_the_snapshot_of_an_old_workshop_keeps_its_words(parts: Parts) -> None:
    content = load_content("en")
    old = replace(content, texts={**content.texts, "worksheets.DIS.name": "The sheet of old"})
    contents = parts.contents(content={"en": old.snapshot()[1]})
    assert resolve_sheet(contents, "DIS", ("en",)).title[0].text == "The sheet of old"


def test_a_question_that_was_blanked_is_left_out(parts: Parts) -> None:
    for key in ("interview.questions.core_factor", "interview.probes.more"):
        parts.add("content_overlay", content_key=key, words=Text("", "en"))
    contents = parts.contents()
    sheet = resolve_sheet(contents, "INT", ("en",))
    assert "valuing.core_factor" not in fields(sheet)
    assert len(sheet.part("probes").texts) == 5
    both = resolve_sheet(contents, "INT", ("en", "he"))
    assert both.part("valuing").fields[1].label[1].language == "he"
    assert not both.part("valuing").fields[1].label[0]


def test_the_topic_stands_in_the_sentence(parts: Parts) -> None:
    parts.translate("workshop", parts.workshop.id, "topic", "خدمة في أفضل حالاتها", "ar")
    contents = parts.contents()

    def lead_in(*languages: str) -> list[str]:
        (words,) = resolve_sheet(contents, "INT", languages).part("topic").texts
        return [each.text for each in words]

    hebrew, arabic = lead_in("he", "ar")
    assert TOPIC in hebrew
    assert "خدمة في أفضل حالاتها" in arabic
    (english,) = lead_in("en")
    assert f"\u2067{TOPIC}\u2069" in english
    assert "{topic}" not in hebrew + arabic + english


def test_without_a_topic_there_is_a_line_for_it() -> None:
    (words,) = resolve_sheet(Parts().contents(), "INT", ("en",)).part("topic").texts
    assert "_____" in words[0].text


def test_numbers_of_boxes_and_pages_are_filled_later(parts: Parts) -> None:
    sheet = resolve_sheet(parts.contents(), "DIS", ("en",))
    assert "{number}" in sheet.part("stories").entry_title[0].text
    assert "{page}" in sheet.words["page"][0].text


def test_choices_keep_the_ids_of_the_method(parts: Parts) -> None:
    contents = parts.contents()
    assets = resolve_sheet(contents, "AST", ("ar",)).part("assets")
    use = {each.id: each for each in assets.fields}["in_use"]
    assert [choice.id for choice in use.choices] == ["full", "partly", "dormant"]
    assert use.choices[0].words[0].language == "ar"
    assert use.choices[0].explanation
    people = resolve_sheet(contents, "SIN", ("he",)).part("people")
    languages = {each.id: each for each in people.fields}["language"].choices
    assert [choice.id for choice in languages][:3] == ["en", "he", "ar"]


def test_lines_rows_and_what_is_hidden_follow_the_workshop(parts: Parts) -> None:
    parts.add(
        "sheet_adjustment",
        sheet="DIS",
        lines={"stories": 6, "stories.telling": 5, "together.keep": 10_000, "together.dots": "x"},
        hidden=["people", "stories.evidence"],
    )
    sheet = resolve_sheet(parts.contents(), "DIS", ("en",))
    assert part_ids(sheet) == ["stories", "together"]
    assert sheet.part("stories").count == 6
    found = fields(sheet)
    assert "stories.evidence" not in found
    assert found["stories.telling"].lines == 5
    assert found["together.keep"].lines <= 60
    assert found["together.dots"].lines == 1


def test_a_part_of_which_nothing_is_left_goes(parts: Parts) -> None:
    parts.add("sheet_adjustment", sheet="DSN", hidden=["feedback.love", "feedback.wish"])
    assert "feedback" not in part_ids(resolve_sheet(parts.contents(), "DSN", ("he",)))


def test_own_questions_come_last_in_the_language_of_the_sheet(parts: Parts) -> None:
    own = parts.add("own_field", sheet="DIS", label="מה למדנו?", lines=4)
    other = parts.add("own_field", sheet="DIS", label="Anything else?")
    parts.translate("own_field", own, "label", "ماذا تعلّمنا؟", "ar")
    contents = parts.contents()
    sheet = resolve_sheet(contents, "DIS", ("ar", "he"))
    assert part_ids(sheet)[-1] == "own"
    first, second = sheet.parts[-1].fields
    assert (first.id, first.lines) == (own, 4)
    assert [words.text for words in first.label] == ["ماذا تعلّمنا؟", "מה למדנו?"]
    assert second.id == other
    assert [words.text for words in second.label] == ["Anything else?"] * 2
    assert "own" not in part_ids(resolve_sheet(contents, "AST", ("ar",)))


def seated(parts: Parts, *names: str, absent: str = "") -> Any:
    group = parts.add("group", phase="discovery", number=1)
    for name in names:
        person = parts.add("participant", name=name, organisation="העירייה", absent=name == absent)
        parts.add("membership", group_id=group, participant_id=person)
    return next(each for each in parts.contents().group if each.id == group)


def test_the_roster_lists_who_is_there_with_rows_for_walk_ins(parts: Parts) -> None:
    group = seated(parts, "דנה", "Sami", "רות", absent="רות")
    contents = parts.contents()
    members = resolve_sheet(contents, "ROS", ("he",), group=group).part("members")
    assert members.count == 10
    assert cells(members)[:3] == [["דנה", "העירייה"], ["Sami", "העירייה"], ["", ""]]
    assert members.rows[0].record == ("participant", contents.participant[0].id)
    assert members.rows[2].record == ("", "")
    blank = resolve_sheet(contents, "ROS", ("he",)).part("members")
    assert cells(blank) == [["", ""]] * 10


def test_partners_stand_below_each_other_on_the_roster(parts: Parts) -> None:
    group = seated(parts, "דנה", "Sami", "רות", "Omar")
    dana, sami, ruth, omar = (one.id for one in parts.contents().participant)
    for those in ((dana, ruth), (sami, omar)):
        parts.add("seating_rule", kind="interview_pair", participant_ids=list(those))
    members = resolve_sheet(parts.contents(), "ROS", ("he", "en"), group=group).part("members")
    names = [name.splitlines() for name, _ in cells(members)[:4]]
    assert [name for name, _ in names] == ["דנה", "רות", "Sami", "Omar"]
    assert names[0][1] == "ריאיון עם \u2068רות\u2069"
    # One name for both languages: the sheet draws the cell once.
    assert cells(members, 1)[:4] == cells(members)[:4]
    english = resolve_sheet(parts.contents(), "ROS", ("en",), group=group).part("members")
    assert cells(english)[2][0] == "Sami\nInterview with \u2068Omar\u2069"
    assert members.rows[1].record == ("participant", ruth)


def test_a_roster_of_many_is_not_cut(parts: Parts) -> None:
    group = seated(parts, *(f"name {number}" for number in range(14)))
    members = resolve_sheet(parts.contents(), "ROS", ("en",), group=group).part("members")
    assert (members.count, len(members.rows)) == (14, 14)


def test_a_hidden_column_takes_its_cells_along(parts: Parts) -> None:
    group = seated(parts, "דנה")
    parts.add("sheet_adjustment", sheet="ROS", hidden=["members.organisation"])
    members = resolve_sheet(parts.contents(), "ROS", ("he",), group=group).part("members")
    assert cells(members)[0] == ["דנה"]


def test_the_handout_has_times_titles_and_purposes_but_no_script(parts: Parts) -> None:
    secret = "Slides run over; stop them"
    parts.add("agenda_step", phase="define", content_key="steps.open", minutes=15, say=secret)
    parts.add("agenda_step", content_key="steps.break", minutes=10, title="הפסקה ארוכה")
    parts.add("agenda_step", phase="dream", content_key="steps.dream", minutes=30, watch=secret)
    parts.add("agenda_step", phase="dream", content_key="steps.opportunities", minutes=20)
    sheet = resolve_sheet(parts.contents(), "AGD", ("en",))
    content = load_content("en")
    assert cells(sheet.part("steps")) == [
        ["09:00–09:15", content.step("open").title, content.phase("define").purpose],
        ["09:15–09:25", "הפסקה ארוכה", ""],
        ["09:25–09:55", content.step("dream").title, content.phase("dream").purpose],
        ["09:55–10:15", content.step("opportunities").title, ""],
    ]
    assert secret not in json.dumps(sheet.as_json())


def test_the_handout_of_two_days_names_them() -> None:
    parts = Parts(start_time="09:00")
    for day in (1, 1, 2):
        parts.add("agenda_step", content_key="steps.break", minutes=30, day=day)
    rows = cells(resolve_sheet(parts.contents(), "AGD", ("en",)).part("steps"))
    assert [row[0].split("\n")[0] for row in rows] == ["Day 1", "09:30–10:00", "Day 2"]


def test_without_a_start_the_handout_says_how_long() -> None:
    parts = Parts()
    parts.add("agenda_step", content_key="steps.break", minutes=30)
    assert cells(resolve_sheet(parts.contents(), "AGD", ("en",)).part("steps"))[0][0] == "30′"


def test_votes_are_counted_for_themes_else_opportunities(parts: Parts) -> None:
    opportunity = parts.add("opportunity", title="שוק לילה")
    before = resolve_sheet(parts.contents(), "TAL", ("he",)).part("items")
    assert before.rows[0].record == ("opportunity", opportunity)
    theme = parts.add("theme", title="דלתות פתוחות")
    contents = parts.contents()
    items = resolve_sheet(contents, "TAL", ("he",)).part("items")
    assert items.rows[0].record == ("theme", theme)
    assert cells(items) == [["דלתות פתוחות"], *[[""]] * 9]
    later = resolve_sheet(contents, "TAL", ("he",), variant="opportunities").part("items")
    assert later.rows[0].record == ("opportunity", opportunity)
    assert later.record is not None
    assert later.record.kind == "opportunity"


def test_badges_fill_their_last_page_with_blank_ones(parts: Parts) -> None:
    for number in range(9):
        parts.add("participant", name=f"name {number}", absent=number == 8)
    parts.add("participant", name="the ninth")
    resolver = Resolver(parts.contents())
    badges = resolver.resolve("BDG", ("en",)).part("badges")
    assert badges.count == 8
    assert len(badges.rows) == 16
    assert cells(badges)[8:10] == [["the ninth", ""], ["", ""]]
    ten = resolver.resolve("BDG", ("en",), variant="ten").part("badges")
    assert (ten.count, len(ten.rows)) == (10, 10)
    blank = resolver.resolve("BDG", ("en",), spare=True).part("badges")
    assert cells(blank) == [["", ""]] * 8


def test_ground_rules_are_all_on_the_poster(parts: Parts) -> None:
    parts.add("content_overlay", content_key="sheets.RUL.rules.listen", words=Text("", "en"))
    rules = resolve_sheet(parts.contents(), "RUL", ("en",)).part("rules")
    assert len(rules.texts) == len(load_content("en").group("sheets.RUL.rules")) - 1


def test_what_says_the_same_is_the_same(parts: Parts) -> None:
    one = seated(parts, "דנה")
    two = parts.add("group", phase="discovery", number=2)
    contents = parts.contents()
    other = next(each for each in contents.group if each.id == two)
    resolver = Resolver(contents)
    for sheet_id in set(WORKSHEETS.ids) - {"ROS"}:
        of_one = resolver.resolve(sheet_id, ("he",), group=one)
        assert of_one is resolver.resolve(sheet_id, ("he",), group=other)
    assert resolver.resolve("ROS", ("he",), group=one) != resolver.resolve(
        "ROS", ("he",), group=other
    )
    assert resolver.resolve("ROS", ("he",), group=other) is resolver.resolve("ROS", ("he",))


def test_a_language_without_texts_is_refused_in_a_sentence(parts: Parts) -> None:
    with pytest.raises(UserError, match="ru"):
        resolve_sheet(parts.contents(), "DIS", ("ru",))


@pytest.mark.parametrize("languages", [(), ("he", "ar", "en"), ("he", "he")])
def test_a_page_has_one_or_two_languages(parts: Parts, languages: tuple[str, ...]) -> None:
    with pytest.raises(ValueError, match=r"\("):
        resolve_sheet(parts.contents(), "DIS", languages)
