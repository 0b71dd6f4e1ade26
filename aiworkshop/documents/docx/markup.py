"""WordprocessingML as text: what may stand in it, and in which order.

Written as text and parsed once by lxml: python-docx makes an object for each element, which takes
minutes for a long table. Word calls a file damaged whose properties stand in another order than
the standard's (ISO/IEC 29500-1, annex A), so they are only ever made by :func:`properties`.
"""

import re
from collections.abc import Mapping

NAMESPACES = {
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "pic": "http://schemas.openxmlformats.org/drawingml/2006/picture",
}
DECLARED = " ".join(f'xmlns:{prefix}="{uri}"' for prefix, uri in NAMESPACES.items())

_ORDERS = {
    "pPr": """
        pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr
        suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap
        overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid
        spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection
        textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange
        """,
    "rPr": """
        rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss
        imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs
        highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout
        specVanish oMath
        """,
    "tblPr": """
        tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW
        jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption
        tblDescription tblPrChange
        """,
    "trPr": """
        cnfStyle divId gridBefore gridAfter wBefore wAfter cantSplit trHeight tblHeader
        tblCellSpacing jc hidden
        """,
    "tcPr": """
        cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection
        tcFitText vAlign hideMark
        """,
    "sectPr": """
        headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc
        pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection
        bidi rtlGutter docGrid printerSettings sectPrChange
        """,
    "pBdr": "top left bottom right between bar",
    "tblBorders": "top left start bottom right end insideH insideV",
    "tcBorders": "top start left bottom end right insideH insideV",
    "tblCellMar": "top left start bottom right end",
    "style": """
        name aliases basedOn next link autoRedefine hidden uiPriority semiHidden
        unhideWhenUsed qFormat locked personal personalCompose personalReply rsid pPr rPr
        tblPr trPr tcPr tblStylePr
        """,
    "lvl": """
        start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr
        rPr
        """,
    "settings": """
        writeProtection view zoom removePersonalInformation embedTrueTypeFonts
        mirrorMargins defaultTabStop autoHyphenation evenAndOddHeaders
        characterSpacingControl updateFields footnotePr endnotePr compat docVars rsids
        themeFontLang clrSchemeMapping decimalSymbol listSeparator
        """,
}
SEQUENCES = {name: tuple(order.split()) for name, order in _ORDERS.items()}
"""Children of each element in the standard's order."""

_PLACES = {
    name: {child: place for place, child in enumerate(order)} for name, order in SEQUENCES.items()
}
_ILLEGAL = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]"
)
_BREAK = re.compile("\r\n|[\n\r\v\f\x85\u2028\u2029]")
_ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})
_QUOTED = str.maketrans(
    {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\n": "&#10;", "\t": " "}
)


def clean(text: str) -> str:
    """``text`` as XML can hold it: every kind of line end as ``\\n``, no control characters."""
    if text.isascii() and text.isprintable():
        return text
    return _ILLEGAL.sub("", _BREAK.sub("\n", text))


def escaped(text: str) -> str:
    """Clean text between tags."""
    return text.translate(_ESCAPES)


def quoted(text: str) -> str:
    """Any text as an attribute's value, without its quotation marks."""
    return clean(text).translate(_QUOTED)


def properties(name: str, children: Mapping[str, str]) -> str:
    """The element ``w:name`` with its children in the standard's order; nothing if there are none.

    A child is given as its own element's text under its name. ``KeyError`` for one that the
    standard does not know there.
    """
    if not children:
        return ""
    places = _PLACES[name]
    ordered = sorted(children, key=places.__getitem__)
    return f"<w:{name}>{''.join(children[each] for each in ordered)}</w:{name}>"


def on(name: str) -> str:
    """A property that is switched on."""
    return f"<w:{name}/>"


def value(name: str, said: str | int) -> str:
    """A property with one value."""
    return f'<w:{name} w:val="{said}"/>'


def border(name: str, colour: str, eighths: int, space: int = 0) -> str:
    """A border line: thickness in eighths of a point, distance from the text in points."""
    colour = colour.lstrip("#")
    return f'<w:{name} w:val="single" w:sz="{eighths}" w:space="{space}" w:color="{colour}"/>'


def fill(colour: str) -> str:
    """A background."""
    return f'<w:shd w:val="clear" w:color="auto" w:fill="{colour.lstrip("#")}"/>'


def twips(points: float) -> int:
    """Twentieths of a point."""
    return round(points * 20)
