"""Each table's work on one page, ready to copy next morning."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass, replace
from pathlib import Path
from typing import Any, TypeVar

from aiworkshop.base.text import Text
from aiworkshop.documents.pdf.blocks import (
    HUES,
    Block,
    Column,
    Document,
    Heading,
    PageBreak,
    Paragraph,
    Span,
    Table,
    Words,
    plain_text,
)
from aiworkshop.documents.pdf.writer import render_pdf, write_pdf
from aiworkshop.documents.reports.compose import compose_summary
from aiworkshop.documents.reports.labels import Labels
from aiworkshop.documents.reports.sections.appendix import PHASE_HUES, item_rows
from aiworkshop.documents.reports.summary import summary_content
from aiworkshop.readmodels.summary import (
    AppendixTable,
    Said,
    Summary,
    SummaryOptions,
)
from aiworkshop.readmodels.workshop_contents import WorkshopContents

Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]
_SIGNS = (1200, 900, 600, 400, 250, 150, 90)
"""How long words may be on the page of a table whose one item is longer than a page."""
_ITEMS = tuple(
    each.name for each in fields(AppendixTable) if each.name not in ("phase", "table", "interviews")
)
_Key = tuple[str, str]
Work = tuple[AppendixTable, ...]
"""What one table did: an entry for each phase, those who sat there by the same number."""


def group_document(contents: WorkshopContents, options: SummaryOptions) -> Document:
    """A page for each table, in the order of their numbers."""
    content = summary_content(contents, options.language)
    summary = compose_summary(contents, options)
    labels = Labels(content)
    works = _works(summary)
    blocks: list[Block] = []
    for work in works:
        blocks += [PageBreak(), *_fitting(work, summary, labels)]
    if not works:
        blocks = [
            Heading(1, labels("group_pages.title"), hue="report"),
            Paragraph(labels("group_pages.empty"), muted=True),
        ]
    return _document(summary, labels, tuple(blocks))


def _document(summary: Summary, labels: Labels, blocks: tuple[Block, ...]) -> Document:
    title = summary.head.title.shown.text or labels("cover.untitled")
    place = summary.head.municipality.shown.text
    return Document(
        title=f"{labels('group_pages.title')} – {title}",
        blocks=blocks,
        language=labels.language,
        author=summary.head.organisers.shown.text,
        subject=title,
        running_head="  ·  ".join(part for part in (place, title) if part),
    )


def _works(summary: Summary) -> list[Work]:
    """By table number; what stands at no numbered table has no page of its own."""
    found: dict[int, list[AppendixTable]] = defaultdict(list)
    for entry in summary.appendix:
        if entry.table is not None and entry.table.number is not None:
            found[entry.table.number].append(entry)
    return [tuple(found[number]) for number in sorted(found)]


def _fitting(work: Work, summary: Summary, labels: Labels) -> list[Block]:
    """The page with as many items as fit on it; how many more there are is said at its foot."""
    ranked = _ranked(work)

    def page(most: int, signs: int = 0) -> list[Block]:
        shown = tuple(_cut(each, signs) for each in work) if signs else work
        return list(_page(shown, frozenset(ranked[:most]), len(ranked) - most, summary, labels))

    def fits(blocks: list[Block]) -> bool:
        return render_pdf(_document(summary, labels, tuple(blocks))).pages == 1

    if fits(blocks := page(len(ranked))):
        return blocks
    low, high = 0, len(ranked) - 1
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if fits(page(middle)) else (low, middle - 1)
    if low:
        return page(low)
    return next(filter(fits, (page(1, signs) for signs in _SIGNS)), page(0))


def _ranked(work: Work) -> list[_Key]:
    """All items: the first of each kind, then the second of each; starred findings first."""
    found: list[tuple[int, int, _Key]] = []
    for entry in work:
        for order, name in enumerate(_ITEMS):
            items = sorted(getattr(entry, name), key=lambda each: not getattr(each, "starred", 0))
            kinds: Counter[str] = Counter()
            for item in items:
                kind = getattr(item, "kind", "")
                found.append((kinds[kind], order, (name, item.id)))
                kinds[kind] += 1
    return [key for _, _, key in sorted(found)]


def _page(
    work: Work, shown: frozenset[_Key], left: int, summary: Summary, labels: Labels
) -> Iterator[Block]:
    table = next(each.table for each in work if each.table)
    names = dict.fromkeys(labels.table(each.table) for each in work)
    title = next(iter(names)) if len(names) == 1 else labels("group_pages.table", n=table.number)
    yield Heading(1, title, hue="report")
    if summary.head.topic:
        yield Paragraph(summary.head.topic.shown)
    rows: list[tuple[Words, ...]] = []
    for entry in work:
        colour = HUES[PHASE_HUES.get(entry.phase, "none")]
        for kind, words, _ in item_rows(_only(entry, shown), labels):
            rows.append(((Span(plain_text(kind), True, colour),), words))
    columns = (Column(labels("appendix.kind"), 1.2), Column(labels("appendix.words"), 6))
    yield Table(columns, tuple(rows))
    more = labels("group_pages.more", count=left) + "  ·  " if left else ""
    yield Paragraph(more + labels("group_pages.note"), muted=True, small=True)


def _only(entry: AppendixTable, shown: frozenset[_Key]) -> AppendixTable:
    kept: dict[str, Any] = {
        name: tuple(each for each in getattr(entry, name) if (name, each.id) in shown)
        for name in _ITEMS
    }
    return replace(entry, interviews=(), **kept)


EntryT = TypeVar("EntryT")


def _cut(entry: EntryT, signs: int) -> EntryT:
    """With long words cut short, in whatever hangs under it too; the whole is in the summary."""
    found: dict[str, object] = {}
    for each in fields(entry):  # type: ignore[arg-type]
        value = getattr(entry, each.name)
        if isinstance(value, Said):
            found[each.name] = _short(value, signs)
        elif isinstance(value, tuple) and value and is_dataclass(value[0]):
            found[each.name] = tuple(_cut(part, signs) for part in value)
    return replace(entry, **found)  # type: ignore[type-var]


def _short(said: Said, signs: int) -> Said:
    return Said(_short_text(said.text, signs), _short_text(said.translation, signs))


def _short_text(text: Text, signs: int) -> Text:
    if len(text.text) <= signs:
        return text
    kept = text.text[:signs].rsplit(None, 1)[0]
    return Text(kept + " …", text.language, text.direction)


def write_group_pdf(
    contents: WorkshopContents,
    options: SummaryOptions,
    target: Path,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> None:
    """Write the tables' pages as a PDF: the whole file or none of it."""
    write_pdf(group_document(contents, options), target, progress, cancelled)
