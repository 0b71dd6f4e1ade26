"""A photo beside the form that is typed from it."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aiworkshop.ui.actions import Shortcut
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.projector.cover import PrivateCover
from aiworkshop.ui.sheets.photo_canvas import STEP, PhotoCanvas
from aiworkshop.ui.sheets.photo_loading import fetch_picture
from aiworkshop.ui.widgets.button import IconButton
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.words import Speaking, Words

if TYPE_CHECKING:
    from aiworkshop.readmodels.records import Attachment

FIRST_SIDE = 1600
"""Pixels of the longest side that are loaded first: enough to see all of it, and soon there."""
FULL_SIDE = 8192
_DETAIL_AFTER_MILLISECONDS = 120


class PhotoView(Speaking, QWidget):
    """``PhotoView(context)``, then ``show_photos(attachments)`` as often as they change.

    Which photo is shown, its zoom and its place stay while it is among them. Turns are saved.
    ``filing=True`` adds a button that puts the photo back into the inbox.
    """

    def __init__(
        self, context: PageContext, *, filing: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.context = context
        self._filing = filing
        self._photos: tuple[Attachment, ...] = ()
        self._current = ""
        self._rotation = 0
        self._turning = 0
        self._asked = (0, 0)
        self._loaded_side = 0
        self._is_private = True
        self._build()
        self.wording(self._speak)
        if context.privacy is not None:
            context.privacy.changed.connect(self._cover)
        self._cover()

    # Making

    def _build(self) -> None:
        space = self.context.theme.space
        self.canvas = PhotoCanvas(self.context.theme)
        self.canvas.setObjectName("photo-canvas")
        self.canvas.zoomed.connect(self._zoomed)
        self.trouble = Label("", "muted", wraps=True)
        self.trouble.hide()
        self._detail = QTimer(self)
        self._detail.setSingleShot(True)
        self._detail.setInterval(_DETAIL_AFTER_MILLISECONDS)
        self._detail.timeout.connect(self._load_detail)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space(6))
        column.addLayout(self._build_bar())
        column.addWidget(self.canvas, 1)
        self.cover = PrivateCover(self.context, self.canvas, lambda: self._is_private)
        column.addWidget(self.cover, 1)
        column.addWidget(self.trouble)
        for keys, act, words in (
            ("Ctrl++", lambda: self._zoom(STEP), lambda: self.tr("Larger photo")),
            ("Ctrl+=", lambda: self._zoom(STEP), ""),
            ("Ctrl+-", lambda: self._zoom(1 / STEP), lambda: self.tr("Smaller photo")),
            ("Ctrl+PgDown", lambda: self.step(1), lambda: self.tr("Next photo")),
            ("Ctrl+PgUp", lambda: self.step(-1), lambda: self.tr("Previous photo")),
        ):
            Shortcut(self, keys, act, words)
        self._turns_by_key = Shortcut(
            self, "F4", lambda: self.turn(1), lambda: self.tr("Turn the photo to the right")
        )

    def set_private(self, private: bool) -> None:
        """Whether it is masked while others see this screen; a new view's photos are."""
        self._is_private = private
        self._cover()

    def _cover(self) -> None:
        self.cover.look()
        privacy = self.context.privacy
        # Held, the same key shows what is hidden.
        self._turns_by_key.set_acting(privacy is None or not privacy.applies)

    def _build_bar(self) -> QHBoxLayout:
        bar = QHBoxLayout()
        bar.setSpacing(self.context.theme.space(2))
        self.caption = Label("", "small", elides=True)
        self.previous = self._button(
            bar, "chevron-left", lambda: self.tr("Previous photo"), lambda: self.step(-1)
        )
        self.next = self._button(
            bar, "chevron-right", lambda: self.tr("Next photo"), lambda: self.step(1)
        )
        bar.addWidget(self.caption, 1)
        self._button(bar, "zoom-out", lambda: self.tr("Smaller"), lambda: self._zoom(1 / STEP))
        self._button(bar, "zoom-in", lambda: self.tr("Larger"), lambda: self._zoom(STEP))
        self._button(bar, "maximize", lambda: self.tr("The whole photo"), self.canvas.fit)
        bar.addWidget(self._turns())
        if self._filing:
            self._button(
                bar, "inbox", lambda: self.tr("Not of this sheet: back to the inbox"), self.unfile
            )
        return bar

    def _turns(self) -> QWidget:
        """Left is left in every language."""
        turns = QWidget()
        turns.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        row = QHBoxLayout(turns)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self.context.theme.space(2))
        self._button(row, "rotate-ccw", lambda: self.tr("Turn to the left"), lambda: self.turn(-1))
        self._button(row, "rotate-cw", lambda: self.tr("Turn to the right"), lambda: self.turn(1))
        return turns

    def _button(self, bar: QHBoxLayout, icon: str, words: Words, act: object) -> IconButton:
        button = IconButton(self.context.theme, icon, words, pointing=icon.startswith("chevron"))
        button.setObjectName(f"photo-{icon}")
        button.clicked.connect(act)
        bar.addWidget(button)
        return button

    # Which photo

    @property
    def current(self) -> "Attachment | None":
        """The photo that is shown."""
        return next((each for each in self._photos if each.id == self._current), None)

    def show_photos(self, photos: "Sequence[Attachment]", current: str = "") -> None:
        """These can be leafed through; ``current`` or the one shown so far stands open."""
        self._photos = tuple(photos)
        wanted = current or self._current
        if wanted not in {each.id for each in self._photos}:
            wanted = self._photos[0].id if self._photos else ""
        if wanted != self._current:
            self.open_photo(wanted)
        elif self.current is not None and not self._turning:
            self._set_rotation(self.current.rotation or 0)
        self._speak()

    def open_photo(self, attachment_id: str) -> None:
        """Show another of the photos, all of it."""
        self._current = attachment_id
        self._loaded_side = 0
        self._turning = 0
        self.canvas.show_picture(QImage())
        self.trouble.hide()
        photo = self.current
        if photo is not None:
            self._set_rotation(photo.rotation or 0)
            self.canvas.fit()
            self._load(FIRST_SIDE)
        self._speak()

    def step(self, by: int) -> None:
        """The next photo or the one before, around the ends."""
        ids = [each.id for each in self._photos]
        if len(ids) > 1:
            self.open_photo(ids[(ids.index(self._current) + by) % len(ids)])

    def _speak(self) -> None:
        photo, count = self.current, len(self._photos)
        several = count > 1
        self.previous.setVisible(several)
        self.next.setVisible(several)
        words = self.tr("No photo")
        if photo is not None:
            words = photo.name
            if photo.page:
                words = self.tr("Page {page} · {name}").format(page=photo.page, name=words)
            if several:
                place = [each.id for each in self._photos].index(photo.id) + 1
                words = self.tr("{place} of {count} · {name}").format(
                    place=place, count=count, name=words
                )
        self.caption.set_words(words)
        self.canvas.setAccessibleName(self.tr("Photo: {name}").format(name=words))

    # The picture

    def _load(self, side: int) -> None:
        photo = self.current
        if photo is None:
            return
        self._asked = (self._asked[0] + 1, side)
        number, key = self._asked[0], photo.id

        def done(picture: QImage) -> None:
            if key == self._current and number == self._asked[0]:
                self._show(picture, side)

        fetch_picture(self.context.desk, photo, side, done, self)

    def _show(self, picture: QImage, side: int) -> None:
        self._loaded_side = side
        self.trouble.setVisible(picture.isNull())
        if picture.isNull():
            photo = self.current
            name = photo.name if photo else ""
            self.trouble.set_words(
                lambda: self.tr(
                    "The file of the photo {name} is missing or damaged. What was typed from it "
                    "is safe. Add the photo again to see it."
                ).format(name=name)
            )
        self.canvas.show_picture(picture)

    def _zoomed(self, magnified: float) -> None:
        """Where the screen shows more than was loaded, load more, once it stands still."""
        photo = self.current
        if photo is None or magnified <= 1 or self._loaded_side >= FULL_SIDE:
            return
        if max(photo.width or 0, photo.height or 0) > self._loaded_side > 0:
            self._detail.start()

    def _load_detail(self) -> None:
        on_its_way = self._asked[1] == FULL_SIDE
        if not on_its_way:
            self._load(FULL_SIDE)

    def _zoom(self, factor: float) -> None:
        self.canvas.zoom_by(factor)

    # Changing

    def turn(self, quarter_turns: int) -> None:
        """Turn the photo, for everybody and for good."""
        from aiworkshop.facilitation.worksheets.photos import TurnPhoto

        photo = self.current
        if photo is None:
            return
        self._set_rotation(self._rotation + 90 * quarter_turns)
        self._turning += 1

        def turned(_: object) -> None:
            self._turning = max(self._turning - 1, 0)

        def refused(error: Exception) -> None:
            turned(error)
            self._set_rotation(self._rotation - 90 * quarter_turns)
            self.context.desk.failed.emit(error)

        command = TurnPhoto(self.context.workshop_id, photo.id, quarter_turns)
        self.context.desk.run(command, turned, failed=refused, initiator=self, context=self)

    def unfile(self) -> None:
        """Put the photo back into the inbox."""
        from aiworkshop.facilitation.worksheets.photos import FilePhoto

        photo, workshop_id = self.current, self.context.workshop_id
        if photo is None:
            return

        def done(_: object) -> None:
            self.context.notices.undoable(
                lambda: self.tr("The photo waits in the inbox."), workshop_id
            )

        self.context.desk.run(FilePhoto(workshop_id, photo.id, None), done, context=self)

    def _set_rotation(self, degrees: int) -> None:
        self._rotation = degrees % 360
        self.canvas.set_rotation(self._rotation)
