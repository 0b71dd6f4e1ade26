"""Photos without a code that could be read: looked at, and filed to their sheets by hand."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import (
    QIcon,
    QImage,
    QKeyEvent,
    QPaintEvent,
    QPixmap,
    QTransform,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from aiworkshop.base.errors import UserError
from aiworkshop.method.sheet_codes import read_code
from aiworkshop.ui.errors import describe
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.projector.cover import PrivateCover
from aiworkshop.ui.sheets.photo_loading import fetch_picture
from aiworkshop.ui.sheets.photo_view import PhotoView
from aiworkshop.ui.sheets.sheet_words import card_words
from aiworkshop.ui.widgets.button import Button, IconButton
from aiworkshop.ui.widgets.checks import paint_opening_mark
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.small import EmptyState
from aiworkshop.ui.widgets.words import Speaking

if TYPE_CHECKING:
    from aiworkshop.readmodels.records import Attachment
    from aiworkshop.readmodels.sheet_board import SheetCard

THUMBNAIL = 96
_ID = Qt.ItemDataRole.UserRole
_TURNED = Qt.ItemDataRole.UserRole + 1


class PhotoInbox(Speaking, QWidget):
    """``PhotoInbox(context)``, then ``show_photos(attachments, cards)`` as often as they change.

    ``cards``: the sheets that can be chosen; any code can be typed.
    """

    add_asked = Signal()
    """Somebody wants to choose photos to add."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self._photos: dict[str, Attachment] = {}
        self._cards: tuple[SheetCard, ...] = ()
        self._build()
        self.wording(self._speak)

    # Making

    def _build(self) -> None:
        space = self.context.theme.space
        self.list = _Thumbnails()
        self.list.setObjectName("photo-inbox")
        self.list.setIconSize(QSize(space(THUMBNAIL), space(THUMBNAIL)))
        self.list.setSpacing(space(4))
        self.list.setFixedWidth(space(THUMBNAIL + 84))
        self.list.currentItemChanged.connect(lambda item, _: self._open(item))
        self.list.delete_asked.connect(self.delete)
        self.view = PhotoView(self.context, filing=False)
        self.sheet = _SheetChoice()
        self.sheet.setObjectName("photo-sheet")
        self.sheet.setEditable(True)
        self.sheet.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.sheet.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.sheet.setMinimumContentsLength(14)
        line = self.sheet.lineEdit()
        assert line is not None
        line.returnPressed.connect(self.file)
        self.file_button = Button(
            lambda: self.tr("File to this sheet"),
            kind="primary",
            icon="inbox",
            theme=self.context.theme,
        )
        self.file_button.clicked.connect(self.file)
        self.delete_button = IconButton(
            self.context.theme, "trash-2", lambda: self.tr("Delete this photo")
        )
        self.delete_button.clicked.connect(self.delete)
        self.refusal = Label("", "muted", wraps=True)
        self.refusal.setObjectName("photo-refusal")
        self.refusal.hide()
        self._arrange()
        # Nobody knows yet what stands on them.
        thumbnails = PrivateCover(self.context, self.list, lambda: True)
        thumbnails.setFixedWidth(self.list.maximumWidth())
        self._beside.insertWidget(0, thumbnails)
        thumbnails.look()

    def _arrange(self) -> None:
        space = self.context.theme.space
        filing = QHBoxLayout()
        filing.setSpacing(space(8))
        filing.addWidget(Label(lambda: self.tr("Sheet")))
        filing.addWidget(self.sheet, 1)
        filing.addWidget(self.file_button)
        filing.addWidget(self.delete_button)
        beside = QVBoxLayout()
        beside.setSpacing(space(8))
        beside.addLayout(filing)
        beside.addWidget(self.refusal)
        beside.addWidget(self.view, 1)
        self._content = QWidget()
        row = self._beside = QHBoxLayout(self._content)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(space(12))
        row.addWidget(self.list)
        row.addLayout(beside, 1)
        self.empty = EmptyState(
            lambda: self.tr(
                "No photo waits here. Drop photos of sheets and drawings anywhere on the window: "
                "those with a code go to their sheet by themselves."
            ),
            lambda: self.tr("Add photos…"),
        )
        self.empty.pressed.connect(self.add_asked)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.empty, 1)
        whole.addWidget(self._content, 1)
        self._content.hide()

    def _speak(self) -> None:
        self.list.setAccessibleName(self.tr("Photos that wait for their sheet"))
        self.sheet.setAccessibleName(self.tr("Code of the sheet"))
        line = self.sheet.lineEdit()
        if line is not None:
            line.setPlaceholderText(self.tr("Type a code, such as DIS-3, or choose"))

    # Showing

    def show_photos(
        self, photos: "Sequence[Attachment]", cards: "Sequence[SheetCard]" = ()
    ) -> None:
        """These wait; the one that is open stays open, else the next one opens."""
        place = max(self.list.currentRow(), 0)
        current = self.view.current
        self._photos = {photo.id: photo for photo in photos}
        self._offer(tuple(cards))
        self._fill(current.id if current else "", place)
        self.view.show_photos(tuple(self._photos.values()), self._current_id())
        self.empty.setHidden(bool(self._photos))
        self._content.setVisible(bool(self._photos))

    def _fill(self, current_id: str, place: int) -> None:
        known = {item.data(_ID): item for item in self._items()}
        self.list.blockSignals(True)
        for key, item in known.items():
            if key not in self._photos:
                self.list.takeItem(self.list.row(item))
        for photo in self._photos.values():
            item = known.get(photo.id) or self._add(photo)
            if item.data(_TURNED) != (photo.rotation or 0):
                self._fetch(photo, item)
        row = min(place, self.list.count() - 1)
        for number, item in enumerate(self._items()):
            if item.data(_ID) == current_id:
                row = number
        self.list.setCurrentRow(row)
        self.list.blockSignals(False)

    def _add(self, photo: "Attachment") -> QListWidgetItem:
        item = QListWidgetItem(photo.name)
        item.setData(_ID, photo.id)
        item.setTextAlignment(Qt.AlignmentFlag.AlignHCenter)
        item.setToolTip(photo.name)
        blank = QPixmap(self.list.iconSize())
        blank.fill(self.context.theme.colour("chip"))
        item.setIcon(QIcon(blank))
        self.list.addItem(item)
        return item

    def _fetch(self, photo: "Attachment", item: QListWidgetItem) -> None:
        turned = photo.rotation or 0
        item.setData(_TURNED, turned)
        side = round(self.list.iconSize().width() * self.devicePixelRatioF())
        done = partial(self._picture_there, photo.id, turned)
        fetch_picture(self.context.desk, photo, side, done, self)

    def _picture_there(self, photo_id: str, turned: int, picture: QImage) -> None:
        for item in self._items():
            if item.data(_ID) == photo_id and item.data(_TURNED) == turned:
                if picture.isNull():
                    pixmap = self.context.theme.pixmap("circle-alert", "muted", THUMBNAIL // 2)
                else:
                    upright = picture.transformed(QTransform().rotate(turned))
                    pixmap = QPixmap.fromImage(upright)
                item.setIcon(QIcon(pixmap))

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(row) for row in range(self.list.count())]

    def _current_id(self) -> str:
        item = self.list.currentItem()
        return str(item.data(_ID)) if item is not None else ""

    def _open(self, item: QListWidgetItem | None) -> None:
        self.refusal.hide()
        if item is not None:
            self.view.show_photos(tuple(self._photos.values()), str(item.data(_ID)))

    def _offer(self, cards: "tuple[SheetCard, ...]") -> None:
        if cards == self._cards:
            return
        self._cards = cards
        typed = self.sheet.currentText()
        self.sheet.clear()
        for card in cards:
            self.sheet.addItem(f"{card.code} · {card_words(card)}", card.id)
        self.sheet.setCurrentIndex(-1)
        self.sheet.setEditText(typed)

    # Filing

    def file(self) -> None:
        """File the open photo to the sheet that is chosen or whose code is typed."""
        photo_id, typed = self._current_id(), self.sheet.currentText().strip()
        if not photo_id or not typed:
            self.sheet.setFocus()
            return
        self.refusal.hide()
        chosen = self.sheet.findText(typed)
        if chosen >= 0:
            code = str(self._cards[chosen].code)
            self._file_to(photo_id, str(self.sheet.itemData(chosen)), code, 0)
            return
        try:
            scanned = read_code(typed)
        except UserError as error:
            self._refuse(error)
            return
        workshop_id = self.context.workshop_id
        self.context.desk.read(
            lambda reads: reads.find_sheet(workshop_id, scanned),
            lambda card: self._file_to(photo_id, card.id, str(card.code), scanned.code.page),
            failed=self._refuse,
            context=self,
        )

    def _file_to(self, photo_id: str, sheet_id: str, code: str, page: int) -> None:
        from aiworkshop.facilitation.worksheets.photos import FilePhoto

        workshop_id = self.context.workshop_id

        def done(_: object) -> None:
            self.sheet.setCurrentIndex(-1)
            self.sheet.setEditText("")
            self.context.notices.undoable(
                lambda: self.tr("Photo filed to {code}.").format(code=code), workshop_id
            )

        command = FilePhoto(workshop_id, photo_id, sheet_id, page)
        self.context.desk.run(command, done, failed=self._refuse, context=self)

    def _refuse(self, error: Exception) -> None:
        if not isinstance(error, UserError):
            self.context.desk.failed.emit(error)
            return
        self.refusal.set_words(lambda: describe(error))
        self.refusal.show()
        self.sheet.setFocus()

    def delete(self) -> None:
        """The open photo to the trash; one undo brings it back."""
        from aiworkshop.facilitation.records import DeleteRecords

        photo, workshop_id = self._photos.get(self._current_id()), self.context.workshop_id
        if photo is None:
            return
        name = photo.name

        def done(_: object) -> None:
            self.context.notices.undoable(
                lambda: self.tr("Deleted “{title}”").format(title=name), workshop_id
            )

        command = DeleteRecords(workshop_id, (("attachment", photo.id),))
        self.context.desk.run(command, done, context=self)


class _SheetChoice(QComboBox):
    """A code to type, or a sheet to choose. The wheel does not change it by accident."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Nothing."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A mark that this opens, as other fields with choices have it."""
        super().paintEvent(event)
        paint_opening_mark(self)


class _Thumbnails(QListWidget):
    """Small pictures below each other; Del asks to delete."""

    delete_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setViewMode(QListWidget.ViewMode.IconMode)
        self.setMovement(QListWidget.Movement.Static)
        self.setFlow(QListWidget.Flow.TopToBottom)
        self.setWrapping(False)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Del, besides what moves in a list."""
        if event.key() == Qt.Key.Key_Delete:
            self.delete_asked.emit()
            return
        super().keyPressEvent(event)
