"""The asset map, by category."""

from aiworkshop.documents.pdf.blocks import Block, Column, Heading, KeepTogether, Table, Words
from aiworkshop.documents.reports.labels import Labels, Lines
from aiworkshop.documents.reports.sections.opening import empty, opened
from aiworkshop.method.categories import CATEGORIES
from aiworkshop.readmodels.summary import FindingEntry, Summary


def build(summary: Summary, labels: Labels) -> list[Block]:
    """What there is, whether it is used, and what it could link to."""
    heading = Heading(1, labels("assets.title"), hue="discovery")
    if not summary.assets:
        return empty(heading, labels("assets.empty"))
    blocks: list[Block] = []
    # Categories in the method's order, then those that only this workshop knows, then none.
    used = dict.fromkeys(each.category for each in summary.assets)
    others = [category for category in used if category and category not in CATEGORIES]
    for category in (*CATEGORIES.ids, *others, ""):
        assets = [each for each in summary.assets if each.category == category]
        if assets:
            name = labels.name("categories", category) if category else labels("assets.no_category")
            title = Heading(2, name, hue="discovery", in_contents=False)
            blocks.append(KeepTogether((title, _table(assets, labels))))
    return opened(heading, labels("assets.intro"), *blocks)


def _table(assets: list[FindingEntry], labels: Labels) -> Table:
    holders = any(asset.holder for asset in assets)
    columns = [
        Column(labels("assets.asset"), 4),
        Column(labels("assets.in_use"), 1.5),
        Column(labels("assets.links"), 2.5),
        Column(labels("assets.source"), 1.6),
    ]
    if holders:
        columns.insert(2, Column(labels("assets.holder"), 2))
    rows: list[tuple[Words, ...]] = []
    for asset in assets:
        cell = Lines(labels)
        cell.add(asset.title)
        cell.add(asset.telling)
        cell.add(asset.quote)
        row: list[Words] = [
            cell.words(),
            labels.name("use_levels", asset.in_use) if asset.in_use else "",
            labels.words(asset.links_to),
            labels.table(asset.table),
        ]
        if holders:
            row.insert(2, labels.words(asset.holder))
        rows.append(tuple(row))
    return Table(tuple(columns), tuple(rows), hue="discovery")
