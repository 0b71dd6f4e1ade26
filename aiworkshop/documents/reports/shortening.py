"""Long words cut short where one page has to hold them; the whole is in the session summary."""

from dataclasses import fields, is_dataclass, replace
from typing import TypeVar

from aiworkshop.base.text import Text
from aiworkshop.readmodels.summary import Said

SIGNS = (1200, 900, 600, 400, 250, 150, 90)
"""Letters that are left of each text, tried from the first."""

MOST_ON_A_PAGE = 12_000
"""More letters than stand on any page, however narrow they are: needs no measuring."""

EntryT = TypeVar("EntryT")


def cut_short(entry: EntryT, signs: int) -> EntryT:
    """With long words cut short, in whatever hangs under it too."""
    found: dict[str, object] = {}
    for each in fields(entry):  # type: ignore[arg-type]
        value = getattr(entry, each.name)
        if isinstance(value, Said):
            found[each.name] = _short(value, signs)
        elif isinstance(value, tuple) and value and is_dataclass(value[0]):
            found[each.name] = tuple(cut_short(part, signs) for part in value)
    return replace(entry, **found)  # type: ignore[type-var]


def letters(value: object) -> int:
    """How many letters of people's words stand in an entry, and in what hangs under it."""
    if isinstance(value, Said):
        return len(value.text.text) + len(value.translation.text)
    if isinstance(value, tuple | list):
        return sum(map(letters, value))
    if is_dataclass(value):
        return sum(letters(getattr(value, each.name)) for each in fields(value))
    return 0


def _short(said: Said, signs: int) -> Said:
    return Said(_short_text(said.text, signs), _short_text(said.translation, signs))


def _short_text(text: Text, signs: int) -> Text:
    if len(text.text) <= signs:
        return text
    kept = text.text[:signs].rsplit(None, 1)[0]
    return Text(kept + " …", text.language, text.direction)
