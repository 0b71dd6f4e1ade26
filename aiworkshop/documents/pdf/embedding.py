"""Puts laid-out text into a reportlab document: glyphs as drawn, characters as written.

Each bundled font becomes one composite font (ISO 32000-1, 9.7) that holds just the glyphs used.
A code stands for a pair of glyph and source characters, not for a glyph alone: the same picture
may come from different characters (a space or a no-break space, a bracket or its mirror), and a
reader who copies or searches must get the characters that were typed.
"""

import re
from collections.abc import Iterable, Iterator
from itertools import count
from typing import Any

import uharfbuzz as hb
from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas

from aiworkshop.documents.text.engine import LaidOut, Piece
from aiworkshop.documents.text.fonts import UNITS, Face
from aiworkshop.documents.text.shaping import Glyph, GlyphRun, Shaped, printed

_SYMBOLIC = 4
_INVISIBLE_WIDTH = 300
_MARKS_PER_CODE = 8
_GAP_HEIGHT = 7
_STRIKE_HEIGHT, _STRIKE_WEIGHT = 0.24, 0.06
"""Of the line through struck words: above the baseline, and its own, in sizes of the letters."""
_UNREAD = (0x02, 0x03, 0x93, 0x94, 0x96, 0x97, 0x98)
"""Codes for glyphs that stand for no character of their own, such as a mark that is read with its
letter. Poppler passes over a code without characters; PDFium takes the code itself for a character,
and leaves out these."""
_RISE = re.compile(r"\{(-?\d+)\}")
_KEPT_TABLES = frozenset({"glyf", "loca", "head", "hhea", "hmtx", "maxp", "cvt ", "fpgm", "prep"})


class EmbeddedFont:
    """One face in one document. reportlab calls :meth:`addObjects` when the document is saved."""

    def __init__(self, face: Face, name: str) -> None:
        self.face = face
        self.name = name
        self._codes: dict[tuple[int, str, int], int] = {}
        self._used: set[int] = set()
        self._last = 0
        self._encoded: dict[tuple[Glyph, bool], tuple[str, int]] = {}

    def encode(self, run: GlyphRun, rtl: bool) -> str:
        """The run as the inside of a TJ array."""
        parts: list[str] = []
        hexed: list[str] = []
        correction = 0
        for glyph in run.glyphs:
            code, natural = self._encoded.get((glyph, rtl)) or self._encode(glyph, rtl)
            correction -= glyph.x
            if glyph.y or correction:
                if hexed:
                    parts.append(f"<{''.join(hexed)}>")
                    hexed = []
                if correction:
                    parts.append(str(correction))
                correction = 0
            if glyph.y:
                parts.append(f"]TJ {{{glyph.y}}} Ts[<{code}>]TJ 0 Ts[")
            else:
                hexed.append(code)
            correction = natural - glyph.advance + glyph.x
        if hexed:
            parts.append(f"<{''.join(hexed)}>")
        if correction:
            parts.append(str(correction))
        return "".join(parts)

    def _encode(self, glyph: Glyph, rtl: bool) -> tuple[str, int]:
        """The codes that draw one glyph, and how far they move.

        PDFium reads the characters of one code backwards where the text runs right to left, and
        poppler does not. So a glyph that stands for several characters (lam-alef) is drawn by one
        code with a part of its width; blank codes take the other characters and the rest.
        """
        natural = self.face.advance(glyph.id)
        chars = list(printed(glyph.source)) or [""]
        if rtl:
            chars.reverse()
        share = natural // len(chars)
        widths = [natural - share * (len(chars) - 1)] + [share] * (len(chars) - 1)
        ids = [glyph.id] + [self.face.blank] * (len(chars) - 1)
        codes = [self._code(*key) for key in zip(ids, chars, widths, strict=True)]
        found = ("".join([f"{code:04X}" for code in codes]), natural)
        self._encoded[glyph, rtl] = found
        return found

    def invisible(self, source: str, glyph: int | None = None) -> str:
        """A code that hardly moves and reads as ``source``; drawn invisibly where it has a glyph
        of its own."""
        own = self.face.blank if glyph is None else glyph
        return f"{self._code(own, source, _INVISIBLE_WIDTH):04X}"

    def _code(self, glyph: int, source: str, width: int) -> int:
        key = (glyph, source, width)
        found = self._codes.get(key)
        if found is None:
            unread = next((code for code in _UNREAD if code not in self._used), None)
            if source or unread is None:
                self._last = next(code for code in count(self._last + 1) if code not in _UNREAD)
                found = self._last
            else:
                found = unread
            self._codes[key] = found
            self._used.add(found)
        return found

    def addObjects(self, document: Any) -> None:
        """Add the font's dictionaries and the subset of its glyphs to the document."""
        by_code = {code: (glyph, width) for (glyph, _, width), code in self._codes.items()}
        missing = (0, self.face.advance(0))
        table = [by_code.get(code, missing) for code in range(max(by_code, default=0) + 1)]
        data, renumbered = _subset(self.face, [glyph for glyph, _ in table])
        reference = document.Reference
        places = b"".join(renumbered[glyph].to_bytes(2, "big") for glyph, _ in table)
        name = f"{_tag(self.name)}+{self.face.name}"
        widths = [width for _, width in table]
        descendant = pdfdoc.PDFDictionary(
            {
                "Type": "/Font",
                "Subtype": "/CIDFontType2",
                "BaseFont": f"/{name}",
                "CIDSystemInfo": pdfdoc.PDFDictionary(
                    {
                        "Registry": pdfdoc.PDFString("Adobe"),
                        "Ordering": pdfdoc.PDFString("Identity"),
                        "Supplement": 0,
                    }
                ),
                "FontDescriptor": reference(self._descriptor(document, name, data)),
                "DW": UNITS,
                "W": pdfdoc.PDFArray([0, pdfdoc.PDFArray(widths)]),
                "CIDToGIDMap": reference(_stream(places)),
            }
        )
        document.Reference(
            pdfdoc.PDFDictionary(
                {
                    "Type": "/Font",
                    "Subtype": "/Type0",
                    "BaseFont": f"/{name}",
                    "Encoding": "/Identity-H",
                    "DescendantFonts": pdfdoc.PDFArray([reference(descendant)]),
                    "ToUnicode": reference(_stream(self._to_unicode())),
                }
            ),
            f"font:{self.name}",
        )

    def _descriptor(self, document: Any, name: str, data: bytes) -> Any:
        extents = self.face.font.get_font_extents("ltr")
        return pdfdoc.PDFDictionary(
            {
                "Type": "/FontDescriptor",
                "FontName": f"/{name}",
                "Flags": _SYMBOLIC,
                "FontBBox": pdfdoc.PDFArray([-1000, -500, 3000, 1200]),
                "ItalicAngle": 0,
                "Ascent": int(extents.ascender),
                "Descent": int(extents.descender),
                "CapHeight": 714,
                "StemV": 80,
                "FontFile2": document.Reference(_stream(data, Length1=len(data))),
            }
        )

    def _to_unicode(self) -> bytes:
        rows = [
            f"<{code:04X}><{_utf16(source)}>"
            for (_, source, _), code in self._codes.items()
            if source
        ]
        blocks = [
            f"{len(part)} beginbfchar\n" + "\n".join(part) + "\nendbfchar"
            for part in (rows[i : i + 100] for i in range(0, len(rows), 100))
        ]
        return (
            "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
            "/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n"
            "/CMapName/Adobe-Identity-UCS def\n/CMapType 2 def\n"
            "1 begincodespacerange\n<0000><FFFF>\nendcodespacerange\n"
            + "\n".join(blocks)
            + "\nendcmap\nCMapName currentdict/CMap defineresource pop\nend\nend\n"
        ).encode("ascii")


class DocumentFonts:
    """The fonts of one canvas, and the drawing of laid-out text with them."""

    def __init__(self, canvas: Canvas, latin: Face) -> None:
        self._latin = latin
        self._document: Any = canvas._doc
        self._fonts: dict[str, EmbeddedFont] = {}
        self._words: dict[Shaped, list[tuple[str, str]]] = {}
        self._colours: dict[str, str] = {}

    def code(self, text: LaidOut, x: float, top: float) -> str:
        """Content stream operators that draw ``text`` with its top left corner at (x, top)."""
        size = f"{text.style.size_pt:g}"
        y = top - text.baseline
        out = ["BT"]
        font = colour = ""
        for line in text.lines:
            if line.pieces:
                out.append(f"1 0 0 1 {x + line.x:.2f} {y:.2f} Tm")
                array: list[str] = []
                for piece in line.pieces:
                    if piece.colour != colour:
                        _flush(out, array, text.style.size_pt)
                        colour = piece.colour
                        out.append(self._colour(colour))
                    for name, inside in self._words.get(piece.shaped) or self._word(piece):
                        if name != font:
                            _flush(out, array, text.style.size_pt)
                            font = name
                            out.append(f"/{name} {size} Tf")
                        array.append(inside)
                _flush(out, array, text.style.size_pt)
            y -= text.line_height
        out.append("ET")
        if text.struck:
            out += self._strikes(text, x, top)
        return "\n".join(out)

    def _strikes(self, text: LaidOut, x: float, top: float) -> Iterator[str]:
        size = text.style.size_pt
        y = top - text.baseline + _STRIKE_HEIGHT * size
        for line in text.lines:
            for left, width, colour in line.strikes(size):
                place = f"{x + left:.2f} {y:.2f} {width:.2f} {_STRIKE_WEIGHT * size:.2f}"
                yield f"q {rgb(colour)} rg {place} re f Q"
            y -= text.line_height

    def reading_marks(self, rtl: bool, count: int, x: float, y: float) -> str:
        """At least ``count`` invisible direction marks, for :mod:`reading`."""
        font = self._font(self._latin)
        code = font.invisible(("\u200f" if rtl else "\u200e") * _MARKS_PER_CODE)
        codes = code * (count // _MARKS_PER_CODE + 1)
        return f"q BT 3 Tr /{font.name} 1 Tf 1 0 0 1 {x:.2f} {y:.2f} Tm <{codes}>Tj ET Q"

    def gap(self, x: float, y: float, width: float = 1.0) -> str:
        """An invisible space at (x, y), ``width`` points wide, that keeps texts apart which are
        drawn before and after it. PDFium overlooks glyphs without an outline."""
        font = self._font(self._latin)
        glyph = font.face.font.get_nominal_glyph(ord("|")) or 0
        code = font.invisible(" ", glyph)
        stretch = width * UNITS / _INVISIBLE_WIDTH
        matrix = f"{stretch:.2f} 0 0 {_GAP_HEIGHT} {x:.2f} {y:.2f}"
        return f"q BT 3 Tr /{font.name} 1 Tf {matrix} Tm <{code}>Tj ET Q"

    def _word(self, piece: Piece) -> list[tuple[str, str]]:
        runs = []
        for run in piece.shaped.runs:
            font = self._font(run.face)
            runs.append((font.name, font.encode(run, piece.shaped.rtl)))
        self._words[piece.shaped] = runs
        return runs

    def _font(self, face: Face) -> EmbeddedFont:
        found = self._fonts.get(face.name)
        if found is None:
            found = EmbeddedFont(face, f"T{len(self._fonts) + 1}")
            self._fonts[face.name] = found
            name = f"font:{found.name}"
            fonts = self._document.idToObject["BasicFonts"].dict
            fonts[found.name] = pdfdoc.PDFObjectReference(name)
            self._document.delayedFonts.append(found)
        return found

    def _colour(self, colour: str) -> str:
        found = self._colours.get(colour)
        if found is None:
            found = self._colours[colour] = f"{rgb(colour)} rg"
        return found


def rgb(colour: str) -> str:
    """``#RRGGBB`` as the three operands of a colour operator."""
    return " ".join(f"{int(colour[i : i + 2], 16) / 255:.3g}" for i in (1, 3, 5))


def _flush(out: list[str], array: list[str], size: float) -> None:
    """Write the glyphs gathered so far; a raised mark's height depends on the size."""
    if not array:
        return
    inside = "".join(array).replace("><", "")
    array.clear()
    if "{" in inside:
        inside = _RISE.sub(lambda found: f"{int(found[1]) * size / UNITS:.2f}", inside)
    out.append(f"[{inside}]TJ")


def _utf16(text: str) -> str:
    return text.encode("utf-16-be", "replace").hex().upper()


def _tag(name: str) -> str:
    """Six capital letters that mark a font as a subset."""
    number = int(name[1:])
    return "AAAAA" + chr(64 + number)


def _stream(data: bytes, **entries: int) -> Any:
    filters = [pdfdoc.PDFZCompress]
    return pdfdoc.PDFStream(pdfdoc.PDFDictionary(dict(entries)), data, filters)


def _subset(face: Face, glyphs: Iterable[int]) -> tuple[bytes, dict[int, int]]:
    """The font with these glyphs alone, and their new numbers."""
    wanted = hb.SubsetInput()
    wanted.flags = hb.SubsetFlags.NOTDEF_OUTLINE | hb.SubsetFlags.NO_LAYOUT_CLOSURE
    wanted.glyph_set.update(glyphs)
    dropped = {table for table in face.face.table_tags if table not in _KEPT_TABLES}
    wanted.drop_table_tag_set.update(int.from_bytes(tag.encode("ascii"), "big") for tag in dropped)
    plan = hb.SubsetPlan(face.face, wanted)
    data = bytes(plan.execute().blob.data)
    return data, dict(plan.old_to_new_glyph_mapping)
