"""Provocative propositions."""

from aiworkshop.documents.pdf.blocks import (
    Block,
    Card,
    Chip,
    Chips,
    Heading,
    KeyValues,
    Paragraph,
    Quote,
    Strong,
)
from aiworkshop.documents.reports.labels import Labels, isolated
from aiworkshop.documents.reports.sections.opening import empty, opened
from aiworkshop.readmodels.summary import PropositionEntry, Summary


def build(summary: Summary, labels: Labels) -> list[Block]:
    """What is stated as already true, where it happens, what it needs."""
    heading = Heading(1, labels("propositions.title"), hue="design")
    if not summary.propositions:
        return empty(heading, labels("propositions.empty"))
    cards = (_card(each, labels) for each in summary.propositions)
    return opened(heading, labels("propositions.intro"), *cards)


def _card(each: PropositionEntry, labels: Labels) -> Card:
    blocks: list[Block] = []
    if each.title:
        blocks.append(Strong(each.title.text or each.title.shown, hue="design"))
        blocks += labels.translation(each.title)
    if each.words:
        blocks.append(Quote(labels.words(each.words), hue="design"))
    rows = (
        (labels("propositions.already_happening"), labels.words(each.already_happening)),
        (labels("propositions.needs_from_others"), labels.words(each.needs_from_others)),
    )
    if any(words for _, words in rows):
        blocks.append(KeyValues(rows))
    chips = [Chip(labels.name("design_elements", id_), hue="design") for id_ in each.elements]
    if each.responses:
        chips.insert(0, Chip(labels("propositions.responses", count=each.responses)))
    if each.final:
        chips.insert(0, Chip(labels("propositions.final"), hue="design"))
    if each.table is not None:
        chips.insert(0, Chip(labels.table(each.table)))
    if chips:
        blocks.append(Chips(tuple(chips)))
    if each.opportunity:
        source = isolated(each.opportunity.shown)
        blocks.append(Paragraph(labels("common.comes_from", source=source), muted=True, small=True))
    return Card(tuple(blocks), hue="design")
