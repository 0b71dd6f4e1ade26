"""Pictures on a page: photos in pixels, and drawings made of lines and letters."""

import io
from collections.abc import Iterable
from dataclasses import dataclass, replace
from hashlib import sha256
from typing import Any, Protocol, Self

from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas

from aiworkshop.documents.pdf.embedding import DocumentFonts
from aiworkshop.documents.text.engine import LaidOut
from aiworkshop.documents.text.shaping import printed
from aiworkshop.documents.worksheets.page import SheetPage

_JPEG = b"\xff\xd8\xff"
_DAMAGED = (OSError, ValueError, SyntaxError, EOFError, LookupError, RuntimeError)


class DocumentImages:
    """The pictures in pixels of one document, each kept once however often it is drawn."""

    def __init__(self, canvas: Canvas) -> None:
        self._document: Any = canvas._doc
        self._names: dict[str, str] = {}
        self._references: dict[str, Any] = {}

    def name(self, data: bytes) -> str:
        """The name under which a page draws the picture. Raises ``ValueError`` for no picture."""
        digest = sha256(data).hexdigest()
        found = self._names.get(digest)
        if found is None:
            found = self._names[digest] = f"P{len(self._names) + 1}"
            self._references[found] = self._document.Reference(_stream_of(data))
        return found

    def resources(self, names: Iterable[str]) -> Any:
        """The dictionary in which a page finds the pictures that it draws."""
        return pdfdoc.PDFDictionary({name: self._references[name] for name in sorted(names)})


class Art(Protocol):
    """Something that stands in a box and is neither a text nor a mark."""

    @property
    def texts(self) -> tuple[LaidOut, ...]:
        """The words in it, in the order of reading."""

    @property
    def pixels(self) -> bytes:
        """The picture that its page must know; empty for what is drawn."""

    def code(self, fonts: DocumentFonts, images: DocumentImages, x: float, top: float, /) -> str:
        """Operators that draw it in a box whose top left corner is at (x, top)."""

    def moved(self, by: float, /) -> Self:
        """The same, ``by`` points further to the right."""


@dataclass(frozen=True, slots=True)
class PlacedImage:
    """A picture in pixels at a place in its box."""

    data: bytes
    x: float
    y: float
    width: float
    height: float
    alt: str
    texts: tuple[LaidOut, ...] = ()

    @property
    def pixels(self) -> bytes:
        """The picture itself."""
        return self.data

    def code(self, _fonts: DocumentFonts, images: DocumentImages, x: float, top: float) -> str:
        """Operators that draw it."""
        left, bottom = x + self.x, top - self.y - self.height
        return (
            f"{described(self.alt)}\nq {self.width:.2f} 0 0 {self.height:.2f} {left:.2f} "
            f"{bottom:.2f} cm /{images.name(self.data)} Do Q\nEMC"
        )

    def moved(self, by: float) -> "PlacedImage":
        """The same, ``by`` points further to the right."""
        return replace(self, x=self.x + by)


@dataclass(frozen=True, slots=True)
class PlacedDrawing:
    """A drawn page at a place in its box, made ``scale`` times as large."""

    page: SheetPage
    x: float
    y: float
    scale: float
    alt: str
    pixels: bytes = b""

    @property
    def texts(self) -> tuple[LaidOut, ...]:
        """The words in the drawing."""
        return tuple(placed.text for placed in self.page.texts)

    def code(self, fonts: DocumentFonts, _images: DocumentImages, x: float, top: float) -> str:
        """Operators that draw it."""
        bottom = top - self.y - self.page.height * self.scale
        return (
            f"{described(self.alt)}\nq {self.scale:.4f} 0 0 {self.scale:.4f} "
            f"{x + self.x:.2f} {bottom:.2f} cm\n{self.page.code(fonts)}\nQ\nEMC"
        )

    def moved(self, by: float) -> "PlacedDrawing":
        """The same, ``by`` points further to the right."""
        return replace(self, x=self.x + by)


def described(alt: str) -> str:
    """The beginning of something that readers who cannot see it are told about."""
    words = " ".join(printed(alt).split()).encode("utf-16-be", "replace").hex().upper()
    return f"/Span <</Alt <FEFF{words}>>> BDC"


def is_picture(data: bytes) -> bool:
    """Whether the bytes are a picture that can be drawn."""
    from PIL import Image

    try:
        with Image.open(io.BytesIO(data)) as image:
            image.load()
    except _DAMAGED:
        return False
    return True


def _stream_of(data: bytes) -> Any:
    """A picture as an object of the file: a JPEG as it is, others as plain pixels."""
    from PIL import Image

    with Image.open(io.BytesIO(data)) as image:
        entries: dict[str, Any] = {
            "Type": pdfdoc.PDFName("XObject"),
            "Subtype": pdfdoc.PDFName("Image"),
            "Width": image.width,
            "Height": image.height,
            "BitsPerComponent": 8,
        }
        if data.startswith(_JPEG) and image.mode in ("RGB", "L"):
            space = "DeviceRGB" if image.mode == "RGB" else "DeviceGray"
            entries |= {
                "ColorSpace": pdfdoc.PDFName(space),
                "Filter": pdfdoc.PDFName("DCTDecode"),
            }
            return pdfdoc.PDFStream(pdfdoc.PDFDictionary(entries), data)
        entries["ColorSpace"] = pdfdoc.PDFName("DeviceRGB")
        clear = image.convert("RGBA")
        ground = Image.new("RGBA", clear.size, "white")
        pixels = Image.alpha_composite(ground, clear).convert("RGB").tobytes()
    return pdfdoc.PDFStream(pdfdoc.PDFDictionary(entries), pixels, [pdfdoc.PDFZCompress])
