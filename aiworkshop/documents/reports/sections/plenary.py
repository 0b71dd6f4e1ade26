"""What was said outside the method."""

from aiworkshop.documents.pdf.blocks import Block, BulletList, Heading, KeepTogether, Words
from aiworkshop.documents.reports.labels import Labels, Lines, isolated
from aiworkshop.documents.reports.sections.opening import empty, opened
from aiworkshop.method.plenary import PLENARY_KINDS
from aiworkshop.readmodels.summary import NoteEntry, Summary


def build(summary: Summary, labels: Labels) -> list[Block]:
    """Trends, emerging issues, recommendations, partnerships, other notes."""
    heading = Heading(1, labels("plenary.title"), hue="report")
    if not summary.notes:
        return empty(heading, labels("plenary.empty"))
    blocks: list[Block] = []
    for kind in PLENARY_KINDS.ids:
        notes = [note for note in summary.notes if _kind(note) == kind]
        if notes:
            items = tuple(_words(note, labels) for note in notes)
            title = Heading(2, labels(f"plenary.{kind}"), hue="report", in_contents=False)
            blocks.append(KeepTogether((title, BulletList(items, hue="report"))))
    return opened(heading, labels("plenary.intro"), *blocks)


def _kind(note: NoteEntry) -> str:
    return note.kind if note.kind in PLENARY_KINDS else "other"


def _words(note: NoteEntry, labels: Labels) -> Words:
    if not note.speaker:
        return labels.words(note.words)
    lines = Lines(labels)
    lines.add(note.words)
    lines.note(labels("plenary.said_by", name=isolated(note.speaker.shown)))
    return lines.words()
