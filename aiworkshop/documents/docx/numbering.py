"""Lists: one definition a colour, and a count of its own for every numbered list."""

from aiworkshop.documents.docx.markup import DECLARED, on, properties, twips, value
from aiworkshop.documents.pdf.blocks import HUES, Hue

_ROOM = 20.0
_MIDDLE = {False: 5.0, True: 8.0}
"""How far a bullet's or a number's middle is from the edge, in points."""
_HUES: tuple[str, ...] = ("none", *(hue for hue in HUES if hue != "none"))
_KINDS = tuple((numbered, hue) for hue in _HUES for numbered in (False, True))


def inside(numbered: bool, side: int) -> dict[str, str]:
    """The indent of an item within a card: that of the card's other paragraphs, else Word draws
    a box of its own around it. ``side`` in twips.
    """
    first = twips(_MIDDLE[numbered])
    return {
        "tabs": f'<w:tabs><w:tab w:val="left" w:pos="{side + twips(_ROOM)}"/></w:tabs>',
        "ind": f'<w:ind w:left="{side}" w:right="{side}" w:firstLine="{first}"/>',
    }


class Numbering:
    """The lists of one document. Numbers 1 and 2 belong to the styles of lists."""

    def __init__(self) -> None:
        self._restarted: list[int] = []

    def number(self, numbered: bool, hue: Hue) -> int:
        """The list that the items of a block belong to; a numbered one begins at 1 again."""
        kind = _KINDS.index((numbered, hue))
        if not numbered:
            return kind + 1
        self._restarted.append(kind)
        return len(_KINDS) + len(self._restarted)

    def xml(self) -> str:
        """The numbering part."""
        kinds = "".join(_definition(place, *kind) for place, kind in enumerate(_KINDS))
        shared = "".join(_instance(place + 1, place) for place in range(len(_KINDS)))
        again = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
        own = "".join(
            _instance(len(_KINDS) + place, kind, again)
            for place, kind in enumerate(self._restarted, 1)
        )
        return f"<w:numbering {DECLARED}>{kinds}{shared}{own}</w:numbering>"


def _instance(number: int, kind: int, more: str = "") -> str:
    return f'<w:num w:numId="{number}">{value("abstractNumId", kind)}{more}</w:num>'


def _definition(place: int, numbered: bool, hue: str) -> str:
    hanging = twips(_ROOM - _MIDDLE[numbered])
    indent = f'<w:ind w:left="{twips(_ROOM)}" w:hanging="{hanging}"/>'
    letters = {"b": on("b"), "bCs": on("bCs"), "color": value("color", HUES[hue].lstrip("#"))}
    parts = {
        "start": value("start", 1),
        "numFmt": value("numFmt", "decimal" if numbered else "bullet"),
        "lvlText": value("lvlText", "%1." if numbered else "•"),
        # Word and LibreOffice disagree on which side "left" is on a right-to-left page.
        "lvlJc": value("lvlJc", "center"),
        "pPr": properties("pPr", {"ind": indent}),
        "rPr": properties("rPr", letters),
    }
    if hue == "none":
        parts["pStyle"] = value("pStyle", "ListNumber" if numbered else "ListBullet")
    level = properties("lvl", parts).replace("<w:lvl>", '<w:lvl w:ilvl="0">', 1)
    return (
        f'<w:abstractNum w:abstractNumId="{place}">'
        f'<w:nsid w:val="{0x5A100000 + place:08X}"/>{value("multiLevelType", "singleLevel")}'
        f"{level}</w:abstractNum>"
    )
