"""The photos that were chosen, with what is seen on them."""

from aiworkshop.documents.pdf.blocks import Block, Heading, Illustration, plain_text
from aiworkshop.documents.reports.labels import Labels
from aiworkshop.documents.reports.sections.opening import empty, opened
from aiworkshop.readmodels.summary import PhotoEntry, Summary


def build(summary: Summary, labels: Labels) -> list[Block]:
    """One below the other; one calm line where there are none."""
    heading = Heading(1, labels("photos.title"), hue="report")
    if not summary.photos:
        return empty(heading, labels("photos.empty"))
    pictures = [
        _illustration(photo, number, labels) for number, photo in enumerate(summary.photos, 1)
    ]
    return opened(heading, labels("photos.intro"), *pictures)


def _illustration(photo: PhotoEntry, number: int, labels: Labels) -> Illustration:
    caption = labels.words(photo.caption) if photo.caption else labels("photos.photo", n=number)
    width, height = photo.size
    # Two of them stand on a page, whether they are upright or lie across it.
    share = 0.84 if width >= height else 0.48
    return Illustration(photo.data, photo.size, plain_text(caption), caption, share)
