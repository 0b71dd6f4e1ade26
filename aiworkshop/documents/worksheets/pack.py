"""A pack of worksheets as one PDF.

What is the same on all copies of a sheet is drawn once, as a form XObject for each of its pages
(ISO 32000-1, 8.10); a copy adds whose it is and its code. The same pack gives the same bytes.
"""

import zlib
from collections.abc import Callable, Sequence
from copy import copy as shallow_copy
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Any

from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas

from aiworkshop.documents.files import write_whole
from aiworkshop.documents.pdf.embedding import DocumentFonts
from aiworkshop.documents.pdf.reading import PageReading
from aiworkshop.documents.pdf.writer import Progress, WritingCancelled
from aiworkshop.documents.text.engine import TextEngine
from aiworkshop.documents.text.shaping import printed
from aiworkshop.documents.worksheets.layout import LaidSheet, lay_out_sheet, own_page
from aiworkshop.documents.worksheets.look import EDGE
from aiworkshop.documents.worksheets.page import SheetPage
from aiworkshop.readmodels.sheets import Pack, PackFacts, ResolvedSheet, SheetCopy

_LABEL_LENGTH = 200


@dataclass(frozen=True, slots=True)
class RenderedPack:
    """What came of it. For each copy: ``starts``, the number (from 0) of its first page in the
    file, and ``pages_of``, how many pages it has. ``missing_characters`` were printed as boxes."""

    data: bytes
    pages: int
    starts: tuple[int, ...]
    pages_of: tuple[int, ...]
    missing_characters: frozenset[str]


def render_pack(
    pack: Pack,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> RenderedPack:
    """Render the pack in memory. Uses no Qt; fit for any thread.

    ``progress`` is told the copies done and all copies. Raises
    :class:`~aiworkshop.documents.pdf.writer.WritingCancelled` where ``cancelled`` says so.
    """
    return _PackRendering(pack).run(progress, cancelled)


def write_pack(
    pack: Pack,
    path: Path,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> RenderedPack:
    """Render the pack and put it at ``path``, whole or not at all.

    Raises as :func:`render_pack`, and :class:`~aiworkshop.base.errors.MachineError` where the disk
    refuses; what stood at ``path`` before is then untouched.
    """
    rendered = render_pack(pack, progress, cancelled)
    write_whole(path, rendered.data)
    return rendered


def page_counts(pack: Pack) -> tuple[int, ...]:
    """How many pages each copy has, without drawing them."""
    sheets = LaidSheets(TextEngine(), pack.facts)
    return tuple(len(sheets.of(copy.sheet).pages) for copy in pack.copies)


class LaidSheets:
    """The sheets of a pack laid out, equal ones once."""

    def __init__(self, engine: TextEngine, facts: PackFacts) -> None:
        self._engine = engine
        self._facts = facts
        self._by_identity: dict[int, tuple[ResolvedSheet, LaidSheet]] = {}
        self._by_words: dict[str, LaidSheet] = {}

    def of(self, sheet: ResolvedSheet) -> LaidSheet:
        """The sheet laid out."""
        known = self._by_identity.get(id(sheet))
        if known is not None:
            return known[1]
        key = repr(sheet)
        laid = self._by_words.get(key)
        if laid is None:
            facts = self._facts.in_language(sheet.languages[0])
            laid = self._by_words[key] = lay_out_sheet(self._engine, sheet, facts)
        # The sheet is kept with its layout, so that its id is not given to another one.
        self._by_identity[id(sheet)] = (sheet, laid)
        return laid


@dataclass(slots=True)
class _Form:
    """A page of a sheet in the file: the resources that hold its form, and its letters."""

    resources: Any
    box: Any
    reading: PageReading


class _PackRendering:
    def __init__(self, pack: Pack) -> None:
        self.pack = pack
        self.engine = TextEngine()
        self.sheets = LaidSheets(self.engine, pack.facts)
        self.out = BytesIO()
        language = pack.copies[0].sheet.languages[0] if pack.copies else None
        self.canvas = Canvas(self.out, invariant=1, lang=language)
        self.document: Any = self.canvas._doc
        self.fonts = DocumentFonts(self.canvas, self.engine.latin)
        self.forms: dict[int, tuple[_Form, ...]] = {}
        self.pages = 0

    def run(self, progress: Progress | None, cancelled: Callable[[], bool] | None) -> RenderedPack:
        starts: list[int] = []
        counts: list[int] = []
        total = len(self.pack.copies)
        for number, copy in enumerate(self.pack.copies):
            if cancelled and cancelled():
                raise WritingCancelled
            laid = self.sheets.of(copy.sheet)
            forms = self._forms(laid)
            if self.pack.duplex and self.pages % 2:
                self._blank_page()
            starts.append(self.pages)
            counts.append(len(forms))
            self._add_copy(laid, forms, copy)
            if progress:
                progress(number + 1, total)
        if not self.pages:
            self._add_page(pdfdoc.PDFArray([0, 0, 595.28, 841.89]), pdfdoc.PDFDictionary({}), b"")
        data = self._save()
        missing = self.engine.missing_characters
        return RenderedPack(data, self.pages, tuple(starts), tuple(counts), missing)

    def _forms(self, laid: LaidSheet) -> tuple[_Form, ...]:
        found = self.forms.get(id(laid))
        if found is None:
            found = tuple(self._form(each.page) for each in laid.pages)
            self.forms[id(laid)] = found
        return found

    def _form(self, page: SheetPage) -> _Form:
        reference = self.document.Reference
        fonts = pdfdoc.PDFObjectReference("BasicFonts")
        box = pdfdoc.PDFArray([0, 0, round(page.width, 2), round(page.height, 2)])
        entries = {
            "Type": "/XObject",
            "Subtype": "/Form",
            "BBox": box,
            "Resources": pdfdoc.PDFDictionary({"Font": fonts}),
        }
        form = reference(_stream(page.code(self.fonts), entries))
        resources = {"Font": fonts, "XObject": pdfdoc.PDFDictionary({"S": form})}
        return _Form(reference(pdfdoc.PDFDictionary(resources)), box, _reading(page))

    def _add_copy(self, laid: LaidSheet, forms: Sequence[_Form], copy: SheetCopy) -> None:
        facts = self.pack.facts.in_language(copy.sheet.languages[0])
        for number, form in enumerate(forms):
            own = own_page(laid, number, copy, facts)
            parts = [self._breadth(laid), "/S Do", own.code(self.fonts)]
            reading = shallow_copy(form.reading)
            for placed in own.texts:
                reading.add(placed.text)
            hint = reading.hint()
            if hint:
                parts.append(self.fonts.reading_marks(*hint, EDGE, EDGE))
            self._add_page(form.box, form.resources, "\n".join(parts).encode("ascii"))

    def _breadth(self, laid: LaidSheet) -> str:
        """An invisible space as wide as the page. PDFium judges by a page's own texts, not those
        of its forms, whether it is written across or downwards."""
        return self.fonts.gap(EDGE, EDGE / 2, laid.paper.width - 2 * EDGE)

    def _blank_page(self) -> None:
        before = self.document.idToObject[f"Page{self.pages}"]
        self._add_page(before.MediaBox, before.Resources, b"")

    def _add_page(self, box: Any, resources: Any, content: bytes) -> None:
        page = pdfdoc.PDFPage()
        page.MediaBox = box
        page.Resources = resources
        page.Contents = self.document.Reference(_stream(content, {}))
        self.document.addPage(page)
        self.pages += 1

    def _save(self) -> bytes:
        self.document.idToObject["BasicFonts"].dict.pop("F1", None)
        self.canvas.setTitle(" ".join(printed(self.pack.facts.title.text).split())[:_LABEL_LENGTH])
        self.canvas.setAuthor("")
        self.canvas.setSubject("")
        self.canvas.setCreator("aiworkshop")
        self.canvas.setViewerPreference("DisplayDocTitle", "true")
        if self.pack.duplex:
            self.canvas.setViewerPreference("Duplex", "DuplexFlipLongEdge")
        self.document.SaveToFile(self.out, self.canvas)
        return self.out.getvalue()


def _stream(content: str | bytes, entries: dict[str, Any]) -> Any:
    raw = content.encode("ascii") if isinstance(content, str) else content
    dictionary = pdfdoc.PDFDictionary({**entries, "Filter": pdfdoc.PDFName("FlateDecode")})
    return pdfdoc.PDFStream(dictionary, zlib.compress(raw, 6))


def _reading(page: SheetPage) -> PageReading:
    reading = PageReading()
    for placed in page.texts:
        reading.add(placed.text)
    return reading
