"""Charts as tables: every figure is text, and a bar is the ground behind spaces of one width.

So a chart can be edited, read aloud row by row and printed sharply, in black and white too.
"""

from aiworkshop.documents.docx.flow import Flow, Paragraph
from aiworkshop.documents.docx.markup import on, twips
from aiworkshop.documents.docx.tables import cell, row, whole_table
from aiworkshop.documents.pdf import blocks

_LABELS = 0.36
_SPACE_WIDTH = 9 * 0.278
"""Of a no-break space of the bars' style, in points."""
_SPACE = "\u00a0"
_FIGURES_ROOM = 40.0
_PATTERNS = ("clear", "diagStripe", "pct25", "horzStripe")
"""Fills of the series: they differ in black and white."""


def chart(flow: Flow, block: blocks.Chart) -> str:
    """The chart as a table; its ``alt`` describes it."""
    widths = [twips(flow.width * _LABELS), twips(flow.width * (1 - _LABELS))]
    most = max((max(bar.values, default=0) for bar in block.bars), default=0)
    steps = (flow.width * (1 - _LABELS) - 12 - _FIGURES_ROOM) / _SPACE_WIDTH
    hue = blocks.HUES[block.hue]
    rows = []
    if block.series:
        legend = "".join(_legend(flow, words, n, hue) for n, words in enumerate(block.series))
        empty = flow.made("ChartBar", "").xml()
        head = cell(empty, widths[0]) + cell(legend, widths[1])
        rows.append(row(head, tblHeader=on("tblHeader")))
    for number, bar in enumerate(block.bars):
        more = {"keepNext": on("keepNext")} if number < len(block.bars) - 1 else None
        label = flow.made("Label", bar.label, more=more).xml()
        shown = "".join(
            _bar(
                flow,
                each,
                block.figure(each),
                round(steps * max(each, 0) / most) if most > 0 else 0,
                place,
                hue,
            )
            for place, each in enumerate(bar.values)
        )
        rows.append(
            row(cell(label, widths[0]) + cell(shown or flow.made("ChartBar", "").xml(), widths[1]))
        )
    if not rows:
        rows.append(row("".join(cell(flow.made("Label", "").xml(), width) for width in widths)))
    return whole_table(
        flow,
        "PlainTable",
        widths,
        rows,
        first_row=bool(block.series),
        first_column=True,
        description=block.alt,
    )


def _legend(flow: Flow, words: blocks.Words, place: int, hue: str) -> str:
    runs = _ground(4, place, hue, flow.rtl) + _gap() + flow.runs.write(words).xml
    return Paragraph(flow.parts("ChartBar", flow.rtl), runs).xml()


def _bar(flow: Flow, value: int, figure: str, length: int, place: int, hue: str) -> str:
    if value > 0:
        length = max(length, 1)
    ground = _ground(length, place, hue, flow.rtl) + _gap() if length else ""
    return Paragraph(flow.parts("ChartBar", flow.rtl), ground + flow.runs.write(figure).xml).xml()


def _ground(length: int, place: int, hue: str, rtl: bool) -> str:
    pattern, ink = _PATTERNS[place % len(_PATTERNS)], hue.lstrip("#")
    ground = ink if pattern == "clear" else "FFFFFF"
    right = "<w:rtl/>" if rtl else ""
    return (
        f'<w:r><w:rPr><w:shd w:val="{pattern}" w:color="{ink}" w:fill="{ground}"/>{right}</w:rPr>'
        f'<w:t xml:space="preserve">{_SPACE * length}</w:t></w:r>'
    )


def _gap() -> str:
    return '<w:r><w:t xml:space="preserve"> </w:t></w:r>'
