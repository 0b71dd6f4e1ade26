"""Who came: counts, and no names."""

from aiworkshop.documents.pdf.blocks import (
    Block,
    Column,
    Figures,
    Heading,
    KeepTogether,
    Paragraph,
    Table,
    Words,
)
from aiworkshop.documents.reports.labels import Labels
from aiworkshop.readmodels.summary import Share, Summary


def build(summary: Summary, labels: Labels) -> list[Block]:
    """How many people and tables, and what they have in common."""
    came = summary.attendance
    blocks: list[Block] = [Heading(1, labels("participants.title"), hue="prepare")]
    if not came.participants and not came.tables:
        return [*blocks, Paragraph(labels("participants.empty"), muted=True)]
    figures = (
        (str(came.participants), labels("at_a_glance.participants")),
        (str(came.tables), labels("at_a_glance.tables")),
    )
    blocks.append(Figures(figures, hue="prepare"))
    parts = {
        "by_role": came.by_role,
        "by_organisation": came.by_organisation,
        "by_language": came.by_language,
    }
    for key, shares in parts.items():
        if shares:
            blocks += _table(labels(f"participants.{key}"), shares, labels, key == "by_language")
    notes = [labels("participants.privacy")]
    if any(not share.label for shares in parts.values() for share in shares):
        notes.append(labels("participants.small_groups"))
    return [*blocks, Paragraph(" ".join(notes), muted=True, small=True)]


def _table(title: str, shares: tuple[Share, ...], labels: Labels, languages: bool) -> list[Block]:
    def label(share: Share) -> Words:
        if not share.label:
            return labels("participants.others")
        return labels.language_name(share.label.text) if languages else share.label

    columns = (Column(title, 5), Column(labels("participants.number"), 1, "center"))
    rows = tuple((label(share), str(share.count)) for share in shares)
    return [KeepTogether((Table(columns, rows, hue="prepare"),))]
