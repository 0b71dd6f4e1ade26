"""A few sentences on how to read the summary."""

from aiworkshop.documents.pdf.blocks import Block, BulletList, Heading
from aiworkshop.documents.reports.labels import Labels
from aiworkshop.readmodels.summary import Summary


def build(summary: Summary, labels: Labels) -> list[Block]:
    """Whose words these are, what is counted, what is left out."""
    names = "names_on" if summary.names else "names_off"
    return [
        Heading(1, labels("how_to_read.title"), hue="report"),
        BulletList(
            (
                labels("how_to_read.own_words"),
                labels("how_to_read.measures"),
                f"{labels(f'cover.{names}')} {labels('common.room_only_left_out')}",
                labels("how_to_read.everything"),
            ),
            hue="report",
        ),
    ]
