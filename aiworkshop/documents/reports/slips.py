"""A slip for each person with what they promised, to be cut out and handed over."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from aiworkshop.base.text import Text, language_direction
from aiworkshop.documents.pdf.blocks import (
    Block,
    Card,
    Document,
    Heading,
    KeepTogether,
    KeyValues,
    Paragraph,
    Rule,
    Strong,
)
from aiworkshop.documents.pdf.writer import render_pdf, write_pdf
from aiworkshop.documents.reports.compose import compose_summary
from aiworkshop.documents.reports.labels import Labels
from aiworkshop.documents.reports.shortening import MOST_ON_A_PAGE, SIGNS, cut_short, letters
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
_FEW, _SHORT = 3, 1200
"""Promises and letters up to which a slip is certainly shorter than a page."""


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
    """All slips, several on a page, with lines to cut along; none is parted between pages."""
    content = summary_content(contents, options.language)
    summary = compose_summary(contents, options)
    labels = Labels(content)
    blocks: list[Block] = [_title(labels)]
    made = slips(contents, summary)
    for slip in made:
        blocks.append(_fitting(slip, summary, labels))
    if not made:
        blocks.append(Paragraph(labels("slips.empty"), muted=True))
    return _document(summary, labels, tuple(blocks))


def _title(labels: Labels) -> Heading:
    return Heading(1, labels("slips.title"), hue="destiny")


def _document(summary: Summary, labels: Labels, blocks: tuple[Block, ...]) -> Document:
    title = summary.head.title.shown.text or labels("cover.untitled")
    return Document(
        title=f"{labels('slips.title')} – {title}",
        blocks=blocks,
        language=labels.language,
        author=summary.head.organisers.shown.text,
        subject=title,
        running_head=title,
    )


def _fitting(slip: Slip, summary: Summary, labels: Labels) -> Block:
    """The slip; of one that is longer than a page as much as fits, and how many more there are."""
    if len(slip.entries) <= _FEW and letters(slip.entries) <= _SHORT:
        return _cut_out(slip, 0, summary, labels)

    def page(most: int, signs: int) -> Block | None:
        """None where it is longer than a page."""
        entries = [cut_short(each, signs) if signs else each for each in slip.entries[:most]]
        if letters(entries) > MOST_ON_A_PAGE:
            return None
        left = len(slip.entries) - most
        block = _cut_out(replace(slip, entries=entries), left, summary, labels)
        # The first stands under the title.
        made = render_pdf(_document(summary, labels, (_title(labels), block)))
        return block if made.pages == 1 else None

    count = len(slip.entries)
    for signs in (0, *SIGNS):
        if block := page(count, signs):
            return block
    low, high = 1, count
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if page(middle, SIGNS[-1]) else (low, middle - 1)
    return page(low, SIGNS[-1]) or _cut_out(replace(slip, entries=[]), count, summary, labels)


def _cut_out(slip: Slip, left: int, summary: Summary, labels: Labels) -> Block:
    card = Card(tuple(_slip(slip, left, summary, labels)), hue="destiny")
    return KeepTogether((card, Rule(cut=True)))


def _slip(slip: Slip, left: int, summary: Summary, labels: Labels) -> Iterator[Block]:
    table = labels.table(slip.table)
    yield Strong(_name(slip, labels) if slip.person else labels("slips.mine"), hue="destiny")
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
    if left:
        yield Paragraph(labels("group_pages.more", count=left), muted=True, small=True)
    if summary_next := next((each for each in summary.follow_up if each.what == "next_date"), None):
        yield Paragraph(f"{labels('follow_up.next_date')}: {labels.date(summary_next.date)}")
    yield Paragraph(labels("slips.went") + " " + "_" * 44, small=True)


def _name(slip: Slip, labels: Labels) -> Text:
    """At the side where the slip begins, whatever letters it is in."""
    name = slip.person.shown
    return Text(name.text, name.language, language_direction(labels.language))


def write_slips_pdf(
    contents: WorkshopContents,
    options: SummaryOptions,
    target: Path,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> None:
    """Write the slips as a PDF: the whole file or none of it."""
    write_pdf(slips_document(contents, options), target, progress, cancelled)


def write_slips_docx(
    contents: WorkshopContents,
    options: SummaryOptions,
    target: Path,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> None:
    """Write the same as a document to be edited: the whole file or none of it."""
    from aiworkshop.documents.docx.writer import write_docx

    write_docx(slips_document(contents, options), target, progress, cancelled)
