"""The workshop on one page."""

from aiworkshop.documents.pdf.blocks import (
    Block,
    BulletList,
    Column,
    Figures,
    Heading,
    PageBreak,
    Paragraph,
    Table,
)
from aiworkshop.documents.reports.labels import Labels
from aiworkshop.documents.reports.sections.follow_up import kind_name
from aiworkshop.readmodels.summary import Summary

_ROWS_OF_FIGURES = (
    ("participants", "tables", "stories", "themes", "dreams"),
    ("propositions", "initiatives", "commitments", "offers", "requests"),
)
# What fits on the page with translations below each of them.
_MOST_THEMES = 5
_MOST_HEADLINES = 3
_MOST_DATES = 2


def build(summary: Summary, labels: Labels) -> list[Block]:
    """Counts, the themes with the most dots, headlines, next dates."""
    blocks: list[Block] = [Heading(1, labels("at_a_glance.title"), hue="report")]
    if not any(summary.counts.values()):
        return [*blocks, Paragraph(labels("at_a_glance.empty"), muted=True)]
    for row in _ROWS_OF_FIGURES:
        items = tuple(
            (str(summary.counts.get(kind, 0)), labels(f"at_a_glance.{kind}")) for kind in row
        )
        if any(count != "0" for count, _ in items):
            blocks.append(Figures(items, hue="report"))
    return [
        *blocks,
        *_themes(summary, labels),
        *_headlines(summary, labels),
        *_dates(summary, labels),
        PageBreak(),
    ]


def _themes(summary: Summary, labels: Labels) -> list[Block]:
    if not summary.themes:
        return []
    columns = (
        Column(labels.term("theme"), 5),
        Column(labels.field("theme", "dots"), 1, "center"),
        Column(labels("at_a_glance.tables"), 1.1, "center"),
        Column(labels("at_a_glance.stories"), 1.1, "center"),
    )
    rows = tuple(
        (
            labels.words(theme.title),
            "" if theme.dots is None else str(theme.dots),
            str(theme.table_count),
            str(theme.story_count),
        )
        for theme in summary.themes[:_MOST_THEMES]
    )
    return [
        Heading(2, labels("at_a_glance.strongest_themes"), hue="discovery", in_contents=False),
        Table(columns, rows, hue="discovery"),
    ]


def _headlines(summary: Summary, labels: Labels) -> list[Block]:
    headlines = [dream.headline for dream in summary.dreams if dream.headline]
    if not headlines:
        return []
    return [
        Heading(2, labels("at_a_glance.headlines"), hue="dream", in_contents=False),
        BulletList(tuple(labels.words(each) for each in headlines[:_MOST_HEADLINES]), hue="dream"),
    ]


def _dates(summary: Summary, labels: Labels) -> list[Block]:
    steps = [each for each in summary.follow_up if each.what != "follow_up"]
    after = [each for each in steps if each.date >= summary.head.date]
    dates = (after or steps)[:_MOST_DATES]
    if not dates:
        return []
    columns = (
        Column(labels("follow_up.date"), 1.3),
        Column(labels("follow_up.kind"), 1.5),
        Column(labels("follow_up.what"), 4),
    )
    rows = tuple(
        (labels.date(each.date), kind_name(each.what, labels), labels.words(each.words))
        for each in dates
    )
    return [
        Heading(2, labels("at_a_glance.first_steps"), hue="destiny", in_contents=False),
        Table(columns, rows, hue="destiny"),
    ]
