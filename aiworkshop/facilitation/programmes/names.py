"""Names of programmes and towns as a sentence says them: from rows, in any language there is."""

from collections.abc import Iterable, Mapping
from typing import Any

from aiworkshop.base.text import Text
from aiworkshop.library.unit_of_work import UnitOfWork


def row_text(row: Mapping[str, Any]) -> Text:
    """The first name there is, Hebrew before English before Arabic; empty for none."""
    for code in ("he", "en", "ar"):
        name = str(row.get(f"name_{code}", "")).strip()
        if name:
            return Text(name, code)
    return Text()


def row_name(row: Mapping[str, Any]) -> str:
    """The same for a sentence, which needs some word."""
    return row_text(row).text or "?"


def row_names(row: Mapping[str, Any]) -> list[str]:
    """Every name it goes by, its other spellings included."""
    said = (str(row.get(f"name_{code}") or "") for code in ("en", "he", "ar"))
    return [name for name in (*said, *map(str, row.get("aliases") or ())) if name.strip()]


def quoted(names: Iterable[str], limit: int = 3) -> str:
    """A few names for a sentence, each once: “a”, “b” …"""
    each = list(dict.fromkeys(names))
    return ", ".join(f"“{name}”" for name in each[:limit]) + (" …" if len(each) > limit else "")


def cohort_name(unit: UnitOfWork, cohort_id: str) -> str:
    """The programme of a cohort, and its number where it has one."""
    cohort = unit.row("cohort", cohort_id)
    programme_id = cohort["programme_id"]
    name = row_name(unit.row("programme", programme_id)) if programme_id else row_name(cohort)
    return f"{name} {cohort['number']}" if cohort["number"] else name
