"""The portfolio of a programme as a document: blocks, PDF, DOCX."""

from collections.abc import Callable
from pathlib import Path

from aiworkshop.documents.pdf.blocks import (
    Block,
    BulletList,
    Card,
    Cover,
    Document,
    Heading,
    KeepTogether,
    Paragraph,
    Quote,
    Strong,
)
from aiworkshop.documents.portfolio import figures, growth
from aiworkshop.documents.portfolio.voices import Voice, voices
from aiworkshop.documents.portfolio.words import PortfolioWords
from aiworkshop.documents.reports.labels import isolated
from aiworkshop.documents.reports.sections.opening import empty
from aiworkshop.method.portfolio import LEAST_PEOPLE
from aiworkshop.readmodels.portfolio import Portfolio, ProgrammeContents
from aiworkshop.readmodels.summary import SummaryOptions

Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]
_SECTIONS: tuple[Callable[[Portfolio, PortfolioWords], list[Block]], ...] = (
    figures.at_a_glance,
    figures.matrix,
    figures.channels,
    figures.kept,
    growth.capacity,
    growth.energy,
    growth.balance,
    growth.partnerships_and_training,
)


def portfolio_document(contents: ProgrammeContents, options: SummaryOptions) -> Document:
    """The whole report, ready for a writer. Raises ``UserError`` for a language without texts."""
    portfolio = contents.portfolio
    words = PortfolioWords(portfolio, options.language)
    blocks: list[Block] = [_cover(portfolio, words)]
    for build in _SECTIONS:
        blocks += build(portfolio, words)
    blocks += _voices(voices(contents, options), words)
    blocks += _how(words)
    name = words.programme().text
    return Document(
        title=f"{name} – {words('title.title')}",
        blocks=tuple(blocks),
        language=options.language,
        author=portfolio.programme.owners.text,
        subject=words("title.title"),
        running_head=f"{words('title.title')}  ·  {isolated(words.programme())}",
    )


def _cover(portfolio: Portfolio, words: PortfolioWords) -> Cover:
    programme = portfolio.programme
    names = words.labels.date
    dates = " – ".join(names(each) for each in (programme.start, programme.end) if each)
    towns = "، " if words.language == "ar" else ", "
    told = towns.join(isolated(words.town(each.id)) for each in portfolio.towns)
    lines = (words.cohort(), dates, words("title.towns", names=told) if told else "")
    return Cover(
        title=words.programme(),
        kicker=words("title.title"),
        subtitle=words("title.kicker"),
        lines=tuple(each for each in lines if each),
        note=words("title.note", count=LEAST_PEOPLE),
    )


def _voices(told: tuple[Voice, ...], words: PortfolioWords) -> list[Block]:
    heading = Heading(1, words("voices.title"), hue="discovery")
    if not told:
        return empty(heading, words("voices.empty"))
    blocks: list[Block] = []
    town = ""
    opening: tuple[Block, ...] = (heading, Paragraph(words("voices.intro"), muted=True))
    for voice in told:
        card = _voice(voice, words)
        if voice.towns[0] != town:
            town = voice.towns[0]
            title = Heading(2, words.town(town), hue="discovery", in_contents=False)
            blocks.append(KeepTogether((*opening, title, card)))
            opening = ()
        else:
            blocks.append(card)
    return blocks


def _voice(voice: Voice, words: PortfolioWords) -> Card:
    labels = words.labels
    parts: list[Block] = []
    if voice.title:
        parts += [Strong(voice.title.shown), *labels.translation(voice.title)]
    source = _source(voice, words)
    if voice.quote:
        parts += [Quote(voice.quote.shown, source), *labels.translation(voice.quote)]
    else:
        parts += labels.paragraphs(voice.telling)
        parts.append(Paragraph(source, muted=True, small=True))
    if voice.teller:
        parts.append(Paragraph(labels.told_by(voice.teller), muted=True, small=True))
    return Card(tuple(parts), hue="discovery")


def _source(voice: Voice, words: PortfolioWords) -> str:
    key = "voices.source" if voice.table is None else "voices.source_table"
    return words(
        key,
        workshop=isolated(voice.workshop.shown),
        table=voice.table,
        date=words.labels.date(voice.date),
    ).strip(" ,،")


def _how(words: PortfolioWords) -> list[Block]:
    told = ("how.counts", "how.channels", "how.people", "how.left_out")
    items = tuple(words(each, count=LEAST_PEOPLE) for each in told)
    heading = Heading(1, words("how.title"), hue="report")
    return [KeepTogether((heading, BulletList(items)))]


def write_portfolio_pdf(
    contents: ProgrammeContents,
    options: SummaryOptions,
    target: Path,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> None:
    """Write the portfolio as a PDF: the whole file or none of it."""
    from aiworkshop.documents.pdf.writer import write_pdf

    write_pdf(portfolio_document(contents, options), target, progress, cancelled)


def write_portfolio_docx(
    contents: ProgrammeContents,
    options: SummaryOptions,
    target: Path,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> None:
    """Write the same as a document to be edited: the whole file or none of it."""
    from aiworkshop.documents.docx.writer import write_docx

    write_docx(portfolio_document(contents, options), target, progress, cancelled)
