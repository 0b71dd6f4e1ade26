"""Every date to keep of a workshop, with what may be told of it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial

from aiworkshop.documents.reports.composing import outcomes
from aiworkshop.documents.reports.composing.lookup import Lookup
from aiworkshop.documents.reports.composing.withdrawal import without_withdrawn
from aiworkshop.documents.reports.labels import Labels
from aiworkshop.documents.reports.summary import summary_content
from aiworkshop.documents.stamps import record_time
from aiworkshop.method.content import Content
from aiworkshop.method.follow_up import follow_up_schedule
from aiworkshop.readmodels.record import Record
from aiworkshop.readmodels.summary import (
    ActionEntry,
    CommitmentEntry,
    InitiativeEntry,
    Said,
    SummaryOptions,
)
from aiworkshop.readmodels.workshop_contents import WorkshopContents

LONGEST_TITLE = 120
"""A calendar shows one line; the whole text stands in the description."""


@dataclass(frozen=True, slots=True)
class DateToKeep:
    """One day. ``key`` stays the same when the record changes; ``changed`` is when it last did.

    ``state`` is an id of ``method.promises.ACTION_STATES``, or empty.
    """

    key: str
    day: date
    title: str
    description: str
    category: str
    changed: datetime
    state: str = ""


@dataclass(frozen=True, slots=True)
class DatesToKeep:
    """All of one workshop, in order; ``name`` is that of the calendar."""

    name: str
    dates: tuple[DateToKeep, ...]


def dates_to_keep(contents: WorkshopContents, options: SummaryOptions) -> DatesToKeep:
    """Follow-ups, the next date, meetings, reports, due days. Done things stay, for the record.

    What went on into the next workshop stands in that one's calendar.

    Raises ``UserError`` for a language without texts.
    """
    gathering = _Gathering(without_withdrawn(contents), options)
    found = sorted(gathering.all(), key=lambda each: (each.day, each.key))
    return DatesToKeep(gathering.text("name", title=gathering.title), tuple(found))


@dataclass(frozen=True, slots=True)
class FollowUpName:
    """Which date of following up: ``words`` are what an own one is called, perhaps nothing."""

    workshop_id: str
    spec: str
    record_id: str
    words: str
    workshop: str


def follow_up_date(
    content: Content, name: FollowUpName, day: date, changed: datetime
) -> DateToKeep:
    """A date at which one asks again; the same entry in every calendar file that has it."""
    text = partial(_calendar_text, content)
    when = name.words or (text(name.spec) if name.spec else "")
    title = text("follow_up", when=when) if when else text("own_follow_up")
    key = f"{name.spec}-{name.workshop_id}" if name.spec else name.record_id
    return DateToKeep(
        f"follow-up-{key}",
        day,
        _cut(f"{title} · {name.workshop}"),
        "\n".join((text("ask"), text("workshop", title=name.workshop))),
        "follow_up",
        changed,
    )


def _calendar_text(content: Content, key: str, **values: object) -> str:
    return content.text(f"tables.calendar.{key}", **values)


class _Gathering:
    def __init__(self, contents: WorkshopContents, options: SummaryOptions) -> None:
        self._contents = contents
        self._content = summary_content(contents, options.language)
        self._labels = Labels(self._content)
        self._lookup = Lookup(contents, options)
        title = self._lookup.said(contents.workshop, "title").shown.text
        self.title = " ".join(title.split()) or self._content.text("summary.cover.untitled")

    def text(self, key: str, **values: object) -> str:
        return _calendar_text(self._content, key, **values)

    def all(self) -> Iterator[DateToKeep]:
        initiatives = tuple(outcomes.initiatives(self._contents, self._lookup))
        loose = outcomes.loose_actions(self._contents, self._lookup)
        yield from self._of_workshop()
        yield from self._of_initiatives(initiatives)
        yield from self._of_actions(loose, None)
        for initiative in initiatives:
            yield from self._of_actions(initiative.actions, initiative)
        yield from self._of_promises(outcomes.commitments(self._contents, self._lookup))

    def _of_workshop(self) -> Iterator[DateToKeep]:
        workshop = self._contents.workshop
        records = {record.id: record for record in self._contents.follow_up}
        for each in follow_up_schedule(workshop.date, self._contents.follow_up):
            record = records.get(each.record_id)
            words = _line(self._lookup.said(record, "title")) if record else ""
            yield follow_up_date(
                self._content,
                FollowUpName(workshop.id, each.spec, each.record_id, words, self.title),
                each.day,
                max(record_time(one) for one in (workshop, record) if one is not None),
            )
        meeting = _day(workshop.next_date)
        if meeting is not None:
            title = self.text("next_date")
            yield self._made(workshop, "next-date", "next_date", meeting, title, ())

    def _of_initiatives(self, initiatives: Iterable[InitiativeEntry]) -> Iterator[DateToKeep]:
        records = {record.id: record for record in self._contents.initiative}
        for each in initiatives:
            for what in ("first_meeting", "reporting_date"):
                day = _day(getattr(each, what))
                if day is None:
                    continue
                words = each.title or each.purpose
                title = self.text(what, words=_line(words))
                whole = (self._line("initiative", words), each.purpose.shown.text)
                key = what.replace("_", "-")
                yield self._made(records[each.id], key, what, day, title, whole)

    def _of_actions(
        self, actions: Iterable[ActionEntry], initiative: InitiativeEntry | None
    ) -> Iterator[DateToKeep]:
        records = {record.id: record for record in self._contents.action}
        gone_on = self._contents.gone_on("action")
        kind = self._labels.field("action", "title")
        for each in actions:
            day = _day(each.due)
            if day is None or each.id in gone_on:
                continue
            whole = (
                each.title.shown.text,
                self._line("owner", each.owner, "name"),
                self._status(each.status),
                self._line("initiative", initiative.title) if initiative else "",
            )
            title = self.text("due", kind=kind, words=_line(each.title))
            record = records[each.id]
            yield self._made(record, "action", "action", day, title, whole, each.status)

    def _of_promises(self, promises: Iterable[CommitmentEntry]) -> Iterator[DateToKeep]:
        records = {record.id: record for record in self._contents.commitment}
        gone_on = self._contents.gone_on("commitment")
        for each in promises:
            day = _day(each.due)
            if day is None or each.id in gone_on:
                continue
            kind = self._labels.name("commitment_kinds", each.kind or "commitment")
            whole = (
                each.words.shown.text,
                self._line("first_step", each.first_step),
                self._line("owner", each.person, "name"),
                self._status(each.status),
            )
            title = self.text("due", kind=kind, words=_line(each.words or each.first_step))
            record, category = records[each.id], each.kind or "commitment"
            yield self._made(record, "commitment", category, day, title, whole, each.status)

    def _made(
        self,
        record: Record,
        key: str,
        category: str,
        day: date,
        title: str,
        lines: Iterable[str],
        state: str = "",
    ) -> DateToKeep:
        of_workshop = record is self._contents.workshop
        if of_workshop:
            title = f"{title} · {self.title}"
        said = [line for line in lines if line.strip()]
        said.append(self.text("workshop", title=self.title))
        return DateToKeep(
            f"{key}-{record.id}",
            day,
            _cut(title),
            "\n".join(said),
            category,
            record_time(record),
            state,
        )

    def _line(self, key: str, said: Said, value: str = "words") -> str:
        words = _whole_line(said)
        return self.text(key, **{value: words}) if words else ""

    def _status(self, status: str) -> str:
        if not status:
            return ""
        return self.text("status", status=self._labels.name("action_states", status))


def _whole_line(said: Said) -> str:
    return " ".join(said.shown.text.split())


def _line(said: Said) -> str:
    return _cut(_whole_line(said))


def _cut(line: str) -> str:
    return line if len(line) <= LONGEST_TITLE else line[: LONGEST_TITLE - 1].rstrip() + "…"


def _day(written: str) -> date | None:
    """What is no date is no day to keep."""
    try:
        return date.fromisoformat(written.strip())
    except ValueError:
        return None
