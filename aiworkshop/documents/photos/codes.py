"""Finding the QR codes of sheets in photos that are askew, soft, noisy or half dark."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from aiworkshop.base.errors import UserError
from aiworkshop.method.sheet_codes import ScannedCode, read_code
from aiworkshop.method.worksheets import WORKSHEETS

if TYPE_CHECKING:
    from PIL.Image import Image

_SMALLEST = 64


def find_codes(grey: "Image") -> tuple[ScannedCode, ...]:
    """The sheets' codes in a grey picture, from top to bottom; other codes are passed over.

    Harder ways are tried only where the easier ones found nothing.
    """
    import zxingcpp

    if min(grey.size) < _SMALLEST:
        return ()
    for picture, binarizer in _ways(grey):
        found = zxingcpp.read_barcodes(
            picture,
            formats=zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode),
            try_invert=False,
            binarizer=getattr(zxingcpp.Binarizer, binarizer),
        )
        found.sort(key=lambda code: (code.position.top_left.y, code.position.top_left.x))
        codes = tuple(dict.fromkeys(filter(None, (_sheet_code(code.text) for code in found))))
        if codes:
            return codes
    return ()


def _ways(grey: "Image") -> Iterator[tuple["Image", str]]:
    """Pictures to look in, and how their light and dark are told apart."""
    from PIL import ImageChops, ImageFilter
    from PIL.Image import Resampling

    yield grey, "LocalAverage"
    # Half the size takes away noise, sharpening some of the blur.
    half = grey.reduce(2)
    sharp = half.filter(ImageFilter.UnsharpMask(3, 250, 0))
    yield sharp, "LocalAverage"
    # Compared with what is around each pixel, light falling off no longer matters.
    around = half.filter(ImageFilter.BoxBlur(12))
    yield ImageChops.subtract(half, around, 0.25, 138), "FixedThreshold"
    yield sharp.resize(grey.size, Resampling.BICUBIC), "LocalAverage"


def _sheet_code(text: str) -> ScannedCode | None:
    try:
        code = read_code(text)
    except UserError:
        return None
    return code if code.workshop and code.code.sheet in WORKSHEETS else None
