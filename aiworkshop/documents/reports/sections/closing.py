"""The closing valuation: what people valued, without names."""

from aiworkshop.documents.pdf.blocks import Block, BulletList, Heading, KeepTogether, Paragraph
from aiworkshop.documents.reports.labels import Labels
from aiworkshop.documents.reports.sections.opening import empty, opened
from aiworkshop.readmodels.summary import Said, Summary


def build(summary: Summary, labels: Labels) -> list[Block]:
    """Energy and words of the room, then moments, strengths, what is taken away, wishes."""
    heading = Heading(1, labels("closing.title"), hue="destiny")
    closing = summary.closing
    if not closing.people:
        return empty(heading, labels("closing.empty"))
    blocks: list[Block] = [Paragraph(labels("closing.people", count=closing.people))]
    for name, average, count in (
        ("energy_before", closing.energy_before, closing.before_count),
        ("energy_after", closing.energy_after, closing.after_count),
    ):
        if average is not None:
            sentence = labels(f"closing.{name}", average=f"{average:.1f}", count=count)
            blocks.append(Paragraph(sentence))
    if closing.words:
        words = tuple(f"{word} × {count}" if count > 1 else word for word, count in closing.words)
        blocks.append(_list(labels("closing.words"), words))
    for name, said in (
        ("moments", closing.moments),
        ("strengths", closing.strengths),
        ("taken_away", closing.taken_away),
        ("wishes", closing.wishes),
    ):
        if said:
            blocks.append(_said(labels(f"closing.{name}"), said, labels))
    return opened(heading, labels("closing.intro"), *blocks)


def _said(title: str, said: tuple[Said, ...], labels: Labels) -> Block:
    items = BulletList(tuple(labels.words(each) for each in said), hue="destiny")
    return KeepTogether((Heading(2, title, hue="destiny", in_contents=False), items))


def _list(title: str, words: tuple[str, ...]) -> Block:
    items = BulletList(words, hue="destiny")
    return KeepTogether((Heading(2, title, hue="destiny", in_contents=False), items))
