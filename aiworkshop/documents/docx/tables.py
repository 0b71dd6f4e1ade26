"""Tables: with a head, pairs of label and value, figures side by side."""

from collections.abc import Sequence

from aiworkshop.documents.docx.flow import Flow
from aiworkshop.documents.docx.markup import (
    border,
    fill,
    on,
    properties,
    quoted,
    twips,
    value,
)
from aiworkshop.documents.docx.runs import Look
from aiworkshop.documents.pdf import blocks, theme

FIGURES_A_ROW = 5
_LABELS = 0.3


def table(flow: Flow, block: blocks.Table) -> str:
    """A table whose head is repeated on every page and whose rows are not split."""
    whole = sum(max(column.share, 0.01) for column in block.columns)
    widths = [twips(flow.width * max(column.share, 0.01) / whole) for column in block.columns]
    hue = blocks.HUES[block.hue] if block.hue != "none" else theme.RULE
    lines = properties("tcBorders", {"bottom": border("bottom", hue, 12)})
    head_cells = "".join(
        cell(
            flow.made("TableHead", column.title, align=column.align).xml(),
            width,
            tcBorders=lines,
            shd=fill(theme.CHIP),
            vAlign=value("vAlign", "bottom"),
        )
        for column, width in zip(block.columns, widths, strict=True)
    )
    rows = [row(head_cells, tblHeader=on("tblHeader"))]
    openings = [_opening(width) for width in widths]
    kept = {"keepNext": on("keepNext")} if flow.keep else {}
    for number, texts in enumerate(block.rows):
        more = kept if number < len(block.rows) - 1 else None
        cells = [
            opening + flow.made("TableCell", words, align=column.align, more=more).xml() + "</w:tc>"
            for opening, column, words in zip(openings, block.columns, texts, strict=True)
        ]
        rows.append(row("".join(cells)))
    return whole_table(flow, "ReportTable", widths, rows, first_row=True)


def pairs(flow: Flow, rows: Sequence[tuple[blocks.Words, blocks.Words]]) -> str:
    """Labels with their values; the first column is the rows' head."""
    longest = max(len(blocks.plain_text(label)) for label, _ in rows)
    share = min(_LABELS, (longest * 5.4 + 14) / flow.width)
    widths = [twips(flow.width * share), twips(flow.width * (1 - share))]
    lines = [
        row(
            cell(flow.made("Label", label, more=_kept(number < len(rows) - 1)).xml(), widths[0])
            + cell(flow.made("Value", said).xml(), widths[1])
        )
        for number, (label, said) in enumerate(rows)
    ]
    return whole_table(flow, "PlainTable", widths, lines, first_column=True)


def figures(flow: Flow, items: Sequence[tuple[str, blocks.Words]], hue: str) -> str:
    """Large numbers, each with its label below it in one cell, so that they are read together."""
    width = twips(flow.width / max(len(items), 3))
    cells = [
        cell(
            flow.made("FigureNumber", number, look=Look(colour=hue)).xml()
            + flow.made("FigureLabel", label, more=_kept(flow.keep)).xml(),
            width,
        )
        for number, label in items
    ]
    return whole_table(flow, "PlainTable", [width] * len(items), [row("".join(cells))])


def cell(content: str, width: int, **more: str) -> str:
    """A cell, ``width`` in twips."""
    return f"{_opening(width, **more)}{content}</w:tc>"


def row(cells: str, **more: str) -> str:
    """A row that is not split between pages."""
    return f"<w:tr>{properties('trPr', {'cantSplit': on('cantSplit'), **more})}{cells}</w:tr>"


def whole_table(
    flow: Flow,
    style: str,
    widths: Sequence[int],
    rows: Sequence[str],
    *,
    first_row: bool = False,
    first_column: bool = False,
    description: str = "",
) -> str:
    """The table around its rows; columns run from the page's leading side."""
    look = (
        f'<w:tblLook w:val="{0x0600 + 0x20 * first_row + 0x80 * first_column:04X}"'
        f' w:firstRow="{int(first_row)}" w:lastRow="0" w:firstColumn="{int(first_column)}"'
        ' w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>'
    )
    parts = {
        "tblStyle": value("tblStyle", style),
        "tblW": f'<w:tblW w:w="{sum(widths)}" w:type="dxa"/>',
        "tblLayout": '<w:tblLayout w:type="fixed"/>',
        "tblLook": look,
    }
    if flow.rtl:
        parts["bidiVisual"] = on("bidiVisual")
    if flow.width < theme.BODY_WIDTH:
        inset = twips((theme.BODY_WIDTH - flow.width) / 2)
        parts["tblInd"] = f'<w:tblInd w:w="{inset}" w:type="dxa"/>'
    if description.strip():
        parts["tblDescription"] = f'<w:tblDescription w:val="{quoted(description)}"/>'
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    return (
        f"<w:tbl>{properties('tblPr', parts)}<w:tblGrid>{grid}</w:tblGrid>{''.join(rows)}</w:tbl>"
    )


def _opening(width: int, **more: str) -> str:
    more["tcW"] = f'<w:tcW w:w="{width}" w:type="dxa"/>'
    return f"<w:tc>{properties('tcPr', more)}"


def _kept(kept: bool) -> dict[str, str]:
    return {"keepNext": on("keepNext")} if kept else {}
