"""How the parts of a sheet are drawn, by the name of their shape.

A shape is a function from setting and part to blocks. To add one: write a module beside these and
name its function in :data:`SHAPES`. A shape that fills a page makes one block as high as
``setting.height``, or a lower one that ``grows``.
"""

from collections.abc import Callable

from aiworkshop.documents.worksheets.blocks import Block
from aiworkshop.documents.worksheets.page import Room, SheetPage
from aiworkshop.documents.worksheets.setting import Setting
from aiworkshop.documents.worksheets.shapes.agenda import agenda
from aiworkshop.documents.worksheets.shapes.around import around, centre
from aiworkshop.documents.worksheets.shapes.badges import badges
from aiworkshop.documents.worksheets.shapes.entries import entries
from aiworkshop.documents.worksheets.shapes.fields import fields
from aiworkshop.documents.worksheets.shapes.notes import notes
from aiworkshop.documents.worksheets.shapes.petals import petals
from aiworkshop.documents.worksheets.shapes.poster import poster
from aiworkshop.documents.worksheets.shapes.rings import rings
from aiworkshop.documents.worksheets.shapes.rows import rows
from aiworkshop.documents.worksheets.shapes.sign import own_sign, sign
from aiworkshop.documents.worksheets.shapes.words import words
from aiworkshop.readmodels.sheets import PackFacts, SheetCopy, SheetPart

Shape = Callable[[Setting, SheetPart], list[Block]]
CopyShape = Callable[[Setting, SheetPart, SheetCopy, PackFacts, SheetPage, Room], None]
"""Draws what is different on each copy, such as a table's number on its sign, into the room of the
sheet's body, on the first page."""

SHAPES: dict[str, Shape] = {
    "words": words,
    "fields": fields,
    "entries": entries,
    "rows": rows,
    "notes": notes,
    "agenda": agenda,
    "around": around,
    "badges": badges,
    "centre": centre,
    "petals": petals,
    "poster": poster,
    "rings": rings,
    "sign": sign,
}

COPY_SHAPES: dict[str, CopyShape] = {"sign": own_sign}
"""Shapes that draw something for each copy, besides what :data:`SHAPES` draws once."""
