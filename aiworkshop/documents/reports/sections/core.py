"""The positive core: themes with their stories, then the stories without a theme."""

from aiworkshop.documents.pdf.blocks import (
    Block,
    BulletList,
    Chip,
    Chips,
    Heading,
    KeepTogether,
)
from aiworkshop.documents.reports.labels import Labels
from aiworkshop.documents.reports.sections.findings import lines, story_card
from aiworkshop.documents.reports.sections.opening import empty, opened
from aiworkshop.documents.reports.sections.pictures import drawing
from aiworkshop.readmodels.summary import FindingEntry, Summary, ThemeEntry


def build(summary: Summary, labels: Labels) -> list[Block]:
    """Themes by dots; those without dots stay, and so do stories without a theme."""
    heading = Heading(1, labels("core.title"), hue="discovery")
    loose = summary.stories_without_theme, summary.factors_without_theme
    if not summary.themes and not any(loose):
        return empty(heading, labels("core.empty"))
    blocks = drawing(summary.core_picture, "core", labels)
    blocks += [block for theme in summary.themes for block in _theme(theme, labels)]
    if any(loose):
        blocks += _kept(
            Heading(2, labels("core.without_theme"), hue="discovery"),
            [story_card(story, labels) for story in summary.stories_without_theme]
            + _list(labels("core.factors"), summary.factors_without_theme, labels),
        )
    return opened(heading, labels("core.intro"), *blocks)


def _theme(theme: ThemeEntry, labels: Labels) -> list[Block]:
    measures = [
        labels("common.tables_count", count=theme.table_count),
        labels("common.stories_count", count=theme.story_count),
    ]
    if theme.dots is not None:
        measures.insert(0, labels("common.dots", count=theme.dots))
    title = Heading(2, theme.title.text or theme.title.shown, hue="discovery")
    under = [
        *labels.translation(theme.title),
        *labels.paragraphs(theme.sentence, page_side=True),
        Chips(tuple(Chip(measure, hue="discovery") for measure in measures)),
    ]
    blocks: list[Block] = [story_card(story, labels) for story in theme.stories]
    blocks += _list(labels("core.also"), theme.also, labels)
    blocks += _list(labels("core.factors"), theme.factors, labels)
    blocks += _list(labels("core.assets"), theme.assets, labels)
    blocks += _list(labels("core.wishes"), theme.wishes, labels)
    return _kept(title, blocks, *under)


def _kept(heading: Heading, blocks: list[Block], *under: Block) -> list[Block]:
    """A heading, what stands right under it and the first of the blocks on one page."""
    first = blocks[0].blocks if blocks and isinstance(blocks[0], KeepTogether) else blocks[:1]
    return [KeepTogether((heading, *under, *first)), *blocks[1:]]


def _list(title: str, findings: tuple[FindingEntry, ...], labels: Labels) -> list[Block]:
    if not findings:
        return []
    heading = Heading(3, title, in_contents=False)
    return [KeepTogether((heading, BulletList(lines(findings, labels), hue="discovery")))]
