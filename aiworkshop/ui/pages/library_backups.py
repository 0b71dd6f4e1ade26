"""The backups: those beside the library, and the second place."""

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog

from aiworkshop.base.paths import documents_folder
from aiworkshop.base.places import ServerPlace
from aiworkshop.readmodels.second_place import SUFFIX
from aiworkshop.ui.folders import folder_offer
from aiworkshop.ui.marking import QT_TRANSLATE_NOOP
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.pages.library_keeping import FitRows, Keeping
from aiworkshop.ui.second_place import days_ago
from aiworkshop.ui.widgets.button import Button
from aiworkshop.ui.widgets.data_size import show_size
from aiworkshop.ui.widgets.flow import FlowLayout
from aiworkshop.ui.widgets.isolating import apart, show_made
from aiworkshop.ui.widgets.label import Label

if TYPE_CHECKING:
    from aiworkshop.readmodels.library_page import BackupCard
    from aiworkshop.ui.dialogs.restoring import RestoreDialog

LEAST_ROWS_HEIGHT = 64
_REASONS: dict[str, str] = {
    "daily": QT_TRANSLATE_NOOP("Backups", "first start of the day"),
    "start": QT_TRANSLATE_NOOP("Backups", "a later start"),
    "import": QT_TRANSLATE_NOOP("Backups", "before a copy was brought in"),
    "bulk": QT_TRANSLATE_NOOP("Backups", "before a large change"),
    "restore": QT_TRANSLATE_NOOP("Backups", "before a backup was restored"),
    "upgrade": QT_TRANSLATE_NOOP("Backups", "before a new version"),
    "compact": QT_TRANSLATE_NOOP("Backups", "before it was made smaller"),
}


class Backups(Keeping):
    """Dated backups, each with a button to look at what it would change."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(
            context,
            lambda: self.tr("Backups"),
            lambda: self.tr(
                "Made by themselves at each start, and before what changes much. Restoring shows "
                "first what would change."
            ),
        )
        self.dialog: RestoreDialog | None = None
        self.ask_file: Callable[[], str] = self._ask_file
        self.body.removeItem(self.rows)
        self.rows.setParent(None)
        self._on_server = isinstance(context.library_path, ServerPlace)
        if not self._on_server:
            self._make_second_place()
        self.area = FitRows(self.rows, context.theme.space(LEAST_ROWS_HEIGHT))
        self.body.addWidget(self.area)
        self._read()

    def _make_second_place(self) -> None:
        theme = self.context.theme
        self.second: Label = Label(self._second_words, wraps=True)
        self.second.setObjectName("second-place-state")
        self.now = Button(lambda: self.tr("Back up now"), icon="save", theme=theme)
        self.now.setObjectName("second-place-now")
        self.elsewhere = Button(lambda: self.tr("Back up to a second place…"))
        self.elsewhere.setObjectName("second-place")
        self.from_file = Button(lambda: self.tr("Restore from a file…"))
        self.from_file.setObjectName("restore-file")
        self.from_file.clicked.connect(self._choose_file)
        backing_up = self.context.backing_up
        if backing_up is not None:
            self.now.clicked.connect(backing_up.begin)
            self.elsewhere.clicked.connect(backing_up.ask)
            backing_up.changed.connect(self._show_second)
        self.body.addWidget(self.second)
        row = FlowLayout(theme.space(8))
        for button in (self.now, self.elsewhere, self.from_file):
            row.addWidget(button)
        self._buttons = row
        self._folder: Button | None = None
        self.body.addLayout(row)
        self._show_second()

    def _show_second(self) -> None:
        self.second.retranslate()
        backing_up = self.context.backing_up
        known = backing_up is not None and bool(backing_up.place.folder)
        busy = backing_up is not None and backing_up.percent is not None
        self.now.setVisible(known)
        self.now.setEnabled(not busy)
        self.elsewhere.setEnabled(backing_up is not None and not busy)

    def _second_words(self) -> str:
        backing_up = self.context.backing_up
        place = backing_up.place if backing_up is not None else None
        if backing_up is None or place is None or not place.folder:
            return self.tr(
                "All of these are on this computer. Should it break or get lost, only a second "
                "place helps: a USB stick, or a network folder."
            )
        folder = apart(place.folder)
        if backing_up.percent is not None:
            return self.tr("Backing up to {place}: {percent} %").format(
                place=folder, percent=backing_up.percent
            )
        today = date.today()
        days = days_ago(place.made, today)
        if days is None:
            return self.tr("Nothing was backed up to {place} yet.").format(place=folder)
        if days == 0:
            return self.tr("Last backup to {place}: today").format(place=folder)
        return self.tr("Last backup to {place}: %n day(s) ago", "", days).format(place=folder)

    # The list

    def _read(self) -> None:
        self.context.desk.database(lambda bench: bench.backups(), self._show, context=self)

    def _show(self, backups: "list[BackupCard]") -> None:
        self.clear_rows()
        for backup in backups:
            button = Button(lambda: self.tr("Restore…"))
            button.clicked.connect(lambda _=False, path=backup.path: self.look_at(Path(path)))
            self.add_row(partial(self._card_words, backup), partial(show_size, backup.size), button)
        if self._on_server:
            self.add_row(
                lambda: self.tr(
                    "Backups of a library on a server are made by whoever looks after the server."
                ),
                "",
            )
        elif not backups:
            self.add_row(lambda: self.tr("There is no backup yet; one is made every day."), "")
        else:
            self._tell_room(len(backups), sum(backup.size for backup in backups))
            self._offer_folder(Path(backups[0].path))

    def _offer_folder(self, backup: Path) -> None:
        if self._folder is None:
            words, show = folder_offer(self.context.desk, backup)
            self._folder = Button(words)
            self._folder.clicked.connect(show)
            self._buttons.addWidget(self._folder)

    def _tell_room(self, count: int, total: int) -> None:
        def words() -> str:
            return self.tr(
                "%n backup(s), {size}. Of the last days each is kept, then one a week and one a "
                "month; older ones go, and sooner where they would take more than 2 GB.",
                "",
                count,
            ).format(size=show_size(total))

        # Among the rows, so that it scrolls with them where the window is low.
        self.rows.addWidget(Label(words, "muted", wraps=True), self.rows.rowCount(), 0, 1, 3)

    def _card_words(self, backup: "BackupCard") -> str:
        reason = _REASONS.get(backup.reason, "")
        said = QCoreApplication.translate("Backups", reason) if reason else ""
        return f"{show_made(backup.made_at)} · {said}" if said else show_made(backup.made_at)

    # Restoring

    def look_at(self, path: Path) -> None:
        """Show what a backup would change."""

        def look() -> None:
            from aiworkshop.ui.dialogs.restoring import RestoreDialog

            self.dialog = RestoreDialog(self.context, path, self.window())
            self.dialog.finished.connect(lambda _: self._read())
            self.dialog.begin()

        self.context.desk.when_open(look)

    def _choose_file(self) -> None:
        chosen = self.ask_file()
        if chosen:
            self.look_at(Path(chosen))

    def _ask_file(self) -> str:
        backing_up = self.context.backing_up
        folder = backing_up.place.folder if backing_up is not None else ""
        chosen, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("Restore from a file…"),
            folder or str(documents_folder()),
            self.tr("Backup") + f" (*{SUFFIX} *.sqlite)",
        )
        return chosen
