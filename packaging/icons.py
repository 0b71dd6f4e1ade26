"""The program's own signs as each system wants them: ``python packaging/icons.py FOLDER``.

Drawn by Qt from ``resources/application/*.svg``: PNGs in all sizes, ``.ico`` for Windows and
``.icns`` for macOS, of the application and of its files.
"""

import os
import sys
from io import BytesIO
from pathlib import Path

from identity import EMBLEMS

SIGNS = ("aiworkshop", "document")
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
ICO_SIZES = (16, 24, 32, 48, 64, 128, 256)


def make_icons(folder: Path) -> None:
    """Write ``<sign>-<size>.png``, ``<sign>.ico`` and ``<sign>.icns`` into a folder."""
    from PIL import Image

    folder.mkdir(parents=True, exist_ok=True)
    pictures = {sign: draw(sign, (*SIZES, 1024)) for sign in SIGNS}
    for sign, by_size in pictures.items():
        for size in SIZES:
            (folder / f"{sign}-{size}.png").write_bytes(by_size[size])
        images = {size: Image.open(BytesIO(data)) for size, data in by_size.items()}
        images[256].save(
            folder / f"{sign}.ico",
            sizes=[(size, size) for size in ICO_SIZES],
            append_images=[images[size] for size in ICO_SIZES],
        )
        images[1024].save(
            folder / f"{sign}.icns",
            append_images=[images[size] for size in (32, 64, 128, 256, 512)],
        )


def draw(sign: str, sizes: tuple[int, ...]) -> dict[int, bytes]:
    """PNGs of a sign, each drawn in its own size rather than made smaller."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QBuffer, QSize
    from PySide6.QtGui import QGuiApplication, QImageReader

    application = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    made = {}
    for size in sizes:
        reader = QImageReader(str(EMBLEMS / f"{sign}.svg"))
        reader.setScaledSize(QSize(size, size))
        picture = reader.read()
        if picture.isNull():
            raise ValueError(f"{sign}: {reader.errorString()}")
        buffer = QBuffer()
        picture.save(buffer, "PNG")
        made[size] = bytes(buffer.data())
    del application
    return made


if __name__ == "__main__":
    make_icons(Path(sys.argv[1]))
