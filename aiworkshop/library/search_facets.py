"""By what an answer can be narrowed: the towns, phases, years, channels and programmes in it."""

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any, Protocol

from sqlalchemy import Connection

from aiworkshop.base.text import Text
from aiworkshop.library.search_places import Places
from aiworkshop.library.search_query import fetch
from aiworkshop.library.search_tables import kind_and_phase
from aiworkshop.method.phases import PHASES
from aiworkshop.readmodels.searching import FACETS, SearchChoice

_AT_ONCE = 500
_NAMES = ("name_en", "name_he", "name_ar")


class Row(Protocol):
    """What is asked of something that was found."""

    @property
    def kind(self) -> int: ...
    @property
    def owner(self) -> int: ...
    @property
    def id(self) -> str: ...
    @property
    def channels(self) -> str: ...


def choices_of(
    connection: Connection, places: Places, rows: Sequence[Row], *, every: bool
) -> dict[str, tuple[SearchChoice, ...]]:
    """The values that these rows have, by facet; the most frequent town first.

    ``every``: there is more than these, so every value of the library is offered.
    """
    seen: dict[str, Counter[str]] = {name: Counter() for name in FACETS}
    if not every:
        _see_rows(places, rows, seen)
    elif places.everywhere:
        seen = places.everywhere
    else:
        _see_library(connection, places, seen)
        places.everywhere = seen
    return {
        "town": tuple(
            SearchChoice(key, names)
            for key, names in town_names(
                connection, places, [k for k, _ in seen["town"].most_common()]
            )
        ),
        "phase": tuple(SearchChoice(key) for key in PHASES.ids if key in seen["phase"]),
        "year": tuple(SearchChoice(key) for key in sorted(seen["year"], reverse=True)),
        "channel": _named(connection, "channel", seen["channel"]),
        "programme": _named(connection, "programme", seen["programme"]),
    }


def _see_rows(places: Places, rows: Sequence[Row], seen: dict[str, Counter[str]]) -> None:
    alike: Counter[tuple[int, int, str, str]] = Counter(
        (row.kind, row.owner, row.channels, "" if row.owner in places.living else row.id)
        for row in rows
    )
    for (kind, owner, tags, office_id), count in alike.items():
        place = places.workshops.get(places.by_number.get(owner, ""))
        if place is None:
            town = places.office_towns.get(office_id, "")
            programmes: Iterable[str] = (places.office_programmes.get(office_id, ""),)
            year, channels = "", tags.split()
        else:
            town, programmes, year = place.town, place.programmes, place.year
            channels = tags.split() or list(place.channels)
        values = {
            "phase": (kind_and_phase(kind)[1],),
            "town": (town,),
            "year": (year,),
            "channel": channels,
            "programme": programmes,
        }
        for facet, keys in values.items():
            for key in keys:
                if key:
                    seen[facet][key] += count


def _see_library(connection: Connection, places: Places, seen: dict[str, Counter[str]]) -> None:
    seen["phase"].update(PHASES.ids)
    for place in places.workshops.values():
        if places.numbers.get(place.id, 0) in places.samples:
            continue
        seen["year"][place.year] += 1
        if place.town:
            seen["town"][place.town] += 1
        seen["programme"].update(place.programmes)
    query = "SELECT id FROM channel WHERE deleted = ''"
    seen["channel"].update(str(row[0]) for row in fetch(connection, query, ()))


def town_names(
    connection: Connection, places: Places, keys: Sequence[str]
) -> list[tuple[str, tuple[Text, ...]]]:
    """These towns with their names: those that the office keeps, or as a workshop writes it."""
    kept = dict(_names(connection, "authority", keys))
    written = {place.town: place.town_name for place in places.workshops.values()}
    named = ((key, kept.get(key) or ((written[key],) if key in written else ())) for key in keys)
    return [(key, names) for key, names in named if names]


def _named(connection: Connection, kind: str, keys: Iterable[str]) -> tuple[SearchChoice, ...]:
    return tuple(SearchChoice(key, names) for key, names in _names(connection, kind, list(keys)))


def _names(
    connection: Connection, kind: str, keys: Sequence[str]
) -> list[tuple[str, tuple[Text, ...]]]:
    """The names of these records of the office, in their order on the page."""
    columns = ", ".join(f"{n}, {n}_language, {n}_direction" for n in _NAMES)
    rows: list[tuple[Any, ...]] = []
    for start in range(0, len(keys), _AT_ONCE):
        some = keys[start : start + _AT_ONCE]
        marks = ", ".join("?" * len(some))
        query = f"SELECT position, id, {columns} FROM {kind} WHERE deleted = '' AND id IN ({marks})"
        rows += fetch(connection, query, some)
    found = []
    for _, key, *words in sorted(rows, key=lambda row: row[:2]):
        names = (_text(words[start : start + 3]) for start in range(0, len(words), 3))
        found.append((str(key), tuple(name for name in names if name)))
    return found


def _text(columns: Sequence[Any]) -> Text:
    return Text(columns[0], columns[1], columns[2])
