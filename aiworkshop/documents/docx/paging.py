"""On which page each heading will likely stand.

Only the program that shows a document knows its pages. The contents need numbers from the
beginning, so they are reckoned from the letters' mean widths; a program that renews the contents
puts its own in their place.
"""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from aiworkshop.documents.docx.markup import NAMESPACES
from aiworkshop.documents.docx.styles import STYLES, Style
from aiworkshop.documents.pdf import theme

_W = f"{{{NAMESPACES['w']}}}"
_VALUE = _W + "val"
_ARIAL_LINE = 1.149
_CELL_SIDES = 12.0
_CELL_ENDS = 7.0
_BOX_ENDS = 12.0
_WIDTHS = {"HEBREW": 0.54, "ARABIC": 0.42, "LATIN": 0.52}
"""Of a letter, in ems; spaces and marks of reading are narrower."""


@dataclass(slots=True)
class _Piece:
    """Something that stands on one page, or lines that may be parted. Measures in points."""

    before: float
    lines: list[float]
    kept: bool = False
    new_page: bool = False
    anchors: list[str] = field(default_factory=list)

    @property
    def height(self) -> float:
        return sum(self.lines)


def heading_pages(body: Any) -> dict[str, int]:
    """The page, from 1, of each bookmark in a document's body (an lxml element)."""
    pages: dict[str, int] = {}
    page, room = 1, theme.BODY_HEIGHT
    chain: list[_Piece] = []
    for piece in _Measuring().pieces(body):
        if piece.new_page and (chain or room < theme.BODY_HEIGHT):
            page, room = _lay(chain, page, room, pages)
            chain = []
            page, room = page + 1, theme.BODY_HEIGHT
        chain.append(piece)
        if not piece.kept:
            page, room = _lay(chain, page, room, pages)
            chain = []
    _lay(chain, page, room, pages)
    return pages


def _lay(chain: list[_Piece], page: int, room: float, pages: dict[str, int]) -> tuple[int, float]:
    """Put what belongs together on the page, or on the next; the page and the room left on it."""
    whole = sum(piece.before + piece.height for piece in chain)
    if room < whole <= theme.BODY_HEIGHT and len(chain) > 1:
        page, room = page + 1, theme.BODY_HEIGHT
    for piece in chain:
        room -= piece.before
        for number, line in enumerate(piece.lines):
            if line > room and room < theme.BODY_HEIGHT:
                page, room = page + 1, theme.BODY_HEIGHT
            room -= line
            if number == 0:
                pages.update(dict.fromkeys(piece.anchors, page))
    return page, room


class _Measuring:
    def __init__(self) -> None:
        self._letters: dict[str, float] = {}
        self._box = ""

    def pieces(self, body: Any) -> Iterator[_Piece]:
        for child in body:
            if child.tag == _W + "p":
                yield self._paragraph(child, theme.BODY_WIDTH)
            elif child.tag == _W + "tbl":
                self._box = ""
                for row in child.iterfind(_W + "tr"):
                    yield self._row(row)

    def _row(self, row: Any) -> _Piece:
        heights, kept = [0.0], False
        for cell in row.iterfind(_W + "tc"):
            room = float(cell.find(f"{_W}tcPr/{_W}tcW").get(_W + "w")) / 20 - _CELL_SIDES
            parts = [self._paragraph(each, room) for each in cell.iterfind(_W + "p")]
            kept = kept or any(part.kept for part in parts)
            heights.append(sum(part.before + part.height for part in parts))
        return _Piece(0.0, [max(heights) + _CELL_ENDS], kept)

    def _paragraph(self, element: Any, room: float) -> _Piece:
        given = element.find(_W + "pPr")
        style = STYLES[given.find(_W + "pStyle").get(_VALUE)]
        spacing, indent = given.find(_W + "spacing"), given.find(_W + "ind")
        before = style.before
        if spacing is not None:
            before = float(spacing.get(_W + "before")) / 20
        if indent is not None:
            room -= sum(float(indent.get(_W + side, 0)) for side in ("left", "right")) / 20
        line = style.line * style.text.size_pt * _ARIAL_LINE
        lines = [line] * self._lines(element, style, room)
        lines[-1] += style.after
        extent = element.find(f".//{{{NAMESPACES['wp']}}}extent")
        if extent is not None:
            lines = [float(extent.get("cy")) / 12700]
        before += self._box_begins(given.find(_W + "pBdr"), indent)
        return _Piece(
            before,
            lines,
            style.kept or given.find(_W + "keepNext") is not None,
            given.find(_W + "pageBreakBefore") is not None,
            [each.get(_W + "name") for each in element.iterfind(_W + "bookmarkStart")],
        )

    def _box_begins(self, lines: Any, indent: Any) -> float:
        """Room for the lines and the padding of a box, where one begins."""
        drawn = indent.get(_W + "left") if lines is not None and len(lines) > 3 else ""
        new, self._box = drawn and drawn != self._box, drawn
        return _BOX_ENDS if new else 0.0

    def _lines(self, element: Any, style: Style, room: float) -> int:
        size = style.text.size_pt * (1.06 if style.text.bold else 1.0)
        count, width = 1, 0.0
        for part in element.iter(_W + "t", _W + "br"):
            if part.tag == _W + "br":
                count, width = count + 1, 0.0
                continue
            for word in (part.text or "").split(" "):
                long = size * sum(map(self._letter, word))
                if width and width + long > room:
                    count, width = count + 1, 0.0
                width += long + size * 0.28
        return count

    def _letter(self, char: str) -> float:
        found = self._letters.get(char)
        if found is None:
            found = self._letters[char] = _letter(char)
        return found


def _letter(char: str) -> float:
    kind = unicodedata.category(char)
    if kind in ("Mn", "Cf"):
        return 0.0
    if kind[0] == "P":
        return 0.3
    if kind == "Lu":
        return 0.68
    return _WIDTHS.get(unicodedata.name(char, "").partition(" ")[0], 0.556)
