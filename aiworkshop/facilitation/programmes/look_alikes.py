"""Programmes and towns that go by one name and are two records: joined, where somebody says so."""

import re
from collections.abc import Iterable

from aiworkshop.base.folding import fold
from aiworkshop.facilitation.programmes.names import row_names
from aiworkshop.library.values import Row

NAMES = ("name_en", "name_he", "name_ar")
_APART = re.compile(r"[\W_]+")


def look_alikes(rows: Iterable[Row]) -> list[tuple[Row, Row]]:
    """Pairs that share a name or a spelling, each with the first made of its like.

    Marks, cases, hyphens and variant letters count for nothing. Of three alike there are two
    pairs, both with the first. What lies in the trash comes last.
    """
    first_of: dict[str, Row] = {}
    found: list[tuple[Row, Row]] = []
    for row in sorted(rows, key=_order):
        names = names_of(row)
        first = next((first_of[name] for name in sorted(names) if name in first_of), None)
        if first is not None:
            found.append((first, row))
        for name in names:
            first_of.setdefault(name, first or row)
    return found


def _order(row: Row) -> tuple[bool, str, str]:
    return bool(row["deleted"]), row["created"], row["id"]


def names_of(row: Row) -> set[str]:
    """All that a programme or a town is called, as it is compared."""
    names = {key for key in map(_compared, row_names(row)) if key}
    example = row.get("example", "")
    return names | ({f"={example}"} if example else set())


def _compared(name: str) -> str:
    return _APART.sub(" ", fold(name)).strip()
