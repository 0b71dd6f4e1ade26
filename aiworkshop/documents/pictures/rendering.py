"""A picture as a PDF of one page and as pixels. Uses no Qt; fit for any thread."""

import zlib
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Any

from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas

from aiworkshop.documents.files import write_whole
from aiworkshop.documents.pdf.embedding import DocumentFonts
from aiworkshop.documents.pdf.pages import PageImage, PdfPages
from aiworkshop.documents.pdf.reading import PageReading
from aiworkshop.documents.pictures.compose import compose_picture
from aiworkshop.documents.pictures.drawing import draw_picture
from aiworkshop.documents.text.engine import TextEngine
from aiworkshop.documents.text.shaping import printed
from aiworkshop.documents.worksheets.page import SheetPage
from aiworkshop.method.picture_places import Place
from aiworkshop.readmodels.picture import (
    WALL_ASPECT,
    Form,
    Picture,
    PictureNote,
    PictureOptions,
)
from aiworkshop.readmodels.workshop_contents import WorkshopContents

PNG_WIDTH = 3840
_LABEL_LENGTH = 200
_EDGE = 6.0


@dataclass(frozen=True, slots=True)
class RenderedPicture:
    """A picture as a PDF of one page, ``size`` in points.

    ``places`` of the petals and ``field``, the room they may move in, are shares of the page;
    ``notes`` say what is not on it.
    """

    data: bytes
    size: tuple[float, float]
    places: dict[str, Place]
    field: Place
    notes: tuple[PictureNote, ...]
    picture: Picture

    def image(self, width: int) -> PageImage:
        """The page in pixels, as wide as that."""
        with PdfPages(self.data) as pages:
            return pages.render(0, width / self.size[0])


def render_picture(
    picture: Picture, form: Form = "paper", aspect: float = WALL_ASPECT, *, dark: bool = False
) -> RenderedPicture:
    """Draw a picture. The same picture gives the same bytes."""
    engine = TextEngine()
    drawn = draw_picture(engine, picture, form, aspect, dark=dark)
    page = drawn.page
    out = BytesIO()
    canvas = Canvas(out, pagesize=(page.width, page.height), invariant=1, lang=picture.language)
    fonts = DocumentFonts(canvas, engine.latin)
    content = _content(page, fonts)
    document: Any = canvas._doc
    sheet = pdfdoc.PDFPage()
    sheet.MediaBox = pdfdoc.PDFArray([0, 0, round(page.width, 2), round(page.height, 2)])
    sheet.Resources = pdfdoc.PDFDictionary({"Font": pdfdoc.PDFObjectReference("BasicFonts")})
    stream = pdfdoc.PDFStream(
        pdfdoc.PDFDictionary({"Filter": pdfdoc.PDFName("FlateDecode")}),
        zlib.compress(content.encode("ascii"), 6),
    )
    sheet.Contents = document.Reference(stream)
    document.addPage(sheet)
    document.idToObject["BasicFonts"].dict.pop("F1", None)
    _describe(canvas, picture)
    document.SaveToFile(out, canvas)
    return RenderedPicture(
        out.getvalue(),
        (page.width, page.height),
        drawn.places,
        drawn.field,
        drawn.notes,
        picture,
    )


def write_picture(
    contents: WorkshopContents,
    kind: str,
    options: PictureOptions,
    target: Path,
    *,
    form: Form = "paper",
    width: int = PNG_WIDTH,
) -> RenderedPicture:
    """Write a picture as PDF, or as PNG ``width`` pixels wide where the target ends in ``.png``.

    Raises ``UserError`` for another suffix, and ``MachineError`` where the disk refuses; what
    stood at the target before is then untouched.
    """
    from aiworkshop.documents.registry import picture_format

    chosen = picture_format(target.suffix)
    rendered = render_picture(compose_picture(contents, kind, options), form)
    write_whole(target, chosen.load()(rendered, width))
    return rendered


def as_pdf(rendered: RenderedPicture, width: int) -> bytes:
    """The page itself; it has no pixels, so ``width`` says nothing."""
    del width
    return rendered.data


def as_png(rendered: RenderedPicture, width: int) -> bytes:
    """The page in pixels."""
    from PIL import Image

    image = rendered.image(width)
    out = BytesIO()
    dots = 72 * image.width / rendered.size[0]
    picture = Image.frombytes("RGB", (image.width, image.height), image.rgb)
    picture.save(out, "PNG", optimize=True, dpi=(dots, dots))
    return out.getvalue()


def _content(page: SheetPage, fonts: DocumentFonts) -> str:
    # PDFium judges by the page's first words whether it is written across or downwards.
    parts = [fonts.gap(_EDGE, _EDGE, page.width - 2 * _EDGE), page.code(fonts)]
    reading = PageReading()
    for placed in page.texts:
        reading.add(placed.text)
    hint = reading.hint()
    if hint:
        parts.append(fonts.reading_marks(*hint, _EDGE, _EDGE))
    return "\n".join(parts)


def _describe(canvas: Canvas, picture: Picture) -> None:
    named = (picture.title, picture.municipality.text, picture.workshop.text)
    words = " · ".join(printed(part).strip() for part in named if part.strip())
    canvas.setTitle(" ".join(words.split())[:_LABEL_LENGTH])
    canvas.setAuthor("")
    canvas.setSubject(" ".join(printed(picture.centre.text).split())[:_LABEL_LENGTH])
    canvas.setCreator("aiworkshop")
    canvas.setViewerPreference("DisplayDocTitle", "true")
