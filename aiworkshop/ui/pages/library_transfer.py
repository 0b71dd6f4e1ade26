"""Bringing transfer copies in and out of the library."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from aiworkshop.base.paths import documents_folder
from aiworkshop.base.text import Text
from aiworkshop.readmodels.record import OFFICE_ID
from aiworkshop.ui.folders import folder_offer
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.pages.report_saving import safe_file_name
from aiworkshop.ui.widgets.words import Words

if TYPE_CHECKING:
    from aiworkshop.facilitation.exchange import ImportResult, ImportWorkshop, LeftOut
    from aiworkshop.readmodels.changes import Outcome
    from aiworkshop.ui.dialogs.bringing import BringingDialog
    from aiworkshop.ui.dialogs.save_copy import SaveCopyDialog
    from aiworkshop.ui.dialogs.scribe_copy import ScribeCopyDialog

_WITH_PHOTOS = ".aiworkshop"
_RECORDS = ".json"


class Transfer(QObject):
    """Asks for a file, reads or writes it off the main thread, says what came of it."""

    def __init__(self, parent: QWidget, context: PageContext) -> None:
        super().__init__(parent)
        self._window = parent
        self._context = context
        self.ask_source: Callable[[], str] = self._ask_source
        self.ask_target: Callable[[str], str] = self._ask_target
        self.dialog: BringingDialog | None = None
        self.copy_dialog: ScribeCopyDialog | None = None
        self.save_dialog: SaveCopyDialog | None = None
        self._only_archives = False

    def ask_and_import(self) -> None:
        """Choose a transfer copy and look at what it brings."""
        chosen = self.ask_source()
        if chosen:
            self.look_at(Path(chosen))

    def look_at(self, source: Path, closed: Callable[[], object] | None = None) -> None:
        """Show what a transfer copy brings; it is brought in when somebody says so.

        ``closed`` is called once that is decided, or the file could not be read.
        """

        def look() -> None:
            from aiworkshop.ui.dialogs.bringing import BringingDialog

            self.dialog = BringingDialog(self._context, source, self._window)
            self.dialog.chosen.connect(self.run)
            if closed is not None:
                self.dialog.finished.connect(lambda _: closed())
            self.dialog.read()

        self._context.desk.when_open(look)

    def bring_in(self, source: Path) -> None:
        """Bring a transfer copy in, all of it or nothing; one undo takes it back."""

        def read() -> "ImportWorkshop":
            from aiworkshop.facilitation.exchange import ImportWorkshop

            command = ImportWorkshop(source)
            command.prepare()
            return command

        desk = self._context.desk
        desk.when_open(lambda: desk.work(read, self.run, context=self))

    def run(self, command: "ImportWorkshop") -> None:
        """Bring in what was read, and say what came of it."""
        self._context.desk.run(command, self._brought_in, context=self)

    def _brought_in(self, outcome: "Outcome") -> None:
        from aiworkshop.facilitation.exchange import ImportResult

        result = outcome.value
        assert isinstance(result, ImportResult)
        notices, new = self._context.notices, bool(outcome.batch)
        if result.in_trash:
            notices.offer(
                lambda: self._said(result, new=new),
                lambda: self.tr("Restore"),
                lambda: self._restore(result),
            )
        elif result.conflicts:
            self._offer_conflicts(lambda: self._said(result, new=new), result)
        elif new:
            notices.undoable(lambda: self._said(result, new=new), result.workshop_id)
        else:
            notices.say(lambda: self._said(result, new=new))

    def _said(self, result: "ImportResult", *, new: bool) -> str:
        """What an import did, in a few sentences."""
        sentences = [self.tr("Everything in this copy was here already.")]
        if new:
            sentences = [
                self.tr("Brought in: {added} new, {changed} changed.").format(
                    added=result.added, changed=result.changed
                )
            ]
        if result.conflicts:
            sentences.append(
                self.tr("%n value(s) differed; the later one was kept.", "", result.conflicts)
            )
        if result.in_trash:
            sentences.append(self.tr("This workshop lies in the trash."))
        return " ".join(sentences)

    def _offer_conflicts(self, words: Words, result: "ImportResult") -> None:
        self._context.notices.offer(
            words,
            lambda: self.tr("Look at them"),
            lambda: self._go_to_conflicts(result),
        )

    def _go_to_conflicts(self, result: "ImportResult") -> None:
        """Where they are settled: in the workshop, or where programmes and towns are."""
        if result.conflicts == result.office_conflicts:
            self._context.go("programmes", None, "keeping")
        else:
            self._context.go("prepare", result.workshop_id, "keeping")

    def _restore(self, result: "ImportResult") -> None:
        """Take the workshop out of the trash; what differs can then be looked at."""
        from aiworkshop.facilitation.records import RestoreRecords

        key, differing = result.workshop_id, result.conflicts

        def restored(_: object) -> None:
            if differing:
                self._offer_conflicts(
                    lambda: self.tr("%n value(s) differed; the later one was kept.", "", differing),
                    result,
                )
            else:
                self._context.notices.undoable(
                    lambda: self.tr("The workshop is in the list again."), key
                )

        self._context.desk.run(RestoreRecords(key, (("workshop", key),)), restored, context=self)

    def ask_and_copy(self, workshop_id: str, title: Text) -> None:
        """A copy for a scribe's laptop: ask which tables, and where the stick is."""
        from aiworkshop.ui.dialogs.scribe_copy import ScribeCopyDialog

        dialog = self.copy_dialog = ScribeCopyDialog(self._context, title, self._window)

        def save(name: str, folder: Path, passphrase: str) -> None:
            target = self._target(folder / f"{name}{_WITH_PHOTOS}", only_archives=True)
            if target is not None:
                dialog.close()
                self.write_out(workshop_id, target, passphrase, for_scribe=True)

        dialog.save_asked.connect(save)
        dialog.begin()

    def ask_and_export(self, workshop_id: str, title: Text) -> None:
        """Whether the complete transfer copy of a workshop is protected, and where it goes."""
        self._ask(
            lambda: self.tr("Save a transfer copy"),
            lambda: self.tr(
                "It holds everything that was said, with names. A stick stays in your hands; what "
                "is mailed can be read on its way, unless it has a passphrase."
            ),
            safe_file_name(title.text),
            lambda target, passphrase: self.write_out(workshop_id, target, passphrase),
        )

    def ask_and_export_office(self) -> None:
        """The same for the copy of all programmes and towns."""
        self._ask(
            lambda: self.tr("Copy of programmes and towns"),
            lambda: self.tr(
                "It holds people’s names and what towns told. A stick stays in your hands; what is "
                "mailed can be read on its way, unless it has a passphrase."
            ),
            safe_file_name(self.tr("Programmes and towns")),
            lambda target, passphrase: self.write_out(OFFICE_ID, target, passphrase),
        )

    def ask_and_share(self, workshop_id: str, title: Text) -> None:
        """The same for a copy without people, which may be handed on for study."""
        name = self.tr("{title} – without people").format(title=title.text.strip())
        self._ask(
            lambda: self.tr("Copy without people"),
            lambda: self.tr(
                "It is for study, without people, photos and what stays in the room. A passphrase "
                "keeps it among those whom you tell it."
            ),
            safe_file_name(name),
            lambda target, passphrase: self.write_without_people(workshop_id, target, passphrase),
        )

    def _ask(
        self, heading: Words, told: Words, name: str, write: Callable[[Path, str], None]
    ) -> None:
        """Whether it is protected; where to, in the system's own dialog; then it is written."""
        from aiworkshop.ui.dialogs.save_copy import SaveCopyDialog

        dialog = self.save_dialog = SaveCopyDialog(self._context, heading, told, self._window)

        def save(passphrase: str) -> None:
            suggestion = documents_folder() / f"{name}{_WITH_PHOTOS}"
            target = self._target(suggestion, only_archives=bool(passphrase))
            if target is not None:
                dialog.close()
                write(target, passphrase)

        dialog.save_asked.connect(save)
        dialog.begin()

    def _target(self, suggestion: Path, *, only_archives: bool) -> Path | None:
        """Where to; a file with a passphrase is always known by its name for what it is."""
        self._only_archives = only_archives
        chosen = self.ask_target(str(suggestion))
        if not chosen:
            return None
        target = Path(chosen)
        suffixes = (_WITH_PHOTOS,) if only_archives else (_WITH_PHOTOS, _RECORDS)
        if target.suffix.lower() not in suffixes:
            target = target.with_name(target.name + _WITH_PHOTOS)
        return target

    def write_without_people(self, workshop_id: str, target: Path, passphrase: str = "") -> None:
        """Write the copy, and say what it is without; that stays until it was read."""

        def done(left_out: "LeftOut") -> None:
            self._context.notices.offer(
                lambda: self._said_of_study(target.name, left_out),
                lambda: self.tr("Done"),
                lambda: None,
                other=folder_offer(self._context.desk, target),
            )

        self._context.desk.database(
            lambda bench: bench.export_without_people(workshop_id, target, passphrase),
            done,
            context=self,
        )

    def _said_of_study(self, name: str, left_out: "LeftOut") -> str:
        sentences = [
            self.tr("Saved as {name}, without people, photos and what stays in the room.").format(
                name=name
            ),
            self.tr("%n name(s) inside sentences were taken out.", "", left_out.names)
            if left_out.names
            else "",
            self.tr("First names and roles in a story may still tell who it was: read it first."),
        ]
        return " ".join(sentence for sentence in sentences if sentence)

    def write_out(
        self, workshop_id: str, target: Path, passphrase: str = "", *, for_scribe: bool = False
    ) -> None:
        """Write the transfer copy; it holds everything that people said."""

        def said(missing: int) -> str:
            sentences = [self._said_of_copy(target.name, protected=bool(passphrase))]
            if for_scribe:
                sentences.append(
                    self.tr("On the other laptop: Library, More…, Bring in a transfer copy.")
                )
            if missing:
                sentences.append(
                    self.tr(
                        "%n photo(s) were not found on this computer and are not in it.",
                        "",
                        missing,
                    )
                )
            return " ".join(sentences)

        def done(missing: int) -> None:
            if for_scribe:
                # Stays until it was read: somebody carries the stick meanwhile.
                notices = self._context.notices
                notices.offer(
                    lambda: said(missing),
                    lambda: self.tr("Done"),
                    lambda: None,
                    other=folder_offer(self._context.desk, target),
                )
            else:
                offer = folder_offer(self._context.desk, target)
                self._context.notices.offer(lambda: said(missing), *offer, stays=False)

        self._context.desk.database(
            lambda bench: bench.export(workshop_id, target, passphrase), done, context=self
        )

    def _said_of_copy(self, name: str, *, protected: bool) -> str:
        """That it is there, and how it may travel."""
        if protected:
            return self.tr(
                "Saved as {name}, protected with a passphrase. It may be mailed or carried; tell "
                "the passphrase by telephone or in person."
            ).format(name=name)
        return self.tr(
            "Saved as {name}. It holds everything that was said: keep it private, on a stick. To "
            "mail it, save it with a passphrase."
        ).format(name=name)

    def _ask_source(self) -> str:
        chosen, _ = QFileDialog.getOpenFileName(
            self._window,
            self.tr("Bring in a transfer copy"),
            str(documents_folder()),
            self.tr("Transfer copy") + f" (*{_WITH_PHOTOS} *{_RECORDS})",
        )
        return chosen

    def _ask_target(self, suggestion: str) -> str:
        kinds = (
            self.tr("Transfer copy with photos") + f" (*{_WITH_PHOTOS})",
            self.tr("Transfer copy without photos") + f" (*{_RECORDS})",
        )
        chosen, _ = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Save a transfer copy"),
            suggestion,
            ";;".join(kinds[:1] if self._only_archives else kinds),
        )
        return chosen
