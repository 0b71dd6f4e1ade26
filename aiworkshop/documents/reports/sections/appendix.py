"""Every item by phase and table, compact, with nothing left out for want of dots."""

from collections.abc import Iterator

from aiworkshop.documents.pdf.blocks import (
    Block,
    Column,
    Heading,
    Hue,
    PageBreak,
    Paragraph,
    Table,
    Words,
)
from aiworkshop.documents.reports.labels import Labels, Lines
from aiworkshop.readmodels.summary import (
    AppendixTable,
    FindingEntry,
    InterviewEntry,
    Said,
    Summary,
)

PHASE_HUES: dict[str, Hue] = {
    "discovery": "discovery",
    "dream": "dream",
    "design": "design",
    "destiny": "destiny",
}
_INTERVIEW_FIELDS = ("strengths", "conditions", "values", "promising_practice", "moved_by")
_Row = tuple[Words, Words, Words]


def build(summary: Summary, labels: Labels) -> list[Block]:
    """Phase, table, items; success factors stand under their story."""
    blocks: list[Block] = [PageBreak(), Heading(1, labels("appendix.title"), hue="report")]
    if not summary.appendix:
        return [*blocks, Paragraph(labels("appendix.empty"), muted=True)]
    blocks.append(Paragraph(labels("appendix.intro"), muted=True))
    phase = ""
    for entry in summary.appendix:
        hue = PHASE_HUES.get(entry.phase, "none")
        if entry.phase != phase:
            phase = entry.phase
            name = labels.name("phases", phase)
            blocks.append(Heading(2, labels("appendix.phase", phase=name), hue=hue))
        title = labels.table(entry.table) or labels("common.no_table")
        blocks += [Heading(3, title, hue=hue), _table(entry, hue, labels)]
    return blocks


def _table(entry: AppendixTable, hue: Hue, labels: Labels) -> Table:
    rows = tuple(item_rows(entry, labels))
    columns = [Column(labels("appendix.kind"), 1.5), Column(labels("appendix.words"), 5.5)]
    if entry.phase == "discovery":
        columns.append(Column(labels("appendix.themes"), 2))
        return Table(tuple(columns), rows, hue=hue)
    return Table(tuple(columns), tuple(row[:2] for row in rows), hue=hue)


def item_rows(entry: AppendixTable, labels: Labels) -> Iterator[tuple[Words, Words, Words]]:
    """What one table wrote in one phase: of each item its kind, its words, its themes."""
    yield from _discovery(entry, labels)
    yield from _dream(entry, labels)
    yield from _later(entry, labels)


def _discovery(entry: AppendixTable, labels: Labels) -> Iterator[_Row]:
    for interview in entry.interviews:
        yield (labels.term("paired_interview"), _interview(interview, labels), "")
    for finding in entry.findings:
        yield (
            labels.name("finding_kinds", finding.kind),
            _finding(finding, labels),
            _themes(finding, labels),
        )


def _interview(interview: InterviewEntry, labels: Labels) -> Words:
    lines = Lines(labels)
    lines.add(interview.storyteller, label=labels.field("interview", "storyteller"))
    for field in _INTERVIEW_FIELDS:
        lines.add(getattr(interview, field), label=labels.field("interview", field))
    return lines.words()


def _finding(finding: FindingEntry, labels: Labels) -> Words:
    lines = Lines(labels)
    lines.add(finding.title, bold=True)
    lines.add(finding.telling)
    lines.add(finding.quote, label=labels("common.quote"))
    lines.add(finding.links_to, label=labels("assets.links"))
    lines.add(finding.holder, label=labels("assets.holder"))
    for factor in finding.factors:
        lines.add(factor.title, bullet=True)
        lines.add(factor.telling)
        lines.add(factor.quote, label=labels("common.quote"))
    notes = [
        labels.told_by(finding.teller),
        labels.name("categories", finding.category) if finding.category else "",
        labels.name("use_levels", finding.in_use) if finding.in_use else "",
        labels("common.starred") if finding.starred else "",
        labels("common.unclear") if finding.unclear else "",
    ]
    lines.note("  ·  ".join(note for note in notes if note))
    return lines.words()


def _themes(finding: FindingEntry, labels: Labels) -> Words:
    lines = Lines(labels)
    all_themes = (*finding.themes, *(theme for each in finding.factors for theme in each.themes))
    for theme in dict.fromkeys(all_themes):
        lines.add(Said(theme.text))
    return lines.words()


def _dream(entry: AppendixTable, labels: Labels) -> Iterator[_Row]:
    for dream in entry.dreams:
        lines = Lines(labels)
        lines.add(dream.headline, bold=True)
        lines.add(dream.lead_line)
        lines.add(dream.vision)
        for field in ("see", "hear", "say"):
            lines.add(getattr(dream, field), label=labels(f"dreams.{field}"))
        yield (labels.term("dream"), lines.words(), "")
    for opportunity in entry.opportunities:
        lines = Lines(labels)
        lines.add(opportunity.title, bold=True)
        lines.add(opportunity.description)
        if opportunity.dots is not None:
            lines.note(labels("common.dots", count=opportunity.dots))
        yield (labels.field("opportunity", "title"), lines.words(), "")


def _later(entry: AppendixTable, labels: Labels) -> Iterator[_Row]:
    for proposition in entry.propositions:
        lines = Lines(labels)
        lines.add(proposition.title, bold=True)
        lines.add(proposition.words)
        yield (labels.field("proposition", "words"), lines.words(), "")
    for initiative in entry.initiatives:
        lines = Lines(labels)
        lines.add(initiative.title, bold=True)
        lines.add(initiative.purpose)
        for action in initiative.actions:
            lines.add(action.title, bullet=True)
        yield (labels.field("initiative", "title"), lines.words(), "")
    for commitment in entry.commitments:
        lines = Lines(labels)
        lines.add(commitment.words)
        lines.add(commitment.first_step, label=labels("commitments.first_step"))
        lines.note(labels.date(commitment.due))
        yield (labels.name("commitment_kinds", commitment.kind), lines.words(), "")
    for idea in entry.income_ideas:
        lines = Lines(labels)
        lines.add(idea.title, bold=True)
        lines.note(labels.money(idea.estimate_agorot))
        yield (labels.field("income_idea", "title"), lines.words(), "")
