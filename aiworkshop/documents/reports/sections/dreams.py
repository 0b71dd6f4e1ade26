"""The tables' images of the future."""

from aiworkshop.documents.pdf.blocks import (
    Block,
    Card,
    Chip,
    Chips,
    Heading,
    KeyValues,
    Strong,
)
from aiworkshop.documents.reports.labels import Labels
from aiworkshop.documents.reports.sections.opening import empty, opened
from aiworkshop.readmodels.summary import DreamEntry, Summary


def build(summary: Summary, labels: Labels) -> list[Block]:
    """Headline, vision, and what we see, hear and say."""
    heading = Heading(1, labels("dreams.title"), hue="dream")
    if not summary.dreams:
        return empty(heading, labels("dreams.empty"))
    return opened(
        heading, labels("dreams.intro"), *(_card(each, labels) for each in summary.dreams)
    )


def _card(dream: DreamEntry, labels: Labels) -> Card:
    blocks: list[Block] = []
    if dream.headline:
        blocks.append(Strong(dream.headline.text or dream.headline.shown, hue="dream"))
        blocks += labels.translation(dream.headline)
    blocks += labels.paragraphs(dream.lead_line)
    blocks += labels.paragraphs(dream.vision)
    rows = (
        (labels("dreams.see"), labels.words(dream.see)),
        (labels("dreams.hear"), labels.words(dream.hear)),
        (labels("dreams.say"), labels.words(dream.say)),
        (labels.field("dream", "presentation"), labels.words(dream.presentation)),
    )
    if any(words for _, words in rows):
        blocks.append(KeyValues(rows))
    chips = []
    if dream.table is not None:
        chips.append(Chip(labels.table(dream.table)))
    if dream.horizon_year is not None:
        chips.append(Chip(labels("dreams.horizon", year=dream.horizon_year), hue="dream"))
    if chips:
        blocks.append(Chips(tuple(chips)))
    return Card(tuple(blocks), hue="dream")
