"""Ideas for own income."""

from aiworkshop.documents.pdf.blocks import Block, Column, Heading, Table, Words
from aiworkshop.documents.reports.labels import Labels, Lines
from aiworkshop.documents.reports.sections.opening import empty, opened
from aiworkshop.readmodels.summary import IncomeEntry, Summary


def build(summary: Summary, labels: Labels) -> list[Block]:
    """What could carry itself, and how sure the group is."""
    heading = Heading(1, labels("income.title"), hue="destiny")
    if not summary.income_ideas:
        return empty(heading, labels("income.empty"))
    columns = (
        Column(labels.field("income_idea", "title"), 4),
        Column(labels("income.mechanism"), 2.2),
        Column(labels("income.estimate"), 1.9),
        Column(labels("income.next_test"), 2.4),
    )
    rows = tuple(_row(idea, labels) for idea in summary.income_ideas)
    return opened(heading, labels("income.intro"), Table(columns, rows, hue="destiny"))


def _row(idea: IncomeEntry, labels: Labels) -> tuple[Words, ...]:
    what, sum_ = Lines(labels), Lines(labels)
    what.add(idea.title, bold=True)
    what.add(idea.asset, label=labels("income.asset"))
    what.add(idea.approval, label=labels("income.approval"))
    what.add(idea.owner, label=labels("income.owner"))
    sum_.plain(labels.money(idea.estimate_agorot))
    if idea.estimate_agorot is not None:
        sum_.note(labels(f"income.{'recurring' if idea.recurring else 'one_off'}"))
    if idea.confidence:
        sum_.note(labels.name("confidences", idea.confidence))
    mechanism = labels.name("mechanisms", idea.mechanism) if idea.mechanism else ""
    return (what.words(), mechanism, sum_.words(), labels.words(idea.next_test))
