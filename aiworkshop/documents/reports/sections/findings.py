"""How a story, with its quote and its root causes of success, stands on a page."""

from collections.abc import Iterable

from aiworkshop.documents.pdf.blocks import (
    Block,
    BulletList,
    Card,
    Chip,
    Chips,
    Paragraph,
    Quote,
    Strong,
    Words,
)
from aiworkshop.documents.reports.labels import Labels
from aiworkshop.readmodels.summary import FindingEntry


def story_card(story: FindingEntry, labels: Labels) -> Card:
    """A story in full."""
    blocks: list[Block] = []
    if story.title:
        blocks.append(Strong(story.title.text or story.title.shown))
        blocks += labels.translation(story.title)
    blocks += labels.paragraphs(story.telling)
    if story.quote:
        blocks.append(Quote(labels.words(story.quote), hue="discovery"))
    if story.factors:
        blocks.append(Paragraph(labels("core.factors"), muted=True, small=True))
        blocks.append(BulletList(lines(story.factors, labels), hue="discovery"))
    blocks += _origin(story, labels)
    return Card(tuple(blocks), hue="discovery")


def lines(findings: Iterable[FindingEntry], labels: Labels) -> tuple[Words, ...]:
    """One line a finding: its title, else its telling."""
    return tuple(
        labels.words(finding.title or finding.telling or finding.quote) for finding in findings
    )


def _origin(story: FindingEntry, labels: Labels) -> list[Block]:
    chips = []
    if story.table is not None:
        chips.append(Chip(labels.table(story.table)))
    if story.teller:
        chips.append(Chip(labels.told_by(story.teller)))
    if story.category:
        chips.append(Chip(labels.name("categories", story.category), hue="discovery"))
    if story.starred:
        chips.append(Chip(labels("common.starred"), hue="discovery"))
    if story.unclear:
        chips.append(Chip(labels("common.unclear")))
    return [Chips(tuple(chips))] if chips else []
