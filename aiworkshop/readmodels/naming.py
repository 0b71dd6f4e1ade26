"""Names that stand in three languages: the one asked for, else the first there is."""

from collections.abc import Iterable
from typing import Protocol, TypeVar

from aiworkshop.base.folding import fold
from aiworkshop.base.text import EMPTY_TEXT, Text

_IN_ORDER = ("he", "en", "ar")
"""Where the language asked for has no name: official names are Hebrew first."""


class NamedInThree(Protocol):
    """A programme, channel, cohort or authority."""

    @property
    def name_en(self) -> Text: ...
    @property
    def name_he(self) -> Text: ...
    @property
    def name_ar(self) -> Text: ...


def name_in(record: NamedInThree, language: str) -> Text:
    """The name in a language; in another one where there is none; empty where there is no name.

    The text carries its own language, so that an Arabic line can hold a Hebrew name.
    """
    for code in (language, *_IN_ORDER):
        name: Text = getattr(record, f"name_{code}", EMPTY_TEXT)
        if name.text.strip():
            return name if name.language else Text(name.text, code, name.direction)
    return EMPTY_TEXT


def all_names(record: NamedInThree) -> tuple[str, ...]:
    """Every name it goes by, its other spellings included."""
    names = (str(getattr(record, f"name_{code}")) for code in _IN_ORDER)
    return tuple(name for name in (*names, *getattr(record, "aliases", ())) if name.strip())


def named(words: Text) -> dict[str, Text]:
    """The field of a new record for a name as it was typed, by the language that it shows."""
    language = words.resolved_language()
    language = language if language in _IN_ORDER else "en"
    return {f"name_{language}": Text(words.text.strip(), language, words.direction)}


NamedT = TypeVar("NamedT", bound=NamedInThree)


def alike(records: Iterable[NamedT]) -> list[tuple[NamedT, NamedT]]:
    """Pairs that go by a name of each other, each record with the first such one at most.

    Of places that are known to be of different types (a city, the regional council around it)
    none is taken for the other.
    """
    first: dict[tuple[str, str], NamedT] = {}
    pairs: list[tuple[NamedT, NamedT]] = []
    for record in records:
        names = {folded for name in all_names(record) if (folded := fold(name))}
        own = getattr(record, "authority_type", "")
        met = [
            earlier
            for name in sorted(names)
            for (known, other), earlier in first.items()
            if known == name and (not own or not other or own == other)
        ]
        if met:
            pairs.append((met[0], record))
            continue
        for name in names:
            first.setdefault((name, own), record)
    return pairs
