"""What stands in the rows of a sheet before anybody writes: people, steps, what is voted on."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from aiworkshop.base.text import EMPTY_TEXT, Text
from aiworkshop.facilitation.worksheets.sheet_words import SheetWords
from aiworkshop.method.timetable import StepLength, clock_words, minutes_of, timetable
from aiworkshop.readmodels.interview_pairs import RoomPairs, room_pairs
from aiworkshop.readmodels.records import AgendaStep, Group, Opportunity, Participant, Theme
from aiworkshop.readmodels.sheets import PrintedRow, Wording
from aiworkshop.readmodels.workshop_contents import WorkshopContents


@dataclass(frozen=True, slots=True)
class Row:
    """A row before it is known which of its columns the workshop's sheet shows."""

    cells: dict[str, Wording]
    record: tuple[str, str] = ("", "")

    def printed(self, columns: Sequence[str], languages: Sequence[str]) -> PrintedRow:
        """The row with the columns shown; all of its cells where none are named."""
        empty = (EMPTY_TEXT,) * len(languages)
        cells = (self.cells.get(each) or empty for each in columns or self.cells)
        return PrintedRow(tuple(cells), self.record)


class RowSources:
    """The sources that ``PartSpec.source`` names."""

    def __init__(self, contents: WorkshopContents, words: SheetWords) -> None:
        self._contents = contents
        self._words = words
        self._pairs: RoomPairs | None = None
        self._people = {each.id: each for each in contents.participant}
        self._seated: dict[str, list[str]] = {}
        for seat in contents.membership:
            if seat.group_id and seat.participant_id in self._people:
                self._seated.setdefault(seat.group_id, []).append(seat.participant_id)
        self._sources: dict[str, Callable[[tuple[str, ...]], list[Row]]] = {
            "agenda": self._agenda,
            "votes": self._votes,
            "opportunities": self._opportunities,
            "participants": self._participants,
            "rules": self._rules,
        }

    def members(self, group: Group | None) -> tuple[Participant, ...]:
        """Who sits at a table, without those who are absent."""
        seated = self._seated.get(group.id, ()) if group else ()
        people = (self._people[each] for each in dict.fromkeys(seated))
        return tuple(person for person in people if not person.absent)

    def rows(self, source: str, languages: tuple[str, ...], group: Group | None) -> list[Row]:
        """The rows of a source. Raises ``KeyError`` for one that is not known."""
        if source == "members":
            return self._of_people(*self._paired(group), languages)
        return self._sources[source](languages)

    def _participants(self, languages: tuple[str, ...]) -> list[Row]:
        present = [each for each in self._contents.participant if not each.absent]
        return self._of_people(present, {}, languages)

    def _paired(
        self, group: Group | None
    ) -> tuple[tuple[Participant, ...], dict[str, tuple[Participant, ...]]]:
        """Those at a table, partners in the interviews below each other; and who is whose."""
        people = self.members(group)
        if self._pairs is None:
            all_of = self._contents
            self._pairs = room_pairs(
                all_of.group,
                all_of.membership,
                all_of.participant,
                all_of.seating_rule,
                all_of.table_mix,
            )
        table = next(
            (one for one in self._pairs.tables if group and one.group.id == group.id), None
        )
        if table is None or not table.groups:
            return people, {}
        partners = {
            key: tuple(self._people[other] for other in table.partners(key))
            for those in table.groups
            for key in those
        }
        # Somebody with two seats is paired at the first one only.
        rest = [person for person in people if person.id not in partners]
        return (*(self._people[key] for key in partners), *rest), partners

    def _of_people(
        self,
        people: Sequence[Participant],
        partners: Mapping[str, Sequence[Participant]],
        languages: tuple[str, ...],
    ) -> list[Row]:
        return [
            Row(
                {
                    "name": self._with_partners(person, partners.get(person.id, ()), languages),
                    "organisation": self._words.own_in(person, "organisation", languages),
                },
                ("participant", person.id),
            )
            for person in people
        ]

    def _with_partners(
        self, person: Participant, partners: Sequence[Participant], languages: tuple[str, ...]
    ) -> Wording:
        """The name, and below it with whom this one talks in the interviews."""
        name = self._words.own_in(person, "name", languages)
        if not partners or not name:
            return name
        others = [self._words.own_in(one, "name", languages) for one in partners]
        patterns = self._words.said("sheets.words.interview_with", languages)
        if len({words.text for words in name}) == 1:
            # One name for both languages stands there once; so does what is below it.
            patterns = patterns[:1] * len(name)
        return tuple(
            replace(own, text=f"{own.text}\n{_with(pattern.text, place, others)}")
            for place, (own, pattern) in enumerate(zip(name, patterns, strict=True))
        )

    def _votes(self, languages: tuple[str, ...]) -> list[Row]:
        themes = self._contents.theme
        return self._of_items(themes, languages) if themes else self._opportunities(languages)

    def _opportunities(self, languages: tuple[str, ...]) -> list[Row]:
        return self._of_items(self._contents.opportunity, languages)

    def _of_items(
        self, items: Sequence[Theme] | Sequence[Opportunity], languages: tuple[str, ...]
    ) -> list[Row]:
        return [
            Row({"item": self._words.own_in(each, "title", languages)}, (each.kind_name, each.id))
            for each in items
        ]

    def _rules(self, languages: tuple[str, ...]) -> list[Row]:
        rules = self._words.entries("sheets.RUL.rules", languages)
        return [Row({"rule": rule.words}) for rule in rules]

    def _agenda(self, languages: tuple[str, ...]) -> list[Row]:
        """Times, titles, and each phase's purpose where the phase begins; never the script."""
        steps = self._contents.agenda_step
        lengths = [StepLength(each.minutes or 0, each.day or 1, each.fixed_start) for each in steps]
        workshop = self._contents.workshop
        times = timetable(lengths, workshop.start_time, workshop.date, workshop.time_zone)
        rows: list[Row] = []
        phase, day = "", 0
        for step, length, start in zip(steps, lengths, times.starts, strict=True):
            begins = len(times.days) > 1 and length.day != day
            day = length.day
            purpose: Wording = ()
            if step.phase and step.phase != phase:
                phase = step.phase
                purpose = self._words.said_if_any(f"phases.{phase}.purpose", languages)
            cells = {
                "time": self._times(_time(start, length.minutes), day if begins else 0, languages),
                "activity": self._title(step, languages),
                "purpose": purpose,
            }
            rows.append(Row(cells, (step.kind_name, step.id)))
        return rows

    def _times(self, time: str, day: int, languages: tuple[str, ...]) -> Wording:
        """The time of a step, and above it the day, where it is the first of one of several."""
        if not day:
            return (Text(time, "", "ltr"),) * len(languages)
        days = self._words.said("sheets.words.day", languages)
        return tuple(
            replace(words, text=words.text.replace("{day}", str(day)) + f"\n\u2066{time}\u2069")
            for words in days
        )

    def _title(self, step: AgendaStep, languages: tuple[str, ...]) -> Wording:
        """The step's own title, else the method's."""
        if step.title:
            return self._words.own_in(step, "title", languages)
        return self._words.said_if_any(f"{step.content_key}.title", languages)


def _with(pattern: str, place: int, others: Sequence[Wording]) -> str:
    """Partners' names in a sentence, each in its own direction, in the language at ``place``."""
    names = " + ".join(f"\u2068{name[place].text}\u2069" for name in others if name)
    return pattern.replace("{names}", names)


def _time(start: str, minutes: int) -> str:
    """From when to when; only how long, in minutes, where the day has no beginning yet."""
    begin = minutes_of(start)
    if begin is None:
        return f"{minutes}′" if minutes else ""
    return f"{start}–{clock_words(begin + minutes)}"
