"""The styles of a document, by which whoever edits it changes its look.

The typeface is Arial: it has Hebrew and Arabic letters, is on every Windows and macOS, and
LibreOffice has one of the same widths. The bundled typefaces would be missing on the reader's
machine, and a different one would take each script's place.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

from aiworkshop.documents.docx.markup import (
    DECLARED,
    border,
    fill,
    on,
    properties,
    twips,
    value,
)
from aiworkshop.documents.docx.runs import RunWriter
from aiworkshop.documents.pdf import theme
from aiworkshop.documents.text.engine import TextStyle

FONT = "Arial"
_LINE = 240
"""One line of a typeface, in the unit of ``w:line``."""


@dataclass(frozen=True, slots=True)
class Style:
    """A paragraph style. ``before`` and ``after`` in points; ``level`` of the outline, from 1."""

    id: str
    name: str
    text: TextStyle
    before: float = 0.0
    after: float = 0.0
    based: str = "Normal"
    following: str = ""
    level: int = 0
    kept: bool = False
    """In one piece, and with what follows."""
    more: dict[str, str] = field(default_factory=dict)
    quick: bool = True

    @property
    def line(self) -> float:
        """Height of a line, in lines of the typeface."""
        return max(1.0, self.text.leading * 0.85)


_KICKER = TextStyle(11, bold=True, colour=theme.MUTED)
_CENTRED = {"jc": value("jc", "center")}
_EXACT = {"spacing": '<w:spacing w:before="0" w:after="0" w:line="160" w:lineRule="exact"/>'}


def _below(eighths: int, space: int = 0) -> dict[str, str]:
    return {"pBdr": properties("pBdr", {"bottom": border("bottom", theme.LINE, eighths, space)})}


def _headings() -> Iterator[Style]:
    looks = zip(theme.HEADINGS, (26.0, 18.0, 12.0), strict=True)
    for n, (text, before) in enumerate(looks, 1):
        listed, unlisted = f"Heading{n}", f"Unlisted{n}"
        yield Style(listed, f"heading {n}", text, before, 4.0, "Normal", "Normal", n, kept=True)
        # The contents do not name it; for whoever moves from heading to heading it is one.
        yield Style(unlisted, f"Unlisted Heading {n}", text, before, 4.0, listed, "Normal", n)


def _front() -> Iterator[Style]:
    yield Style("Title", "Title", theme.COVER_TITLE, 8.0, 8.0, following="Subtitle", kept=True)
    yield Style("Subtitle", "Subtitle", theme.COVER_SUBTITLE, 0.0, 8.0)
    yield Style("CoverKicker", "Cover Kicker", _KICKER, 145.0, 6.0, kept=True)
    yield Style("CoverLine", "Cover Line", theme.COVER_LINE)
    yield Style("CoverLabel", "Cover Label", _KICKER, kept=True)
    yield Style("CoverTopic", "Cover Topic", theme.COVER_TOPIC)
    yield Style("CoverNote", "Cover Note", theme.SMALL_MUTED, 84.0)
    head = theme.HEADINGS[0]
    yield Style("TOCHeading", "TOC Heading", head, 0.0, 10.0, following="Normal", kept=True)
    edge = twips(theme.BODY_WIDTH)
    dots = {"tabs": f'<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="{edge}"/></w:tabs>'}
    deeper = {**dots, "ind": f'<w:ind w:left="{twips(16)}"/>'}
    yield Style(
        "TOC1", "toc 1", TextStyle(10.5, bold=True, leading=1.2), 6.0, more=dots, quick=False
    )
    yield Style("TOC2", "toc 2", TextStyle(10.5, leading=1.2), 1.0, more=deeper, quick=False)


def _texts() -> Iterator[Style]:
    yield Style("Muted", "Explanation", theme.BODY_MUTED, 6.0)
    yield Style("Small", "Small", theme.SMALL, 6.0)
    yield Style("SmallMuted", "Small Explanation", theme.SMALL_MUTED, 6.0)
    yield Style("Lead", "Lead", theme.STRONG, 8.0, following="Normal", kept=True)
    whole = {"keepLines": on("keepLines")}
    yield Style("Quote", "Quote", theme.BODY, 8.0, 2.0, following="Normal", more=whole)
    yield Style("QuoteSource", "Quote Source", theme.SMALL_MUTED, following="Normal")
    yield Style("ListBullet", "List Bullet", theme.BODY, 3.0)
    yield Style("ListNumber", "List Number", theme.BODY, 3.0)
    yield Style("CardLabel", "Card Label", theme.LABEL, 5.0, kept=True)
    yield Style("CardValue", "Card Value", theme.BODY)
    yield Style("Chips", "Tags", TextStyle(9.5, bold=True, leading=1.6), 6.0)
    yield Style("Picture", "Picture", TextStyle(11, leading=1.0), 10.0, more=_CENTRED)
    yield Style("Caption", "caption", theme.SMALL_MUTED, 4.0, 4.0)


def _tables() -> Iterator[Style]:
    yield Style("TableHead", "Table Head", theme.LABEL, kept=True)
    yield Style("TableCell", "Table Cell", theme.CELL)
    yield Style("Label", "Label", theme.LABEL)
    yield Style("Value", "Value", theme.BODY)
    number = TextStyle(24, bold=True, leading=1.1)
    yield Style("FigureNumber", "Figure", number, 2.0, kept=True)
    yield Style("FigureLabel", "Figure Label", theme.SMALL_MUTED, 0.0, 2.0)
    yield Style("ChartBar", "Chart Bar", TextStyle(9, leading=1.25), 1.0, 1.0)


def _lines() -> Iterator[Style]:
    thin = TextStyle(4, leading=1.0)
    yield Style("Rule", "Rule", thin, 6.0, 4.0, quick=False, more=_below(6))
    yield Style("Gap", "Gap", thin, quick=False, more=_EXACT)
    yield Style("Header", "header", theme.RUNNING, quick=False, more=_below(5, 3))
    yield Style("Footer", "footer", theme.RUNNING, quick=False, more=_CENTRED)


_ALL = (
    Style("Normal", "Normal", theme.BODY, 6.0, based=""),
    *(style for part in (_headings, _front, _texts, _tables, _lines) for style in part()),
)
STYLES = {style.id: style for style in _ALL}


def styles_xml(runs: RunWriter) -> str:
    """The styles part; a right-to-left document's paragraphs begin at the right by themselves."""
    font = f'<w:rFonts w:ascii="{FONT}" w:hAnsi="{FONT}" w:eastAsia="{FONT}" w:cs="{FONT}"/>'
    lang = f'<w:lang w:val="{runs.left}" w:eastAsia="{runs.left}" w:bidi="{runs.right}"/>'
    default = properties("rPr", {"rFonts": font, "lang": lang, **_size(11)})
    paragraph = properties("pPr", {"widowControl": on("widowControl")})
    return (
        f"<w:styles {DECLARED}><w:docDefaults><w:rPrDefault>{default}</w:rPrDefault>"
        f"<w:pPrDefault>{paragraph}</w:pPrDefault></w:docDefaults>"
        + "".join(_paragraph_style(style, runs.direction == "rtl") for style in STYLES.values())
        + "".join(_other_styles())
        + "</w:styles>"
    )


def _size(points: float) -> dict[str, str]:
    half = round(points * 2)
    return {"sz": value("sz", half), "szCs": value("szCs", half)}


def _paragraph_style(style: Style, rtl: bool) -> str:
    text = style.text
    line = round(_LINE * style.line)
    spacing = (
        f'<w:spacing w:before="{twips(style.before)}" w:after="{twips(style.after)}"'
        f' w:line="{line}" w:lineRule="auto"/>'
    )
    paragraph = {"spacing": spacing, **style.more}
    if style.kept:
        paragraph |= {name: on(name) for name in ("keepNext", "keepLines")}
    if style.level:
        paragraph["outlineLvl"] = value("outlineLvl", style.level - 1)
    if style.id in ("ListBullet", "ListNumber"):
        number = 1 if style.id == "ListBullet" else 2
        paragraph["numPr"] = f'<w:numPr><w:numId w:val="{number}"/></w:numPr>'
    if rtl and not style.based:
        paragraph["bidi"] = on("bidi")
    letters = {"color": value("color", text.colour.lstrip("#")), **_size(text.size_pt)}
    if text.bold:
        letters |= {"b": on("b"), "bCs": on("bCs")}
    parts = {
        "name": value("name", style.name),
        "pPr": properties("pPr", paragraph),
        "rPr": properties("rPr", letters),
    }
    if style.based:
        parts["basedOn"] = value("basedOn", style.based)
    if style.following:
        parts["next"] = value("next", style.following)
    if style.quick:
        parts["qFormat"] = on("qFormat")
    default = "" if style.based else ' w:default="1"'
    own = "".join(parts[each] for each in ("name", "basedOn", "next", "qFormat", "pPr", "rPr")
                  if each in parts)  # fmt: skip
    return f'<w:style w:type="paragraph"{default} w:styleId="{style.id}">{own}</w:style>'


def _other_styles() -> Iterator[str]:
    yield _style("character", "DefaultParagraphFont", "Default Paragraph Font", "", default=True)
    yield _style("numbering", "NoList", "No List", "", default=True)
    sides = {
        name: f'<w:{name} w:w="{width}" w:type="dxa"/>'
        for name, width in (("top", 0), ("left", 108), ("bottom", 0), ("right", 108))
    }
    plain = {"tblInd": '<w:tblInd w:w="0" w:type="dxa"/>'}
    margins = properties("tblCellMar", sides)
    plain_xml = properties("tblPr", {**plain, "tblCellMar": margins})
    yield _style("table", "TableNormal", "Normal Table", plain_xml, default=True)
    sides = {
        name: f'<w:{name} w:w="{width}" w:type="dxa"/>'
        for name, width in (("top", 70), ("left", 120), ("bottom", 70), ("right", 120))
    }
    lines = {
        name: border(name, theme.RULE, 4)
        for name in ("top", "left", "bottom", "right", "insideH", "insideV")
    }
    report = {
        "tblBorders": properties("tblBorders", lines),
        "tblCellMar": properties("tblCellMar", sides),
    }
    head = (
        '<w:tblStylePr w:type="firstRow">'
        + properties("tcPr", {"shd": fill(theme.CHIP)})
        + "</w:tblStylePr>"
    )
    report_xml = properties("tblPr", report) + head
    yield _style("table", "ReportTable", "Report Table", report_xml, based="TableNormal")
    sides["left"], sides["right"] = (f'<w:{s} w:w="40" w:type="dxa"/>' for s in ("left", "right"))
    pairs = properties("tblPr", {"tblCellMar": properties("tblCellMar", sides)})
    yield _style("table", "PlainTable", "Plain Pairs", pairs, based="TableNormal")


def _style(
    kind: str, style_id: str, name: str, rest: str, *, based: str = "", default: bool = False
) -> str:
    first = value("name", name) + (value("basedOn", based) if based else "")
    said = ' w:default="1"' if default else ""
    hidden = "<w:semiHidden/><w:unhideWhenUsed/>" if default else ""
    return f'<w:style w:type="{kind}"{said} w:styleId="{style_id}">{first}{hidden}{rest}</w:style>'
