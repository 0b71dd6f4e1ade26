"""The photos that may stand in a report, with a caption for those who cannot see them."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon, QImage, QPixmap, QTransform
from PySide6.QtWidgets import QListWidgetItem, QVBoxLayout, QWidget

from aiworkshop.base.text import Text
from aiworkshop.readmodels.edit_conflict import BothValues
from aiworkshop.readmodels.report_sections import PhotoChoice
from aiworkshop.ui.dialogs.asking_which import ask_which
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.pages.photo_thumbnails import PRIVATE_ROLE, THUMBNAIL, Thumbnails
from aiworkshop.ui.phases.define.drafting import DraftKeeper
from aiworkshop.ui.sheets.photo_loading import load_picture
from aiworkshop.ui.widgets.button import Button
from aiworkshop.ui.widgets.fields import TextField
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.words import Speaking

if TYPE_CHECKING:
    from pathlib import Path

LEAST_LIST = 180
_ID = Qt.ItemDataRole.UserRole


class ReportPhotos(Speaking, QWidget):
    """Thumbnails to tick; below them the caption of the current one, and what speaks against it."""

    chosen = Signal(list)
    """The ids of those that stand in the report."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._drafts = DraftKeeper(context)
        self._began = Text()
        """What the caption was when its author began."""
        self._photos: dict[str, PhotoChoice] = {}
        self._ticked: list[str] = []
        self._filling = False
        self._pictures: dict[tuple[str, int], QIcon] = {}
        self._build()
        self.wording(self._say)

    def _build(self) -> None:
        space = self._context.theme.space
        self.add = Button(lambda: self.tr("Add photos…"), icon="plus", theme=self._context.theme)
        self.add.setObjectName("report-add-photos")
        self.add.clicked.connect(lambda: self._context.add_photos(""))
        self.list = Thumbnails(self._context.theme)
        self.list.setObjectName("report-photos")
        self.list.setMinimumHeight(space(LEAST_LIST))
        self.list.itemChanged.connect(self._item_changed)
        self.list.currentItemChanged.connect(lambda *_: self._show_current())
        self.none = Label(
            lambda: self.tr(
                "No photo of this workshop is here yet. Photos of the room, of posters and of "
                "drawings can stand in the report."
            ),
            "muted",
            wraps=True,
        )
        self.caption = TextField(lambda: self.tr("What is seen here…"))
        self.caption.setObjectName("photo-caption")
        self.caption.committed.connect(self._write)
        self.caption.draft_changed.connect(self._keep_draft)
        self.warning = Label(
            lambda: self.tr(
                "On this sheet stands something that was said for the room only. "
                "Tick it only if none of that can be read."
            ),
            wraps=True,
        )
        self.warning.setObjectName("photo-warning")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space(8))
        column.addWidget(self.add)
        column.addWidget(self.none)
        column.addWidget(self.list, 1)
        column.addWidget(self.caption)
        column.addWidget(self.warning)

    def _say(self) -> None:
        self.list.setAccessibleName(self.tr("Photos for the report"))
        self.caption.setAccessibleName(self.tr("Caption of the photo"))
        for row in range(self.list.count()):
            self._name(self.list.item(row))

    # Showing

    def show_photos(self, photos: Sequence[PhotoChoice], ticked: Sequence[str]) -> None:
        """These may stand in it, those ticked do."""
        self._ticked = list(ticked)
        fresh = {each.id: each for each in photos}
        current = self._current_id()
        self._filling = True
        if list(fresh) != list(self._photos):
            self.list.clear()
            for photo in fresh.values():
                item = QListWidgetItem()
                item.setData(_ID, photo.id)
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                self.list.addItem(item)
        self._photos = fresh
        for row in range(self.list.count()):
            item = self.list.item(row)
            key = str(item.data(_ID))
            state = Qt.CheckState.Checked if key in self._ticked else Qt.CheckState.Unchecked
            item.setCheckState(state)
            self._name(item)
            self._picture(fresh[key], item)
            if key == current:
                self.list.setCurrentItem(item)
        self._filling = False
        self.none.setVisible(not fresh)
        self.list.setVisible(bool(fresh))
        if fresh and not self._current_id():
            self.list.setCurrentRow(0)
        self._show_current()

    def _name(self, item: QListWidgetItem) -> None:
        photo = self._photos.get(str(item.data(_ID)))
        if photo is None:
            return
        words = photo.caption.text or photo.sheet or photo.name
        if photo.private:
            words = self.tr("room only: {photo}").format(photo=words)
        filling, self._filling = self._filling, True
        item.setText(words)
        item.setToolTip(photo.name)
        item.setData(PRIVATE_ROLE, photo.private)
        self._filling = filling

    def _picture(self, photo: PhotoChoice, item: QListWidgetItem) -> None:
        key = (photo.digest, photo.rotation)
        known = self._pictures.get(key)
        if known is not None:
            if item.icon().isNull():
                item.setIcon(known)
            return
        blank = QPixmap(self.list.iconSize())
        blank.fill(self._context.theme.colour("chip"))
        self._pictures[key] = QIcon(blank)
        item.setIcon(self._pictures[key])
        side = round(self.list.iconSize().width() * self.devicePixelRatioF())
        done = partial(self._picture_there, key)

        def found(path: "Path") -> None:
            self._context.desk.work(lambda: load_picture(path, side), done, context=self)

        self._context.desk.database(
            lambda bench: bench.photo_path(photo.digest), found, context=self
        )

    def _picture_there(self, key: tuple[str, int], picture: QImage) -> None:
        if picture.isNull():
            pixmap = self._context.theme.pixmap("circle-alert", "muted", THUMBNAIL // 2)
        else:
            pixmap = QPixmap.fromImage(picture.transformed(QTransform().rotate(key[1])))
        self._pictures[key] = QIcon(pixmap)
        self._filling = True
        for row in range(self.list.count()):
            item = self.list.item(row)
            photo = self._photos[str(item.data(_ID))]
            if (photo.digest, photo.rotation) == key:
                item.setIcon(self._pictures[key])
        self._filling = False

    def _current_id(self) -> str:
        item = self.list.currentItem()
        return str(item.data(_ID)) if item is not None else ""

    def _current(self) -> PhotoChoice | None:
        return self._photos.get(self._current_id())

    def _show_current(self) -> None:
        if self._filling:
            return
        photo = self._current()
        self.caption.setVisible(photo is not None)
        self.warning.setVisible(photo is not None and photo.private)
        if photo is None:
            return
        if self.caption.property("photo") != photo.id:
            self.caption.flush()
            self.caption.setProperty("photo", photo.id)
            self._began = photo.caption
            self.caption.set_value(photo.caption)
        elif self.caption.pending():
            self.caption.mark_stored(photo.caption)
        else:
            self._began = photo.caption
            if self.caption.value() != photo.caption:
                self.caption.set_value(photo.caption)

    # Choosing and naming

    def _item_changed(self, item: QListWidgetItem) -> None:
        if self._filling:
            return
        key = str(item.data(_ID))
        ticked = item.checkState() == Qt.CheckState.Checked
        if ticked == (key in self._ticked):
            return
        if ticked:
            self._ticked.append(key)
        else:
            self._ticked.remove(key)
        self.chosen.emit(list(self._ticked))

    def _draft_place(self) -> str:
        return f"attachment/{self.caption.property('photo')}/caption"

    def _keep_draft(self, words: Text) -> None:
        self._drafts.keep(self._draft_place(), words, pending=self.caption.pending())

    def _write(self, words: Text) -> None:
        from aiworkshop.facilitation.records import ChangeRecord

        photo_id = str(self.caption.property("photo") or "")
        photo: Any = self._photos.get(photo_id)
        if photo is None:
            return
        place = self._drafts.take(self._draft_place())
        began, self._began = self._began, words

        def decided(both: BothValues, chosen: Text) -> None:
            if self.caption.property("photo") == photo_id:
                self._began = both.theirs
                self.caption.set_value(chosen)
                if chosen != both.theirs:
                    self._write(chosen)

        def refused(error: Exception) -> None:
            if self.caption.property("photo") != photo_id:
                self._context.desk.failed.emit(error)
                return
            self._began = began
            self.caption.mark_stored(began)
            ask_which(self._context, self.caption, error, "caption", decided)

        fields, seen = {"caption": words}, {"caption": began}
        command = ChangeRecord(self._context.workshop_id, "attachment", photo_id, fields, seen)
        self._context.desk.run(command, failed=refused, draft_place=place, context=self)
