"""Pictures of the positive core and the opportunity map, made off the main thread.

For whoever shows one: the tabs of Discovery and Dream, and the projector::

    source = PictureSource(desk, parent)
    source.ready.connect(show)                    # ShownPicture; .image is a QImage
    source.ask(PictureRequest(workshop_id, "core", "he", width=1920, form="wall", projector=True))

Ask again after a change for which :func:`touches_picture` holds, or for another size. Only the
latest wish is answered; the picture before stays in ``shown`` meanwhile.
"""

from dataclasses import dataclass, field as attribute
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from aiworkshop.method.picture_places import Place
from aiworkshop.readmodels.changes import ChangeSet
from aiworkshop.readmodels.picture import (
    PICTURE_RECORDS,
    WALL_ASPECT,
    Form,
    Picture,
    PictureNote,
    PictureOptions,
)
from aiworkshop.ui.desk import Desk

if TYPE_CHECKING:
    from aiworkshop.documents.pdf.pages import PageImage
    from aiworkshop.documents.pictures.rendering import RenderedPicture
    from aiworkshop.readmodels.workshop_contents import WorkshopContents


def touches_picture(changes: ChangeSet | None) -> bool:
    """Whether a picture may be another after this change; None: everything may."""
    return changes is None or changes.touches("workshop", *PICTURE_RECORDS)


@dataclass(frozen=True, slots=True)
class PictureRequest:
    """A picture as it is wanted.

    ``kind``: ``core`` or ``opportunities``; ``width`` in the screen's own pixels, the height
    follows from the form: ``wall`` is 16:9 with nothing lower than a 25th of its height, ``paper``
    A3 across. ``projector``: for people in the room, who may see what stays in it, once it was
    released. ``aspect`` and ``dark`` are those of a wall.
    """

    workshop_id: str
    kind: str
    language: str
    width: int
    form: Form = "wall"
    names: bool = False
    projector: bool = False
    aspect: float = WALL_ASPECT
    dark: bool = False

    @property
    def options(self) -> PictureOptions:
        """For those who draw."""
        return PictureOptions(self.language, self.names, self.projector)


@dataclass(frozen=True, slots=True)
class ShownPicture:
    """A picture in pixels. ``places`` of the petals by id, and ``field``, in which they may be
    moved, are shares of its width and height. ``picture`` holds the words on it."""

    request: PictureRequest
    image: QImage
    places: dict[str, Place]
    field: Place
    notes: tuple[PictureNote, ...]
    picture: Picture
    data: bytes = attribute(repr=False)
    """The same page as PDF."""


class PictureSource(QObject):
    """Makes pictures on the lanes of a desk; the latest wish wins."""

    ready = Signal(object)
    """A ``ShownPicture``, on the main thread."""
    failed = Signal(object)
    """An exception, where nobody shows a picture because of it."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._number = 0
        self.shown: ShownPicture | None = None

    @property
    def busy(self) -> bool:
        """Whether a picture is being made."""
        return self._busy_with == self._number

    _busy_with = -1

    def ask(self, request: PictureRequest, contents: "WorkshopContents | None" = None) -> None:
        """Make this picture, of ``contents`` where somebody has read them already."""
        self._number += 1
        number = self._busy_with = self._number

        def refused(error: Exception) -> None:
            if number == self._number:
                self._busy_with = -1
                self.failed.emit(error)

        def read(found: "WorkshopContents") -> None:
            self._desk.work(
                lambda: self._make(number, request, found),
                lambda shown: self._arrived(number, shown),
                failed=refused,
                context=self,
            )

        if contents is not None:
            read(contents)
            return
        self._desk.read(
            lambda reads: reads.picture_contents(request.workshop_id, names=request.names),
            read,
            failed=refused,
            context=self,
        )

    def forget(self) -> None:
        """Whatever is under way is no longer wanted."""
        self._number += 1
        self._busy_with = -1

    def _make(
        self, number: int, request: PictureRequest, contents: "WorkshopContents"
    ) -> ShownPicture | None:
        if number != self._number:
            return None
        return drawn_picture(request, contents)

    def _arrived(self, number: int, shown: ShownPicture | None) -> None:
        if shown is None or number != self._number:
            return
        self._busy_with = -1
        self.shown = shown
        self.ready.emit(shown)


def drawn_picture(request: PictureRequest, contents: "WorkshopContents") -> ShownPicture:
    """Make a picture. For any thread."""
    from aiworkshop.facilitation.pictures import make_picture

    options, aspect = request.options, request.aspect
    rendered = make_picture(
        contents, request.kind, options, request.form, aspect, dark=request.dark
    )
    return shown_picture(request, rendered)


def shown_picture(request: PictureRequest, rendered: "RenderedPicture") -> ShownPicture:
    """A drawn picture in pixels. For any thread."""
    return ShownPicture(
        request,
        _image(rendered.image(max(request.width, 16))),
        rendered.places,
        rendered.field,
        rendered.notes,
        rendered.picture,
        rendered.data,
    )


def _image(page: "PageImage") -> QImage:
    row = page.width * 3
    # A copy: the bytes go with the page.
    return QImage(page.rgb, page.width, page.height, row, QImage.Format.Format_RGB888).copy()
