"""Tables: rows as boxes, the head repeated on each page."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from aiworkshop.documents.pdf import blocks, theme
from aiworkshop.documents.pdf.boxes import Box, Group, Mark, PlacedText
from aiworkshop.documents.text.engine import TextStyle

if TYPE_CHECKING:
    from aiworkshop.documents.pdf.compose import Composer

_SIDE = 6.0
_ABOVE = 5.5
_RULE = 0.6


def table_groups(composer: "Composer", table: blocks.Table) -> Iterator[Group]:
    """The table's rows, in logical order; columns begin on the page's leading side."""
    whole = sum(max(column.share, 0.01) for column in table.columns) or 1.0
    widths = [composer.width * max(column.share, 0.01) / whole for column in table.columns]
    head = _row(composer, table, widths, [column.title for column in table.columns], theme.LABEL)
    hue = blocks.HUES[table.hue] if table.hue != "none" else theme.LINE
    head.marks = [
        Mark(0, 0, composer.width, None, fill=theme.CHIP),
        *_uprights(composer, widths),
        Mark(0, 0, composer.width, 1.2, fill=hue, at_bottom=True),
    ]
    head.before = 8.0
    yield Group([head], before=8.0, keep_next=True)
    for cells in table.rows:
        row = _row(composer, table, widths, cells, theme.CELL)
        bottom = Mark(0, 0, composer.width, _RULE, fill=theme.RULE, at_bottom=True)
        row.marks = [*_uprights(composer, widths), bottom]
        yield Group([row], repeat=head)


def _uprights(composer: "Composer", widths: Sequence[float]) -> list[Mark]:
    """Rules between the columns: without them scanners mix columns or lose one."""
    lead, marks = 0.0, [Mark(composer.place(0, _RULE), 0, _RULE, None, fill=theme.RULE)]
    for width in widths:
        lead += width
        x = composer.place(lead - _RULE, _RULE)
        marks.append(Mark(x, 0, _RULE, None, fill=theme.RULE))
    return marks


def _row(
    composer: "Composer",
    table: blocks.Table,
    widths: Sequence[float],
    cells: Sequence[blocks.Words],
    style: TextStyle,
) -> Box:
    lead = 0.0
    laid = []
    for column, width, words in zip(table.columns, widths, cells, strict=True):
        text = composer.text(words, style, width - 2 * _SIDE, column.align)
        laid.append((text, composer.place(lead + _SIDE, width - 2 * _SIDE)))
        lead += width
    # Cells in different scripts have lines of different height: their first baselines agree.
    deepest = max(text.baseline for text, _ in laid)
    places = [PlacedText(text, x, _ABOVE + deepest - text.baseline) for text, x in laid]
    height = max(placed.y + placed.text.height for placed in places) + _ABOVE
    return Box(height, places, foot=_ABOVE)
