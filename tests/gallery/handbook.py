"""Makes the handbook's pictures from the gallery's scenes.

python -m tests.gallery.handbook [--only NAME]   into resources/handbook/pictures
python -m tests.gallery.handbook --check    tells which are not true any more
"""

import argparse
import io
import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PIL import Image, ImageChops
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from aiworkshop.ui.help.handbook_text import PICTURE_RATIO
from tests.handbook.pictures import PICTURES, Picture

if TYPE_CHECKING:
    from tests.gallery.stage import Stage

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "handbook" / "pictures"
LANGUAGES = ("en", "he", "ar")
COLOURS = (32, 24, 16, 12)
MOST_BYTES = 60_000
DIFFERENT, TOLERATED = 60, 0.004
"""From which difference of brightness a pixel counts, and which share of them may."""


def made(stage: "Stage", picture: Picture) -> Image.Image:
    """The picture of a scene in the language of the stage."""
    from tests.gallery.scenes import SCENES

    window = stage.window
    window.resize(*picture.size)
    if window.settings.guide_hidden == picture.guide:
        window.guide.toggle()
    stage.settle()
    scene = picture.scene.format(language=stage.look.language)
    if "/" in scene:
        page, _, tab = scene.partition("/")
        widget = stage.page(page, tab)
    else:
        widget = SCENES[scene](stage)
    if picture.part == "page":
        widget = window.page
    return grabbed(widget, 1.0 if picture.part == "wall" else PICTURE_RATIO)


def grabbed(widget: QWidget, ratio: float) -> Image.Image:
    """What a widget shows, on a screen of this density."""
    image = QImage(widget.size() * ratio, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(widget.palette().window().color())
    widget.render(image)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return Image.open(io.BytesIO(buffer.data().data())).convert("RGB")


def save(image: Image.Image, path: Path) -> int:
    """With few colours, as the program has, so that it is small; its size in bytes."""
    path.parent.mkdir(parents=True, exist_ok=True)
    for colours in COLOURS:
        # By coverage, so that the ink stays ink however little of it there is.
        fewer = image.quantize(colours, Image.Quantize.MAXCOVERAGE, dither=Image.Dither.NONE)
        fewer.save(path, optimize=True)
        if path.stat().st_size <= MOST_BYTES:
            break
    return path.stat().st_size


def difference(first: Image.Image, second: Image.Image) -> float:
    """Share of the pixels, at half size, that look otherwise; 1 where the sizes differ."""
    if first.size != second.size:
        return 1.0
    half = (first.width // 2, first.height // 2)
    one, other = (image.convert("L").resize(half) for image in (first, second))
    histogram = ImageChops.difference(one, other).histogram()
    return sum(histogram[DIFFERENT:]) / (half[0] * half[1])


def stages(app: object, folder: Path, languages: tuple[str, ...]) -> Iterator["Stage"]:
    """The sample, fresh, in each language."""
    from PySide6.QtWidgets import QApplication

    from tests.gallery.stage import Look, Stage, sample_library

    assert isinstance(app, QApplication)
    for language in languages:
        own = folder / language
        own.mkdir()
        with sample_library(own) as (library, workshop_id):
            stage = Stage(app, library, workshop_id, Look(language, "light", 1.0))
            stage.window.setMinimumSize(0, 0)
            yield stage
            stage.close()


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--only", default="", help="names that contain this")
    parser.add_argument("--check", action="store_true", help="compare, write nothing")
    options = parser.parse_args()
    untrue = 0
    with tempfile.TemporaryDirectory() as folder:
        os.environ["AIWORKSHOP_HOME"] = folder
        from aiworkshop.ui.app import make_application

        for stage in stages(make_application(), Path(folder), LANGUAGES):
            for name, picture in PICTURES.items():
                if options.only not in name:
                    continue
                image = made(stage, picture)
                path = FOLDER / stage.look.language / f"{name}.png"
                if options.check:
                    share = difference(Image.open(path), image)
                    if share > TOLERATED:
                        untrue += 1
                        print(f"{path.parent.name}/{path.name}: {share:.2%} are otherwise")
                else:
                    size = save(image, path)
                    print(f"{path.parent.name}/{path.name}: {image.width} px, {size // 1000} KB")
                    untrue += size > MOST_BYTES
                stage.clear()
    return 1 if untrue else 0


if __name__ == "__main__":
    sys.exit(main())
