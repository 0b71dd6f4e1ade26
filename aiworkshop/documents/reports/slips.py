"""A slip for each person with what they promised, to be cut out and handed over."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from aiworkshop.documents.pdf.blocks import (
    Block,
    Card,
    Document,
    Heading,
    KeyValues,
    Paragraph,
    Strong,
)
from aiworkshop.documents.reports.compose import compose_summary
from aiworkshop.documents.reports.labels import Labels
from aiworkshop.documents.reports.summary import summary_content
from aiworkshop.readmodels.records import Commitment
from aiworkshop.readmodels.summary import (
    NOTHING_SAID,
    CommitmentEntry,
    Said,
    Summary,
    SummaryOptions,
    TableName,
)
from aiworkshop.readmodels.workshop_contents import WorkshopContents

Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]


@dataclass(slots=True)
class Slip:
    """What one person promised. ``person`` is empty where no name may stand."""

    table: TableName | None
    person: Said = NOTHING_SAID
    entries: list[CommitmentEntry] = field(default_factory=list)


def slips(contents: WorkshopContents, summary: Summary) -> list[Slip]:
    """A slip for each person, by table; for each promise where it is not known whose it is."""
    entries = {each.id: each for each in summary.commitments}
    found: dict[object, Slip] = {}
    for record in contents.commitment:
        entry = entries.get(record.id)
        if entry is None:
            continue
        slip = found.setdefault(_whose(record), Slip(entry.table))
        slip.person = slip.person or entry.person
        slip.entries.append(entry)
    return sorted(found.values(), key=_place)


def _whose(record: Commitment) -> object:
    if record.participant_id:
        return record.participant_id
    name = " ".join(record.person.text.casefold().split())
    return (record.group_id, name) if name else (record.id,)


def _place(slip: Slip) -> tuple[bool, int, str]:
    number = slip.table.number if slip.table else None
    return (number is None, number or 0, slip.person.shown.text)


def slips_document(contents: WorkshopContents, options: SummaryOptions) -> Document:
    """All slips, several on a page."""
    content = summary_content(contents, options.language)
    summary = compose_summary(contents, options)
    labels = Labels(content)
    title = summary.head.title.shown.text or labels("cover.untitled")
    blocks: list[Block] = [Heading(1, labels("slips.title"), hue="destiny")]
    made = slips(contents, summary)
    for slip in made:
        blocks.append(Card(tuple(_slip(slip, summary, labels)), hue="destiny"))
    if not made:
        blocks.append(Paragraph(labels("slips.empty"), muted=True))
    return Document(
        title=f"{labels('slips.title')} – {title}",
        blocks=tuple(blocks),
        language=options.language,
        author=summary.head.organisers.shown.text,
        subject=title,
        running_head=title,
    )


def _slip(slip: Slip, summary: Summary, labels: Labels) -> Iterator[Block]:
    table = labels.table(slip.table)
    yield Strong(slip.person.shown if slip.person else labels("slips.mine"), hue="destiny")
    promised = labels("slips.promised", date=labels.date(summary.head.date))
    head = (table, promised if summary.head.date else "", summary.head.title.shown.text)
    yield Paragraph("  ·  ".join(part for part in head if part), muted=True, small=True)
    for entry in slip.entries:
        yield Strong(labels.name("commitment_kinds", entry.kind))
        yield from labels.paragraphs(entry.words)
        yield KeyValues(
            (
                (labels("commitments.first_step"), labels.words(entry.first_step)),
                (labels("slips.by"), labels.date(entry.due)),
                (labels("commitments.buddy"), labels.words(entry.buddy)),
                *((labels("commitments.met_by"), labels.words(each)) for each in entry.matched),
            )
        )
    if summary_next := next((each for each in summary.follow_up if each.what == "next_date"), None):
        yield Paragraph(f"{labels('follow_up.next_date')}: {labels.date(summary_next.date)}")
    yield Paragraph(labels("slips.went") + " " + "_" * 44, small=True)


def write_slips_pdf(
    contents: WorkshopContents,
    options: SummaryOptions,
    target: Path,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> None:
    """Write the slips as a PDF: the whole file or none of it."""
    from aiworkshop.documents.pdf.writer import write_pdf

    write_pdf(slips_document(contents, options), target, progress, cancelled)
