"""Stories, success factors, assets and wishes on one sheet; interviews; themes."""

from collections.abc import Iterator

from aiworkshop.documents.reports.composing import findings as composing
from aiworkshop.documents.tables.columns import (
    BEARINGS,
    CHANNELS,
    PLACE,
    VOTED_BEARINGS,
    Column,
    Item,
    SheetSpec,
    chosen,
    field,
    said,
    valued,
)
from aiworkshop.documents.tables.facts import Facts
from aiworkshop.readmodels.summary import Said


def _findings(facts: Facts) -> Iterator[Item]:
    entries = facts.findings.by_id
    for finding in facts.contents.finding:
        if finding.id in entries:
            yield Item(finding, entries[finding.id])


def _story(item: Item, facts: Facts) -> Said | None:
    parent = facts.findings.by_id.get(facts.findings.parent_of.get(item.entry.id, ""))
    return parent.title if parent else None


def _starred(item: Item, _: Facts) -> bool | None:
    return item.entry.starred or None


def _unclear(item: Item, _: Facts) -> bool | None:
    return item.entry.unclear or None


FINDINGS = SheetSpec(
    "findings",
    _findings,
    (
        Column(
            "kind",
            "tables.columns.kind",
            lambda item, _: item.entry.kind,
            "choice",
            16,
            "finding_kinds",
            optional=False,
        ),
        *PLACE,
        said("title", "tables.columns.title", 36, optional=False, flat="words"),
        field("story", "telling", 60),
        field("story", "quote", 36),
        Column("story", "tables.columns.story", _story, width=30),
        chosen("category", "fields.asset.category.label", "categories", flat="category"),
        chosen("in_use", "fields.asset.in_use.label", "use_levels"),
        field("asset", "links_to"),
        field("story", "teller", 18),
        field("asset", "holder", 18),
        Column("starred", "tables.columns.starred", _starred, "yes_no", 12),
        Column("unclear", "tables.columns.unclear", _unclear, "yes_no", 12),
        CHANNELS,
        *BEARINGS,
    ),
)


def _interviews(facts: Facts) -> Iterator[Item]:
    records = facts.by_id(facts.contents.interview)
    for entry in composing.interviews(facts.contents, facts.lookup):
        yield Item(records[entry.id], entry)


INTERVIEWS = SheetSpec(
    "interviews",
    _interviews,
    (
        *PLACE,
        field("interview", "storyteller", 18),
        field("interview", "strengths", 36, flat="words"),
        field("interview", "conditions", 36),
        field("interview", "values", 36),
        field("interview", "promising_practice", 36),
        field("interview", "moved_by", 36),
        *BEARINGS,
    ),
)


def _themes(facts: Facts) -> Iterator[Item]:
    entries = composing.themes(facts.contents, facts.lookup, facts.findings)
    by_id = {entry.id: entry for entry in entries}
    for theme in facts.contents.theme:
        if theme.id in by_id:
            yield Item(theme, by_id[theme.id])


def _quote(item: Item, facts: Facts) -> Said:
    return facts.lookup.said(item.record, "quote")


THEMES = SheetSpec(
    "themes",
    _themes,
    (
        *PLACE,
        field("theme", "title", 36, optional=False, flat="words"),
        field("theme", "sentence", 44),
        valued("story_count", "tables.columns.stories", "number"),
        valued("table_count", "tables.columns.tables", "number"),
        *VOTED_BEARINGS,
    ),
)
