"""For whom sheets are: tables of a phase, people at them, and the numbers of their copies."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import count

from aiworkshop.base.text import Text
from aiworkshop.method.phases import PHASES
from aiworkshop.method.worksheets import WorksheetSpec
from aiworkshop.readmodels.records import Group, Participant, Record
from aiworkshop.readmodels.workshop_contents import WorkshopContents

USUAL_SEATS = 8
"""Blank personal sheets for a table while nobody is known: tables of six to eight are usual."""
Seats = Sequence[tuple[int, Participant | None]]
"""Number of the copy, and whom it is for."""


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
        self._highest: dict[str, int] = {}
        self._numbers: dict[tuple[str, str], dict[str, int]] = {}
        self._spares: dict[str, set[int]] = {}
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

    def seats(self, sheet: str, place: Place) -> Seats:
        """The personal copies of a sheet at a place.

        Who had a copy before keeps its number; the others get the lowest that are free.
        """
        if not place.people:
            # An empty table waits for somebody only where nobody is known at all.
            return [] if self._people else [(seat, None) for seat in range(1, USUAL_SEATS + 1)]
        before = self._numbers.get((sheet, place.stack), {})
        taken = {*before.values(), *(() if place.group else self._spares.get(sheet, ()))}
        free = (number for number in count(1) if number not in taken)
        return [(before.get(person.id) or next(free), person) for person in place.people]

    def highest_spare(self, sheet: str) -> int:
        """The highest number of a copy without a table that was printed before."""
        return self._highest.get(sheet, 0)

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
                places.append(Place(group, group.number or index, order + index, people))
        places.sort(key=lambda place: (place.number, place.order))
        rest = tuple(person for person in self._people if person.id not in seated)
        if self._wanted is None and (rest or not (tables or self._people)):
            places.append(Place(order=order, people=rest))
        return places

    def _remember_printed(self, contents: WorkshopContents) -> None:
        for printed in contents.printed_sheet:
            number = printed.copy or 0
            if not printed.group_number:
                self._highest[printed.sheet] = max(self._highest.get(printed.sheet, 0), number)
                if not printed.participant_id:
                    self._spares.setdefault(printed.sheet, set()).add(number)
            if printed.participant_id and number:
                place = (printed.sheet, printed.group_id or "")
                self._numbers.setdefault(place, {}).setdefault(printed.participant_id, number)
