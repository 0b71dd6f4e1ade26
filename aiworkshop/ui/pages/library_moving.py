"""Pushing a workshop into the shared library and fetching it from there, looked at first."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from aiworkshop.base.places import place_of, readable_name
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.pages.library_transfer import Transfer

if TYPE_CHECKING:
    from aiworkshop.facilitation.exchange import ImportResult, ImportWorkshop
    from aiworkshop.ui.dialogs.bringing import BringingDialog


class Moving(QObject):
    """Asks once, does it off the main thread, says what came of it."""

    moved = Signal()
    """Something is there now, or here, that was not."""

    def __init__(self, parent: QWidget, context: PageContext, transfer: Transfer) -> None:
        super().__init__(parent)
        self._window, self._context, self._transfer = parent, context, transfer
        self.dialog: BringingDialog | None = None

    @property
    def place(self) -> str:
        """Path or address of the shared library; empty: none was chosen."""
        return self._context.settings.shared_library

    def ask_and_fetch(self, workshop_id: str) -> None:
        """Show what the shared library has of a workshop, or of the office."""

        def ask() -> None:
            from aiworkshop.ui.dialogs.moving import Fetch, moving_dialog

            way = Fetch(self.place, workshop_id)
            dialog = self.dialog = moving_dialog(self._context, way, self._window)
            dialog.chosen.connect(self._fetch)
            dialog.read()

        self._context.desk.when_open(ask)

    def _fetch(self, command: "ImportWorkshop") -> None:
        home, place = self._context.library_path, self.place
        workshop_id = command.workshop_id

        def note() -> None:
            from aiworkshop.facilitation.exchange.moving import note_pull, opened_beside

            with opened_beside(home, place) as other:
                note_pull(other.library, workshop_id, readable_name(home))

        self._transfer.run(command)
        # That it cannot be noted there keeps nobody from having it here.
        self._context.desk.work(note, failed=lambda _: None, context=self)
        self.moved.emit()

    def ask_and_push(self, workshop_id: str) -> None:
        """Show what a workshop, or the office, would bring into the shared library."""

        def ask() -> None:
            from aiworkshop.ui.dialogs.moving import Push, moving_dialog

            way = Push(self.place, workshop_id)
            dialog = self.dialog = moving_dialog(self._context, way, self._window)
            dialog.chosen.connect(self._push)
            dialog.read()

        self._context.desk.when_open(ask)

    def _push(self, command: "ImportWorkshop") -> None:
        home, place = self._context.library_path, self.place

        def push() -> "ImportResult":
            from aiworkshop.facilitation.exchange.moving import moved, opened_beside
            from aiworkshop.facilitation.runner import Runner

            with opened_beside(home, place) as other:
                return moved(Runner(other.library), command)

        self._context.desk.work(push, self._pushed, context=self)

    def _pushed(self, result: "ImportResult") -> None:
        from aiworkshop.facilitation.exchange.moving import note_push

        name = readable_name(place_of(self.place))
        self._context.desk.database(
            lambda bench: note_push(bench.library, result.workshop_id, name)
        )
        self._context.notices.say(lambda: self._said(result, name))
        self.moved.emit()

    def _said(self, result: "ImportResult", name: str) -> str:
        sentences = [
            self.tr("Pushed into {library}: {added} new, {changed} changed.").format(
                library=name, added=result.added, changed=result.changed
            )
        ]
        if result.conflicts:
            sentences.append(
                self.tr(
                    "%n value(s) differed; the later one stands. Fetch it to look at them here.",
                    "",
                    result.conflicts,
                )
            )
        if result.in_trash:
            sentences.append(self.tr("This workshop lies in the trash there."))
        return " ".join(sentences)
