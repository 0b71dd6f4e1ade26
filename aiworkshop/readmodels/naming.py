"""Names that stand in three languages: the one asked for, else the first there is."""

from typing import Protocol

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
