"""The entry page: a sheet on the screen as it lies on the table, typed in without the mouse."""

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from aiworkshop.base.text import Text
from aiworkshop.method.sheet_codes import SheetCode
from aiworkshop.readmodels.changes import ChangeSet
from aiworkshop.readmodels.sheet_board import FieldValue, SheetForm
from aiworkshop.ui.actions import Shortcut
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.projector.privacy import private_words
from aiworkshop.ui.remembered import RememberedSplit
from aiworkshop.ui.sheets.entry_cell import FieldCell
from aiworkshop.ui.sheets.entry_conflict import ask_about, written
from aiworkshop.ui.sheets.entry_cover import cover_cells, is_kept, may_be_private
from aiworkshop.ui.sheets.entry_fields import shown_value
from aiworkshop.ui.sheets.entry_form import EntryForm
from aiworkshop.ui.sheets.entry_head import EntryHead
from aiworkshop.ui.sheets.entry_reads import ReadSheet, read_sheet
from aiworkshop.ui.sheets.sheet_writer import SheetWriter
from aiworkshop.ui.widgets.button import Button
from aiworkshop.ui.widgets.fields import TextArea
from aiworkshop.ui.widgets.flow import FlowLayout
from aiworkshop.ui.widgets.words import Speaking

if TYPE_CHECKING:
    from aiworkshop.ui.sheets.photo_view import PhotoView

BESIDE_FROM = {False: 620, True: 1000}
"""Width in pixels at 100 % from which the photo stands beside the form, not below it; by whether
the sheet lies on its side."""
FORM_SHARE = 0.58
"""Of the room that form and photo share."""


class SheetEntry(Speaking, QWidget):
    """Head, form, photos, and the foot with what one does when the sheet is done."""

    closed = Signal()
    finished = Signal(str)
    """Id of the sheet that is entered: the next one is wanted."""
    shown = Signal(str)
    """Id of the sheet that is laid out now."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self.context = context
        self.sheet_id = ""
        self._asked = 0
        self._laid_out = ""
        self._photos: PhotoView | None = None
        self.private: frozenset[str] = frozenset()
        self.writer = SheetWriter(context, self)
        self.writer.differs.connect(partial(ask_about, self))
        self._build()
        self._connect()

    def _build(self) -> None:
        theme, space = self.context.theme, self.context.theme.space
        self.head = EntryHead(self.context)
        self.form = EntryForm(theme)
        self.form.setObjectName("sheet-form")
        self.split = RememberedSplit(self.context, "sheet-entry")
        self.split.setHandleWidth(space(12))
        self.split.addWidget(self.form)
        self.unclear_button = Button(
            lambda: self.tr("Cannot read a word (F7)"),
            kind="plain",
            icon="circle-help",
            theme=self.context.theme,
        )
        # The focus stays in the field that it is about.
        self.unclear_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.done_button = Button(
            lambda: self.tr("Entered: next sheet (F8)"), kind="primary", icon="check", theme=theme
        )
        self.done_button.setObjectName("sheet-done")
        self.photo_button = Button(lambda: self.tr("Add a photo…"), kind="plain")
        self.photo_button.setObjectName("sheet-add-photo")
        foot = QWidget()
        flow = FlowLayout(space(12), foot)
        for button in (self.done_button, self.unclear_button, self.photo_button):
            flow.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(space(10))
        layout.addWidget(self.head)
        layout.addWidget(self.split, 1)
        layout.addWidget(foot)

    def _connect(self) -> None:
        self.head.back.clicked.connect(self.leave)
        self.head.table_chosen.connect(self._assign)
        self.head.twin_wanted.connect(self.open_sheet)
        self.form.committed.connect(self._write)
        self.form.draft_changed.connect(self._keep_draft)
        self.form.unclear_marked.connect(self._mark_unclear)
        self.form.cell_built.connect(self._take_up)
        self.form.left.connect(self.done_button.setFocus)
        self.form.built.connect(self._laid)
        self.done_button.clicked.connect(self.finish)
        self.unclear_button.clicked.connect(self.ask_unclear)
        self.photo_button.clicked.connect(self._add_photo)
        if self.context.privacy is not None:
            self.context.privacy.changed.connect(self._cover)
        for keys, act, words in (
            ("F7", self.ask_unclear, lambda: self.tr("Mark a word that cannot be read")),
            ("F8", self.finish, lambda: self.tr("Sheet is entered, go to the next")),
            ("PgDown", lambda: self._turn(1), lambda: self.tr("Next page of the sheet")),
            ("PgUp", lambda: self._turn(-1), lambda: self.tr("Previous page of the sheet")),
        ):
            Shortcut(self, keys, act, words)

    # Reading

    def open_sheet(self, sheet_id: str, *, page: int = 0, path: str = "") -> None:
        """Show a sheet from its beginning, from a page, or at a field."""
        if sheet_id == self._laid_out and sheet_id == self.sheet_id:
            if not (path and self.form.focus_path(path)):
                self.form.focus_page(page or 1)
            return
        self.flush()
        self.sheet_id = sheet_id
        self._laid_out = ""
        self._read(lambda found: self._lay_out(found, page, path))

    def refresh(self, changes: ChangeSet | None) -> None:
        """Read again what others changed; the own echo says nothing new."""
        if not self.sheet_id:
            return
        own = changes is not None and changes.initiator is self.writer
        if own and changes is not None and not changes.touches("printed_sheet", "attachment"):
            self._look_again()
            return
        if self._laid_out == self.sheet_id:
            self._read(self._renew)

    def _look_again(self) -> None:
        """What was typed may stay in the room, which matters while others see this screen."""
        if self.context.privacy is not None and self.context.privacy.applies:
            self._read(self._keep_private)

    def _keep_private(self, found: ReadSheet) -> None:
        self.private = found.private
        self._cover()

    def _cover(self) -> None:
        """Hide, while others see this screen, what stays in the room."""
        if self._laid_out:
            cover_cells(self.context, self.form.cells, self.private)
        if self._photos is not None and self.form.form is not None:
            kept = bool(self.private) or may_be_private(self.form.form, self.form.cells)
            self._photos.set_private(kept)

    def _read(self, arrived: Any) -> None:
        sheet_id, workshop_id = self.sheet_id, self.context.workshop_id
        self._asked += 1
        number, moment = self._asked, self.writer.moment

        def answered(found: ReadSheet) -> None:
            if number == self._asked and sheet_id == self.sheet_id:
                self._moment = moment
                arrived(found)

        def failed(error: Exception) -> None:
            self.context.desk.failed.emit(error)
            if number == self._asked:
                self.leave()

        self.context.desk.read(
            lambda reads: read_sheet(reads, workshop_id, sheet_id),
            answered,
            failed=failed,
            context=self,
        )

    def _lay_out(self, found: ReadSheet, page: int, path: str) -> None:
        self._laid_out = self.sheet_id
        self.private = found.private
        self.head.show_sheet(found.form, found.groups)
        # Before the fields: what is made among them would stand among them for Tab, too.
        self._make_photos(found.form)
        self.form.show_form(found.form, page=page, path=path)
        self._show_photos(found.form)

    def _renew(self, found: ReadSheet) -> None:
        self.head.show_sheet(found.form, found.groups)
        self._show_photos(found.form)
        self.form.refresh_values(found.form, self.writer.written_since(self.sheet_id, self._moment))
        self._keep_private(found)

    def _laid(self) -> None:
        """The last field leads to the button that ends the sheet."""
        cells = list(self.form.cells.values())
        if cells:
            last = list(cells[-1].editors.values())[-1]
            QWidget.setTabOrder(last, self.done_button)
        else:
            self.done_button.setFocus()
        if self._photos is None and self.form.form is not None:
            # One that came while the fields were made.
            self._show_photos(self.form.form)
        self._cover()
        self.shown.emit(self.sheet_id)

    # Saving

    def flush(self) -> None:
        """Commit what stands in open fields; what cannot be read waits there as a draft."""
        self.form.flush()
        if self._laid_out and self.form.form is not None:
            self._tell_unread(self.form.form.card.code)

    def _tell_unread(self, code: SheetCode) -> None:
        found = self.editor(self.form.unread())
        if found is not None:
            kept = is_kept(found[0].place.path, self.private)
            typed = private_words(self.context, found[1].text(), private=kept)
            self.context.notices.say(
                lambda: self.tr(
                    "“{words}” cannot be read and is not saved yet. It waits in its field "
                    "on {code}."
                ).format(words=typed, code=f"\u2066{code}\u2069")
            )

    @property
    def _owner(self) -> str:
        """Id of the sheet whose fields stand here, be another one on its way; empty: none."""
        return self.form.form.card.id if self.sheet_id and self.form.form else ""

    def _write(self, path: str, value: FieldValue) -> None:
        if self._owner:
            words, seen = written(self.editor(path), path, value)
            self.writer.write(self._owner, path, value, words, seen, self._stands_unsaved)

    def _keep_draft(self, path: str, words: Text, pending: bool) -> None:
        if self._owner:
            self.writer.keep_draft(self._owner, path, words, pending=pending)

    def _mark_unclear(self, path: str, words: Text | None) -> None:
        if self._owner:
            self.writer.mark_unclear(self._owner, path, words)

    def _stands_unsaved(self, sheet_id: str, path: str, value: FieldValue) -> bool:
        """What was refused stays in its field, as unsaved; False: another sheet stands here."""
        found = self.editor(path) if sheet_id == self._laid_out else None
        if found is None or self.form.form is None:
            return False
        cell, editor = found
        editor.mark_stored(shown_value(cell.place.field, self.form.form.values.get(path)))
        if isinstance(value, Text) and not editor.pending():
            editor.put(value.text)
        return True

    def _take_up(self, cell: FieldCell) -> None:
        """Words that stood in a field when the program ended stand there again, to be saved."""
        seen: set[str] = set()
        while left := [path for path in cell.editors if path not in seen]:
            for path in left:
                seen.add(path)
                self._take_up_field(cell, path)
            # A line more, perhaps with words of its own.
            cell.grow_when_full()
        cover_cells(self.context, {cell.place.path: cell}, self.private)

    def _take_up_field(self, cell: FieldCell, path: str) -> None:
        words = self.writer.take_up(self.sheet_id, path)
        if words and isinstance(cell.editors[path], (QLineEdit, TextArea)):
            cell.take_up(path, words)
        note = self.writer.take_up(self.sheet_id, f"{path}/unclear")
        if note:
            cell.take_up_unclear(path, note)

    def editor(self, path: str) -> tuple[FieldCell, Any] | None:
        """The field of a path and where it is typed, where it is laid out."""
        for cell in self.form.cells.values():
            if path in cell.editors:
                return cell, cell.editors[path]
        return None

    # Doing

    def leave(self) -> None:
        """Back to the board; everything typed is saved."""
        self.flush()
        self.sheet_id = self._laid_out = ""
        self.closed.emit()

    def finish(self) -> None:
        """The sheet is entered; on to the next."""
        if not self._laid_out or self.form.form is None:
            return
        self.flush()
        if self._to_what_is_wrong():
            return
        code, sheet_id = str(self.form.form.card.code), self._laid_out

        def refused(path: str) -> None:
            if sheet_id == self._laid_out:
                self.form.focus_path(path)

        self.writer.once_written(sheet_id, lambda: self._mark_entered(sheet_id, code), refused)

    def _mark_entered(self, sheet_id: str, code: str) -> None:
        from aiworkshop.facilitation.worksheets.entering import MarkSheet

        def entered(_: object) -> None:
            self.context.notices.undoable(
                lambda: self.tr("Sheet {code} is entered.").format(code=code),
                self.context.workshop_id,
            )
            self.finished.emit(sheet_id)

        command = MarkSheet(self.context.workshop_id, sheet_id, "entered")
        self.context.desk.run(command, entered, initiator=self.writer, context=self)

    def ask_unclear(self) -> None:
        """Ask which word of the field that has the focus cannot be read."""
        found = self.form.cell_of(self.window().focusWidget())
        if found is not None:
            cell, path = found
            cell.ask_unclear(path)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leads back to the board."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
            return
        super().keyPressEvent(event)

    def _turn(self, step: int) -> None:
        self.form.turn_page(step, self.window().focusWidget())

    def _to_what_is_wrong(self) -> bool:
        """Go to a field whose words cannot be read as a date or number; False: there is none."""
        path = self.form.unread()
        found = self.editor(path)
        if found is None:
            return False
        self.form.focus_path(path)
        self.context.notices.say(found[1].toolTip())
        return True

    def _assign(self, group_id: str | None) -> None:
        from aiworkshop.facilitation.worksheets.entering import AssignSheet

        if self._laid_out:
            self.flush()
            command = AssignSheet(self.context.workshop_id, self._laid_out, group_id)
            self.context.desk.run(command, context=self)

    # Photos

    def _add_photo(self) -> None:
        if self._laid_out:
            self.context.add_photos(self._laid_out)

    def _make_photos(self, form: SheetForm) -> None:
        if self._photos is None and form.photos:
            from aiworkshop.ui.sheets.photo_view import PhotoView

            self._photos = PhotoView(self.context)
            self._photos.set_private(True)
            self._photos.hide()
            self.split.addWidget(self._photos)

    def _show_photos(self, form: SheetForm) -> None:
        if not self.form.is_building:
            self._make_photos(form)
        if self._photos is not None:
            self._photos.show_photos(form.photos)
            before = self._photos.isHidden()
            self._photos.setVisible(bool(form.photos))
            self._cover()
            self._turn_split(again=before)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is no room beside the form, the photo stands below it."""
        super().resizeEvent(event)
        self._turn_split(again=False)

    def _turn_split(self, *, again: bool) -> None:
        form = self.form.form
        if form is None or self._photos is None:
            return
        least = self.context.theme.space(BESIDE_FROM[form.sheet.landscape])
        wide = self.width() >= least
        way = Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical
        if self.split.orientation() != way or again:
            self.split.setOrientation(way)
            whole = self.split.width() if wide else self.split.height()
            form_room = round(whole * FORM_SHARE)
            self.split.setSizes([form_room, whole - form_room])
