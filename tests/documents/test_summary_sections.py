"""What the sections of the summary hold, as blocks: no page is needed to see it."""

from collections.abc import Iterable, Iterator
from dataclasses import fields, is_dataclass

import pytest

from aiworkshop.base.errors import UserError
from aiworkshop.base.text import Text
from aiworkshop.documents.pdf.blocks import Block, Card, Cover, Heading, Span, Table, plain_text
from aiworkshop.documents.reports.compose import compose_summary
from aiworkshop.documents.reports.labels import Labels
from aiworkshop.documents.reports.registry import SECTIONS
from aiworkshop.documents.reports.summary import (
    summary_blocks,
    summary_content,
    summary_document,
)
from aiworkshop.method.content import load_content
from aiworkshop.readmodels.summary import SummaryOptions
from aiworkshop.readmodels.workshop_contents import WorkshopContents
from tests.documents.workshop_parts import Parts

LANGUAGES = ("en", "he", "ar")


def build(
    contents: WorkshopContents, section: str, language: str = "en", names: bool = False
) -> list[Block]:
    summary = compose_summary(contents, SummaryOptions(language, names))
    return summary_blocks(summary, summary_content(contents, language), (section,))


def texts(value: object) -> Iterator[str]:
    """Every text in a block, in order."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Text):
        yield value.text
    elif isinstance(value, tuple | list):
        if value and all(isinstance(part, Span) for part in value):
            yield plain_text(tuple(value))
            return
        for part in value:
            yield from texts(part)
    elif is_dataclass(value):
        for field in fields(value):
            if field.name not in ("hue", "align"):
                yield from texts(getattr(value, field.name))


def all_of(kind: type, value: object) -> Iterator[object]:
    """Every block of a kind, however deep."""
    if isinstance(value, kind):
        yield value
    if isinstance(value, tuple | list):
        for part in value:
            yield from all_of(kind, part)
    elif hasattr(value, "blocks"):
        yield from all_of(kind, value.blocks)


def joined(blocks: Iterable[Block]) -> str:
    return "\n".join(texts(list(blocks)))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("section", [each for each in SECTIONS.ids if each != "contents"])
def test_an_empty_section_says_one_calm_sentence(section: str, language: str) -> None:
    blocks = build(Parts().contents(), section, language)
    assert joined(blocks).strip()
    assert not list(all_of(Table, blocks))
    assert not list(all_of(Card, blocks))
    if section not in ("cover", "how_to_read", "thanks", "guide"):
        content = load_content(language)
        calm = {
            content.texts.get(f"summary.{section}.empty"),
            content.text("summary.topic.no_topic"),
        }
        assert calm & set(texts(blocks))


def test_the_one_page_summary_says_what_was_written() -> None:
    assert "has not been written" in joined(build(Parts().contents(), "one_page"))
    assert "We met." in joined(build(Parts(one_page_summary="We met.").contents(), "one_page"))


def test_sections_come_in_the_order_of_the_registry() -> None:
    contents = Parts(one_page_summary="We met.").contents()
    summary = compose_summary(contents, SummaryOptions("en"))
    whole = summary_blocks(summary, load_content("en"))
    parts = [block for each in SECTIONS.ids for block in build(contents, each)]
    assert whole == parts
    assert isinstance(whole[0], Cover)


def test_cover_speaks_the_reports_language() -> None:
    parts = Parts(title="Town", municipality="עכו", date="2026-05-14", start_time="09:30")
    parts.translate("workshop", parts.workshop.id, "municipality", "عكّا", "ar")
    parts.translate("workshop", parts.workshop.id, "title", "بلدة", "ar")
    document = summary_document(parts.contents(), SummaryOptions("ar"))
    cover = document.blocks[0]
    assert isinstance(cover, Cover)
    assert str(cover.title) == "بلدة"
    assert str(cover.subtitle) == "عكّا"
    assert "14/05/2026  ·  09:30" in cover.lines
    assert document.running_head == "عكّا  ·  بلدة"


def test_the_original_stands_first_and_the_translation_is_marked() -> None:
    parts = Parts()
    wish = parts.add("finding", kind="wish", title="ספרייה פתוחה")
    parts.translate("finding", wish, "title", "An open library", "en")
    for section in ("wishes", "appendix"):
        text = joined(build(parts.contents(), section))
        assert (
            text.index("ספרייה פתוחה") < text.index("Translation: ") < text.index("An open library")
        )
    assert "An open library" not in joined(build(parts.contents(), "wishes", "he"))
    assert "An open library" not in joined(build(parts.contents(), "wishes", "ar"))


def test_an_overridden_direction_is_kept_beside_a_translation() -> None:
    parts = Parts()
    wish = parts.add("finding", kind="wish", title=Text("WhatsApp לכולם", "he", "rtl"))
    parts.translate("finding", wish, "title", "WhatsApp for all", "en")
    labels = Labels(load_content("en"))
    summary = compose_summary(parts.contents(), SummaryOptions("en"))
    assert plain_text(labels.words(summary.wishes[0].title)).startswith("\u200fWhatsApp לכולם\n")


def core() -> Parts:
    """A theme with dots, one with none, one not counted; stories in two, in one, in no theme."""
    parts = Parts()
    first, second = (parts.add("group", phase="discovery", number=n) for n in (1, 2))
    titles = {"few": 2, "zero": 0, "uncounted": None, "many": 9}
    themes = {title: parts.add("theme", title=title, dots=dots) for title, dots in titles.items()}
    both = parts.add("finding", kind="story", title="Told in both", group_id=first, quote="Q1")
    parts.add("finding", kind="story", title="Told in none", group_id=second)
    cause = parts.add("finding", kind="success_factor", title="A cause", parent_id=both)
    alone = parts.add("finding", kind="success_factor", title="A cause alone", group_id=second)
    parts.add("finding", kind="success_factor", title="A loose cause")
    for theme, finding in (("few", both), ("many", cause), ("many", alone)):
        parts.add("theme_finding", theme_id=themes[theme], finding_id=finding)
    parts.add("theme_finding", theme_id=themes["few"], finding_id="gone")
    return parts


def test_themes_by_dots_and_none_is_lost() -> None:
    headings = [
        str(each.text)
        for each in all_of(Heading, build(core().contents(), "core"))
        if isinstance(each, Heading) and each.level == 2
    ]
    assert headings == ["many", "few", "zero", "uncounted", "Not under a theme yet"]


def test_a_story_stands_in_full_once_and_is_counted_in_each_theme() -> None:
    contents = core().contents()
    summary = compose_summary(contents, SummaryOptions("en"))
    many, few = summary.themes[0], summary.themes[1]
    # The story belongs to "many" through its root cause of success.
    assert [story.title.text.text for story in many.stories] == ["Told in both"]
    assert (many.table_count, many.story_count, many.dots) == (2, 1, 9)
    assert [factor.title.text.text for factor in many.factors] == ["A cause alone"]
    assert not few.stories
    assert [story.title.text.text for story in few.also] == ["Told in both"]
    assert (few.table_count, few.story_count) == (1, 1)
    cards = [
        joined([card]) for card in all_of(Card, build(contents, "core")) if isinstance(card, Card)
    ]
    assert sum("Told in both" in card for card in cards) == 1
    text = joined(build(contents, "core"))
    assert text.index("Not under a theme yet") < text.index("Told in none")
    assert "A loose cause" in text
    assert "Dots: 0" in text


def test_every_item_stands_in_the_appendix_under_its_table() -> None:
    parts = core()
    late = parts.add("group", phase="dream", number=7)
    unnumbered = parts.add("group", phase="discovery", name="Olive")
    parts.add("dream", headline="News of tomorrow", group_id=late)
    parts.add("finding", kind="asset", title="A hall", group_id=unnumbered)
    parts.add("finding", kind="wish", title="Shade", group_id="gone")
    parts.add("commitment", kind="request", words="A key", first_step="Ask", due="2026-06-01")
    contents = parts.contents()
    text = joined(build(contents, "appendix"))
    for finding in contents.finding:
        assert finding.title.text in text
    for words in ("News of tomorrow", "A key", "First step: ", "01/06/2026"):
        assert words in text
    places = [
        "Phase: Discovery",
        "Table 1",
        "Table 2",
        "Olive",
        "Without a table",
        "Phase: Dream",
        "Table 7",
    ]
    found = [text.index(place) for place in places]
    assert found == sorted(found)
    assert text.index("Told in both") < text.index("A cause") < text.index("Table 2")


def test_causes_under_causes_and_in_circles_are_not_lost() -> None:
    parts = Parts()
    story = parts.add("finding", kind="story", title="Story")
    cause = parts.add("finding", kind="success_factor", title="Cause", parent_id=story)
    parts.add("finding", kind="success_factor", title="Deeper", parent_id=cause)
    parts.add("finding", kind="success_factor", title="Round", parent_id="finding-6")
    parts.add("finding", kind="success_factor", title="About", parent_id="finding-5")
    text = joined(build(parts.contents(), "appendix"))
    assert all(words in text for words in ("Story", "Cause", "Deeper", "Round", "About"))


def test_the_agenda_as_planned() -> None:
    parts = Parts(start_time="09:00")
    parts.add("agenda_step", content_key="steps.open", minutes=10, day=1)
    parts.add("agenda_step", title="Our own step", minutes=None, day=1)
    parts.add("agenda_step", content_key="steps.close", minutes=5, fixed_start="12:30", day=1)
    parts.add("agenda_step", content_key="steps.nobody_knows", phase="dream", minutes=5, day=1)
    parts.add("agenda_step", content_key="steps.design", minutes=70, day=2)
    tables = list(all_of(Table, build(parts.contents(), "method")))
    rows = [tuple(map(plain_text, row)) for table in tables for row in table.rows]  # type: ignore[attr-defined]
    content = load_content("en")
    assert rows == [
        ("09:00", content.step("open").title, "10 min"),
        ("09:10", "Our own step", ""),
        ("12:30", content.step("close").title, "5 min"),
        ("12:35", "Dream", "5 min"),
        ("09:00", content.step("design").title, "70 min"),
    ]
    text = joined(build(parts.contents(), "method"))
    assert "Day 1" in text
    assert "Planned: 70 min" in text
    assert "No clock ran along" in text


def test_who_came_never_tells_of_fewer_than_three() -> None:
    parts = Parts()
    for role, count in (("Teacher", 3), ("teacher ", 1), ("Mayor", 1), ("Nurse", 2)):
        for _ in range(count):
            parts.add(
                "participant", name="Dana", role=role, organisation="Town", sheet_language="he"
            )
    parts.add("participant", name="Noa", role="Poet", absent=True)
    parts.add("participant", name="Noa", role="Teacher", absent=True)
    blocks = build(parts.contents(), "participants", names=True)
    rows = [row for table in all_of(Table, blocks) for row in table.rows]  # type: ignore[attr-defined]
    assert [tuple(map(plain_text, row)) for row in rows] == [
        ("Teacher", "4"),
        ("Others", "3"),
        ("Town", "7"),
        ("Hebrew", "7"),
    ]
    text = joined(blocks)
    assert not any(word in text for word in ("Dana", "Noa", "Mayor", "Nurse", "Poet"))


def test_assets_by_category_with_their_use() -> None:
    parts = Parts()
    for category, use in (("digital", "dormant"), ("", ""), ("staff", "full"), ("own", "partly")):
        title = f"Asset of {category or 'none'}"
        parts.add("finding", kind="asset", category=category, in_use=use, title=title)
    text = joined(build(parts.contents(), "assets"))
    places = ["Municipal know-how", "Data and digital tools", "Asset of own", "Without a category"]
    found = [text.index(place) for place in places]
    assert found == sorted(found)
    assert "Dormant" in text
    assert "In full use" in text


@pytest.mark.parametrize(
    ("agorot", "written"), [(12345600, "123,456 ₪"), (150, "1.50 ₪"), (0, "0 ₪"), (None, "")]
)
def test_money_is_in_shekels(agorot: int | None, written: str) -> None:
    assert Labels(load_content("en")).money(agorot) == written


@pytest.mark.parametrize(
    ("iso", "written"), [("2026-05-04", "04/05/2026"), ("May", "May"), ("", "")]
)
def test_dates(iso: str, written: str) -> None:
    assert Labels(load_content("he")).date(iso) == written


def test_dates_to_keep_come_in_order() -> None:
    parts = Parts(date="2026-05-14")
    team = parts.add("initiative", title="Team", first_meeting="2026-06-02", reporting_date="")
    parts.add("action", initiative_id=team, title="Act", due="2026-05-20")
    parts.add("commitment", kind="offer", words="Tea", due="2026-05-01")
    parts.add("follow_up", spec="day_14", left_out=True)
    parts.add("follow_up", spec="day_30", date="2026-06-01")
    parts.add("follow_up", date="2026-06-03", title="With the mayor")
    rows = [
        tuple(map(plain_text, row))
        for table in all_of(Table, build(parts.contents(), "follow_up"))
        for row in table.rows  # type: ignore[attr-defined]
    ]
    assert rows[:6] == [
        ("01/05/2026", "Offer", "Tea"),
        ("20/05/2026", "Action", "Act"),
        ("01/06/2026", "Follow-up", "30 days after the workshop"),
        ("02/06/2026", "First meeting", "Team"),
        ("03/06/2026", "Follow-up", "With the mayor"),
        ("12/08/2026", "Follow-up", "90 days after the workshop"),
    ]
    glance = joined(build(parts.contents(), "at_a_glance"))
    assert "20/05/2026" in glance
    assert "01/05/2026" not in glance


def test_ids_that_the_method_does_not_know_are_shown_as_they_are() -> None:
    parts = Parts()
    parts.add("commitment", kind="vow", words="A vow", status="odd", due="2026-01-01")
    parts.add("plenary_note", kind="odd", words="A note")
    parts.add("income_idea", title="Idea", mechanism="odd", confidence="odd")
    parts.add("proposition", title="Claim", elements=["odd"])
    for language in LANGUAGES:
        document = summary_document(parts.contents(), SummaryOptions(language, names=True))
        text = joined(document.blocks)
        assert all(words in text for words in ("A vow", "A note", "Idea", "Claim"))


def test_the_workshops_own_wording_is_used() -> None:
    parts = Parts()
    parts.add("content_overlay", content_key="summary.wishes.title", words=Text("Hopes", "en"))
    parts.add("content_overlay", content_key="no.such.key", words=Text("Lost", "en"))
    parts.add("content_overlay", content_key="summary.wishes.title", words=Text("תקוות", "he"))
    assert "Hopes" in joined(build(parts.contents(), "wishes", "en"))
    assert "תקוות" in joined(build(parts.contents(), "wishes", "he"))
    old = load_content("en").with_overlay({"summary.wishes.title": "Longings"}).snapshot()[1]
    contents = Parts().contents(content={"en": old})
    assert "Longings" in joined(build(contents, "wishes", "en"))


def test_a_language_without_texts_is_refused() -> None:
    with pytest.raises(UserError) as refused:
        summary_document(Parts().contents(), SummaryOptions("xx"))
    assert refused.value.code == "report.language"
