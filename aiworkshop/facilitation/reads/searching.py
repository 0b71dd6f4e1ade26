"""What a search found, with where it was said: workshop, town, table, day."""

from collections.abc import Sequence

from sqlalchemy import Connection, select

from aiworkshop.base.text import EMPTY_TEXT, Text
from aiworkshop.library.library import Library
from aiworkshop.library.schema import RECORD_TABLES
from aiworkshop.library.search_facets import town_names
from aiworkshop.library.search_index import Hit, Search
from aiworkshop.library.search_places import Places
from aiworkshop.readmodels.searching import SearchAnswer, SearchFilter, SearchHit

_OF_TOWNS = frozenset({"enrolment", "team_member", "inquiry"})
_OF_PROGRAMMES = frozenset({"cohort", "channel", "training"})
SHOWN = 100
"""So many of the best are told; who wants others narrows the search."""


def find_words(
    library: Library,
    search: Search,
    words: str,
    wanted: SearchFilter,
    *,
    seconds: float | None = None,
) -> SearchAnswer:
    """The best hits of a search, with all that is told of each."""
    found = search.find(words, wanted, limit=SHOWN, seconds=seconds)
    with library.read() as connection:
        places = search.places(connection)
        samples = frozenset[int]() if wanted.workshop_id else places.samples
        details = _Details(connection, places, found.hits, samples)
        hits = tuple(details.hit(one) for one in found.hits)
    return SearchAnswer(hits, found.found, found.more, found.choices, found.complete)


class _Details:
    """What hits are told with, read for all of them at once."""

    def __init__(
        self,
        connection: Connection,
        places: Places,
        hits: Sequence[Hit],
        samples: frozenset[int],
    ) -> None:
        self._connection = connection
        self._samples = samples
        self._places = places
        self._group_of: dict[str, str] = {}
        self._kind_of: dict[str, str] = {}
        self._targets: dict[str, tuple[str, str]] = {}
        keys: dict[str, list[str]] = {}
        for hit in hits:
            keys.setdefault(hit.kind, []).append(hit.id)
        for kind, ids in keys.items():
            self._read(kind, ids)
        self._numbers = self._read_numbers(sorted({*self._group_of.values()}))
        towns = {town for hit in hits if (town := self._town(hit))}
        self._towns = dict(town_names(connection, places, sorted(towns)))

    def _read(self, kind: str, ids: Sequence[str]) -> None:
        table = RECORD_TABLES[kind]
        wanted = [table.c.id]
        wanted += [table.c[name] for name in ("group_id",) if name in table.columns]
        wanted += [table.c[name] for name in ("kind",) if kind == "finding"]
        if kind == "translation":
            wanted += [table.c.record_kind, table.c.record_id]
        if kind == "action":
            wanted.append(table.c.initiative_id)
        if kind == "group":
            self._group_of |= {key: key for key in ids}
        if len(wanted) == 1:
            return
        query = select(*wanted).where(table.c.id.in_(ids))
        for row in self._connection.execute(query).mappings():
            if row.get("group_id"):
                self._group_of[row["id"]] = row["group_id"]
            if kind == "finding":
                self._kind_of[row["id"]] = row["kind"]
            if kind == "translation":
                self._targets[row["id"]] = (row["record_kind"], row["record_id"])
            if kind == "action" and row["initiative_id"]:
                self._targets[row["id"]] = ("initiative", row["initiative_id"])

    def _read_numbers(self, groups: Sequence[str]) -> dict[str, int | None]:
        group = RECORD_TABLES["group"]
        query = select(group.c.id, group.c.number).where(group.c.id.in_(groups))
        return {row.id: row.number for row in self._connection.execute(query)}

    def _town(self, hit: Hit) -> str:
        place = self._places.workshops.get(hit.workshop_id)
        return place.town if place else self._places.office_towns.get(hit.id, "")

    def _target(self, hit: Hit) -> tuple[str, str]:
        """The record to go to: what the one that was found belongs to, where it has no place."""
        town, programme = (
            found.get(hit.id, "")
            for found in (self._places.office_towns, self._places.office_programmes)
        )
        if hit.kind in _OF_TOWNS and town:
            return "authority", town
        if hit.kind in _OF_PROGRAMMES and programme:
            return "programme", programme
        return self._targets.get(hit.id, (hit.kind, hit.id))

    def hit(self, hit: Hit) -> SearchHit:
        """A hit with its place."""
        place = self._places.workshops.get(hit.workshop_id)
        town: tuple[Text, ...] = self._towns.get(self._town(hit), ())
        if not town and place and place.town_name:
            town = (place.town_name,)
        target_kind, target_id = self._target(hit)
        return SearchHit(
            kind=hit.kind,
            id=hit.id,
            workshop_id=hit.workshop_id,
            snippet=hit.snippet,
            marks=hit.marks,
            workshop_title=place.title if place else EMPTY_TEXT,
            town=town,
            phase=hit.phase,
            date=place.date if place else "",
            table=self._numbers.get(self._group_of.get(hit.id, "")),
            finding_kind=self._kind_of.get(hit.id, ""),
            starred=hit.starred,
            target_kind=target_kind,
            target_id=target_id,
            sample=self._places.numbers.get(hit.workshop_id) in self._samples,
        )
