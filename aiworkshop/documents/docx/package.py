"""The file around a document's text: python-docx's package with this program's own parts."""

import zipfile
from collections.abc import Iterable
from datetime import datetime
from io import BytesIO
from typing import Any

import docx
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import parse_xml

from aiworkshop.documents.docx.contents import number_contents
from aiworkshop.documents.docx.markup import DECLARED, clean, escaped, properties, quoted, value
from aiworkshop.documents.docx.numbering import Numbering
from aiworkshop.documents.docx.runs import RunWriter, locale
from aiworkshop.documents.docx.styles import FONT, styles_xml
from aiworkshop.documents.pdf import theme
from aiworkshop.documents.pdf.blocks import Document
from aiworkshop.documents.text.shaping import printed

_LABEL_LENGTH = 250
_STILL = datetime(2000, 1, 1)
"""Nothing in a file tells when it was made, so that the same words give the same bytes."""
_UNUSED = frozenset({"thumbnail", "customXml", "stylesWithEffects", "webSettings"})
_APP = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties xmlns="http://schemas.'
    'openxmlformats.org/officeDocument/2006/extended-properties"><Application>aiworkshop'
    "</Application></Properties>"
)
_COMPATIBILITY = "http://schemas.microsoft.com/office/word"


class Package:
    """An empty document of python-docx's that takes its text, styles and pictures from here."""

    def __init__(self, document: Document, runs: RunWriter) -> None:
        self.document = document
        self.runs = runs
        self.word: Any = docx.Document()
        self._strip()

    def picture(self, data: bytes) -> str:
        """Put a picture in and return the name by which the text refers to it.

        Raises what python-docx raises for what is no picture that it knows.
        """
        name, _ = self.word.part.get_or_add_image(BytesIO(data))
        return str(name)

    def finish(self, body: Iterable[str], numbering: Numbering, *, cover: bool) -> bytes:
        """The file, with ``body`` as its text."""
        part = self.word.part
        part._styles_part._element = parse_xml(styles_xml(self.runs))
        part.numbering_part._element = parse_xml(numbering.xml())
        part._settings_part._element = parse_xml(self._settings())
        self._font_table()
        section = self._section(cover)
        text = f"<w:document {DECLARED}><w:body>{''.join(body)}{section}</w:body></w:document>"
        part._element = parse_xml(text)
        number_contents(part._element[0])
        self._describe()
        out = BytesIO()
        part.package.save(out)
        return _still(out.getvalue())

    def _strip(self) -> None:
        """Take out what python-docx's template brings along and nothing here needs."""
        for owner in (self.word.part, self.word.part.package):
            for name in [n for n, each in owner.rels.items() if _short(each.reltype) in _UNUSED]:
                del owner.rels[name]
        for each in self.word.part.package.rels.values():
            if _short(each.reltype) == "extended-properties":
                each.target_part._blob = _APP.encode()

    def _font_table(self) -> None:
        other = '<w:altName w:val="Liberation Sans"/>'
        table = (
            f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:fonts {DECLARED}>'
            f'<w:font w:name="{FONT}">{other}<w:family w:val="swiss"/>'
            '<w:pitch w:val="variable"/></w:font></w:fonts>'
        )
        for each in self.word.part.rels.values():
            if each.reltype == RELATIONSHIP_TYPE.FONT_TABLE:
                each.target_part._blob = table.encode()

    def _settings(self) -> str:
        names = ("compatibilityMode", 15), ("enableOpenTypeFeatures", 1)
        compatible = "".join(
            f'<w:compatSetting w:name="{name}" w:uri="{_COMPATIBILITY}" w:val="{said}"/>'
            for name, said in names
        )
        left, right = self.runs.left, self.runs.right
        parts = {
            "zoom": '<w:zoom w:percent="100"/>',
            "defaultTabStop": value("defaultTabStop", 720),
            "characterSpacingControl": value("characterSpacingControl", "doNotCompress"),
            "compat": f"<w:compat>{compatible}</w:compat>",
            "themeFontLang": f'<w:themeFontLang w:val="{left}" w:bidi="{right}"/>',
            "decimalSymbol": value("decimalSymbol", "."),
            "listSeparator": value("listSeparator", ","),
        }
        # The numbers in the contents are this program's pages; Word asks once and counts its own.
        if any(type(block).__name__ == "Contents" for block in self.document.blocks):
            parts["updateFields"] = value("updateFields", "true")
        found = properties("settings", parts)
        return found.replace("<w:settings>", f"<w:settings {DECLARED}>", 1)

    def _section(self, cover: bool) -> str:
        """The page: its size, its running head and foot."""
        head = self._margin_part("header", self._running_head())
        foot = self._margin_part("footer", self._page_number())
        wide, high, side = theme.PAGE_WIDTH, theme.PAGE_HEIGHT, round(theme.SIDE * 20)
        top, bottom = round(theme.BODY_TOP * 20), round((high - theme.BODY_BOTTOM) * 20)
        edge = round(theme.MILLIMETRE * 12 * 20)
        references = {
            "headerReference": f'<w:headerReference w:type="default" r:id="{head}"/>',
            "footerReference": f'<w:footerReference w:type="default" r:id="{foot}"/>',
        }
        if cover:
            bare = '<w:p><w:pPr><w:pStyle w:val="Normal"/></w:pPr></w:p>'
            for kind in ("header", "footer"):
                name = self._margin_part(kind, bare)
                references[f"{kind}Reference"] += (
                    f'<w:{kind}Reference w:type="first" r:id="{name}"/>'
                )
        parts = {
            **references,
            "pgSz": f'<w:pgSz w:w="{round(wide * 20)}" w:h="{round(high * 20)}"/>',
            "pgMar": f'<w:pgMar w:top="{top}" w:right="{side}" w:bottom="{bottom}"'
            f' w:left="{side}" w:header="{edge}" w:footer="{edge}" w:gutter="0"/>',
            "cols": '<w:cols w:space="720"/>',
        }
        if cover:
            parts["titlePg"] = "<w:titlePg/>"
        if self.runs.direction == "rtl":
            parts["bidi"] = "<w:bidi/>"
        return properties("sectPr", parts)

    def _margin_part(self, kind: str, paragraph: str) -> str:
        part, name = getattr(self.word.part, f"add_{kind}_part")()
        tag = "hdr" if kind == "header" else "ftr"
        part._element = parse_xml(f"<w:{tag} {DECLARED}>{paragraph}</w:{tag}>")
        return str(name)

    def _running_head(self) -> str:
        runs = self.runs.write(self.document.running_head or self.document.title)
        parts = {"pStyle": value("pStyle", "Header"), "bidi": value("bidi", int(runs.rtl))}
        if runs.rtl != (self.runs.direction == "rtl"):
            parts["jc"] = value("jc", "end")
        return f"<w:p>{properties('pPr', parts)}{runs.xml}</w:p>"

    def _page_number(self) -> str:
        parts = {"pStyle": value("pStyle", "Footer"), "bidi": value("bidi", 0)}
        between = '<w:r><w:t xml:space="preserve"> / </w:t></w:r>'
        return (
            f"<w:p>{properties('pPr', parts)}{simple_field('PAGE', '1')}{between}"
            f"{simple_field('NUMPAGES', '1')}</w:p>"
        )

    def _describe(self) -> None:
        said = self.word.core_properties
        said.title = _label(self.document.title)
        said.author = _label(self.document.author)
        said.subject = _label(self.document.subject)
        said.language = locale(self.document.language)
        said.created = said.modified = _STILL
        said.last_modified_by = "aiworkshop"
        said.comments = said.keywords = said.category = ""
        said.revision = 1


def simple_field(instruction: str, shown: str) -> str:
    """A field with the result that is shown until somebody updates it."""
    return (
        f'<w:fldSimple w:instr=" {quoted(instruction)} "><w:r><w:t>{escaped(shown)}</w:t></w:r>'
        "</w:fldSimple>"
    )


def _short(reltype: str) -> str:
    return reltype.rsplit("/", 1)[-1]


def _label(text: str) -> str:
    return " ".join(printed(clean(text)).split())[:_LABEL_LENGTH]


def _still(data: bytes) -> bytes:
    """The same archive with no dates of its own."""
    out = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as source, zipfile.ZipFile(out, "w") as target:
        for name in sorted(source.namelist(), key=lambda each: (each[0] != "[", each)):
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o600 << 16
            target.writestr(entry, source.read(name), compresslevel=6)
    return out.getvalue()
