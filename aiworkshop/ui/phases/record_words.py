"""Words of records for cards and filters."""

from collections.abc import Sequence
from dataclasses import fields

from aiworkshop.base.text import Text
from aiworkshop.readmodels.records import Record

LEAD_LETTERS = 160


def first_of(*words: Text) -> Text:
    """The first of these that says something, in one line; empty where none does."""
    for found in words:
        if found:
            line = " ".join(found.text[: 4 * LEAD_LETTERS].split())
            return Text(line[:LEAD_LETTERS], found.language, found.direction)
    return Text()


def one_line(words: Text) -> str:
    """Words as a card's note has room for them."""
    return str(first_of(words))


def has_words(record: Record, wanted: Sequence[str]) -> bool:
    """Whether all these (in lower case) occur in a record's texts."""
    if not wanted:
        return True
    values = (getattr(record, field.name) for field in fields(record))
    told = " ".join(value.text for value in values if isinstance(value, Text)).casefold()
    return all(word in told for word in wanted)
