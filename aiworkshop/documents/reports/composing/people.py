"""Who came, as counts, and the agenda."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from aiworkshop.base.moments import wall_words, zone_named
from aiworkshop.base.text import Text
from aiworkshop.documents.reports.composing.lookup import Lookup
from aiworkshop.method.run_of_show import RealTime, Show, progress
from aiworkshop.method.step_clock import read_run, settled
from aiworkshop.readmodels.records import Workshop
from aiworkshop.readmodels.summary import AgendaEntry, Attendance, Head, Share
from aiworkshop.readmodels.workshop_contents import WorkshopContents

SMALLEST_GROUP = 3
"""Job titles re-identify people in small towns: fewer than this are counted with the others."""

_MINUTES_A_DAY = 24 * 60


def head(workshop: Workshop, lookup: Lookup) -> Head:
    """The words of the cover and the topic."""
    return Head(
        title=lookup.said(workshop, "title"),
        municipality=lookup.said(workshop, "municipality"),
        venue=lookup.said(workshop, "venue"),
        organisers=lookup.said(workshop, "organisers"),
        topic=lookup.said(workshop, "topic"),
        challenge=lookup.said(workshop, "challenge"),
        one_page_summary=lookup.said(workshop, "one_page_summary"),
        date=workshop.date,
        start_time=workshop.start_time,
    )


def attendance(contents: WorkshopContents, lookup: Lookup) -> Attendance:
    """Aggregates of the people who were there; nobody is named here."""
    present = [person for person in contents.participant if not person.absent]
    tables = Counter(group.phase for group in contents.group)
    return Attendance(
        participants=len(present),
        tables=max(tables.values(), default=0),
        by_role=_shares(lookup.said(person, "role").shown for person in present),
        by_organisation=_shares(lookup.said(person, "organisation").shown for person in present),
        by_language=_shares(Text(person.sheet_language) for person in present),
    )


def agenda(contents: WorkshopContents, lookup: Lookup) -> Iterator[AgendaEntry]:
    """The planned steps with their times; a fixed start sets the clock anew."""
    real = _real_times(contents)
    zone = zone_named(contents.workshop.time_zone)
    day = 0
    clock: int | None = None
    for step in contents.agenda_step:
        if (step.day or 1) != day:
            day = step.day or 1
            clock = _minute(contents.workshop.start_time)
        fixed = _minute(step.fixed_start)
        clock = clock if fixed is None else fixed
        ran = real.get(step.id)
        yield AgendaEntry(
            day=day,
            start=_time(clock),
            minutes=step.minutes if step.planned_minutes is None else step.planned_minutes,
            title=lookup.said(step, "title"),
            content_key=step.content_key,
            phase=step.phase,
            began=wall_words(ran.started, zone) if ran else "",
            took=ran.minutes if ran and ran.ended else step.actual_minutes,
            skipped=step.state == "skipped" and ran is None,
        )
        if clock is not None:
            planned = step.minutes if step.planned_minutes is None else step.planned_minutes
            clock += planned or 0


def _real_times(contents: WorkshopContents) -> Mapping[str, RealTime]:
    """When the steps really were, as far as it was noted."""
    runs = settled(
        run
        for each in contents.step_run
        if (
            run := read_run(
                each.id,
                each.agenda_step_id,
                each.started_at,
                each.ended_at,
                each.paused_since,
                each.allotted_seconds,
                each.paused_seconds,
            )
        )
    )
    if not runs:
        return {}
    # What is still running has no length yet, so the moment of asking says nothing.
    return progress(Show(), runs, max(run.ended or run.started for run in runs)).real


def _shares(labels: Iterable[Text]) -> tuple[Share, ...]:
    known: dict[str, Text] = {}
    counts: Counter[str] = Counter()
    for label in labels:
        key = " ".join(label.text.split()).casefold()
        known.setdefault(key, label)
        counts[key] += 1
    large = [(key, n) for key, n in counts.most_common() if key and n >= SMALLEST_GROUP]
    if not large:
        return ()
    others = counts.total() - sum(n for _, n in large)
    shares = [Share(known[key], n) for key, n in large]
    return (*shares, Share(Text(), others)) if others else tuple(shares)


def _minute(time: str) -> int | None:
    hours, _, minutes = time.partition(":")
    if not (hours.isdecimal() and minutes[:2].isdecimal()):
        return None
    return int(hours) * 60 + int(minutes[:2])


def _time(minute: int | None) -> str:
    if minute is None:
        return ""
    hours, minutes = divmod(minute % _MINUTES_A_DAY, 60)
    return f"{hours:02d}:{minutes:02d}"
