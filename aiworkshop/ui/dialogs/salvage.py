"""A damaged library: save what can be read of it, or go back to a backup; it stays beside."""

from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from aiworkshop.base.errors import AppError
from aiworkshop.readmodels.changes import ChangeSet
from aiworkshop.ui.dialogs.fitting import grow
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.reading_order import ReadsInOrder
from aiworkshop.ui.widgets.button import Button
from aiworkshop.ui.widgets.data_size import show_size
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.small import Line
from aiworkshop.ui.widgets.words import Speaking, Words

if TYPE_CHECKING:
    from aiworkshop.readmodels.library_page import BackupCard
    from aiworkshop.readmodels.salvaged import Salvaged
    from aiworkshop.ui.main_window import MainWindow

WIDTH = 560
MOST_BACKUPS = 3
TELL_EVERY_MILLISECONDS = 100
DAMAGED_CODES = frozenset(("library_damaged", "not_a_library", "library_empty"))


def is_damage(error: AppError, context: PageContext) -> bool:
    """Whether this says that the library of this window cannot be read."""
    ours = error.details.get("path") == context.library_path
    return error.code in DAMAGED_CODES and ours and isinstance(context.library_path, Path)


def open_salvage(window: "MainWindow") -> "SalvageDialog":
    """Offer what can be done about the library of this window."""
    dialog = SalvageDialog(window.context, window)
    dialog.begin()
    return dialog


class SalvageDialog(ReadsInOrder, Speaking, QDialog):
    """First the choice, then how far it is, then what came of it."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._context = context
        self._result: Salvaged | None = None
        self._progress = (0, 1)
        self._tell = QTimer(self)
        self._tell.setInterval(TELL_EVERY_MILLISECONDS)
        self._tell.timeout.connect(self._tell_progress)
        self._build()
        self.wording(lambda: self.setWindowTitle(self.tr("Damaged library")))
        self.wording(lambda: self.bar.setAccessibleName(self.tr("How far it is")))

    def _build(self) -> None:
        space = self._context.theme.space
        column = QVBoxLayout(self)
        column.setContentsMargins(space(24), space(20), space(24), space(16))
        column.setSpacing(space(12))
        column.addWidget(Label(lambda: self.tr("Damaged library"), "question", wraps=True))
        self.said = Label(self._first_words, wraps=True)
        column.addWidget(self.said)
        self.bar = QProgressBar()
        self.bar.setRange(0, 1000)
        self.bar.setTextVisible(False)
        self.bar.hide()
        column.addWidget(self.bar)
        self.backups = QWidget()
        self._rows = QGridLayout(self.backups)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setHorizontalSpacing(space(16))
        self._rows.setVerticalSpacing(space(6))
        self._rows.setColumnStretch(0, 1)
        column.addWidget(Line())
        column.addWidget(self.backups)
        self.save = Button(lambda: self.tr("Save what can be read"), kind="primary")
        self.save.setObjectName("salvage-save")
        self.save.setDefault(True)
        self.save.clicked.connect(self._begin)
        self.place = Button(lambda: self.tr("Go on with the saved library"), kind="primary")
        self.place.setObjectName("salvage-place")
        self.place.hide()
        self.place.clicked.connect(self._put_in_place)
        self.leave = Button(lambda: self.tr("Close"))
        self.leave.clicked.connect(self.close)
        row = QHBoxLayout()
        row.setSpacing(space(8))
        row.addStretch(1)
        for button in (self.leave, self.save, self.place):
            row.addWidget(button)
        column.addLayout(row)
        self.resize(space(WIDTH), self.sizeHint().height())

    def begin(self) -> None:
        """Show it; look for backups meanwhile."""
        self.open()
        self.save.setFocus()
        self._context.desk.when_open(self._look_for_backups)

    def _look_for_backups(self) -> None:
        from aiworkshop.facilitation.salvaging import backups_beside

        place = self._context.library_path
        self._context.desk.work(lambda: backups_beside(place), self._show_backups, context=self)

    def _show_backups(self, backups: "list[BackupCard]") -> None:
        words = self._backup_words if backups else lambda: self.tr("There is no backup beside it.")
        self._rows.addWidget(Label(words, "muted", wraps=True), 0, 0, 1, 3)
        for number, backup in enumerate(backups[:MOST_BACKUPS], 1):
            moment = datetime.fromisoformat(backup.made_at)
            size = show_size(backup.size)
            button = Button(lambda: self.tr("Restore"))
            button.setObjectName("salvage-restore")
            button.setAccessibleDescription(
                f"{moment:%d/%m/%Y %H:%M} · {size} · {Path(backup.path).name}"
            )
            button.clicked.connect(partial(self._restore, Path(backup.path)))
            self._rows.addWidget(Label(f"{moment:%d/%m/%Y %H:%M}"), number, 0)
            self._rows.addWidget(Label(size, "muted"), number, 1)
            self._rows.addWidget(button, number, 2)
        # Rows have a height only once they are shown.
        QTimer.singleShot(0, self, partial(grow, self))

    def reject(self) -> None:
        """Escape closes it, but not while something is on its way."""
        if not self._tell.isActive():
            super().reject()

    # Saving

    def _begin(self) -> None:
        from aiworkshop.facilitation.salvaging import salvage

        self._show_busy(lambda: self.tr("What can be read is being saved. This may take a while."))
        place = self._context.library_path
        self._context.desk.work(
            lambda: salvage(place, progress=self._note),
            self._saved,
            failed=self._refused,
            context=self,
        )

    def _note(self, done: int, total: int) -> None:
        """Called where the work is done: only remembered here."""
        self._progress = (done, total)

    def _tell_progress(self) -> None:
        done, total = self._progress
        self.bar.setValue(1000 * done // max(total, 1))

    def _show_busy(self, words: Words) -> None:
        self.said.set_words(words)
        self.save.hide()
        self.backups.setEnabled(False)
        self.leave.setEnabled(False)
        self.bar.show()
        self._tell.start()
        grow(self)

    def _show_idle(self, words: Words) -> None:
        self._tell.stop()
        self.bar.hide()
        self.said.set_words(words)
        self.backups.setEnabled(True)
        self.leave.setEnabled(True)
        grow(self)

    def _saved(self, result: "Salvaged") -> None:
        self._result = result
        self._show_idle(self._result_words)
        self.place.show()
        self.place.setDefault(True)
        self.place.setFocus()

    def _refused(self, error: Exception) -> None:
        from aiworkshop.ui.errors import describe

        self._show_idle(partial(describe, error))
        self.save.setVisible(self._result is None)

    # Instead of the damaged one

    def _put_in_place(self) -> None:
        from aiworkshop.facilitation.salvaging import put_in_place

        assert self._result is not None
        library, salvaged = self._context.library_path, Path(self._result.target)
        assert isinstance(library, Path)
        self.place.hide()
        self._show_busy(lambda: self.tr("One moment…"))
        self._context.desk.while_closed(
            lambda: put_in_place(library, salvaged),
            self._placed,
            failed=self._refused,
            context=self,
        )

    def _placed(self, kept: Path) -> None:
        name = kept.name
        self._leave_for_library(
            lambda: self.tr(
                "This is what could be saved. The damaged library is kept as “{name}”."
            ).format(name=name)
        )

    def _restore(self, backup: Path) -> None:
        from aiworkshop.facilitation.salvaging import restore_beside

        place = self._context.library_path
        self.place.hide()
        self._show_busy(lambda: self.tr("One moment…"))
        self._context.desk.while_closed(
            lambda: restore_beside(place, backup),
            self._restored,
            failed=self._refused,
            context=self,
        )

    def _restored(self, _: object) -> None:
        self._leave_for_library(
            lambda: self.tr("The library is back as it was. The damaged one is among the backups.")
        )

    def _leave_for_library(self, words: Words) -> None:
        context = self._context
        self._show_idle("")
        self.close()
        context.notices.hide()
        context.go("library", "")
        context.desk.announce(ChangeSet(""))
        context.notices.offer(words, lambda: self.tr("Good"), lambda: None)

    # Words

    def _first_words(self) -> str:
        return self.tr(
            "Something wrote over the library's file, perhaps a failing disk or stick. What can be "
            "read is saved into a new file beside it; the damaged one stays as it is."
        )

    def _backup_words(self) -> str:
        return self.tr(
            "Or go back to a backup: everything is whole then, without what was entered since."
        )

    def _result_words(self) -> str:
        result = self._result
        assert result is not None
        lines = [self.tr("%n record(s) are saved.", "", result.saved)]
        if result.from_backup:
            lines.append(
                self.tr("%n of them are as the latest backup has them.", "", result.from_backup)
            )
        if result.doubtful:
            lines.append(self.tr("%n of them are damaged in part.", "", result.doubtful))
        if result.lost:
            lines.append(self.tr("%n record(s) are lost.", "", result.lost))
        elif result.bad_pages:
            lines.append(self.tr("As far as one can tell, none is lost."))
        if result.photos_missing:
            lines.append(self.tr("%n photo(s) are missing.", "", result.photos_missing))
        return "\n".join(lines)
