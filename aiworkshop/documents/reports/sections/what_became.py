"""What became of it: what was told whenever one asked again, and partnerships."""

from collections.abc import Iterator, Sequence

from aiworkshop.documents.pdf.blocks import (
    Block,
    Column,
    Heading,
    KeepTogether,
    Paragraph,
    Table,
    Words,
)
from aiworkshop.documents.reports.labels import Labels, Lines, isolated
from aiworkshop.documents.reports.sections.follow_up import date_name
from aiworkshop.documents.reports.sections.opening import empty, opened
from aiworkshop.readmodels.follow_up_summary import CheckInEntry, PartnershipEntry, WhatBecame
from aiworkshop.readmodels.summary import FindingEntry, Summary


def build(summary: Summary, labels: Labels) -> list[Block]:
    """By date of the schedule; stories and wishes by their own permission."""
    heading = Heading(1, labels("what_became.title"), hue="destiny")
    told = summary.what_became
    if told is None:
        return empty(heading, labels("what_became.empty"))
    blocks = list(_dates(told.check_ins, labels))
    blocks += _partnerships(told, labels)
    return opened(heading, labels("what_became.intro"), *blocks)


def _dates(check_ins: Sequence[CheckInEntry], labels: Labels) -> Iterator[Block]:
    by_date: dict[tuple[str, str], list[CheckInEntry]] = {}
    for each in check_ins:
        by_date.setdefault((each.spec, each.date_title.shown.text), []).append(each)
    for (spec, title), told in by_date.items():
        name = title or (date_name(spec, labels) if spec else labels("what_became.in_between"))
        head = Heading(2, name, hue="destiny", in_contents=False)
        yield KeepTogether((head, _table(told, labels)))


def _table(told: Sequence[CheckInEntry], labels: Labels) -> Table:
    columns = (
        Column(labels("what_became.about"), 3),
        Column(labels("what_became.stands"), 2.6),
        Column(labels("what_became.told"), 3.2),
        Column(labels("what_became.next"), 2.2),
    )
    rows = tuple(
        (_about(each, labels), _stands(each, labels), _told(each, labels), _next(each, labels))
        for each in told
    )
    return Table(columns, rows, hue="destiny")


def _about(each: CheckInEntry, labels: Labels) -> Words:
    lines = Lines(labels)
    if each.about:
        lines.add(each.about)
    elif each.kind == "workshop":
        lines.plain(labels("what_became.whole"))
    if each.person:
        lines.note(isolated(each.person.shown))
    return lines.words()


def _stands(each: CheckInEntry, labels: Labels) -> Words:
    lines = Lines(labels)
    if each.status:
        lines.plain(labels.name("action_states", each.status))
    lines.add(each.evidence)
    lines.note(labels.date(each.date))
    if each.spoke_with:
        lines.note(labels("what_became.spoke_with", name=isolated(each.spoke_with.shown)))
    return lines.words()


def _told(each: CheckInEntry, labels: Labels) -> Words:
    lines = Lines(labels)
    for what, finding in (("story", each.story), ("wish", each.wish)):
        if finding is not None:
            lines.add(finding.title, label=labels(f"what_became.{what}"))
            _teller(lines, finding, labels)
    return lines.words()


def _teller(lines: Lines, finding: FindingEntry, labels: Labels) -> None:
    if finding.teller:
        lines.note(labels.told_by(finding.teller))


def _next(each: CheckInEntry, labels: Labels) -> Words:
    lines = Lines(labels)
    lines.add(each.next_step)
    if each.next_date:
        lines.note(labels("what_became.by", date=labels.date(each.next_date)))
    return lines.words()


def _partnerships(told: WhatBecame, labels: Labels) -> Iterator[Block]:
    if not (told.partnerships or told.partnership_asked):
        return
    head = Heading(2, labels("what_became.partnerships"), hue="destiny", in_contents=False)
    if not told.partnerships:
        sentence = Paragraph(labels("what_became.no_partnership"), small=True)
        yield KeepTogether((head, sentence))
        return
    columns = (
        Column(labels("what_became.partner"), 3),
        Column(labels("what_became.purpose"), 5),
        Column(labels("what_became.status"), 2),
    )
    rows = tuple(_partnership(each, labels) for each in told.partnerships)
    yield KeepTogether((head, Table(columns, rows, hue="destiny")))


def _partnership(each: PartnershipEntry, labels: Labels) -> tuple[Words, ...]:
    stands = Lines(labels)
    if each.status:
        stands.plain(labels.name("partnership_states", each.status))
    if each.since:
        stands.note(labels.date(each.since))
    partner = labels.words(each.partner) if each.partner else labels("common.without_name")
    return (partner, labels.words(each.purpose), stands.words())
