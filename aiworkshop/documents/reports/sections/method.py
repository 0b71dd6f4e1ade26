"""The method in a few words, and the agenda as it really ran beside the plan."""

from collections.abc import Sequence

from aiworkshop.documents.pdf.blocks import (
    Block,
    BulletList,
    Column,
    Heading,
    KeepTogether,
    Paragraph,
    Span,
    Table,
    Words,
)
from aiworkshop.documents.reports.labels import MUTED, Labels
from aiworkshop.documents.reports.sections.opening import opened
from aiworkshop.method.phases import PHASES
from aiworkshop.readmodels.summary import AgendaEntry, Summary


def build(summary: Summary, labels: Labels) -> list[Block]:
    """The phases with what they ask, then each day's steps."""
    heading = Heading(1, labels("method.title"), hue="prepare")
    phases = BulletList(
        tuple(
            (Span(f"{labels.name('phases', phase)}: ", True), Span(_question(phase, labels)))
            for phase in PHASES.ids
        ),
        hue="prepare",
    )
    blocks = opened(heading, labels("method.intro"), phases)
    agenda: list[Block] = [Heading(2, labels("method.agenda"), hue="prepare", in_contents=False)]
    if not summary.agenda:
        return [*blocks, KeepTogether((*agenda, Paragraph(labels("method.empty"), muted=True)))]
    ran = any(step.began or step.took is not None for step in summary.agenda)
    if not ran:
        agenda.append(Paragraph(labels("method.not_timed"), muted=True))
    days = sorted({step.day for step in summary.agenda})
    for day in days:
        if len(days) > 1:
            agenda.append(Heading(3, labels("common.day", n=day), hue="prepare"))
        agenda += _day([step for step in summary.agenda if step.day == day], labels, ran=ran)
        blocks.append(KeepTogether(tuple(agenda)))
        agenda = []
    return blocks


def _question(phase: str, labels: Labels) -> str:
    return labels.text(f"phases.{phase}.question")


def _day(steps: Sequence[AgendaEntry], labels: Labels, *, ran: bool) -> list[Block]:
    timed = any(step.start for step in steps)
    columns = [
        *([Column(labels("method.planned_start"), 1.25)] if timed else []),
        Column(labels("method.step"), 5),
        Column(labels("method.planned_length"), 1.5, "trailing"),
    ]
    if ran:
        columns += [
            Column(labels("method.began"), 1.25, "trailing"),
            Column(labels("method.took"), 1.5, "trailing"),
        ]
    rows: list[tuple[Words, ...]] = []
    for step in steps:
        title: Words = labels.words(step.title) if step.title else _method_title(step, labels)
        row: list[Words] = [_struck(title, labels) if step.skipped else title]
        row.append(_minutes(step.minutes, labels))
        if timed:
            row.insert(0, step.start)
        if ran:
            row += [step.began, _minutes(step.took, labels)]
        rows.append(tuple(row))
    total = labels("method.total", minutes=sum(step.minutes or 0 for step in steps))
    if ran:
        taken = sum(step.took or 0 for step in steps)
        total += "  ·  " + labels("method.total_taken", minutes=taken)
    return [
        Table(tuple(columns), tuple(rows), hue="prepare"),
        Paragraph(total, muted=True, small=True, align="trailing"),
    ]


def _struck(title: Words, labels: Labels) -> Words:
    """A step that was left out keeps its place in the plan."""
    spans = title if isinstance(title, tuple) else (Span(str(title)),)
    return (*spans, Span("\n" + labels("method.skipped"), False, MUTED))


def _minutes(minutes: int | None, labels: Labels) -> str:
    return "" if minutes is None else labels("common.minutes", minutes=minutes)


def _method_title(step: AgendaEntry, labels: Labels) -> str:
    return labels.step_title(step.content_key) or labels.name("phases", step.phase)
