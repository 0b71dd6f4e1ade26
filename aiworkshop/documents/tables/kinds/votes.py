"""Rounds of dots that are closed: what came out, and what each table counted."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from aiworkshop.base.moments import read_moment, stamp_of
from aiworkshop.base.text import Text
from aiworkshop.documents.tables.columns import Column, SheetSpec, Value
from aiworkshop.documents.tables.facts import Facts
from aiworkshop.method.dots import VOTABLE_KINDS, Cell, Counts, Ranked, ranked
from aiworkshop.readmodels.records import VoteRound
from aiworkshop.readmodels.summary import NOTHING_SAID, Said, TableName
from aiworkshop.readmodels.voting import is_open


@dataclass(frozen=True, slots=True)
class _Round:
    record: VoteRound
    number: int
    counts: Counts = field(default_factory=Counts)


@dataclass(frozen=True, slots=True)
class _Line:
    round: _Round
    item: Said
    result: Ranked
    table: TableName | None = None


def _rounds(facts: Facts) -> Iterator[_Round]:
    cells: dict[str, dict[Cell, int]] = defaultdict(dict)
    for count in facts.contents.vote_count:
        cell = (count.item_id, count.group_id)
        of_round = cells[count.vote_round_id or ""]
        of_round[cell] = of_round.get(cell, 0) + max(0, count.dots or 0)
    numbers: dict[str, int] = defaultdict(int)
    for record in sorted(facts.contents.vote_round, key=lambda each: (each.created, each.id)):
        numbers[record.items_kind] += 1
        if not is_open(record) and record.items_kind in VOTABLE_KINDS:
            counts = Counts(cells[record.id])
            yield _Round(record, numbers[record.items_kind], counts)


def _titles(facts: Facts) -> Mapping[str, Said]:
    gone = Said(Text(facts.content.text("tables.words.gone"), facts.labels.language))
    items = (*facts.contents.theme, *facts.contents.opportunity)
    titles = {item.id: facts.lookup.said(item, "title") for item in items}
    return defaultdict(lambda: gone, titles)


def _results(facts: Facts) -> Iterator[_Line]:
    titles = _titles(facts)
    for each in _rounds(facts):
        # While they are voted on again nobody is told how many dots there were.
        told = [key for key in each.record.item_ids if not facts.lookup.vote_is_open(key)]
        totals = {key: each.counts.of_items(told)[key] for key in told}
        for result in ranked(totals, told):
            yield _Line(each, titles[result.item], result)


def _counts(facts: Facts) -> Iterator[_Line]:
    for line in list(_results(facts)):
        by_table = [
            (facts.lookup.table(table), dots)
            for (item, table), dots in line.round.counts.cells.items()
            if item == line.result.item and table is not None
        ]
        for table, dots in sorted(by_table, key=lambda each: _order(each[0])):
            yield replace(line, table=table, result=replace(line.result, dots=dots))


def _order(table: TableName | None) -> tuple[bool, int]:
    return (table is None, (table.number if table else None) or 0)


def _question(line: _Line, facts: Facts) -> Said:
    own = facts.lookup.said(line.round.record, "question")
    key = f"voting.{line.round.record.items_kind}.question"
    text = facts.content.texts.get(key, "")
    return own or (Said(Text(text, facts.content.language)) if text else NOTHING_SAID)


def _closed(line: _Line, _: Facts) -> str:
    moment = read_moment(line.round.record.closed_at)
    return stamp_of(moment) if moment else ""


def _table(line: _Line, _: Facts) -> Value:
    return line.table.number if line.table else None


def _table_name(line: _Line, _: Facts) -> Value:
    return line.table.name if line.table else None


_ROUND = (
    Column(
        "items_kind",
        "tables.columns.voted_on",
        lambda line, _: line.round.record.items_kind,
        "choice",
        16,
        "tables.voted_on",
        optional=False,
    ),
    Column(
        "round",
        "tables.columns.round",
        lambda line, _: line.round.number,
        "number",
        9,
        optional=False,
    ),
    Column("question", "tables.columns.question", _question, width=36),
)
_ITEM = Column("item", "tables.columns.item", lambda line, _: line.item, width=40, optional=False)
_DOTS = Column(
    "dots", "tables.columns.dots", lambda line, _: line.result.dots, "number", 10, optional=False
)

VOTES = SheetSpec(
    "votes",
    _results,
    (
        *_ROUND,
        Column("closed", "tables.columns.closed", _closed, "moment", 18),
        Column(
            "voters",
            "tables.columns.voters",
            lambda line, _: line.round.record.voters,
            "number",
            10,
        ),
        Column(
            "dots_each",
            "tables.columns.dots_each",
            lambda line, _: line.round.record.dots_each,
            "number",
            12,
        ),
        Column(
            "place",
            "tables.columns.place",
            lambda line, _: line.result.place,
            "number",
            8,
            optional=False,
        ),
        _ITEM,
        _DOTS,
    ),
    items=False,
)

VOTE_COUNTS = SheetSpec(
    "vote_counts",
    _counts,
    (
        *_ROUND,
        _ITEM,
        Column("table", "tables.columns.table", _table, "number", 9, optional=False),
        Column("table_name", "tables.columns.table_name", _table_name, width=18),
        _DOTS,
    ),
    items=False,
)
