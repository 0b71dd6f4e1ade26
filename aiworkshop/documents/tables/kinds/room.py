"""The plenary, closing valuations, who came as counts, and the agenda as it ran."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from aiworkshop.base.moments import stamp_of
from aiworkshop.base.text import Text
from aiworkshop.documents.reports.composing import outcomes, people
from aiworkshop.documents.tables.columns import BEARINGS, PLACE, Column, Item, SheetSpec, field
from aiworkshop.documents.tables.facts import Facts
from aiworkshop.method.step_clock import Run, read_run, settled
from aiworkshop.readmodels.records import AgendaStep
from aiworkshop.readmodels.summary import AgendaEntry, Said


def _notes(facts: Facts) -> Iterator[Item]:
    records = facts.by_id(facts.contents.plenary_note)
    for entry in outcomes.notes(facts.contents, facts.lookup):
        yield Item(records[entry.id], entry)


PLENARY_NOTES = SheetSpec(
    "plenary_notes",
    _notes,
    (
        Column(
            "kind",
            "tables.columns.kind",
            lambda item, _: item.entry.kind,
            "choice",
            18,
            "plenary_kinds",
            optional=False,
        ),
        *PLACE,
        field("plenary_note", "words", 60, optional=False, flat="words"),
        field("plenary_note", "speaker", 18),
        *BEARINGS,
    ),
)


def _valuations(facts: Facts) -> Iterator[Item]:
    for one in facts.contents.valuation:
        if facts.lookup.may_leave_room(one.permission):
            yield Item(one, one)


def _valued(name: str, key: str, width: int = 36) -> Column:
    def read(item: Item, facts: Facts) -> Said:
        return facts.lookup.said(item.record, name)

    flat = "words" if name == "moment" else ""
    return Column(name, key, read, width=width, flat=flat)  # type: ignore[arg-type]


def _energy(name: str) -> Column:
    def read(item: Item, _: Facts) -> int | None:
        value: int | None = getattr(item.record, name)
        return value

    return Column(name, f"tables.columns.{name}", read, "number", 12)


VALUATIONS = SheetSpec(
    "valuations",
    _valuations,
    (
        *PLACE,
        _energy("energy_before"),
        _energy("energy_after"),
        _valued("word", "tables.columns.word", 18),
        _valued("moment", "summary.closing.moments"),
        _valued("strength", "summary.closing.strengths"),
        _valued("take_away", "summary.closing.taken_away"),
        _valued("wishes", "summary.closing.wishes"),
        *BEARINGS,
    ),
)


@dataclass(frozen=True, slots=True)
class _Count:
    by: str
    of: Said
    number: int


def _participants(facts: Facts) -> Iterator[_Count]:
    labels = facts.labels
    came = people.attendance(facts.contents, facts.lookup)
    if not came.participants:
        return
    yield _Count(labels("at_a_glance.participants"), Said(), came.participants)
    yield _Count(labels("at_a_glance.tables"), Said(), came.tables)
    others = Text(labels("participants.others"), labels.language)
    for by in ("by_role", "by_organisation", "by_language"):
        for share in getattr(came, by):
            label = share.label
            if label and by == "by_language":
                label = Text(labels.language_name(label.text), labels.language)
            yield _Count(labels(f"participants.{by}"), Said(label or others), share.count)


PARTICIPANTS = SheetSpec(
    "participants",
    _participants,
    (
        Column("by", "tables.columns.counted_by", lambda row, _: row.by, width=24, optional=False),
        Column("of", "tables.columns.group", lambda row, _: row.of, width=36, optional=False),
        Column(
            "number",
            "tables.columns.number",
            lambda row, _: row.number,
            "number",
            12,
            optional=False,
        ),
    ),
    items=False,
)


@dataclass(frozen=True, slots=True)
class _Step:
    record: AgendaStep
    entry: AgendaEntry
    runs: tuple[Run, ...]

    @property
    def over(self) -> bool:
        return bool(self.runs) and all(run.ended for run in self.runs)


def _agenda(facts: Facts) -> Iterator[_Step]:
    runs: dict[str, list[Run]] = defaultdict(list)
    read = (
        read_run(
            each.id,
            each.agenda_step_id,
            each.started_at,
            each.ended_at,
            each.paused_since,
            each.allotted_seconds,
            each.paused_seconds,
        )
        for each in facts.contents.step_run
    )
    for run in settled(run for run in read if run is not None):
        runs[run.step_id].append(run)
    plan = people.agenda(facts.contents, facts.lookup)
    for record, entry in zip(facts.contents.agenda_step, plan, strict=True):
        yield _Step(record, entry, tuple(runs[record.id]))


def _step_title(step: _Step, facts: Facts) -> Said:
    usual = facts.labels.step_title(step.entry.content_key)
    return step.entry.title or Said(Text(usual, facts.labels.language))


def _planned(step: _Step, _: Facts) -> int | None:
    planned = step.record.planned_minutes
    return step.record.minutes if planned is None else planned


def _began(step: _Step, _: Facts) -> str:
    return stamp_of(min(run.started for run in step.runs)) if step.runs else ""


def _ended(step: _Step, _: Facts) -> str:
    return stamp_of(max(run.ended for run in step.runs if run.ended)) if step.over else ""


def _real_minutes(step: _Step, _: Facts) -> int | None:
    """Pauses left out; what still runs has no length yet."""
    if not step.over:
        return step.record.actual_minutes
    return round(sum(run.seconds(run.ended or run.started) for run in step.runs) / 60)


def _left_out(step: _Step, _: Facts) -> bool | None:
    return (step.record.state == "skipped" and not step.runs) or None


AGENDA = SheetSpec(
    "agenda",
    _agenda,
    (
        Column("day", "tables.columns.day", lambda step, _: step.entry.day, "number", 8),
        Column(
            "phase",
            "tables.columns.phase",
            lambda step, _: step.entry.phase,
            "choice",
            12,
            "phases",
            optional=False,
        ),
        Column("title", "tables.columns.step", _step_title, width=36, optional=False),
        Column(
            "start", "tables.columns.planned_start", lambda step, _: step.entry.start, "time", 10
        ),
        Column("planned", "tables.columns.planned_minutes", _planned, "number", 12),
        Column("began", "tables.columns.began", _began, "moment", 18),
        Column("ended", "tables.columns.ended", _ended, "moment", 18),
        Column("minutes", "tables.columns.real_minutes", _real_minutes, "number", 12),
        Column("left_out", "tables.columns.left_out", _left_out, "yes_no", 12),
    ),
    items=False,
)
