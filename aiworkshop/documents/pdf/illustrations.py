"""Photos and drawn pictures as boxes, with what stands below them."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from aiworkshop.documents.pdf import blocks, theme
from aiworkshop.documents.pdf.art import PlacedDrawing, PlacedImage, is_picture
from aiworkshop.documents.pdf.boxes import Box, Group, PlacedText

if TYPE_CHECKING:
    from aiworkshop.documents.pdf.compose import Composer

_MOST_HEIGHT = theme.BODY_HEIGHT * 0.62
_BEFORE = 12.0
_CAPTION = 5.0


def illustration_groups(composer: "Composer", block: blocks.Illustration) -> Iterator[Group]:
    """The picture with its caption; one that cannot be drawn leaves its words."""
    width, height = block.size
    if min(width, height) <= 0 or not is_picture(block.data):
        yield from composer.groups(blocks.Paragraph(_caption(block), muted=True, small=True))
        return
    room = composer.width * min(max(block.share, 0.1), 1.0)
    scale = min(room / width, _MOST_HEIGHT / height)
    wide, high = width * scale, height * scale
    x = composer.place(0, wide)
    box = Box(high, art=PlacedImage(block.data, x, 0, wide, high, block.alt))
    yield Group([box, *_below(composer, _caption(block))], before=_BEFORE)


def drawing_groups(composer: "Composer", block: blocks.Drawing) -> Iterator[Group]:
    """The picture drawn as wide as the text."""
    from aiworkshop.documents.pictures.drawing import draw_picture

    page = draw_picture(composer.engine, block.picture, "report").page
    scale = min(composer.width / page.width, 1.0)
    x = composer.place(0, page.width * scale)
    box = Box(page.height * scale, art=PlacedDrawing(page, x, 0, scale, block.alt))
    yield Group([box, *_below(composer, _caption(block))], before=_BEFORE)


def _caption(block: blocks.Illustration | blocks.Drawing) -> blocks.Words:
    """What is seen is told where there is no caption: some readers show nothing else."""
    return block.caption if blocks.plain_text(block.caption).strip() else block.alt


def _below(composer: "Composer", caption: blocks.Words) -> Iterator[Box]:
    if blocks.plain_text(caption).strip():
        text = composer.text(caption, theme.SMALL_MUTED, composer.width)
        yield Box(text.height, [PlacedText(text, 0)], before=_CAPTION)
