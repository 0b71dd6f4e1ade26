"""Commitments, offers and requests, by kind."""

from collections.abc import Sequence

from aiworkshop.documents.pdf.blocks import Block, Column, Heading, KeepTogether, Table, Words
from aiworkshop.documents.reports.labels import Labels, Lines
from aiworkshop.documents.reports.sections.opening import empty, opened
from aiworkshop.readmodels.summary import CommitmentEntry, Summary

_KINDS = {"commitment": "commitments", "offer": "offers", "request": "requests"}
_UNREMARKABLE = ("", "planned")
_MATCHED = {"offer": "answers"}
_TO_WHOM = {"request": "from_whom"}


def build(summary: Summary, labels: Labels) -> list[Block]:
    """What was promised aloud; names only where they were agreed to."""
    heading = Heading(1, labels("commitments.title"), hue="destiny")
    if not summary.commitments:
        return empty(heading, labels("commitments.empty"))
    blocks: list[Block] = []
    others = dict.fromkeys(each.kind for each in summary.commitments)
    for kind in dict.fromkeys((*_KINDS, *others)):
        of_kind = [each for each in summary.commitments if each.kind == kind]
        if of_kind:
            name = labels(f"commitments.{_KINDS[kind]}") if kind in _KINDS else kind
            title = Heading(2, name, hue="destiny", in_contents=False)
            blocks.append(KeepTogether((title, _table(kind, of_kind, labels))))
    return opened(heading, labels("commitments.intro"), *blocks)


def _table(kind: str, entries: Sequence[CommitmentEntry], labels: Labels) -> Table:
    named = any(
        each.person or each.addressed_to or each.buddy or each.transferred_to for each in entries
    )
    answered = kind == "request"
    columns = [
        Column(labels("commitments.words"), 3.6),
        Column(labels("commitments.first_step"), 2.8),
        Column(labels("commitments.due"), 1.7),
        *([Column(labels("commitments.answer"), 1.5)] if answered else []),
        *([Column(labels("commitments.person"), 2.2)] if named else []),
    ]
    rows: list[tuple[Words, ...]] = []
    for each in entries:
        what, who = Lines(labels), Lines(labels)
        what.add(each.words)
        for other in each.matched:
            what.add(other, label=labels(f"commitments.{_MATCHED.get(kind, 'met_by')}"))
        if each.status not in _UNREMARKABLE:
            what.note(labels.name("action_states", each.status))
        who.add(each.person)
        who.add(each.addressed_to, label=labels(f"commitments.{_TO_WHOM.get(kind, 'to_whom')}"))
        who.add(each.buddy, label=labels("commitments.buddy"))
        who.add(each.transferred_to, label=labels.field("outcome", "transferred_to"))
        if each.driver:
            what.note(labels.driven(each.driver))
        rows.append(
            (
                what.words(),
                labels.words(each.first_step),
                labels.date(each.due),
                *([_answer(each, labels)] if answered else []),
                *([who.words()] if named else []),
            )
        )
    return Table(tuple(columns), tuple(rows), hue="destiny")


def _answer(each: CommitmentEntry, labels: Labels) -> Words:
    answer = Lines(labels)
    answer.plain(labels.name("request_answers", each.answer or "open"))
    answer.add(each.answer_words)
    return answer.words()
