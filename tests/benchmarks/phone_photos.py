"""Photos of a printed page as phones make them in a room: askew, soft, noisy, half dark."""

import io
import random
from dataclasses import dataclass

import numpy
import segno
from PIL import Image, ImageDraw, ImageFilter

PHOTO_WIDTH, PHOTO_HEIGHT = 4032, 3024
"""Twelve megapixels, what phones have made for years."""
DOTS_PER_MM = 12
QR_MM = 21


@dataclass(frozen=True, slots=True)
class Hardship:
    """What stands between a page and its photo.

    ``turn`` in degrees beside the ``quarters``; ``keystone`` how much shorter the far edge is;
    ``blur`` and ``noise`` the standard deviations, in pixels and in the 255 steps of grey;
    ``light`` what is left of the light at the page's dark side.
    """

    turn: float = 0
    quarters: int = 0
    keystone: float = 0
    blur: float = 0
    noise: float = 0
    light: float = 1
    light_from: float = 0
    fills: float = 0.9
    quality: int = 60
    seed: int = 1


def hardships(count: int, seed: int = 7) -> list[Hardship]:
    """Different ones, all within what the issue of worksheets asks for; the same each time."""
    chance = random.Random(seed)
    return [
        Hardship(
            turn=chance.uniform(-15, 15),
            quarters=chance.randrange(4),
            keystone=chance.uniform(0, 0.08),
            blur=chance.uniform(0, 2),
            noise=chance.uniform(0, 15),
            light=chance.uniform(0.35, 1),
            light_from=chance.uniform(0, 2 * numpy.pi),
            fills=chance.uniform(0.75, 0.95),
            seed=number,
        )
        for number in range(count)
    ]


def page_with_code(code: str) -> Image.Image:
    """An A4 page, 12 dots a millimetre: title, lines to write on, a QR code of 21 mm."""
    width, height = 210 * DOTS_PER_MM, 297 * DOTS_PER_MM
    page = Image.new("L", (width, height), 255)
    pen = ImageDraw.Draw(page)
    pen.rectangle((240, 200, 1400, 280), fill=30)
    for top in range(700, height - 300, 9 * DOTS_PER_MM):
        pen.line((240, top, width - 240, top), fill=120, width=3)
    symbol = segno.make(code, error="m", micro=False, boost_error=False)
    modules = Image.open(io.BytesIO(_png(symbol)))
    side = QR_MM * DOTS_PER_MM
    page.paste(modules.resize((side, side), Image.Resampling.NEAREST), (width - 240 - side, 180))
    return page


def take_photo(page: Image.Image, hardship: Hardship) -> bytes:
    """The JPEG that a phone would have made of the page."""
    chance = numpy.random.default_rng(hardship.seed)
    size = (PHOTO_WIDTH, PHOTO_HEIGHT)
    if hardship.quarters % 2 == 0:
        size = (PHOTO_HEIGHT, PHOTO_WIDTH)
    upright = page.convert("L").rotate(90 * hardship.quarters, expand=True)
    corners = _corners(upright.size, size, hardship)
    table = chance.normal(105, 6, (size[1] // 8, size[0] // 8)).clip(0, 255).astype("uint8")
    photo = Image.fromarray(table).resize(size, Image.Resampling.BICUBIC)
    coefficients = _perspective(corners, upright.size)
    lying = upright.transform(
        size, Image.Transform.PERSPECTIVE, coefficients, Image.Resampling.BICUBIC, fillcolor=255
    )
    mask = Image.new("L", upright.size, 255).transform(
        size, Image.Transform.PERSPECTIVE, coefficients, Image.Resampling.NEAREST
    )
    # Paper is not white in a photo, ink not black.
    photo.paste(lying.point([40 + value * 190 // 255 for value in range(256)]), mask=mask)
    if hardship.blur:
        photo = photo.filter(ImageFilter.GaussianBlur(hardship.blur))
    grey = numpy.asarray(photo, dtype="float32") * _light(size, hardship)
    if hardship.noise:
        grey += chance.normal(0, hardship.noise, grey.shape).astype("float32")
    colour = Image.fromarray(grey.clip(0, 255).astype("uint8")).convert("RGB")
    data = io.BytesIO()
    colour.save(data, "JPEG", quality=hardship.quality)
    return data.getvalue()


def _png(symbol: segno.QRCode) -> bytes:
    data = io.BytesIO()
    symbol.save(data, kind="png", scale=1, border=0)
    return data.getvalue()


def _light(size: tuple[int, int], hardship: Hardship) -> numpy.ndarray:
    """From full light at one side of the photo down to what is left at the other."""
    across = numpy.linspace(-0.5, 0.5, size[0], dtype="float32")[None, :]
    down = numpy.linspace(-0.5, 0.5, size[1], dtype="float32")[:, None]
    ramp = across * numpy.cos(hardship.light_from) + down * numpy.sin(hardship.light_from)
    ramp = (ramp - ramp.min()) / (ramp.max() - ramp.min())
    return (1 - (1 - hardship.light) * ramp).astype("float32")


def _corners(
    page: tuple[int, int], photo: tuple[int, int], hardship: Hardship
) -> list[tuple[float, float]]:
    """Where the page's corners lie in the photo, from the upper left one clockwise."""
    angle = numpy.radians(hardship.turn)
    cosine, sine = abs(numpy.cos(angle)), abs(numpy.sin(angle))
    across, down = page[0] * cosine + page[1] * sine, page[0] * sine + page[1] * cosine
    scale = hardship.fills * min(photo[0] / across, photo[1] / down)
    half_width, half_height = page[0] * scale / 2, page[1] * scale / 2
    shorter = 1 - hardship.keystone
    flat = [(-shorter, -1), (shorter, -1), (1, shorter), (-1, 1)]
    places = []
    for x, y in flat:
        x, y = x * half_width, y * half_height
        places.append(
            (
                photo[0] / 2 + x * numpy.cos(angle) - y * numpy.sin(angle),
                photo[1] / 2 + x * numpy.sin(angle) + y * numpy.cos(angle),
            )
        )
    return places


def _perspective(corners: list[tuple[float, float]], page: tuple[int, int]) -> tuple[float, ...]:
    """Pillow's eight numbers that lead from the photo back to the page."""
    width, height = page
    rows, wanted = [], []
    for (x, y), (u, v) in zip(
        corners, [(0, 0), (width, 0), (width, height), (0, height)], strict=True
    ):
        rows.append([x, y, 1, 0, 0, 0, -u * x, -u * y])
        rows.append([0, 0, 0, x, y, 1, -v * x, -v * y])
        wanted += [u, v]
    return tuple(numpy.linalg.solve(numpy.array(rows), numpy.array(wanted)))
