"""The interview guide, in the workshop's own wording and as it was printed."""

from collections.abc import Iterator

from aiworkshop.documents.pdf.blocks import Block, BulletList, Heading, KeepTogether, Paragraph
from aiworkshop.documents.reports.labels import Labels, isolated
from aiworkshop.documents.reports.sections.opening import empty, opened
from aiworkshop.method.worksheets.discovery import INTERVIEW_GUIDE
from aiworkshop.method.worksheets.spec import PartSpec
from aiworkshop.readmodels.summary import GuideUse, Summary

_CLOSING = "interview.closing"
_NOT_ASKED = ("people", "consent")


def build(summary: Summary, labels: Labels) -> list[Block]:
    """Opening, questions, further questions, tips, closing; what was hidden is not here."""
    heading = Heading(1, labels("guide.title"), hue="discovery")
    use = summary.guide
    if use.left_out:
        return empty(heading, labels("guide.empty"))
    blocks: list[Block] = []
    for part in INTERVIEW_GUIDE.parts:
        if part.id not in _NOT_ASKED and part.id not in use.hidden:
            blocks += _part(part, use, labels)
    own = tuple(labels.words(said) for said in use.own_questions)
    if own:
        title = Heading(3, labels("guide.own"), in_contents=False)
        blocks.append(KeepTogether((title, BulletList(own, hue="discovery"))))
    closing = labels.text(_CLOSING)
    if closing:
        blocks.append(Paragraph(closing, muted=True))
    if not blocks:
        return empty(heading, labels("guide.empty"))
    return opened(heading, labels("guide.intro"), *blocks)


def _part(part: PartSpec, use: GuideUse, labels: Labels) -> Iterator[Block]:
    for key in part.texts:
        words = _words(key, use, labels)
        if words:
            yield Paragraph(words)
            continue
        several = labels.group(key)
        if several:
            title = Heading(3, labels(f"guide.{part.id}"), in_contents=False)
            yield KeepTogether((title, BulletList(several, hue="discovery")))
    questions = tuple(
        words
        for field in part.fields
        if field.text and f"{part.id}.{field.id}" not in use.hidden
        if (words := _words(field.text, use, labels))
    )
    if questions:
        yield BulletList(questions, hue="discovery")


def _words(key: str, use: GuideUse, labels: Labels) -> str:
    topic = isolated(use.topic) if use.topic else labels("guide.our_topic")
    return labels.text(key, topic=topic)
