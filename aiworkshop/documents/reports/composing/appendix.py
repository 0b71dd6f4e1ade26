"""Every item by phase and table, so that nothing unvoted is lost."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Protocol, TypeVar

from aiworkshop.documents.reports.composing.findings import FindingEntries
from aiworkshop.readmodels.summary import (
    AppendixTable,
    InterviewEntry,
    Summary,
    TableName,
)


class _AtTable(Protocol):
    @property
    def table(self) -> TableName | None: ...


ItemT = TypeVar("ItemT", bound=_AtTable)
_Key = str | None


def appendix(
    summary: Summary, interviews: Iterable[InterviewEntry], entries: FindingEntries
) -> tuple[AppendixTable, ...]:
    """The items of Discovery, Dream, Design and Destiny, each phase by table number."""
    return (
        *_phase("discovery", interviews=tuple(interviews), findings=entries.on_top()),
        *_phase("dream", dreams=summary.dreams, opportunities=summary.opportunities),
        *_phase("design", propositions=summary.propositions),
        *_phase(
            "destiny",
            initiatives=summary.initiatives,
            commitments=summary.commitments,
            income_ideas=summary.income_ideas,
        ),
    )


def _phase(phase: str, **items: tuple[ItemT, ...]) -> list[AppendixTable]:
    tables: dict[_Key, AppendixTable] = {}
    parts: dict[_Key, dict[str, list[object]]] = {}
    for name, entries in items.items():
        for entry in entries:
            key = entry.table.id if entry.table else None
            tables.setdefault(key, AppendixTable(phase=phase, table=entry.table))
            parts.setdefault(key, {}).setdefault(name, []).append(entry)
    filled = [
        replace(table, **{name: tuple(found) for name, found in parts[key].items()})  # type: ignore[arg-type]
        for key, table in tables.items()
    ]
    return sorted(filled, key=lambda each: _order(each.table))


def _order(table: TableName | None) -> tuple[int, int, str]:
    if table is None:
        return (2, 0, "")
    if table.number is None:
        return (1, 0, table.name.text.text)
    return (0, table.number, table.name.text.text)
