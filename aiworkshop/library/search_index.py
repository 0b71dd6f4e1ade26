"""Finding records by letters inside their words, through the search index.

The best come first (``search_ranking`` has the rule). Of a word that thousands of records have,
the latest four hundred are looked at that have it in a title, name or quote, and as many that
have it anywhere.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from sqlalchemy import Connection, Table, column, exists, or_, table as lightweight_table
from sqlalchemy.sql.elements import ColumnElement

from aiworkshop.base.errors import MachineError
from aiworkshop.library.engine import on_server, place_in
from aiworkshop.library.library import Library
from aiworkshop.library.search_facets import choices_of
from aiworkshop.library.search_places import Places, read_places
from aiworkshop.library.search_query import (
    Condition,
    fetch,
    folded_words,
    is_small,
    make_plan,
    one_of,
    planned_rows,
    read_through,
)
from aiworkshop.library.search_ranking import Ranking, lateness
from aiworkshop.library.search_scope import Scope, scope_of
from aiworkshop.library.search_snippets import Shown, shown_words
from aiworkshop.library.search_tables import kind_and_phase, numbers_of, place_trigrams
from aiworkshop.library.search_upkeep import bring_up_to_date, drop_index
from aiworkshop.readmodels.record import OFFICE_ID
from aiworkshop.readmodels.searching import SearchChoice, SearchFilter

__all__ = [
    "Found",
    "Hit",
    "Search",
    "bring_up_to_date",
    "drop_index",
    "few_matching",
    "has_words",
    "matching_ids",
    "search",
]

_LOOKED_AT = 400
_FEW_MATCHES = 600
_PLACES = frozenset({"workshop", "authority", "programme"})
_COLUMNS = "t.number, t.kind, t.record_id, t.owner, t.starred, t.channels, t.head, t.body"
_TOWN_POINTS = 12
_TEXT = lightweight_table("search_text", column("record_id"), column("head"), column("body"))


class Hit(NamedTuple):
    """A record that has all the words, its text around them, and where in it they stand."""

    kind: str
    id: str
    workshop_id: str
    snippet: str
    marks: tuple[tuple[int, int], ...] = ()
    phase: str = ""
    starred: bool = False


@dataclass(frozen=True, slots=True)
class Found:
    """The best hits, those of the sample last; how many others match, or, with ``more``, how many
    were looked at.
    """

    hits: list[Hit] = field(default_factory=list)
    found: int = 0
    more: bool = False
    choices: dict[str, tuple[SearchChoice, ...]] = field(default_factory=dict)
    complete: bool = True


class _Candidate(NamedTuple):
    number: int
    kind: int
    id: str
    owner: int
    starred: int
    channels: str
    head: str
    body: str


class Search:
    """Searches one library; keeps where everything belongs until something is saved."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._places: tuple[tuple[Any, ...], Places] | None = None

    def find(
        self,
        words: str,
        wanted: SearchFilter,
        *,
        limit: int = 200,
        seconds: float | None = None,
    ) -> Found:
        """Living records that have every word, the best first.

        ``seconds``: for how long the index may be brought up to date before; what it then has
        is searched.
        """
        folded = folded_words(words)
        if not folded:
            return Found()
        try:
            return self._find(folded, wanted, limit, seconds)
        except MachineError as error:
            if error.code != "library_damaged":
                raise
            drop_index(self._library)
            return self._find(folded, wanted, limit, seconds)

    def places(self, connection: Connection) -> Places:
        """Where everything belongs."""
        query = "SELECT (SELECT max(sequence) FROM journal), (SELECT max(number) FROM search_owner)"
        mark = fetch(connection, query, ())[0]
        if self._places is None or self._places[0] != mark:
            self._places = (mark, read_places(connection))
        return self._places[1]

    def _find(
        self, folded: list[str], wanted: SearchFilter, limit: int, seconds: float | None
    ) -> Found:
        complete = bring_up_to_date(self._library, seconds)
        with self._library.read() as connection:
            places = self.places(connection)
            rated, more = _rated(connection, places, folded, wanted)
            # Who looks for something in a workshop looks there, whatever it is.
            samples = frozenset[int]() if wanted.workshop_id else places.samples
            best = sorted(
                rated.values(),
                key=lambda one: (one[1].owner in samples, -one[0], -one[1].number),
            )[:limit]
            asked = [(kind_and_phase(row.kind)[0], row.id) for _, row in best]
            shown = shown_words(connection, asked, folded)
            rows = [row for _, row in rated.values() if row.owner not in samples]
            choices = choices_of(connection, places, rows, every=more)
        hits = [_hit(row, places, shown.get(row.id)) for _, row in best]
        return Found(hits, len(rows), more, choices, complete)


def search(
    library: Library,
    words: str,
    *,
    workshop_id: str | None = None,
    kinds: Sequence[str] | None = None,
    limit: int = 200,
) -> list[Hit]:
    """Living records that have every word (of the first 20), the best first."""
    wanted = SearchFilter(workshop_id=workshop_id or "", kinds=tuple(kinds or ()))
    return Search(library).find(words, wanted, limit=limit).hits


def _rated(
    connection: Connection, places: Places, folded: list[str], wanted: SearchFilter
) -> tuple[dict[int, tuple[float, _Candidate]], bool]:
    """What was looked at with its points, by number, and whether there is more."""
    rows, more = _candidates(connection, places, folded, wanted)
    rated = _with_points(rows, folded, places, 0)
    town, rest = _town_and_rest(places, folded)
    if rest and not wanted.town:
        # “Akko library”: what was said of the library in Akko does not name the town.
        narrowed = SearchFilter(
            town, wanted.phase, wanted.year, wanted.channel, wanted.programme, wanted.kinds,
            wanted.workshop_id,
        )  # fmt: skip
        rows, still_more = _candidates(connection, places, rest, narrowed)
        more = more or still_more
        for number, one in _with_points(rows, rest, places, _TOWN_POINTS).items():
            if number not in rated or rated[number][0] < one[0]:
                rated[number] = one
    return rated, more


def _with_points(
    rows: list[_Candidate], folded: list[str], places: Places, more: float
) -> dict[int, tuple[float, _Candidate]]:
    ranking = Ranking(folded)
    late: dict[int, float] = {}
    for owner in {row.owner for row in rows}:
        place = places.workshops.get(places.by_number.get(owner, ""))
        late[owner] = lateness(place.date, places.newest_day) if place else 0
    return {
        row.number: (
            more
            + ranking.points(row.head, row.body)
            + 2 * row.starred
            + late[row.owner]
            + (2 if kind_and_phase(row.kind)[0] in _PLACES else 0),
            row,
        )
        for row in rows
    }


def _town_and_rest(places: Places, folded: list[str]) -> tuple[str, list[str]]:
    """The town that some of the words name, and the other words; none of both where none does."""
    count = len(folded)
    for length in range(min(count - 1, 4), 0, -1):
        for start in range(count - length + 1):
            town = places.town_named(" ".join(folded[start : start + length]))
            if town:
                return town, folded[:start] + folded[start + length :]
    return "", []


def _candidates(
    connection: Connection, places: Places, folded: list[str], wanted: SearchFilter
) -> tuple[list[_Candidate], bool]:
    scope = scope_of(places, wanted)
    if on_server(connection):
        from aiworkshop.library.postgres import search as server

        rows, more = server.candidates(connection, folded, scope, _LOOKED_AT)
        return list(map(_Candidate._make, rows)), more
    where, owners = _where(scope), scope.everywhere()
    if owners is not None and is_small(connection, owners):
        where.add("t.owner IN (SELECT value FROM json_each(?))", one_of(owners))
        rows = read_through(connection, _COLUMNS, folded, where, 2 * _LOOKED_AT)
        return list(map(_Candidate._make, rows)), len(rows) == 2 * _LOOKED_AT
    year = int(wanted.year) if wanted.year.isdecimal() else 0
    plan = make_plan(connection, folded, place_trigrams(wanted.phase, year))
    if plan is None:
        return [], False
    heads = planned_rows(connection, _COLUMNS, plan, where, _LOOKED_AT, heads=True)
    rows = planned_rows(connection, _COLUMNS, plan, where, _LOOKED_AT)
    # Numbers of the first are among the second, unless there are more than were read.
    joined = {row[0]: row for row in (*heads, *rows)}
    return list(map(_Candidate._make, joined.values())), len(rows) == _LOOKED_AT


def _where(scope: Scope) -> Condition:
    """A scope as the file's SQL says it."""
    where = Condition()
    if scope.kinds is not None:
        where.add("t.kind IN (SELECT value FROM json_each(?))", one_of(scope.kinds))
    if scope.channel:
        where.add(
            "(instr(t.channels, ?) > 0 OR (t.channels = '' "
            "AND t.owner IN (SELECT value FROM json_each(?))))",
            scope.channel,
            one_of(scope.tagged),
        )
    # The sign keeps SQLite from reading a large workshop through its index and sorting it.
    if scope.owners is not None and scope.office:
        where.add(
            "(+t.owner IN (SELECT value FROM json_each(?)) OR (+t.owner = ? AND t.record_id IN "
            "(SELECT value FROM json_each(?))))",
            one_of(scope.owners),
            scope.office_number,
            one_of(scope.office),
        )
    elif scope.owners is not None:
        where.add("+t.owner IN (SELECT value FROM json_each(?))", one_of(scope.owners))
    if scope.gone:
        where.add("+t.owner NOT IN (SELECT value FROM json_each(?))", one_of(scope.gone))
    return where


def _hit(row: _Candidate, places: Places, shown: Shown | None) -> Hit:
    kind, phase = kind_and_phase(row.kind)
    words, marks = shown or ("", ())
    owner = places.by_number.get(row.owner, OFFICE_ID)
    return Hit(kind, row.id, owner, words, marks, phase, bool(row.starred))


# Lists that are filtered by words, in their own order


def matching_ids(
    connection: Connection, words: str, kind: str, workshop_id: str, limit: int | None = None
) -> set[str]:
    """Ids of a workshop's records of one kind that have every word, by the index as it stands."""
    folded = folded_words(words)
    if on_server(connection):
        from aiworkshop.library.postgres import search as server

        return server.matching_ids(connection, folded, kind, workshop_id, limit)
    query = "SELECT number FROM search_owner WHERE id = ?"
    owner = fetch(connection, query, (workshop_id,))
    if not folded or not owner:
        return set()
    where = Condition()
    where.add("+t.kind IN (SELECT value FROM json_each(?))", one_of(numbers_of([kind], "")))
    most = -1 if limit is None else limit
    if is_small(connection, owner[0]):
        where.add("t.owner = ?", owner[0][0])
        rows = read_through(connection, "t.record_id", folded, where, most)
    else:
        where.add("+t.owner = ?", owner[0][0])
        plan = make_plan(connection, folded)
        rows = [] if plan is None else planned_rows(connection, "t.record_id", plan, where, most)
    return {row[0] for row in rows}


def few_matching(
    connection: Connection, words: str, kind: str, workshop_id: str
) -> set[str] | None:
    """Ids of a workshop's records that have every word; None where there are thousands.

    For lists in their own order: few are asked for by id; for many see ``has_words``.
    """
    found = matching_ids(connection, words, kind, workshop_id, _FEW_MATCHES + 1)
    return found if len(found) <= _FEW_MATCHES else None


def has_words(words: str, table: Table) -> ColumnElement[bool]:
    """That a record has every word: for a list that goes through its rows in their order."""
    has_all = [
        or_(place_in(_TEXT.c.head, word) > 0, place_in(_TEXT.c.body, word) > 0)
        for word in folded_words(words)
    ]
    return exists().where(_TEXT.c.record_id == table.c.id, *has_all)
