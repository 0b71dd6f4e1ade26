"""What was said outside the method."""

from aiworkshop.documents.pdf.blocks import Block, BulletList, Heading, Paragraph, Words
from aiworkshop.documents.reports.labels import Labels, Lines, isolated
from aiworkshop.method.plenary import PLENARY_KINDS
from aiworkshop.readmodels.summary import NoteEntry, Summary


def build(summary: Summary, labels: Labels) -> list[Block]:
    """Trends, emerging issues, recommendations, partnerships, other notes."""
    blocks: list[Block] = [Heading(1, labels("plenary.title"), hue="report")]
    if not summary.notes:
        return [*blocks, Paragraph(labels("plenary.empty"), muted=True)]
    blocks.append(Paragraph(labels("plenary.intro"), muted=True))
    for kind in PLENARY_KINDS.ids:
        notes = [note for note in summary.notes if _kind(note) == kind]
        if notes:
            items = tuple(_words(note, labels) for note in notes)
            heading = Heading(2, labels(f"plenary.{kind}"), hue="report")
            blocks += [heading, BulletList(items, hue="report")]
    return blocks


def _kind(note: NoteEntry) -> str:
    return note.kind if note.kind in PLENARY_KINDS else "other"


def _words(note: NoteEntry, labels: Labels) -> Words:
    if not note.speaker:
        return labels.words(note.words)
    lines = Lines(labels)
    lines.add(note.words)
    lines.note(labels("plenary.said_by", name=isolated(note.speaker.shown.text)))
    return lines.words()
