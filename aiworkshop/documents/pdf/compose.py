"""Turns blocks into measured groups of boxes."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import Any

from aiworkshop.base.text import Direction, ResolvedDirection, Text
from aiworkshop.documents.pdf import blocks, theme
from aiworkshop.documents.pdf.boxes import Box, Drawn, Frame, Group, Mark, PlacedText
from aiworkshop.documents.text.engine import Align, LaidOut, TextEngine, TextStyle
from aiworkshop.documents.text.span import Span

_BULLET_ROOM = 15.0
_CARD_PADDING = 9.0
_CARD_SIDE = 13.0
_CHIP_SIDE = 7.0
_CHIP_HEIGHT = 17.0
_CHIP_GAP = 6.0
_QUOTE_SIDE = 12.0
_DASH, _DASH_STEP = 5.0, 9.0


class Composer:
    """Lays blocks out for one document. ``width`` is the room they have, in points."""

    def __init__(
        self, engine: TextEngine, direction: ResolvedDirection, width: float = theme.BODY_WIDTH
    ) -> None:
        self.engine = engine
        self.direction = direction
        self.rtl = direction == "rtl"
        self.width = width

    def groups(self, block: blocks.Block) -> Iterator[Group]:
        """The block's boxes, in the order of reading."""
        return _MAKERS[type(block)](self, block)

    def text(
        self,
        words: blocks.Words,
        style: TextStyle,
        width: float,
        align: Align = "leading",
        own_side: bool = False,
        side: ResolvedDirection | None = None,
    ) -> LaidOut:
        """Lay out ``words``; ``own_side``: aligned by their own direction, not the page's."""
        direction: Direction = "auto"
        fallback = self.direction
        content: str | Sequence[Span]
        if isinstance(words, Text):
            content, direction = words.text, words.direction
            if direction == "auto":
                fallback = words.resolved_direction(self.direction)
        else:
            content = words
        if side is None and not own_side:
            side = self.direction
        return self.engine.lay_out(content, style, width, direction, align, fallback, side)

    def place(self, lead: float, width: float) -> float:
        """Left edge of something ``width`` wide that begins ``lead`` after the leading edge."""
        return self.width - lead - width if self.rtl else lead

    def _heading(self, block: blocks.Heading) -> Iterator[Group]:
        level = min(max(block.level, 1), 3)
        style = theme.HEADINGS[level - 1]
        hue = blocks.HUES[block.hue]
        y = 11.0 if level == 1 else 0.0
        marks: list[Drawn] = []
        if level == 1:
            marks.append(Mark(self.place(0, 34), 0, 34, 3, fill=hue, radius=1.5))
        elif block.hue != "none":
            style = replace(style, colour=hue)
        text = self.text(block.text, style, self.width)
        box = Box(y + text.height, [PlacedText(text, 0, y)], marks)
        if block.in_contents:
            box.heading = (level, blocks.plain_text(block.text))
        yield Group([box], before=(26.0, 18.0, 12.0)[level - 1], keep_next=True)

    def _paragraph(self, block: blocks.Paragraph) -> Iterator[Group]:
        style = theme.SMALL if block.small else theme.BODY
        if block.muted:
            style = theme.SMALL_MUTED if block.small else theme.BODY_MUTED
        yield from self._plain(block.text, style, 6.0, block.align)

    def _strong(self, block: blocks.Strong) -> Iterator[Group]:
        style = theme.STRONG
        if block.hue != "none":
            style = replace(style, colour=blocks.HUES[block.hue])
        for group in self._plain(block.text, style, 8.0, "leading"):
            group.keep_next = True
            yield group

    def _plain(
        self, words: blocks.Words, style: TextStyle, before: float, align: Align
    ) -> Iterator[Group]:
        if blocks.plain_text(words).strip():
            text = self.text(words, style, self.width, align, own_side=True)
            box = Box(text.height, [PlacedText(text, 0)], before=before)
            yield Group([box], before=before, flows=True)

    def _quote(self, block: blocks.Quote) -> Iterator[Group]:
        if not blocks.plain_text(block.text).strip():
            return
        room = self.width - _QUOTE_SIDE
        text = self.text(block.text, theme.BODY, room, own_side=True)
        # A quote reads from its own side, so its bar and its source stand there too.
        x, bar_x = (0.0, self.width - 2) if text.rtl else (_QUOTE_SIDE, 0.0)
        bar = Mark(bar_x, 1, 2, None, fill=blocks.HUES[block.hue])
        boxes = [Box(text.height, [PlacedText(text, x)], [bar], before=6.0)]
        if blocks.plain_text(block.source).strip():
            source = self.text(block.source, theme.SMALL_MUTED, room, side=_side(text))
            boxes.append(Box(source.height, [PlacedText(source, x)], [bar]))
        yield Group(boxes, before=6.0)

    def _bullets(self, block: blocks.BulletList) -> Iterator[Group]:
        room = self.width - _BULLET_ROOM
        style = replace(theme.BODY, bold=True, colour=blocks.HUES[block.hue])
        for number, item in enumerate(block.items, 1):
            sign = f"{number}." if block.numbered else "•"
            before = 5.0 if number == 1 else 3.0
            text = self.text(item, theme.BODY, room)
            mark = self.text(sign, style, _BULLET_ROOM)
            # An Arabic item has taller lines than its number.
            lower = text.baseline - mark.baseline
            places = [
                PlacedText(mark, self.place(0, _BULLET_ROOM), lower),
                PlacedText(text, self.place(_BULLET_ROOM, room)),
            ]
            box = Box(max(text.height, mark.height + lower), places, before=before)
            yield Group([box], before=before, flows=True)

    def _key_values(self, block: blocks.KeyValues) -> Iterator[Group]:
        pairs = [pair for pair in block.rows if blocks.plain_text(pair[1]).strip()]
        labels = [self.text(label, theme.LABEL, self.width * 0.36) for label, _ in pairs]
        room = min(self.width * 0.36, max((label.width for label in labels), default=0.0)) + 14
        for number, (label, value) in enumerate(pairs):
            # A hair wider than measured, lest rounding break a word that fits exactly.
            name = self.text(label, theme.LABEL, room - 13)
            text = self.text(value, theme.BODY, self.width - room)
            lower = max(0.0, text.baseline - name.baseline)
            places = [
                PlacedText(name, self.place(0, room - 13), lower),
                PlacedText(text, self.place(room, self.width - room)),
            ]
            before = 10.0 if number == 0 else 3.0
            box = Box(max(text.height, name.height + lower), places, before=before)
            yield Group([box], before=before, flows=True)

    def _table(self, block: blocks.Table) -> Iterator[Group]:
        from aiworkshop.documents.pdf.tables import table_groups

        return table_groups(self, block)

    def _illustration(self, block: blocks.Illustration) -> Iterator[Group]:
        from aiworkshop.documents.pdf.illustrations import illustration_groups

        return illustration_groups(self, block)

    def _drawing(self, block: blocks.Drawing) -> Iterator[Group]:
        from aiworkshop.documents.pdf.illustrations import drawing_groups

        return drawing_groups(self, block)

    def _chart(self, block: blocks.Chart) -> Iterator[Group]:
        from aiworkshop.documents.pdf.charts import chart_groups

        return chart_groups(self, block)

    def _figures(self, block: blocks.Figures) -> Iterator[Group]:
        per_row = min(max(len(block.items), 1), 5)
        gap = 10.0
        room = (self.width - gap * (per_row - 1)) / per_row
        style = replace(theme.NUMBER, colour=blocks.HUES[block.hue])
        for start in range(0, len(block.items), per_row):
            places = []
            for column, (number, label) in enumerate(block.items[start : start + per_row]):
                x = self.place(column * (room + gap), room)
                figure = self.text(number, style, room)
                name = self.text(label, theme.SMALL_MUTED, room)
                places += [PlacedText(figure, x), PlacedText(name, x, figure.height)]
            height = max(placed.y + placed.text.height for placed in places)
            yield Group([Box(height, places, before=10.0)], before=10.0)

    def _chips(self, block: blocks.Chips) -> Iterator[Group]:
        rows: list[Box] = []
        lead = 0.0
        for chip in block.items:
            hue = blocks.HUES[chip.hue]
            style = replace(theme.SMALL, colour=hue, bold=True)
            text = self.text(chip.text, style, self.width - 2 * _CHIP_SIDE)
            if not text.width:
                continue
            width = text.width + 2 * _CHIP_SIDE
            height = _CHIP_HEIGHT + text.height - text.line_height
            if not rows or lead + width > self.width:
                rows.append(Box(height, before=6.0 if not rows else 5.0))
                lead = 0.0
            row = rows[-1]
            x = self.place(lead, width)
            row.marks.append(
                Mark(x, 0, width, height, fill=theme.CHIP, stroke=theme.LINE, radius=8)
            )
            shift = width - _CHIP_SIDE - text.width
            for line in text.lines:
                line.x = (text.width - line.width) if self.rtl else 0.0
            y = (height - text.height) / 2
            row.texts.append(PlacedText(text, x + (shift if self.rtl else _CHIP_SIDE), y))
            row.height = max(row.height, height)
            lead += width + _CHIP_GAP
        if rows:
            yield Group(rows, before=6.0)

    def _card(self, block: blocks.Card) -> Iterator[Group]:
        inner = Composer(self.engine, self.direction, self.width - 2 * _CARD_SIDE)
        boxes = [
            box for part in block.blocks for group in inner.groups(part) for box in group.boxes
        ]
        for box in boxes:
            box.texts = [replace(placed, x=placed.x + _CARD_SIDE) for placed in box.texts]
            box.marks = [mark.moved(_CARD_SIDE) for mark in box.marks]
            box.art = box.art and box.art.moved(_CARD_SIDE)
        frame = Frame(
            bar=blocks.HUES[block.hue],
            fill=theme.PAPER,
            stroke=theme.LINE,
            padding=_CARD_PADDING,
            bar_at_right=self.rtl,
        )
        if boxes:
            yield Group(boxes, before=9.0, frame=frame)

    def _together(self, block: blocks.KeepTogether) -> Iterator[Group]:
        groups = [group for part in block.blocks for group in self.groups(part)]
        for group in groups[:-1]:
            group.keep_next = True
        yield from groups

    def _spacer(self, block: blocks.Spacer) -> Iterator[Group]:
        yield Group([Box(0.0)], before=block.height)

    def _page_break(self, _block: blocks.PageBreak) -> Iterator[Group]:
        yield Group([], new_page=True)

    def _rule(self, block: blocks.Rule) -> Iterator[Group]:
        marks: list[Drawn] = [Mark(0, 0, self.width, 0.7, fill=theme.LINE)]
        if block.cut:
            dashes = int(self.width / _DASH_STEP)
            marks = [Mark(n * _DASH_STEP, 0, _DASH, 0.7, fill=theme.MUTED) for n in range(dashes)]
        yield Group([Box(0.7, marks=marks, before=10.0)], before=10.0)


def _side(text: LaidOut) -> ResolvedDirection:
    return "rtl" if text.rtl else "ltr"


_MAKERS: dict[type[Any], Callable[[Composer, Any], Iterator[Group]]] = {
    blocks.Heading: Composer._heading,
    blocks.Paragraph: Composer._paragraph,
    blocks.Strong: Composer._strong,
    blocks.Quote: Composer._quote,
    blocks.BulletList: Composer._bullets,
    blocks.KeyValues: Composer._key_values,
    blocks.Table: Composer._table,
    blocks.Figures: Composer._figures,
    blocks.Chips: Composer._chips,
    blocks.Card: Composer._card,
    blocks.KeepTogether: Composer._together,
    blocks.Spacer: Composer._spacer,
    blocks.PageBreak: Composer._page_break,
    blocks.Rule: Composer._rule,
    blocks.Illustration: Composer._illustration,
    blocks.Drawing: Composer._drawing,
    blocks.Chart: Composer._chart,
}
"""Not kept by composers, of which there are thousands in a long document: bound to themselves they
would be garbage that only a collection finds, while the window stands still."""
