"""The topic, and the agenda as planned."""

from collections.abc import Sequence

from aiworkshop.documents.pdf.blocks import (
    Block,
    Card,
    Column,
    Heading,
    KeepTogether,
    Paragraph,
    Strong,
    Table,
    Words,
)
from aiworkshop.documents.reports.labels import Labels
from aiworkshop.readmodels.summary import AgendaEntry, Summary


def build(summary: Summary, labels: Labels) -> list[Block]:
    """What the workshop asked, the challenge it came from, the steps with their times."""
    head = summary.head
    blocks: list[Block] = [Heading(1, labels("topic.title"), hue="prepare")]
    if head.topic:
        blocks += [
            Heading(2, labels("topic.topic"), hue="prepare", in_contents=False),
            Card(
                (Strong(head.topic.text or head.topic.shown), *labels.translation(head.topic)),
                "prepare",
            ),
        ]
    else:
        blocks.append(Paragraph(labels("topic.no_topic"), muted=True))
    if head.challenge:
        blocks.append(Heading(2, labels("topic.challenge"), hue="prepare", in_contents=False))
        blocks += labels.paragraphs(head.challenge, page_side=True)
    agenda: list[Block] = [Heading(2, labels("topic.agenda"), hue="prepare", in_contents=False)]
    if not summary.agenda:
        return [*blocks, *agenda, Paragraph(labels("topic.no_agenda"), muted=True)]
    days = sorted({step.day for step in summary.agenda})
    for day in days:
        if len(days) > 1:
            agenda.append(Heading(3, labels("common.day", n=day), hue="prepare"))
        agenda += _day([step for step in summary.agenda if step.day == day], labels)
        blocks.append(KeepTogether(tuple(agenda)))
        agenda = []
    return blocks


def _day(steps: Sequence[AgendaEntry], labels: Labels) -> list[Block]:
    timed = any(step.start for step in steps)
    columns = [Column(labels("topic.step"), 6), Column(labels("topic.length"), 1.4, "trailing")]
    rows: list[tuple[Words, ...]] = []
    for step in steps:
        title: Words = labels.words(step.title) if step.title else _method_title(step, labels)
        length = "" if step.minutes is None else labels("common.minutes", minutes=step.minutes)
        rows.append((step.start, title, length) if timed else (title, length))
    if timed:
        columns.insert(0, Column(labels("topic.time"), 1))
    total = sum(step.minutes or 0 for step in steps)
    return [
        Table(tuple(columns), tuple(rows), hue="prepare"),
        Paragraph(labels("topic.total", minutes=total), muted=True, small=True, align="trailing"),
    ]


def _method_title(step: AgendaEntry, labels: Labels) -> str:
    return labels.step_title(step.content_key) or labels.name("phases", step.phase)
