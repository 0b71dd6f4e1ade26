"""Pages of a PDF as pictures, for the preview and the printer."""

import threading
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

import pypdfium2  # type: ignore[import-untyped]

from aiworkshop.base.errors import MachineError

_LOCK = threading.Lock()
"""PDFium keeps state of its own and must not be entered twice, by whatever documents."""


@dataclass(frozen=True, slots=True)
class PageImage:
    """A page in pixels: ``rgb`` holds three bytes a pixel, one where ``grey``; rows from the top,
    no padding."""

    width: int
    height: int
    rgb: bytes
    grey: bool = False


class PdfPages:
    """An open PDF. Use it as a context manager, or call :meth:`close`. Fit for any thread."""

    def __init__(self, source: Path | bytes) -> None:
        try:
            with _LOCK:
                self._document = pypdfium2.PdfDocument(source)
                self._count = len(self._document)
        except (pypdfium2.PdfiumError, OSError) as error:
            raise MachineError(
                "pdf-not-read", "The PDF could not be opened: {reason}.", reason=error
            ) from error

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def __len__(self) -> int:
        return self._count

    def size(self, number: int) -> tuple[float, float]:
        """Width and height of page ``number`` (from 0), in points."""
        with _LOCK:
            width, height = self._document.get_page_size(number)
        return width, height

    def render(self, number: int, scale: float = 1.0, *, grey: bool = False) -> PageImage:
        """Page ``number`` (from 0) as a picture; at ``scale`` 1 a point is a pixel."""
        with _LOCK:
            page = self._document[number]
            try:
                bitmap = page.render(scale=scale, rev_byteorder=True, grayscale=grey)
                image = _packed(bitmap, grey)
                bitmap.close()
            finally:
                page.close()
        return image

    def text(self, number: int) -> str:
        """The words of page ``number`` (from 0), as a search finds them."""
        with _LOCK:
            page = self._document[number]
            try:
                words = page.get_textpage()
                found = str(words.get_text_range())
                words.close()
            finally:
                page.close()
        return found

    def close(self) -> None:
        """Give the file back."""
        with _LOCK:
            self._document.close()


def _packed(bitmap: pypdfium2.PdfBitmap, grey: bool) -> PageImage:
    """Rows without the padding that PDFium may leave at their ends."""
    width, height, stride = bitmap.width, bitmap.height, bitmap.stride
    raw = bytes(bitmap.buffer)
    row = width if grey else width * 3
    if stride != row:
        raw = b"".join(raw[y * stride : y * stride + row] for y in range(height))
    return PageImage(width, height, raw, grey)
