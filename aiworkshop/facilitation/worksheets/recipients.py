"""For whom sheets are: tables of a phase, people at them, and the numbers of their copies."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import count

from aiworkshop.base.errors import UserError
from aiworkshop.base.text import Text
from aiworkshop.method.phases import PHASES
from aiworkshop.method.worksheets import WorksheetSpec
from aiworkshop.readmodels.records import Group, Participant, Record
from aiworkshop.readmodels.workshop_contents import WorkshopContents

USUAL_SEATS = 8
"""Blank personal sheets for a table while nobody is known: tables of six to eight are usual."""
Seat = tuple[int, int, Participant | None]
"""The place in the order, the number of the copy, and whom it is for."""
_Code = tuple[str, int]
"""Sheet and number of the table: what a copy's number is unique in."""


@dataclass(frozen=True, slots=True)
class Place:
    """A table, or (without a group) the people who have none; ``order``: how tables follow."""

    group: Group | None = None
    number: int = 0
    order: int = 0
    people: tuple[Participant, ...] = ()

    @property
    def stack(self) -> str:
        """The name of its pile of paper."""
        return self.group.id if self.group else ""


class Recipients:
    """Answers for one pack. ``groups`` are the tables asked for, None for all."""

    def __init__(
        self,
        contents: WorkshopContents,
        groups: Sequence[str] | None,
    ) -> None:
        self._wanted = None if groups is None else frozenset(groups)
        self._people = tuple(each for each in contents.participant if not each.absent)
        self._tables: dict[str, list[Group]] = {}
        for group in contents.group:
            self._tables.setdefault(group.phase, []).append(group)
        known = {each.id: each for each in self._people}
        self._seated: dict[str, dict[str, Participant]] = {}
        for seat in contents.membership:
            person = known.get(seat.participant_id or "")
            if person and seat.group_id:
                self._seated.setdefault(seat.group_id, {})[person.id] = person
        self._first_phase = next((each for each in PHASES.ids if self._chosen(each)), "")
        self._places: dict[str, list[Place]] = {}
        self._names: dict[tuple[str, str], tuple[str, ...]] = {}
        self._taken: dict[_Code, set[int]] = {}
        self._numbers: dict[_Code, dict[str, list[int]]] = {}
        self._remember_printed(contents)

    @property
    def tables_expected(self) -> int:
        """How many tables a phase will have that has none yet."""
        return len(self._chosen(self._first_phase)) or 1

    def places(self, spec: WorksheetSpec) -> list[Place]:
        """The tables that a sheet goes to, by number, then the people without a table there.

        A sheet without a phase goes to those of the first phase that has any that are wanted.
        """
        phase = spec.phase or self._first_phase
        found = self._places.get(phase)
        if found is None:
            found = self._places[phase] = self._places_of(phase)
        return found

    def seats(self, sheet: str, place: Place, copies: int) -> Iterator[Seat]:
        """The personal copies of a sheet at a place: one for everybody, then the second ones.

        Who had copies before keeps their numbers; the others get the lowest that no paper of this
        table bears.
        """
        if not place.people:
            # An empty table waits for somebody only where nobody is known at all.
            for number in range(0 if self._people else USUAL_SEATS * copies):
                yield number % USUAL_SEATS + 1, number + 1, None
            return
        before = self._numbers.get((sheet, place.number), {})
        taken = self._taken.get((sheet, place.number), ())
        free = (number for number in count(1) if number not in taken)
        given: set[int] = set()
        for turn in range(copies):
            for seat, person in enumerate(place.people, start=1):
                own = before.get(person.id, [])
                number = own[turn] if turn < len(own) else next(free)
                if number in given:  # two laptops gave it to two people
                    number = next(free)
                given.add(number)
                yield seat, number, person

    def highest_spare(self, sheet: str) -> int:
        """The highest number of a copy without a table that was printed before."""
        return max(self._taken.get((sheet, 0), ()), default=0)

    def names(
        self, group: Group | None, language: str, own: Callable[[Record, str, str], Text]
    ) -> tuple[str, ...]:
        """The names of those at a table, as a language writes them."""
        if group is None:
            return ()
        found = self._names.get((group.id, language))
        if found is None:
            people = self._seated.get(group.id, {}).values()
            names = (own(person, "name", language).text for person in people)
            found = self._names[group.id, language] = tuple(name for name in names if name)
        return found

    def _chosen(self, phase: str) -> list[Group]:
        tables = self._tables.get(phase, [])
        return [each for each in tables if self._wanted is None or each.id in self._wanted]

    def _places_of(self, phase: str) -> list[Place]:
        tables = self._tables.get(phase, [])
        numbers = self._table_numbers(tables)
        order = 1000 * (PHASES.position(phase) if phase in PHASES else len(PHASES.ids))
        places = []
        seated: set[str] = set()
        for index, group in enumerate(tables, start=1):
            people = tuple(
                person
                for key, person in self._seated.get(group.id, {}).items()
                if key not in seated
            )
            seated.update(person.id for person in people)
            if self._wanted is None or group.id in self._wanted:
                places.append(Place(group, numbers[group.id], order + index, people))
        places.sort(key=lambda place: (place.number, place.order))
        rest = tuple(person for person in self._people if person.id not in seated)
        if self._wanted is None and (rest or not (tables or self._people)):
            places.append(Place(order=order, people=rest))
        return places

    def _table_numbers(self, tables: Sequence[Group]) -> dict[str, int]:
        """The number of each table; one without any gets the lowest that is free.

        Raises ``UserError`` where one that is asked for shares its number, as after two laptops
        were brought together: codes on paper could not be told apart.
        """
        known: dict[int, Group] = {}
        for group in tables:
            other = known.setdefault(group.number, group) if group.number else group
            if other is not group and not (
                self._wanted is not None and self._wanted.isdisjoint((group.id, other.id))
            ):
                raise UserError(
                    "pack.same_number",
                    "The tables “{first}” and “{second}” have the same number, {number}, so their"
                    " sheets could not be told apart. Give one of them another number, then print.",
                    first=other.name.text,
                    second=group.name.text,
                    number=group.number,
                )
        free = (number for number in count(1) if number not in known)
        return {group.id: group.number or next(free) for group in tables}

    def _remember_printed(self, contents: WorkshopContents) -> None:
        for printed in (*contents.printed_sheet, *contents.thrown_sheet):
            number = printed.copy or 0
            code = (printed.sheet, printed.group_number or 0)
            self._taken.setdefault(code, set()).add(number)
            if printed.participant_id and number:
                own = self._numbers.setdefault(code, {}).setdefault(printed.participant_id, [])
                if number not in own:
                    own.append(number)
