"""How the parts of a sheet are drawn, by the name of their shape.

A shape is a function from setting and part to blocks. To add one: write a module beside these and
name its function in :data:`SHAPES`. A shape that fills a page makes one block as high as
``setting.height``, or a lower one that ``grows``.
"""

from collections.abc import Callable

from aiworkshop.documents.worksheets.blocks import Block
from aiworkshop.documents.worksheets.setting import Setting
from aiworkshop.readmodels.sheets import SheetPart

Shape = Callable[[Setting, SheetPart], list[Block]]

SHAPES: dict[str, Shape] = {}
