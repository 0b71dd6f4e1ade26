"""What a Linux desktop wants to know of the program: menu entry, file type, description, signs."""

import os
import shutil
import time
from pathlib import Path

from icons import SIZES
from identity import APPLICATION_ID, EMBLEMS, MIME_TYPE, NAME, version

HERE = Path(__file__).resolve().parent
ENTRY = HERE / f"{APPLICATION_ID}.desktop"
METAINFO = HERE / f"{APPLICATION_ID}.metainfo.xml"
MIME = HERE / "aiworkshop-mime.xml"
FILE_SIGN = MIME_TYPE.replace("/", "-")


def build_day() -> time.struct_time:
    """The day of the build; ``SOURCE_DATE_EPOCH`` says it for builds that shall be alike."""
    return time.gmtime(int(os.environ.get("SOURCE_DATE_EPOCH", time.time())))


def filled(path: Path) -> str:
    """A file of this folder with the version and the day in it."""
    text = path.read_text("utf-8").replace("@VERSION@", version())
    return text.replace("@DATE@", time.strftime("%Y-%m-%d", build_day()))


def write_share(share: Path, icons: Path) -> None:
    """Fill a ``share`` folder, as it lies in ``/usr``."""
    write(share / "applications" / ENTRY.name, filled(ENTRY))
    write(share / "metainfo" / METAINFO.name, filled(METAINFO))
    write(share / "mime" / "packages" / f"{NAME}.xml", filled(MIME))
    hicolor = share / "icons" / "hicolor"
    for size in SIZES:
        sized = hicolor / f"{size}x{size}"
        copy(icons / f"{NAME}-{size}.png", sized / "apps" / f"{NAME}.png")
        copy(icons / f"document-{size}.png", sized / "mimetypes" / f"{FILE_SIGN}.png")
    copy(EMBLEMS / f"{NAME}.svg", hicolor / "scalable" / "apps" / f"{NAME}.svg")
    copy(EMBLEMS / "document.svg", hicolor / "scalable" / "mimetypes" / f"{FILE_SIGN}.svg")


def write(path: Path, text: str) -> None:
    """A text file with the folders that it needs."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")


def copy(source: Path, target: Path) -> None:
    """A file with the folders that it needs."""
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)
