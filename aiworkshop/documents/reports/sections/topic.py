"""The topic, and the challenge that it came from."""

from aiworkshop.documents.pdf.blocks import Block, Card, Heading, Paragraph, Strong
from aiworkshop.documents.reports.labels import Labels
from aiworkshop.readmodels.summary import Summary


def build(summary: Summary, labels: Labels) -> list[Block]:
    """What the workshop asked, and the challenge it came from."""
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
    return blocks
