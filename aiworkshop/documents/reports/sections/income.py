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
    what, sum_, test = Lines(labels), Lines(labels), Lines(labels)
    what.add(idea.title, bold=True)
    what.add(idea.asset, label=labels("income.asset"))
    what.add(idea.approval, label=labels("income.approval"))
    if idea.approval_status:
        status = labels.name("approval_states", idea.approval_status)
        what.note(f"{labels.field('income_idea', 'approval_status')}: {status}")
    what.add(idea.owner, label=labels("income.owner"))
    what.add(idea.transferred_to, label=labels.field("outcome", "transferred_to"))
    if idea.driver:
        what.note(labels.driven(idea.driver))
    sum_.plain(labels.money(idea.estimate_agorot))
    if idea.estimate_agorot is not None:
        sum_.note(labels(f"income.{'recurring' if idea.recurring else 'one_off'}"))
    if idea.confidence:
        sum_.note(labels.name("confidences", idea.confidence))
    mechanism = labels.name("mechanisms", idea.mechanism) if idea.mechanism else ""
    test.add(idea.next_test)
    test.note(labels.date(idea.next_test_date))
    return (what.words(), mechanism, sum_.words(), test.words())
