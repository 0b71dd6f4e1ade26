"""The first page, and the list of contents."""

from collections.abc import Iterator
from dataclasses import replace

from aiworkshop.documents.pdf import blocks, theme
from aiworkshop.documents.pdf.boxes import Box, Mark, PlacedText
from aiworkshop.documents.pdf.compose import Composer
from aiworkshop.documents.pdf.embedding import DocumentFonts
from aiworkshop.documents.text.engine import LaidOut, TextStyle

_TOP = 74 * theme.MILLIMETRE
_FOOT = theme.PAGE_HEIGHT - 22 * theme.MILLIMETRE
_NUMBER_ROOM = 34.0
_LIST_ROOM = theme.BODY_HEIGHT - 50
_CLOSER = 1.3
_Rooms = tuple[float, float]
"""Above a row of level 1, and of level 2."""


def cover_code(composer: Composer, fonts: DocumentFonts, cover: blocks.Cover) -> Iterator[str]:
    """Operators that draw the cover."""
    hue = blocks.HUES[cover.hue]
    width = composer.width
    y = _TOP
    if kicker := _laid(composer, cover.kicker, replace(theme.LABEL, size_pt=11, colour=hue)):
        yield fonts.code(kicker, theme.SIDE, theme.PAGE_HEIGHT - y)
        y += kicker.height + 8
    bar = Mark(composer.place(0, 56), 0, 56, 4, fill=hue, radius=2)
    yield bar.code(theme.SIDE, theme.PAGE_HEIGHT - y, 4)
    y += 20
    for words, style, after in (
        (cover.title, theme.COVER_TITLE, 8.0),
        (cover.subtitle, theme.COVER_SUBTITLE, 8.0),
    ):
        if text := _laid(composer, words, style):
            yield fonts.code(text, theme.SIDE, theme.PAGE_HEIGHT - y)
            y += text.height + after
    y += 12
    for line in cover.lines:
        if text := _laid(composer, line, theme.COVER_LINE):
            yield fonts.code(text, theme.SIDE, theme.PAGE_HEIGHT - y)
            y += text.height
    y = max(y + 36, 165 * theme.MILLIMETRE)
    if topic := _laid(composer, cover.topic, theme.COVER_TOPIC, width - 18):
        label = _laid(composer, cover.topic_label, replace(theme.LABEL, colour=hue), width - 18)
        height = topic.height + (label.height + 3 if label else 0.0)
        side = Mark(composer.place(0, 3), 0, 3, height, fill=hue, radius=1.5)
        yield side.code(theme.SIDE, theme.PAGE_HEIGHT - y, height)
        x = theme.SIDE + composer.place(18, width - 18)
        if label:
            yield fonts.code(label, x, theme.PAGE_HEIGHT - y)
            y += label.height + 3
        yield fonts.code(topic, x, theme.PAGE_HEIGHT - y)
    if note := _laid(composer, cover.note, theme.SMALL_MUTED):
        yield fonts.code(note, theme.SIDE, theme.PAGE_HEIGHT - _FOOT + note.height)


def _laid(
    composer: Composer,
    words: blocks.Words,
    style: TextStyle,
    width: float = theme.BODY_WIDTH,
) -> LaidOut | None:
    if not blocks.plain_text(words).strip():
        return None
    return composer.text(words, style, width)


def contents_headings(items: tuple[blocks.Block, ...]) -> Iterator[blocks.Heading]:
    """The headings that the contents list, in order."""
    for block in items:
        if isinstance(block, blocks.Heading):
            if block.in_contents and block.level <= 2:
                yield block
        elif isinstance(block, blocks.Card | blocks.KeepTogether):
            yield from contents_headings(block.blocks)


def contents_rows(composer: Composer, items: tuple[blocks.Block, ...]) -> Iterator[Box]:
    """A row for each heading, without its page number, which is not known yet.

    A list a little longer than a page is set closer, so that it fits on one.
    """
    rows = list(_rows(composer, items, theme.BODY, (7.0, 2.0)))
    over = sum(row.before + row.height for row in rows) / _LIST_ROOM
    if 1.0 < over <= _CLOSER:
        rows = list(_rows(composer, items, theme.SMALL, (4.0, 0.0)))
    yield from rows


def _rows(
    composer: Composer, items: tuple[blocks.Block, ...], body: TextStyle, room_before: _Rooms
) -> Iterator[Box]:
    for heading in contents_headings(items):
        lead = 0.0 if heading.level == 1 else 16.0
        room = composer.width - lead - _NUMBER_ROOM
        style = replace(body, bold=heading.level == 1)
        text = composer.text(heading.text, style, room)
        before = room_before[0] if heading.level == 1 else room_before[1]
        yield Box(text.height, [PlacedText(text, composer.place(lead, room))], before=before)


def contents_number(composer: Composer, page: int) -> tuple[LaidOut, float]:
    """A page number and its left edge in the body."""
    text = composer.text(str(page + 1), theme.BODY, _NUMBER_ROOM, "trailing")
    return text, composer.place(composer.width - _NUMBER_ROOM, _NUMBER_ROOM)
