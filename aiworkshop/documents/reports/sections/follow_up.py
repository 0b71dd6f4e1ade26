"""The dates that were set."""

from aiworkshop.documents.pdf.blocks import Block, Column, Heading, Table, Words
from aiworkshop.documents.reports.labels import Labels
from aiworkshop.documents.reports.sections.opening import empty, opened
from aiworkshop.readmodels.summary import FollowUpEntry, Summary

_FROM_INITIATIVES = ("first_meeting", "reporting_date", "action")


def build(summary: Summary, labels: Labels) -> list[Block]:
    """All dates in order."""
    heading = Heading(1, labels("follow_up.title"), hue="destiny")
    if not summary.follow_up:
        return empty(heading, labels("follow_up.empty"))
    columns = (
        Column(labels("follow_up.date"), 1.4),
        Column(labels("follow_up.kind"), 1.6),
        Column(labels("follow_up.what"), 5),
    )
    rows = tuple(
        (labels.date(each.date), kind_name(each.what, labels), what_for(each, labels))
        for each in summary.follow_up
    )
    return opened(heading, labels("follow_up.intro"), Table(columns, rows, hue="destiny"))


def kind_name(what: str, labels: Labels) -> str:
    """What happens at a date."""
    if what in ("next_date", "follow_up"):
        return labels(f"follow_up.{what}")
    if what in _FROM_INITIATIVES:
        return labels(f"initiatives.{what}")
    return labels.name("commitment_kinds", what)


def what_for(entry: FollowUpEntry, labels: Labels) -> Words:
    """Its words; of a date of the method's without a title, how long after the workshop."""
    if entry.words or not entry.spec:
        return labels.words(entry.words)
    return date_name(entry.spec, labels)


def date_name(spec: str, labels: Labels) -> str:
    """How long after the workshop one of the method's dates is."""
    return labels.text(f"tables.calendar.{spec}") or spec
