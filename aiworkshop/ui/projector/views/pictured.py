"""A picture that fills the wall, the very one that is printed, and cards with what is behind it."""

from abc import abstractmethod
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter

from aiworkshop.method.picture_places import FULLNESS, Place
from aiworkshop.ui.pictures.picture_source import PictureRequest, ShownPicture, drawn_picture
from aiworkshop.ui.projector.blocks import Block, Picture, Slide
from aiworkshop.ui.projector.clock_face import ClockFace
from aiworkshop.ui.projector.frame import Frame
from aiworkshop.ui.projector.views.view import Ask, Say, View

if TYPE_CHECKING:
    from aiworkshop.facilitation.reads import Reads
    from aiworkshop.readmodels.workshop_contents import WorkshopContents


@dataclass(frozen=True, slots=True)
class Drawing:
    """What the cards say, what the picture rests on, and the picture once it is drawn."""

    items: tuple[Any, ...] = ()
    contents: "WorkshopContents | None" = None
    picture: ShownPicture | None = None


class PictureView(View):
    """Base of views that begin with a picture; ``id`` is that of the picture, too."""

    draws = True

    @abstractmethod
    def items(self, reads: "Reads", ask: Ask, contents: "WorkshopContents") -> tuple[Any, ...]:
        """What the cards are about. Without any there is no picture."""

    @abstractmethod
    def cards(self, model: Drawing, say: Say) -> list[Block]:
        """The pages after the picture."""

    def read(self, reads: "Reads", ask: Ask) -> Drawing:
        """The items, and the records that the picture rests on."""
        kinds = [kind for kind in self.kinds if kind != "workshop"]
        contents = reads.picture_contents(ask.workshop_id, [*kinds, "content_overlay"])
        items = self.items(reads, ask, contents)
        return Drawing(items, contents) if items else Drawing()

    def drawn(self, model: Drawing, ask: Ask) -> Drawing:
        """With the picture in the first language, as wide as the wall."""
        if model.contents is None:
            return model
        wanted = PictureRequest(
            *(ask.workshop_id, self.id, ask.languages[0], ask.width),
            projector=True,
            aspect=ask.aspect,
            dark=ask.dark,
        )
        return replace(model, contents=None, picture=drawn_picture(wanted, model.contents))

    def slide(self, model: Drawing, say: Say) -> Slide:
        """The picture fills the first page; the cards follow."""
        shown = model.picture
        if shown is None:
            return self.made(say, [])

        def paint(painter: QPainter, area: QRectF, _: Frame, __: ClockFace | None) -> None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(_fitted(shown, area), shown.image)

        def is_free(spot: QRectF, area: QRectF) -> bool:
            on = _fitted(shown, area)
            petals = shown.places.values()
            return not any(_meets(spot, place, on) for place in petals)

        return self.made(say, [Picture(paint, is_free), *self.cards(model, say)])


def _fitted(shown: ShownPicture, area: QRectF) -> QRectF:
    """Where the picture stands within an area, in its own proportions."""
    size = QSizeF(shown.image.size()).scaled(area.size(), Qt.AspectRatioMode.KeepAspectRatio)
    spot = QRectF(area.topLeft(), size)
    spot.moveCenter(area.center())
    return spot


def _meets(spot: QRectF, place: Place, on: QRectF) -> bool:
    """Whether a petal reaches into a spot: whether its outline holds the spot's nearest point."""
    x, y = on.left() + place.x * on.width(), on.top() + place.y * on.height()
    across = abs(min(max(x, spot.left()), spot.right()) - x) / (place.width * on.width() / 2)
    down = abs(min(max(y, spot.top()), spot.bottom()) - y) / (place.height * on.height() / 2)
    return bool(across**FULLNESS + down**FULLNESS < 1)
