"""The first sheet: which workshop this is, what was left out, what stands where."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Literal

from aiworkshop.base.text import Text
from aiworkshop.documents.tables.filling import Cell, Tables

RowKind = Literal["title", "heading", "line", "muted"]
_HEAD = (("workshop", "title"), ("municipality", "municipality"), ("topic", "topic"))


def about_rows(tables: Tables, names: Sequence[str]) -> Iterator[tuple[RowKind, tuple[Cell, ...]]]:
    """Rows of two cells; ``names`` are those of the sheets in the file."""
    text, facts = tables.text, tables.facts
    labels = facts.labels
    yield "title", (text("about.title"),)
    for label, field in _HEAD:
        said = facts.lookup.said(facts.contents.workshop, field)
        if said:
            yield "line", (text(f"about.{label}"), said.shown)
    day = _day(facts.contents.workshop.date)
    if day is not None:
        yield "line", (text("about.date"), day)
    yield "line", (text("about.language"), labels.language_name(labels.language))
    yield "line", ()
    yield "heading", (text("about.left_out"),)
    for sentence in left_out(tables):
        yield "line", (None, sentence)
    yield "line", (None, text("about.own_words"))
    yield "line", (None, text("about.not_importable"))
    yield "line", ()
    if not tables.tables:
        yield "muted", (None, text("about.empty"))
        return
    yield "heading", (text("about.contents"), text("about.rows"))
    for name, table in zip(names, tables.tables, strict=True):
        yield "line", (name, len(table.rows))
    for name in tables.empty:
        yield "muted", (name, "0")


def left_out(tables: Tables) -> tuple[str, ...]:
    """What is not in the file, and why."""
    labels = tables.facts.labels
    return (
        labels("common.room_only_left_out"),
        labels("cover.names_on" if tables.facts.options.names else "cover.names_off"),
        tables.text("about.withdrawn"),
        tables.text("about.votes"),
    )


def _day(written: str) -> Cell:
    try:
        return date.fromisoformat(written) if written else None
    except ValueError:
        return Text(written)
