"""The picture in a file without what stands around it: no position, maker, date or second picture.

The compressed picture itself is copied byte for byte, so nothing is lost. What a reader needs to
show it as it was stays: tables, colour profile, transparency and, as the only metadata, which side
is up. File structure: JPEG is ITU-T T.81 annex B with Exif 2.3; PNG is W3C PNG (third edition).
"""

import re
import struct
import zlib
from dataclasses import dataclass

JPEG_START = b"\xff\xd8"
PNG_START = b"\x89PNG\r\n\x1a\n"
_END, _SCAN = 0xD9, 0xDA
_SIZES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_TABLES = frozenset({0xC4, 0xCC, 0xDB, 0xDC, 0xDD})
# Behind 0xFF: 00 is a byte of the picture, D0 to D7 mark places in it, FF only fills.
_NEXT_MARKER = re.compile(rb"\xff+[^\x00\xff\xd0-\xd7]")
_COLOUR_PROFILE = b"ICC_PROFILE\x00"
_EXIF = b"Exif\x00\x00"
_ORIENTATION_TAG, _SHORT = 0x0112, 3
_PNG_KEPT = frozenset({b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB"})


class TruncatedError(Exception):
    """The file ends in the middle, or its parts contradict each other."""


@dataclass(frozen=True, slots=True)
class Stripped:
    """A file with nothing but its picture; width and height as stored, before it is set upright.

    ``orientation`` as in Exif: 1 upright, 3 upside down, 6 and 8 on a side, the others mirrored.
    """

    data: bytes
    width: int
    height: int
    orientation: int = 1


def strip_jpeg(data: bytes) -> Stripped:
    """The first picture of a JPEG file. Raises ``TruncatedError``."""
    kept: list[bytes] = []
    size, orientation = (0, 0), 1
    place, scanned = len(JPEG_START), False
    while True:
        marker, place = _marker(data, place)
        if marker == _END:
            break
        end = _segment_end(data, place)
        body = data[place + 2 : end]
        if marker == _SCAN:
            found = _NEXT_MARKER.search(data, end)
            if found is None:
                raise TruncatedError
            end = found.start()
            scanned = True
        if marker in _SIZES:
            size = _jpeg_size(body)
        if marker == 0xE1 and body.startswith(_EXIF):
            orientation = _orientation(body[len(_EXIF) :]) or orientation
        if _belongs(marker, body):
            kept.append(b"\xff" + bytes([marker]) + data[place:end])
        place = end
    if not scanned or not all(size):
        raise TruncatedError
    upright = [] if orientation == 1 else [_upright(orientation)]
    whole = b"".join([JPEG_START, *upright, *kept, b"\xff\xd9"])
    return Stripped(whole, *size, orientation)


def strip_png(data: bytes) -> Stripped:
    """A PNG file's one picture; what is animated stands still. Raises ``TruncatedError``."""
    kept: list[bytes] = [PNG_START]
    place, orientation, header, pixels = len(PNG_START), 1, b"", False
    while True:
        if place + 12 > len(data):
            raise TruncatedError
        length, name = struct.unpack_from(">I4s", data, place)
        end = place + 12 + length
        if end > len(data):
            raise TruncatedError
        body = data[place + 8 : end - 4]
        if zlib.crc32(data[place + 4 : end - 4]) != struct.unpack_from(">I", data, end - 4)[0]:
            raise TruncatedError
        if name == b"IHDR":
            header = body
        if name == b"eXIf":
            orientation = _orientation(body) or orientation
        if name in _PNG_KEPT:
            kept.append(data[place:end])
        pixels |= name == b"IDAT"
        place = end
        if name == b"IEND":
            break
    if len(header) != 13 or not pixels:
        raise TruncatedError
    width, height = struct.unpack_from(">II", header)
    return Stripped(b"".join(kept), width, height, orientation)


def _marker(data: bytes, place: int) -> tuple[int, int]:
    """The marker that stands here, and where its segment begins."""
    found = _NEXT_MARKER.match(data, place)
    if found is None:
        raise TruncatedError
    return data[found.end() - 1], found.end()


def _segment_end(data: bytes, place: int) -> int:
    if place + 2 > len(data):
        raise TruncatedError
    end = place + int(struct.unpack_from(">H", data, place)[0])
    if end > len(data) or end < place + 2:
        raise TruncatedError
    return end


def _jpeg_size(body: bytes) -> tuple[int, int]:
    if len(body) < 6:
        raise TruncatedError
    _, height, width = struct.unpack_from(">BHH", body)
    return int(width), int(height)


def _belongs(marker: int, body: bytes) -> bool:
    """Whether the picture cannot be shown as it was without this segment."""
    if marker in _SIZES or marker in _TABLES or marker == _SCAN:
        return True
    if marker == 0xE2:
        return body.startswith(_COLOUR_PROFILE)
    # Says how the colours are mixed; nothing else fits into twelve bytes.
    return marker == 0xEE and body.startswith(b"Adobe") and len(body) == 12


def _orientation(exif: bytes) -> int:
    """Which side is up, from Exif's first directory; 0 where it does not say."""
    order = {b"II": "<", b"MM": ">"}.get(exif[:2])
    if order is None or len(exif) < 8:
        return 0
    start = struct.unpack_from(order + "I", exif, 4)[0]
    if start + 2 > len(exif):
        return 0
    count = struct.unpack_from(order + "H", exif, start)[0]
    for entry in range(start + 2, min(start + 2 + 12 * count, len(exif) - 11), 12):
        tag, kind, _, value = struct.unpack_from(order + "HHIH", exif, entry)
        if tag == _ORIENTATION_TAG and kind == _SHORT:
            return int(value) if 1 <= value <= 8 else 0
    return 0


def _upright(orientation: int) -> bytes:
    """An Exif segment that says which side is up and nothing else."""
    entry = struct.pack(">HHIHH", _ORIENTATION_TAG, _SHORT, 1, orientation, 0)
    body = _EXIF + b"MM\x00*" + struct.pack(">IH", 8, 1) + entry + bytes(4)
    return b"\xff\xe1" + struct.pack(">H", len(body) + 2) + body
