"""The photos that were chosen: upright, small enough for paper, and only those that may stand."""

import io
from collections.abc import Iterator

from aiworkshop.documents.reports.composing.lookup import Lookup
from aiworkshop.readmodels.summary import PhotoEntry, SummaryOptions
from aiworkshop.readmodels.workshop_contents import WorkshopContents

MOST_PIXELS = 1600
"""Of the longer side: 230 dots an inch across the page."""
_QUALITY = 82
_DAMAGED = (OSError, ValueError, SyntaxError, EOFError, LookupError, RuntimeError)


def photos(
    contents: WorkshopContents, lookup: Lookup, options: SummaryOptions
) -> Iterator[PhotoEntry]:
    """In the order in which they were chosen; what does not decode any more is passed over."""
    if not options.photo_ids or options.photo_bytes is None or not options.takes("photos"):
        return
    known = {attachment.id: attachment for attachment in contents.attachment}
    for photo_id in dict.fromkeys(options.photo_ids):
        attachment = known.get(photo_id)
        if attachment is None or not lookup.photo_may_stand(attachment):
            continue
        shown = shown_picture(options.photo_bytes(photo_id) or b"", attachment.rotation or 0)
        if shown is not None:
            data, size = shown
            yield PhotoEntry(
                id=photo_id, caption=lookup.said(attachment, "caption"), size=size, data=data
            )


def shown_picture(data: bytes, rotation: int = 0) -> tuple[bytes, tuple[int, int]] | None:
    """A photo as it is printed, a JPEG without metadata, and its size; None for what is none.

    ``rotation`` is clockwise, in degrees.
    """
    from PIL import Image, ImageOps

    try:
        with Image.open(io.BytesIO(data)) as opened:
            # Reads a large JPEG at a fraction of its size, in a fraction of the time.
            opened.draft("RGB", (MOST_PIXELS, MOST_PIXELS))
            opened.load()
            upright = ImageOps.exif_transpose(opened) or opened
            if upright.mode in ("RGBA", "LA", "P"):
                clear = upright.convert("RGBA")
                ground = Image.new("RGBA", clear.size, "white")
                upright = Image.alpha_composite(ground, clear)
            picture = upright.convert("RGB")
    except _DAMAGED:
        return None
    turns = round(rotation / 90) % 4
    if turns:
        picture = picture.transpose(
            (Image.Transpose.ROTATE_270, Image.Transpose.ROTATE_180, Image.Transpose.ROTATE_90)[
                turns - 1
            ]
        )
    picture.thumbnail((MOST_PIXELS, MOST_PIXELS))
    out = io.BytesIO()
    picture.save(out, "JPEG", quality=_QUALITY)
    return out.getvalue(), picture.size
