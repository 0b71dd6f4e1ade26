"""What a backup would change, before it does: all of it, or one workshop."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from aiworkshop.base.errors import AppError
from aiworkshop.readmodels.changes import ChangeSet, Outcome
from aiworkshop.readmodels.record import OFFICE_ID
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.projector.private_label import PrivateLabel
from aiworkshop.ui.reading_order import ReadsInOrder
from aiworkshop.ui.widgets.button import Button
from aiworkshop.ui.widgets.data_size import show_size
from aiworkshop.ui.widgets.isolating import apart, show_made
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.passphrase_fields import PassphraseFields
from aiworkshop.ui.widgets.scrolling import ScrollColumn
from aiworkshop.ui.widgets.value_fields import show_date
from aiworkshop.ui.widgets.words import Speaking, listed

if TYPE_CHECKING:
    from aiworkshop.facilitation.bringing_back import BringBackWorkshop
    from aiworkshop.facilitation.second_place import LookedAt
    from aiworkshop.readmodels.second_place import RestorePreview, WorkshopThen

WIDTH, HEIGHT = 680, 560
MOST_SHOWN = 100


class RestoreDialog(ReadsInOrder, Speaking, QDialog):
    """Opens the backup off the main thread, shows what differs, and waits for a decision."""

    def __init__(self, context: PageContext, file: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.context = context
        self.file = file
        self.preview: RestorePreview | None = None
        self._found: LookedAt | None = None
        self._busy = self._doing = False
        self.finished.connect(self._release)
        self.heading = Label(lambda: self.tr("What this backup would change"), "question")
        self.state: Label = Label(lambda: self.tr("Looking into the backup…"), wraps=True)
        self.state.setObjectName("restore-state")
        self.passphrase = PassphraseFields(context, twice=False)
        self.passphrase.entered.connect(self.read)
        self.passphrase.hide()
        self.area = ScrollColumn()
        self.area.setAccessibleName(file.name)
        self.rows = QGridLayout()
        self.area.column.addLayout(self.rows)
        self.area.column.addStretch(1)
        self.kept: Label = Label(
            lambda: self.tr("What is here now is kept as a backup first."), "muted", wraps=True
        )
        self.kept.hide()
        self.restore = Button(lambda: self.tr("Restore everything"), kind="primary")
        self.restore.setObjectName("restore-all")
        self.restore.clicked.connect(self._go)
        self.restore.setEnabled(False)
        self.leave = Button(lambda: self.tr("Cancel"))
        self.leave.setAutoDefault(True)
        self.leave.clicked.connect(self.close)
        self._build()
        self.wording(lambda: self.setWindowTitle(self.tr("Restore a backup")))

    def _build(self) -> None:
        space = self.context.theme.space
        column = QVBoxLayout(self)
        column.setContentsMargins(space(24), space(20), space(24), space(16))
        column.setSpacing(space(12))
        self.rows.setHorizontalSpacing(space(16))
        self.rows.setVerticalSpacing(space(12))
        self.rows.setColumnStretch(0, 1)
        for widget in (self.heading, self.state, self.passphrase):
            column.addWidget(widget)
        column.addWidget(self.area, 1)
        column.addWidget(self.kept)
        buttons = QHBoxLayout()
        buttons.setSpacing(space(8))
        buttons.addStretch(1)
        buttons.addWidget(self.leave)
        buttons.addWidget(self.restore)
        column.addLayout(buttons)
        self.resize(space(WIDTH), space(HEIGHT))

    # Looking

    def begin(self) -> None:
        """Show it, and look."""
        self.open()
        self.leave.setFocus()
        self.context.desk.when_open(self._begin)

    def _begin(self) -> None:
        from aiworkshop.facilitation.second_place import needs_passphrase

        if needs_passphrase(self.file):
            self._ask()
        else:
            self.read()

    def _ask(self) -> None:
        self.state.set_words(lambda: self.tr("This backup is protected with a passphrase."))
        self.passphrase.show()
        self.passphrase.setFocus()
        self.restore.set_words(lambda: self.tr("Open it"))
        self.restore.setEnabled(True)

    def read(self) -> None:
        """Open the backup and compare; on lane *work*."""
        from aiworkshop.facilitation.second_place import look_at

        if self._busy:
            return
        self._busy = True
        place, file, passphrase = self.context.library_path, self.file, self.passphrase.passphrase
        self.restore.setEnabled(False)
        self.state.set_words(lambda: self.tr("Looking into the backup…"))
        self.context.desk.work(
            lambda: look_at(place, file, passphrase), self._read, failed=self._refused, context=self
        )

    def _refused(self, error: Exception) -> None:
        from aiworkshop.ui.errors import describe

        self._busy = False
        self.state.set_words(lambda: describe(error))
        if isinstance(error, AppError) and error.code == "seal_passphrase":
            self.restore.setEnabled(True)
            self.passphrase.first.line.selectAll()
            self.passphrase.setFocus()
        elif not isinstance(error, AppError):
            self.context.desk.failed.emit(error)
            self.close()

    def _read(self, found: "LookedAt") -> None:
        self._busy = False
        self._found, self.preview = found, found.preview
        self.passphrase.clear()
        self.passphrase.hide()
        preview = found.preview
        self.restore.set_words(lambda: self.tr("Restore everything"))
        self.state.set_words(lambda: self._state_words(preview))
        for one in preview.touched[:MOST_SHOWN]:
            self._add(one)
        rest = len(preview.touched) - MOST_SHOWN
        if rest > 0:
            words = Label(lambda: self.tr("and %n more", "", rest), "muted")
            self.rows.addWidget(words, self.rows.rowCount(), 0)
        self.kept.setVisible(not preview.empty_here)
        self.restore.setEnabled(bool(preview.touched) or not preview.same_library)

    def _state_words(self, preview: "RestorePreview") -> str:
        made = show_made(preview.made_at)
        size = show_size(preview.size)
        said = [self.tr("Made on {moment}, {size}.").format(moment=made, size=size) if made else ""]
        if not preview.same_library and not preview.empty_here:
            said.append(
                self.tr(
                    "Mind: it is a backup of another library, not an earlier state of this one."
                )
            )
        if not preview.touched:
            said.append(self.tr("It holds exactly what is here: there is nothing to restore."))
        elif preview.empty_here:
            said.append(self.tr("%n workshop(s) come back.", "", len(preview.workshops)))
        else:
            same = len(preview.workshops) - len(preview.touched)
            if same:
                said.append(self.tr("%n workshop(s) are the same in both.", "", same))
        if preview.taken_back:
            said.append(
                self.tr(
                    "%n person(s) withdrew or were erased since; that stays so.",
                    "",
                    preview.taken_back,
                )
            )
        if preview.narrowed:
            said.append(
                self.tr(
                    "%n entry(ies) may be shown or named less freely by now; that stays so.",
                    "",
                    preview.narrowed,
                )
            )
        if preview.missing_photos:
            said.append(self.tr("%n photo(s) are not in it.", "", preview.missing_photos))
        return " ".join(one for one in said if one)

    # What differs

    def _add(self, one: "WorkshopThen") -> None:
        row = self.rows.rowCount()
        words = one.title
        title = PrivateLabel(
            self.context,
            (lambda: self.tr("Programmes and towns")) if one.id == OFFICE_ID else words,
            wraps=True,
            private=not one.sample and one.id != OFFICE_ID,
        )
        date = apart(show_date(one.date)) if one.date else ""
        column = QVBoxLayout()
        column.setSpacing(self.context.theme.space(2))
        column.addWidget(title)
        column.addWidget(
            Label(lambda: " · ".join(filter(None, (date, self._words(one)))), "muted", wraps=True)
        )
        self.rows.addLayout(column, row, 0)
        if one.id != OFFICE_ID and one.standing != "only_here":
            only = Button(lambda: self.tr("Bring back only this"))
            only.setObjectName(f"bring-back-{one.id}")
            only.clicked.connect(lambda _=False, key=one.id: self._bring_back(key))
            self.rows.addWidget(only, row, 1, Qt.AlignmentFlag.AlignTop)

    def _words(self, one: "WorkshopThen") -> str:
        said = {
            "only_here": self.tr("is not in the backup: it would go"),
            "only_there": self.tr("is not here: it would come back"),
            "in_trash": self.tr("lies in the trash here: it would come back"),
        }.get(one.standing, "")
        if one.standing == "differs":
            parts = []
            others = one.added - one.findings_added
            if one.findings_added:
                parts.append(self.tr("%n finding(s) added since would go", "", one.findings_added))
            if others:
                parts.append(self.tr("%n other entry(ies) added since would go", "", others))
            if one.changed:
                parts.append(self.tr("%n changed since would be as before", "", one.changed))
            if one.back:
                parts.append(self.tr("%n would come back", "", one.back))
            said = listed(parts) or self.tr("details differ")
        return said

    # Doing

    def _go(self) -> None:
        if self._found is None:
            self.read()
            return
        self._restore(self._found)

    def _restore(self, found: "LookedAt") -> None:
        desk, context = self.context.desk, self.context
        empty = found.preview.empty_here

        def done(_: object) -> None:
            desk.announce(ChangeSet(""))
            context.notices.say(
                lambda: (
                    self.tr("The backup is in place.")
                    if empty
                    else self.tr(
                        "The library is back as it was. The state before is a backup, too."
                    )
                )
            )
            self._leave()

        self._wait()
        context.go("library", "")
        backup = found.backup
        desk.database(
            lambda bench: bench.restore(backup.database, backup),
            done,
            failed=self._not_done,
            context=self,
        )

    def _bring_back(self, workshop_id: str) -> None:
        from aiworkshop.facilitation.second_place import bring_back

        assert self._found is not None
        self._wait()
        place, backup = self.context.library_path, self._found.backup
        self.context.desk.work(
            lambda: bring_back(place, backup, workshop_id),
            self._run,
            failed=self._not_done,
            context=self,
        )

    def _run(self, command: "BringBackWorkshop") -> None:
        def done(_: Outcome) -> None:
            self.context.notices.undoable(
                lambda: self.tr("The workshop is back as it was then."), command.workshop_id
            )
            self._leave()

        self.context.desk.run(command, done, failed=self._not_done, context=self)

    def _wait(self) -> None:
        self._busy = self._doing = True
        self.restore.setEnabled(False)
        for button in self.area.findChildren(Button):
            button.setEnabled(False)

    def _not_done(self, error: Exception) -> None:
        self.context.desk.failed.emit(error)
        self._leave()

    def _leave(self) -> None:
        self._busy = self._doing = False
        self.close()

    def reject(self) -> None:
        """Not while something is being put back."""
        if not self._doing:
            super().reject()

    def _release(self) -> None:
        """What was unpacked goes."""
        if self._found is not None:
            found, self._found = self._found, None
            self.context.desk.work(found.close)
