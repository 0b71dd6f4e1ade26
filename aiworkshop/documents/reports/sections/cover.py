"""The first page."""

from aiworkshop.base.text import Text
from aiworkshop.documents.pdf.blocks import Block, Cover
from aiworkshop.documents.reports.labels import Labels, isolated
from aiworkshop.readmodels.summary import Summary


def build(summary: Summary, labels: Labels) -> list[Block]:
    """Title, municipality, date, venue, organisers, topic; what this copy leaves out."""
    head = summary.head
    when = "  ·  ".join(part for part in (labels.date(head.date), head.start_time) if part)
    lines = (
        when,
        _labelled(labels("cover.venue"), head.venue.shown),
        _labelled(labels("cover.organisers"), head.organisers.shown),
    )
    names = "names_on" if summary.names else "names_off"
    return [
        Cover(
            title=head.title.shown or labels("cover.untitled"),
            kicker=labels("cover.title"),
            subtitle=head.municipality.shown,
            topic=head.topic.shown or labels("cover.no_topic"),
            topic_label=labels("cover.topic"),
            lines=tuple(line for line in lines if line),
            note=f"{labels(f'cover.{names}')} {labels('common.room_only_left_out')}",
        )
    ]


def _labelled(label: str, words: Text) -> str:
    return f"{label}: {isolated(words)}" if words else ""
