"""What is shown of a record that was found: its words as written around those looked for."""

import json
from collections.abc import Sequence

from sqlalchemy import Connection

from aiworkshop.library.folding import beginning, count_found, snippet
from aiworkshop.library.schema import RECORD_TABLES
from aiworkshop.library.search_query import fetch
from aiworkshop.library.search_tables import is_head, searched_fields

Shown = tuple[str, tuple[tuple[int, int], ...]]
"""A line, and from where to where in it the words stand."""
_AT_ONCE = 500


def shown_words(
    connection: Connection, records: Sequence[tuple[str, str]], folded: Sequence[str]
) -> dict[str, Shown]:
    """A line of each record (kind and id): the field that has most of the words, a title before
    other fields; its first words where no field has any."""
    shown: dict[str, Shown] = {}
    for kind in {kind for kind, _ in records}:
        fields = searched_fields(RECORD_TABLES[kind])
        fields.sort(key=lambda name: not is_head(fields, name))
        names = ", ".join(f'"{name}"' for name in fields)
        keys = [key for of_kind, key in records if of_kind == kind]
        for start in range(0, len(keys), _AT_ONCE):
            part = keys[start : start + _AT_ONCE]
            marks = ", ".join("?" * len(part))
            query = f'SELECT id, {names} FROM "{kind}" WHERE id IN ({marks})'
            for key, *texts in fetch(connection, query, part):
                shown[key] = _best([_plain(text) for text in texts if text], folded)
    return shown


def _plain(text: str | list[str]) -> str:
    """A list of names as one line."""
    if isinstance(text, list):
        return ", ".join(map(str, text))
    if text.startswith("["):
        try:
            return ", ".join(map(str, json.loads(text)))
        except ValueError:
            return text
    return text


def _best(texts: Sequence[str], folded: Sequence[str]) -> Shown:
    """The first of the texts that have most of the words."""
    counts = [count_found(text, folded) for text in texts]
    most = max(counts, default=0)
    found = snippet(texts[counts.index(most)], folded) if most else None
    return found or ((beginning(texts[0]), ()) if texts else ("", ()))
