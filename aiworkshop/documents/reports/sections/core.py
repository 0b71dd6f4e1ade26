"""The positive core: themes with their stories, then the stories without a theme."""

from aiworkshop.documents.pdf.blocks import (
    Block,
    BulletList,
    Chip,
    Chips,
    Heading,
    Paragraph,
)
from aiworkshop.documents.reports.labels import Labels
from aiworkshop.documents.reports.sections.findings import lines, story_card
from aiworkshop.readmodels.summary import FindingEntry, Summary, ThemeEntry


def build(summary: Summary, labels: Labels) -> list[Block]:
    """Themes by dots; those without dots stay, and so do stories without a theme."""
    blocks: list[Block] = [Heading(1, labels("core.title"), hue="discovery")]
    loose = summary.stories_without_theme, summary.factors_without_theme
    if not summary.themes and not any(loose):
        return [*blocks, Paragraph(labels("core.empty"), muted=True)]
    blocks.append(Paragraph(labels("core.intro"), muted=True))
    for theme in summary.themes:
        blocks += _theme(theme, labels)
    if any(loose):
        blocks.append(Heading(2, labels("core.without_theme"), hue="discovery"))
        blocks += [story_card(story, labels) for story in summary.stories_without_theme]
        blocks += _list(labels("core.factors"), summary.factors_without_theme, labels)
    return blocks


def _theme(theme: ThemeEntry, labels: Labels) -> list[Block]:
    measures = [
        labels("common.tables_count", count=theme.table_count),
        labels("common.stories_count", count=theme.story_count),
    ]
    if theme.dots is not None:
        measures.insert(0, labels("common.dots", count=theme.dots))
    blocks: list[Block] = [
        Heading(2, theme.title.text or theme.title.shown, hue="discovery"),
        *labels.translation(theme.title),
        *labels.paragraphs(theme.sentence),
        Chips(tuple(Chip(measure, hue="discovery") for measure in measures)),
    ]
    blocks += [story_card(story, labels) for story in theme.stories]
    blocks += _list(labels("core.also"), theme.also, labels)
    blocks += _list(labels("core.factors"), theme.factors, labels)
    blocks += _list(labels("core.assets"), theme.assets, labels)
    blocks += _list(labels("core.wishes"), theme.wishes, labels)
    return blocks


def _list(title: str, findings: tuple[FindingEntry, ...], labels: Labels) -> list[Block]:
    if not findings:
        return []
    return [
        Heading(3, title, in_contents=False),
        BulletList(lines(findings, labels), hue="discovery"),
    ]
