"""Writes a :class:`~aiworkshop.documents.pdf.blocks.Document` as a PDF file.

The same document gives the same bytes. The file appears whole or not at all: it is written beside
its place and then takes it.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Any

from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas

from aiworkshop.documents.files import write_whole
from aiworkshop.documents.pdf import blocks, theme
from aiworkshop.documents.pdf.art import DocumentImages
from aiworkshop.documents.pdf.boxes import Box, Group, Mark
from aiworkshop.documents.pdf.cover import contents_number, contents_rows, cover_code
from aiworkshop.documents.pdf.embedding import DocumentFonts
from aiworkshop.documents.pdf.kept import KeptLayout
from aiworkshop.documents.pdf.paginate import Heading, Pages
from aiworkshop.documents.text.shaping import printed

_LABEL_LENGTH = 200

Progress = Callable[[int, int], None]
"""Called with the number of blocks done and of all blocks."""


class WritingCancelled(Exception):  # noqa: N818  it is no error
    """The caller's ``cancelled`` said so; nothing was written."""


@dataclass(frozen=True, slots=True)
class Written:
    """What came of it. ``missing_characters`` were printed as boxes."""

    data: bytes
    pages: int
    missing_characters: frozenset[str]


def write_pdf(
    document: blocks.Document,
    path: Path,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Written:
    """Render the document and put it at ``path``.

    Raises :class:`WritingCancelled`, or :class:`~aiworkshop.base.errors.MachineError` where the
    disk refuses; what stood at ``path`` before is then untouched.
    """
    written = render_pdf(document, progress, cancelled)
    write_whole(path, written.data)
    return written


def render_pdf(
    document: blocks.Document,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
    kept: KeptLayout | None = None,
) -> Written:
    """Render the document in memory. Uses no Qt; fit for any thread.

    With ``kept``, blocks that stood in the last document are not laid out again.
    """
    if kept is None:
        return _Rendering(document, KeptLayout()).run(progress, cancelled)
    with kept.lock:
        written = _Rendering(document, kept).run(progress, cancelled)
        kept.finished()
        return written


class _Rendering:
    def __init__(self, document: blocks.Document, kept: KeptLayout) -> None:
        self.document = document
        self.kept = kept
        self.engine = kept.engine
        self.composer = kept.composer(document.direction)
        self.out = BytesIO()
        self.canvas = Canvas(
            self.out,
            pagesize=(theme.PAGE_WIDTH, theme.PAGE_HEIGHT),
            invariant=1,
            lang=document.language,
        )
        self.fonts = DocumentFonts(self.canvas, self.engine.latin)
        self.images = DocumentImages(self.canvas)
        self.pages = Pages(self.fonts, self.images)
        self.contents: list[tuple[int, float, Box]] = []
        """Page from 0, top in PDF coordinates, and the row."""

    def run(self, progress: Progress | None, cancelled: Callable[[], bool] | None) -> Written:
        chunk: list[Group] = []
        total = len(self.document.blocks)
        for number, block in enumerate(self.document.blocks):
            if cancelled and cancelled():
                raise WritingCancelled
            for group in self._groups(block):
                if group.new_page:
                    self._add(chunk)
                    chunk = []
                    self.pages.finish()
                    continue
                chunk.append(group)
                if not group.keep_next:
                    self._add(chunk)
                    chunk = []
            if progress:
                progress(number + 1, total)
        self._add(chunk)
        self.pages.finish()
        if not self.pages.sheets:
            self.pages.new_page()
        self._finish()
        return Written(self.out.getvalue(), len(self.pages.sheets), self.engine.missing_characters)

    def _add(self, chunk: list[Group]) -> None:
        if chunk:
            self.pages.add(chunk)

    def _groups(self, block: blocks.Block) -> Iterator[Group]:
        if isinstance(block, blocks.Cover):
            yield Group([], new_page=True)
            self.pages.draw(cover_code(self.composer, self.fonts, block))
            self.pages.new_page(numbered=False)
        elif isinstance(block, blocks.Contents):
            yield Group([], new_page=True)
            self._reserve_contents(block)
        else:
            yield from self.kept.groups(self.composer, block)

    def _reserve_contents(self, block: blocks.Contents) -> None:
        """Leave room for the list, which is drawn when its page numbers are known."""
        heading = blocks.Heading(1, block.title, in_contents=False)
        self.pages.add(list(self.composer.groups(heading)))
        for row in contents_rows(self.composer, self.document.blocks):
            self.pages.add([Group([Box(row.height)], before=row.before)])
            top = theme.PAGE_HEIGHT - theme.BODY_BOTTOM + self.pages.room + row.height
            self.contents.append((len(self.pages.sheets), top, row))
        self.pages.finish()

    def _finish(self) -> None:
        self._number_contents()
        self._run_heads()
        self._describe()
        canvas: Any = self.canvas
        # Each page's operators stand on their own: no font of reportlab's is used.
        canvas._preamble = ""
        document = canvas._doc
        document.idToObject["BasicFonts"].dict.pop("F1", None)
        headings = iter(self.pages.headings)
        waiting = next(headings, None)
        depth = -1
        for number, sheet in enumerate(self.pages.sheets):
            while waiting and waiting.page == number:
                depth = self._bookmark(waiting, depth)
                waiting = next(headings, None)
            self._link_contents(number)
            canvas.showPage()
            page = document.idToObject[f"Page{number + 1}"]
            if sheet.images:
                page.XObjects = self.images.resources(sheet.images)
                page.hasImages = 1
            streams = [_compressed(sheet.content)]
            if sheet.late:
                late = "\n".join(sheet.late).encode("ascii")
                streams.append(pdfdoc.PDFStream(content=late, filters=[pdfdoc.PDFZCompress]))
            page.Contents = pdfdoc.PDFArray([document.Reference(stream) for stream in streams])
        canvas.save()

    def _bookmark(self, heading: Heading, depth: int) -> int:
        key = heading.key
        level = min(heading.level - 1, depth + 1)
        self.canvas.bookmarkHorizontal(key, 0, heading.top + 8)
        self.canvas.addOutlineEntry(_label(heading.words), key, level, closed=level > 0)
        return level

    def _listed(self) -> list[Heading]:
        return [heading for heading in self.pages.headings if heading.level <= 2]

    def _number_contents(self) -> None:
        for (page, top, row), heading in zip(self.contents, self._listed(), strict=False):
            text, x = contents_number(self.composer, heading.page)
            late = self.pages.sheets[page].late
            late.extend(row.code(self.fonts, theme.SIDE, top))
            late.append(self.fonts.code(text, theme.SIDE + x, top))

    def _link_contents(self, number: int) -> None:
        for (page, top, row), heading in zip(self.contents, self._listed(), strict=False):
            if page == number:
                area = (theme.SIDE, top - row.height, theme.SIDE + theme.BODY_WIDTH, top)
                key = heading.key
                self.canvas.linkAbsolute("", key, area, thickness=0)

    def _run_heads(self) -> None:
        words = self.document.running_head or self.document.title
        head = self.composer.text(words, theme.RUNNING, theme.BODY_WIDTH)
        head = head.part(0, 1)
        line = Mark(0, 0, theme.BODY_WIDTH, 0.6, fill=theme.LINE)
        total = len(self.pages.sheets)
        for number, sheet in enumerate(self.pages.sheets):
            if not sheet.numbered:
                continue
            top = theme.PAGE_HEIGHT - theme.HEAD_LINE
            sheet.late.append(line.code(theme.SIDE, top, 0.6))
            sheet.late.append(self.fonts.code(head, theme.SIDE, top + head.line_height + 2))
            place = self.engine.lay_out(
                f"{number + 1} / {total}", theme.RUNNING, theme.BODY_WIDTH, "ltr", "center"
            )
            foot = theme.PAGE_HEIGHT - theme.FOOT_LINE
            sheet.late.append(self.fonts.code(place, theme.SIDE, foot))

    def _describe(self) -> None:
        self.canvas.setTitle(_label(self.document.title))
        self.canvas.setAuthor(_label(self.document.author))
        self.canvas.setSubject(_label(self.document.subject))
        self.canvas.setCreator("aiworkshop")
        self.canvas.setViewerPreference("DisplayDocTitle", "true")
        if self.pages.headings:
            self.canvas.showOutline()


def _label(text: str) -> str:
    """Words for a bookmark or a property: one line, without what prints nothing."""
    return " ".join(printed(text).split())[:_LABEL_LENGTH]


def _compressed(content: bytes) -> Any:
    stream = pdfdoc.PDFStream(content=content)
    stream.dictionary["Filter"] = pdfdoc.PDFName("FlateDecode")
    return stream
