"""Before a person is erased: what goes, what is out of reach, and one last question."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from aiworkshop.readmodels.erasing import Erased, ErasePreview
from aiworkshop.readmodels.records import Participant
from aiworkshop.ui.dialogs.erasing_parts import ErasingParts
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.reading_order import ReadsInOrder
from aiworkshop.ui.second_place import second_place_of
from aiworkshop.ui.widgets.button import Button
from aiworkshop.ui.widgets.fields import CheckField
from aiworkshop.ui.widgets.isolating import isolated
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.scrolling import ScrollColumn
from aiworkshop.ui.widgets.words import Speaking

if TYPE_CHECKING:
    from aiworkshop.readmodels.changes import Outcome

WIDTH, HEIGHT = 680, 600


class EraseDialog(ReadsInOrder, Speaking, QDialog):
    """Reads what there is of a person; nothing is done before *Erase for good* is pressed.

    Afterwards the lists stay, for whoever has to call files back and look places over.
    """

    erased = Signal(str)
    """The person's id, once it is done."""

    def __init__(
        self, context: PageContext, person: Participant, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._context, self._person = context, person
        self.preview: ErasePreview | None = None
        self.done_with: Erased | None = None
        self.left: Sequence[str] = ()
        space = context.theme.space
        self.heading = Label(self._heading, "question", wraps=True)
        self.warning = Label(
            lambda: self.tr("This cannot be undone: there is no trash for it."),
            "strong",
            wraps=True,
        )
        self.told = CheckField(lambda: self.tr("Also what they told"))
        self.told.setObjectName("erase-told")
        self.told.committed.connect(lambda _: self._read())
        self.told_words = Label("", "small", wraps=True)
        self.backups = CheckField(self._backups_words)
        self.backups.setObjectName("erase-backups")
        self.area = ScrollColumn()
        self.area.setObjectName("erase-list")
        self.area.column.setSpacing(space(8))
        self.parts = ErasingParts(context, self.area.column, self._go)
        column = QVBoxLayout(self)
        column.setContentsMargins(space(24), space(20), space(24), space(16))
        column.setSpacing(space(10))
        for widget in (self.heading, self.warning, self.told, self.told_words):
            column.addWidget(widget)
        column.addWidget(self.area, 1)
        column.addWidget(self.backups)
        column.addLayout(self._buttons())
        self.backups.hide()
        self.resize(space(WIDTH), space(HEIGHT))
        self.wording(lambda: self.setWindowTitle(self._heading()))

    def _buttons(self) -> QHBoxLayout:
        self.copy = Button(lambda: self.tr("Copy the list"), icon="copy", theme=self._context.theme)
        self.copy.setObjectName("erase-copy")
        self.copy.clicked.connect(self.copy_list)
        self.leave = Button(lambda: self.tr("Cancel"))
        self.leave.setDefault(True)
        self.leave.clicked.connect(self.close)
        self.erase = Button(
            lambda: self.tr("Erase for good"),
            kind="danger",
            icon="trash-2",
            theme=self._context.theme,
        )
        self.erase.setObjectName("erase-now")
        self.erase.clicked.connect(self.erase_now)
        for button in (self.copy, self.erase):
            button.setEnabled(False)
        row = QHBoxLayout()
        row.setSpacing(self._context.theme.space(8))
        row.addWidget(self.copy)
        row.addStretch(1)
        row.addWidget(self.leave)
        row.addWidget(self.erase)
        return row

    def begin(self) -> None:
        """Show it, and look for what there is beside."""
        self._read()
        self.open()
        self.leave.setFocus()

    def _read(self) -> None:
        workshop_id, key, told = self._context.workshop_id, self._person.id, self.told.value()
        self.erase.setEnabled(False)
        self._context.desk.database(
            lambda bench: bench.preview_erasing(workshop_id, key, told=told),
            self._arrived,
            context=self,
            failed=self._refused,
        )

    def _refused(self, error: Exception) -> None:
        self._context.desk.failed.emit(error)
        self.close()

    def _arrived(self, preview: ErasePreview) -> None:
        self.preview = preview
        self.told.setVisible(bool(preview.told))
        self.told_words.setVisible(bool(preview.told))
        self.told_words.set_words(self._told_words)
        self.backups.setVisible(bool(preview.backups))
        self.backups.retranslate()
        self.parts.show_preview(preview, self._second_place(), told=self.told.value())
        for button in (self.copy, self.erase):
            button.setEnabled(True)

    def erase_now(self) -> None:
        """Do it."""
        from aiworkshop.facilitation.erasing import ErasePerson

        preview = self.preview
        if preview is None:
            return
        for widget in (self.erase, self.told, self.backups):
            widget.setEnabled(False)
        command = ErasePerson(self._context.workshop_id, self._person.id, self.told.value())
        paths = [one.path for one in preview.backups] if self.backups.value() else []

        def done(outcome: "Outcome") -> None:
            assert isinstance(outcome.value, Erased)
            self.done_with = outcome.value
            if not paths:
                self._finished([])
                return
            self._context.desk.database(
                lambda bench: bench.delete_backups(paths), self._finished, context=self
            )

        def refused(error: Exception) -> None:
            for widget in (self.erase, self.told, self.backups):
                widget.setEnabled(True)
            self._context.desk.failed.emit(error)

        self._context.desk.run(command, done, failed=refused, context=self)

    def _finished(self, left: Sequence[str]) -> None:
        """Say what was done; what is left to do by hand stays to be read."""
        assert self.preview is not None
        self.left = left
        deleted = self.backups.value()
        self.heading.set_words(self._heading)
        self.setWindowTitle(self._heading())
        self.warning.set_words(self._result_words)
        for widget in (self.told, self.told_words, self.backups, self.erase):
            widget.hide()
        self.parts.show_rest(self.preview, self._second_place(), deleted=deleted, left=left)
        self.leave.set_words(lambda: self.tr("Close"))
        self.leave.setFocus()
        self.erased.emit(self._person.id)

    def copy_list(self) -> None:
        """What is out, and where the name still stands, as text for a letter or a task list."""
        lines = [self._heading(), *self.parts.lines]
        QGuiApplication.clipboard().setText("\n".join(lines))
        self.copy.set_words(lambda: self.tr("Copied"))

    def _go(self, page: str, workshop_id: str, tab: str) -> None:
        self.close()
        self._context.go(page, workshop_id, tab)

    def _second_place(self) -> tuple[str, str]:
        place = second_place_of(self._context.settings, self._context.library_path)
        return (place.folder, place.made) if place.made else ("", "")

    def _heading(self) -> str:
        name = self._person.name.text.strip() or self.tr("this person")
        said = self.tr("{name} is erased") if self.done_with else self.tr("Erase {name}?")
        return said.format(name=isolated(name))

    def _told_words(self) -> str:
        return self.tr(
            "Unticked, it stays without a name: {what}. A story may still tell who it was."
        ).format(what=self.parts.counted(self.preview.told) if self.preview else "")

    def _backups_words(self) -> str:
        count = len(self.preview.backups) if self.preview else 0
        return self.tr("Also delete the %n backup(s) here that still hold them", "", count)

    def _result_words(self) -> str:
        done = self.done_with
        if done is not None and not done.cleaned:
            return self.tr(
                "Nothing shows them any more. Traces in the library’s file could not be wiped yet, "
                "since another program has it open or the disk is full: make the library smaller "
                "later."
            )
        return self.tr("Nothing of them is left in this library. What is listed is left to you.")
