"""A picture for the wall, in the report: with words for those who cannot see it."""

from aiworkshop.documents.pdf.blocks import Block, Drawing
from aiworkshop.documents.reports.labels import Labels
from aiworkshop.readmodels.picture import Picture


def drawing(picture: Picture | None, section: str, labels: Labels) -> list[Block]:
    """The picture with its caption; nothing where there is none."""
    if picture is None:
        return []
    petals = "; ".join(_petal(each.name.text, each.dots, labels) for each in picture.petals)
    alt = labels(f"{section}.picture_alt", centre=picture.centre.text, petals=petals)
    caption = labels(f"{section}.picture")
    if picture.left_over:
        caption += " " + labels("common.picture_more", count=picture.left_over)
    return [Drawing(picture, alt, caption)]


def _petal(name: str, dots: int | None, labels: Labels) -> str:
    return name if dots is None else f"{name} ({labels('common.dots', count=dots)})"
