"""Dreams, opportunities, propositions and what the gallery walk said of them."""

from collections.abc import Iterator

from aiworkshop.base.text import Text
from aiworkshop.documents.reports.composing import outcomes
from aiworkshop.documents.tables.columns import (
    BEARINGS,
    CHANNELS,
    PLACE,
    VOTED_BEARINGS,
    Column,
    Item,
    SheetSpec,
    field,
    said,
    valued,
)
from aiworkshop.documents.tables.facts import Facts
from aiworkshop.readmodels.summary import Said


def _dreams(facts: Facts) -> Iterator[Item]:
    records = facts.by_id(facts.contents.dream)
    for entry in outcomes.dreams(facts.contents, facts.lookup):
        yield Item(records[entry.id], entry)


DREAMS = SheetSpec(
    "dreams",
    _dreams,
    (
        *PLACE,
        field("dream", "headline", 36, optional=False, flat="words"),
        field("dream", "lead_line", 36),
        field("dream", "vision", 48),
        field("dream", "see", 36),
        field("dream", "hear", 36),
        field("dream", "say", 36),
        field("dream", "presentation", 24),
        Column(
            "horizon_year",
            "fields.dream.horizon_year.label",
            # A year is no quantity: nothing groups its digits.
            lambda item, _: item.entry.horizon_year,
            "number",
            10,
        ),
        *BEARINGS,
    ),
)


def _opportunities(facts: Facts) -> Iterator[Item]:
    entries = {each.id: each for each in outcomes.opportunities(facts.contents, facts.lookup)}
    # In their own order, which a spreadsheet sorts as its reader wants.
    for record in facts.contents.opportunity:
        if record.id in entries:
            yield Item(record, entries[record.id])


OPPORTUNITIES = SheetSpec(
    "opportunities",
    _opportunities,
    (
        *PLACE,
        field("opportunity", "title", 36, optional=False, flat="words"),
        field("opportunity", "description", 48),
        field("opportunity", "who_benefits", 30),
        valued("signed_up", "tables.columns.signed_up", "number"),
        said("people", "tables.columns.people", 24),
        *VOTED_BEARINGS,
    ),
)


def _propositions(facts: Facts) -> Iterator[Item]:
    records = facts.by_id(facts.contents.proposition)
    for entry in outcomes.propositions(facts.contents, facts.lookup):
        yield Item(records[entry.id], entry)


def _draft(item: Item, facts: Facts) -> Said | None:
    """How it stood before the critique, where that is another wording."""
    draft = facts.lookup.said(item.record, "draft_words")
    return draft if draft and draft.text != item.entry.words.text else None


def _elements(item: Item, facts: Facts) -> tuple[Said, ...]:
    labels = facts.labels
    return tuple(
        Said(Text(labels.name("design_elements", each), labels.language))
        for each in item.entry.elements
    )


PROPOSITIONS = SheetSpec(
    "propositions",
    _propositions,
    (
        *PLACE,
        field("proposition", "title", 30),
        field("proposition", "words", 60, optional=False, flat="words"),
        Column("draft", "tables.columns.draft_words", _draft, width=48),
        valued("final", "tables.columns.final", "yes_no"),
        said("opportunity", "tables.columns.opportunity", 30),
        Column("elements", "fields.proposition.elements.label", _elements, width=24),
        field("proposition", "already_happening", 36),
        field("proposition", "needs_from_others", 36),
        valued("responses", "tables.columns.responses", "number"),
        CHANNELS,
        *BEARINGS,
    ),
)


def _critiques(facts: Facts) -> Iterator[Item]:
    entries = {each.id: each for each in outcomes.propositions(facts.contents, facts.lookup)}
    for critique in facts.contents.critique:
        proposition = entries.get(critique.proposition_id or "")
        if proposition is not None:
            yield Item(critique, proposition)


def _critique(item: Item, facts: Facts) -> Said:
    return facts.lookup.said(item.record, "words")


def _criticised(item: Item, _: Facts) -> Said:
    title: Said = item.entry.title
    words: Said = item.entry.words
    return title or words


def _critique_kind(item: Item, _: Facts) -> str:
    return str(getattr(item.record, "kind", ""))


CRITIQUES = SheetSpec(
    "critiques",
    _critiques,
    (
        Column(
            "kind",
            "tables.columns.kind",
            _critique_kind,
            "choice",
            14,
            "tables.critiques",
            optional=False,
        ),
        *PLACE,
        Column("words", "tables.columns.words", _critique, width=48, optional=False, flat="words"),
        Column("proposition", "tables.columns.proposition", _criticised, width=40),
        *BEARINGS,
    ),
)
