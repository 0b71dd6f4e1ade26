"""Opening what somebody dropped on the window: known by its content, refused before it can harm."""

import hashlib
import io
import struct
import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from aiworkshop.base.errors import UserError
from aiworkshop.documents.photos.codes import find_codes
from aiworkshop.documents.photos.heic import TooLargeError, jpeg_of_heic
from aiworkshop.documents.photos.stripping import (
    JPEG_START,
    PNG_START,
    Stripped,
    TruncatedError,
    strip_jpeg,
    strip_png,
)
from aiworkshop.method.sheet_codes import ScannedCode

if TYPE_CHECKING:
    from PIL.Image import Image

MOST_BYTES = 80 * 1024 * 1024
MOST_PIXELS = 110_000_000
"""Phones make up to 108 megapixels; open, such a picture takes a third of a gigabyte."""
JPEG, PNG, HEIC = "image/jpeg", "image/png", "image/heic"
_HEIC_BRANDS = frozenset({b"heic", b"heix", b"heim", b"heis", b"mif1", b"hevc", b"hevx"})
# What Pillow raises for a damaged file, each format in its own way.
_DAMAGED = (
    OSError,
    ValueError,
    SyntaxError,
    EOFError,
    LookupError,
    RuntimeError,
    struct.error,
    zlib.error,
)
_WHOLE_SIZE = 16_000_000
"""A code is looked for in at most so many pixels: a larger photo has the same page in more."""


@dataclass(frozen=True, slots=True)
class Photo:
    """A photo as it is kept, and the sheets' codes that can be seen in it.

    ``width`` and ``height`` are those of the upright picture. The digests are SHA-256 in
    hexadecimal: of ``data``, and of the file it came from.
    """

    name: str
    data: bytes
    media_type: str
    width: int
    height: int
    digest: str
    source_digest: str
    codes: tuple[ScannedCode, ...] = ()


def read_photo(path: Path) -> Photo:
    """A JPEG, PNG or HEIC photo without its metadata; HEIC becomes JPEG.

    The same file always gives the same bytes. Raises ``UserError`` with a sentence for a file that
    cannot be opened, is no photo, is cut off or damaged, or is too large.
    """
    source = _source(path)
    try:
        stripped, media_type, grey = _picture(source, path.name)
        codes = find_codes(grey)
    except (TruncatedError, *_DAMAGED) as error:
        raise UserError(
            "photo.damaged",
            "The photo {file} is cut off or damaged, so it was not taken. "
            "Copy it from the phone again.",
            file=path.name,
        ) from error
    sides = (stripped.width, stripped.height)
    width, height = sides[::-1] if stripped.orientation >= 5 else sides
    return Photo(
        path.name,
        stripped.data,
        media_type,
        width,
        height,
        hashlib.sha256(stripped.data).hexdigest(),
        hashlib.sha256(source).hexdigest(),
        codes,
    )


def media_type_of(start: bytes) -> str | None:
    """What a file's first sixteen bytes say it is; None for what is no photo we read."""
    if start.startswith(JPEG_START + b"\xff"):
        return JPEG
    if start.startswith(PNG_START):
        return PNG
    if start[4:8] == b"ftyp" and start[8:12] in _HEIC_BRANDS:
        return HEIC
    return None


def _source(path: Path) -> bytes:
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            start = file.read(16)
            if media_type_of(start) is None:
                raise UserError(
                    "photo.no_photo",
                    "{file} is not a photo that can be read here. Choose a JPEG, PNG or HEIC file.",
                    file=path.name,
                )
            if size > MOST_BYTES:
                raise _too_large(path.name)
            return start + file.read(MOST_BYTES)
    except OSError as error:
        raise UserError(
            "photo.not_opened",
            "The photo {file} cannot be opened, so it was not taken. "
            "Check that it is there and that you may read it.",
            file=path.name,
        ) from error


def _too_large(name: str) -> UserError:
    return UserError(
        "photo.too_large",
        "The photo {file} is too large to be opened safely: at most {megapixels} megapixels and "
        "{megabytes} MB. Make it smaller and try again.",
        file=name,
        megapixels=MOST_PIXELS // 1_000_000,
        megabytes=MOST_BYTES // 1024 // 1024,
    )


def _picture(source: bytes, name: str) -> tuple[Stripped, str, "Image"]:
    """The stripped picture, what it is, and a grey one to look for codes in."""
    media_type = media_type_of(source)
    if media_type == HEIC:
        stripped = _jpeg_of_heic(source, name)
        media_type = JPEG
    else:
        stripped = strip_jpeg(source) if media_type == JPEG else strip_png(source)
        _check_size(stripped.width, stripped.height, name)
    if media_type == PNG:
        picture = _open_png(stripped.data)
        if stripped.orientation != 1:
            stripped = _set_upright(picture, stripped.orientation)
        return stripped, PNG, _reduced(picture.convert("L"))
    return stripped, JPEG, _grey_jpeg(stripped.data)


def _check_size(width: int, height: int, name: str) -> None:
    if width * height > MOST_PIXELS:
        raise _too_large(name)


def _grey_jpeg(data: bytes) -> "Image":
    """Decoded as grey, at half the size where that is enough: much faster than in colour."""
    from PIL.JpegImagePlugin import JpegImageFile

    picture = JpegImageFile(io.BytesIO(data))
    scale = 2 if picture.width * picture.height > _WHOLE_SIZE else 1
    picture.draft("L", (picture.width // scale, picture.height // scale))
    picture.load()
    return _reduced(picture.convert("L"))


def _open_png(data: bytes) -> "Image":
    from PIL.PngImagePlugin import PngImageFile

    picture = PngImageFile(io.BytesIO(data))
    picture.load()
    return picture


def _set_upright(picture: "Image", orientation: int) -> Stripped:
    """A PNG turned for good, since few programs look for Exif in one; nothing is lost."""
    from PIL.Image import Transpose

    turns = {
        2: Transpose.FLIP_LEFT_RIGHT,
        3: Transpose.ROTATE_180,
        4: Transpose.FLIP_TOP_BOTTOM,
        5: Transpose.TRANSPOSE,
        6: Transpose.ROTATE_270,
        7: Transpose.TRANSVERSE,
        8: Transpose.ROTATE_90,
    }
    turned = picture.transpose(turns[orientation])
    turned.info.clear()
    data = io.BytesIO()
    turned.save(data, "PNG")
    return Stripped(data.getvalue(), turned.width, turned.height)


def _jpeg_of_heic(source: bytes, name: str) -> Stripped:
    try:
        return strip_jpeg(jpeg_of_heic(source, MOST_PIXELS))
    except TooLargeError as error:
        raise _too_large(name) from error


def _reduced(grey: "Image") -> "Image":
    factor = 1
    while grey.width * grey.height // factor**2 > _WHOLE_SIZE:
        factor += 1
    return grey.reduce(factor) if factor > 1 else grey
