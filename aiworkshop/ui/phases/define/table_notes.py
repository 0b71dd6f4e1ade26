"""What is to be said about a seating: wishes not met, sign-ups to ask about, tables too large."""

from collections.abc import Iterable

from PySide6.QtCore import QObject

from aiworkshop.method.seating.problems import TWO_TABLES, UNEVEN, Problem
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.phases.define.seating_notes import Note
from aiworkshop.ui.phases.define.seating_words import SeatingWords, own_way
from aiworkshop.ui.phases.define.table_deeds import TableDeeds
from aiworkshop.ui.phases.define.table_reads import BY_CHOICE, Seating

MOST_AT_A_TABLE = 10


class TableNotes(QObject):
    """Makes the notes of a seating, the gravest first."""

    def __init__(self, context: PageContext, deeds: TableDeeds, words: SeatingWords) -> None:
        super().__init__(deeds)
        self._context = context
        self._deeds = deeds
        self._words = words

    def notes(self, seating: Seating) -> list[Note]:
        """All that is to be said now."""
        by_choice = seating.phase in BY_CHOICE
        return [
            *self._doubles(seating),
            # Where people choose their table, its size is theirs, too.
            *(
                self._problem(seating, one)
                for one in seating.problems
                if not (by_choice and one.kind == UNEVEN)
            ),
            *self._large(seating),
            *self._twice(seating),
            *self._unknown(seating),
        ]

    def _doubles(self, seating: Seating) -> Iterable[Note]:
        """Two laptops made a table each and gave it the same number."""
        for one in seating.doubles:
            words = self.tr("Two tables have number {number}.").format(number=one.number)
            yield Note(
                words,
                button=lambda free=one.free: self.tr("The later becomes {free}").format(free=free),  # type: ignore[misc]
                act=lambda key=one.later_id: self._deeds.renumber(key),  # type: ignore[misc]
                key=one.later_id,
                other_button=lambda: self.tr("Join the two"),
                other_act=lambda a=one.first_id, b=one.later_id: self._deeds.join(a, b),  # type: ignore[misc]
            )

    def _problem(self, seating: Seating, problem: Problem) -> Note:
        person = next((key for key in problem.people if key in seating.names), "")
        if not person and problem.tables:
            there = seating.tables()[problem.tables[0]]
            person = there[0] if there else ""
        words = self._words.problem(problem)
        here = seating.group_of(person) if problem.kind == TWO_TABLES else None
        if here is None:
            return Note(words, person)
        return Note(
            words,
            person,
            self.tr("Only at table {table}").format(table=here.number),
            lambda: self._deeds.seat([person], here.id),
            here.id + person,
        )

    def _large(self, seating: Seating) -> Iterable[Note]:
        if seating.phase not in BY_CHOICE:
            return
        for group, people in zip(seating.groups, seating.tables(), strict=True):
            if len(people) > MOST_AT_A_TABLE:
                words = self.tr("Table {table} has %n people.", "", len(people))
                yield Note(
                    words.format(table=group.number),
                    people[0],
                    lambda: self.tr("Make two of it"),
                    lambda key=group.id: self._deeds.split(key),  # type: ignore[misc]
                    group.id,
                )

    def _twice(self, seating: Seating) -> Iterable[Note]:
        """Only where the first choice was followed, and nobody decided otherwise since."""
        titles = {
            key: own_way(str(one.title)) for key, one in seating.sign_ups.opportunities.items()
        }
        tables = {group.opportunity_id: group for group in reversed(seating.groups)}
        for one in seating.sign_ups.twice:
            here = seating.group_of(one.participant_id)
            if here is None or here.opportunity_id != one.chosen:
                continue
            other = next((key for key in one.others if key in tables), "")
            words = self.tr("{name} signed up for {first} and for {others}: the first counts.")
            yield Note(
                words.format(
                    name=self._words.people([one.participant_id]),
                    first=titles.get(one.chosen, ""),
                    others=self.tr(", ").join(titles.get(key, "") for key in one.others),
                ),
                one.participant_id,
                self.tr("To {opportunity}").format(opportunity=titles.get(other, "")),
                (lambda p=one.participant_id, t=tables[other].id: self._deeds.seat([p], t))  # type: ignore[misc]
                if other
                else None,
                seating.phase + other,
            )

    def _unknown(self, seating: Seating) -> Iterable[Note]:
        if not any(group.opportunity_id for group in seating.groups):
            return
        for name in seating.sign_ups.unknown:
            words = self.tr("“{name}” signed up, but is not one single person on the list here.")
            yield Note(
                words.format(name=own_way(name)),
                "",
                lambda: self.tr("Participants"),
                lambda: self._context.go("prepare", None, "participants"),
            )
