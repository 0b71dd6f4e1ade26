"""Where what is found belongs: workshop, town, year, channels, programmes.

Read as a whole (a thousand workshops take some milliseconds) and again when something was saved.
"""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection

from aiworkshop.base.clock import stamp_time
from aiworkshop.base.text import Direction, Text
from aiworkshop.library.folding import fold
from aiworkshop.library.search_query import fetch, listed
from aiworkshop.library.search_towns import TownNames, read_town_names
from aiworkshop.readmodels.record import OFFICE_ID
from aiworkshop.readmodels.searching import SearchFilter

_OWN_NAME = "name:"
"""Before the name of a town that the office does not keep."""

_WORKSHOPS = """
SELECT id, title, title_language, title_direction, municipality, municipality_language,
       municipality_direction, date, created, authority_id, enrolment_ids, channels, sample
FROM workshop WHERE deleted = ''
"""
# How a record of the office comes to its town and its programme: by what it hangs on.
_TOWNS = (
    "SELECT id, id FROM authority",
    "SELECT id, authority_id FROM enrolment",
    "SELECT id, authority_id FROM inquiry",
    "SELECT id, authority_id FROM register_asset",
)
_PROGRAMMES = (
    "SELECT id, id FROM programme",
    "SELECT id, programme_id FROM cohort",
    "SELECT id, programme_id FROM channel",
)
_HANGS_ON = (
    "SELECT id, cohort_id FROM enrolment",
    "SELECT id, cohort_id FROM training",
    "SELECT id, enrolment_id FROM team_member",
    "SELECT id, enrolment_id FROM objective",
    "SELECT id, enrolment_id FROM impact_group",
    "SELECT id, enrolment_id FROM image_reading",
    "SELECT id, enrolment_id FROM capacity_indicator",
    "SELECT id, objective_id FROM plan_line",
    "SELECT id, impact_group_id FROM impact_group_member",
    "SELECT id, image_reading_id FROM image_word",
    "SELECT id, capacity_indicator_id FROM capacity_reading",
)


@dataclass(frozen=True, slots=True)
class Place:
    """A workshop as far as a search tells it; ``number`` is the index's own for it."""

    id: str
    title: Text
    town: str
    town_name: Text
    date: str
    year: str
    channels: tuple[str, ...]
    programmes: frozenset[str]
    sample: bool = False


@dataclass(slots=True)
class Places:
    """All workshops that are not in the trash, and what the office's records hang on."""

    workshops: dict[str, Place] = field(default_factory=dict)
    numbers: dict[str, int] = field(default_factory=dict)
    by_number: dict[int, str] = field(default_factory=dict)
    towns: TownNames = field(default_factory=lambda: TownNames({}, {}))
    office_towns: dict[str, str] = field(default_factory=dict)
    office_programmes: dict[str, str] = field(default_factory=dict)
    newest_day: str = ""
    living: frozenset[int] = frozenset()
    """The numbers of all these workshops."""
    samples: frozenset[int] = frozenset()
    """Those of samples, where there are other workshops: they come last and count nowhere."""
    own_names: dict[str, str] = field(default_factory=dict)
    """Towns that only workshops name, by name."""
    everywhere: dict[str, Counter[str]] = field(default_factory=dict)
    """What ``search_facets`` has counted of the whole library, once it was asked."""

    def matching(self, wanted: SearchFilter, *, with_channel: bool = True) -> list[int]:
        """Numbers of the workshops that belong to what is asked for."""
        tests: list[Callable[[Place], bool]] = []
        if wanted.town:
            tests.append(lambda place: place.town == wanted.town)
        if wanted.year:
            tests.append(lambda place: place.year == wanted.year)
        if wanted.programme:
            tests.append(lambda place: wanted.programme in place.programmes)
        if wanted.channel and with_channel:
            tests.append(lambda place: wanted.channel in place.channels)
        return [
            self.numbers[place.id]
            for place in self.workshops.values()
            if place.id in self.numbers and all(test(place) for test in tests)
        ]

    def office_matching(self, wanted: SearchFilter) -> list[str]:
        """Ids of the office's records that belong to what is asked for; none where a year is."""
        if wanted.year:
            return []
        keys: Iterable[str] = {*self.office_towns, *self.office_programmes}
        return [
            key
            for key in keys
            if (not wanted.town or self.office_towns.get(key) == wanted.town)
            and (not wanted.programme or self.office_programmes.get(key) == wanted.programme)
        ]

    def office_number(self) -> int:
        """The index's number for what belongs to the office; 0 where it has nothing."""
        return self.numbers.get(OFFICE_ID, 0)

    def town_named(self, words: str) -> str:
        """The town that is called so, in whatever language; empty where none is."""
        return self.towns.by_name.get(words, "") or self.own_names.get(words, "")


def read_places(connection: Connection) -> Places:
    """Where everything belongs at this moment."""
    places = Places(towns=read_town_names(connection))
    for key, number in fetch(connection, "SELECT id, number FROM search_owner", ()):
        places.numbers[key] = number
        places.by_number[number] = key
    _read_office(connection, places)
    for row in fetch(connection, _WORKSHOPS, ()):
        place = _workshop(row, places)
        places.workshops[place.id] = place
        if place.town.startswith(_OWN_NAME):
            places.own_names[place.town.removeprefix(_OWN_NAME)] = place.town
    real = [place for place in places.workshops.values() if not place.sample]
    counted = real or list(places.workshops.values())
    places.newest_day = max((place.date for place in counted), default="")
    places.living = frozenset(places.matching(SearchFilter()))
    places.samples = places.living.difference(
        places.numbers[place.id] for place in counted if place.id in places.numbers
    )
    return places


def _workshop(row: tuple[Any, ...], places: Places) -> Place:
    key, *words, day, created, authority, enrolments, channels, sample = row
    title, municipality = _text(words[:3]), _text(words[3:])
    town = places.towns.town_of(authority, municipality.text)
    if not town and (name := fold(municipality.text)):
        town = f"{_OWN_NAME}{name}"
    tagged = listed(channels)
    programmes = (places.office_programmes.get(each) for each in (*listed(enrolments), *tagged))
    return Place(
        id=key,
        title=title,
        town=town,
        town_name=municipality,
        date=day,
        year=day[:4] or str(stamp_time(created).year),
        channels=tuple(tagged),
        programmes=frozenset(each for each in programmes if each),
        sample=bool(sample),
    )


def _text(columns: list[str]) -> Text:
    direction: Direction = columns[2]  # type: ignore[assignment]
    return Text(columns[0], columns[1], direction)


def _read_office(connection: Connection, places: Places) -> None:
    for query in _TOWNS:
        places.office_towns |= {key: town for key, town in fetch(connection, query, ()) if town}
    for query in _PROGRAMMES:
        found = fetch(connection, query, ())
        places.office_programmes |= {key: own for key, own in found if own}
    for query in _HANGS_ON:
        for key, above in fetch(connection, query, ()):
            town = places.office_towns.get(above)
            programme = places.office_programmes.get(above)
            if town:
                places.office_towns.setdefault(key, town)
            if programme:
                places.office_programmes.setdefault(key, programme)
