"""The composition root: makes the parts and hands them to each other."""

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from aiworkshop.base.asked import Asked
from aiworkshop.base.errors import AppError, MachineError
from aiworkshop.base.places import LibraryPlace

if TYPE_CHECKING:
    from aiworkshop.facilitation.commands import Command
    from aiworkshop.facilitation.drafts import Drafts
    from aiworkshop.facilitation.exchange import LeftOut
    from aiworkshop.facilitation.outputs import Output
    from aiworkshop.facilitation.reads import Reads
    from aiworkshop.facilitation.runner import Runner
    from aiworkshop.facilitation.saving_elsewhere import SavedElsewhere
    from aiworkshop.library.library import Library
    from aiworkshop.library.opened_backup import OpenedBackup
    from aiworkshop.library.restore_points import Moment
    from aiworkshop.readmodels.erasing import ErasePreview
    from aiworkshop.readmodels.library_page import BackupCard
    from aiworkshop.readmodels.withdrawal import OutputWith


UPKEEP_SECONDS = 0.2


class Workbench:
    """An open library with everything that works on it. Belongs to the lane that opened it.

    Opening imports SQLAlchemy, so make one after the first paint. Raises ``UserError`` or
    ``MachineError`` with a sentence where the library cannot be opened.
    """

    library: "Library"
    runner: "Runner"
    reads: "Reads"
    drafts: "Drafts"

    def __init__(self, place: LibraryPlace) -> None:
        self.place = place
        # A copy on another thread holds on to the file that a restoring is about to replace.
        self._copying = Lock()
        self._moments: deque[Moment] = deque()
        self._postpones = False
        self._open()

    def _open(self) -> None:
        from aiworkshop.library.opening import open_library

        self._work_with(open_library(self.place))

    def _work_with(self, library: "Library", before: "Runner | None" = None) -> None:
        from aiworkshop.facilitation.drafts import Drafts
        from aiworkshop.facilitation.reads import Reads
        from aiworkshop.facilitation.runner import Runner

        self.library = library
        self.runner = Runner(library, before)
        self.reads = Reads(library)
        self.drafts = Drafts(library)
        self._identity = library.identity if isinstance(self.place, Path) else ""
        if self._postpones:
            self.runner.points.postponed = []

    def come_back(self) -> bool:
        """Open the library anew once it is at its place again; False till then, while what is open
        can perhaps still be read. What could be undone still can.

        Raises ``MachineError`` where something else lies at its place.
        """
        from aiworkshop.library.opening import open_library

        if not isinstance(self.place, Path) or not self.place.exists():
            return False
        found = open_library(self.place)
        if found.identity != self._identity:
            found.close()
            raise MachineError(
                "another_library",
                "At {path} there is another library now, so nothing was written to it. "
                "Put back the one that was there and try again, or save what is on the screen "
                "elsewhere.",
                path=self.place,
            )
        for moment in self.runner.points.take_postponed():
            moment.close()
        lost, self.library = self.library, found
        lost.close()
        self._work_with(found, self.runner)
        return True

    def save_elsewhere(
        self, folder: Path, workshop_ids: Sequence[str], commands: "Sequence[Command]"
    ) -> "SavedElsewhere":
        """What can still be read of the library into ``folder``, with what it did not take."""
        from aiworkshop.facilitation.saving_elsewhere import save_elsewhere

        return save_elsewhere(self.library, folder, workshop_ids, commands)

    def changed_elsewhere(self) -> bool:
        """Whether another program changed the library since this was last asked."""
        return self.library.changed_elsewhere()

    def start_backup(self) -> None:
        """Keep the library as it is at the start of a run; a server's keeper makes its own.

        On any thread, beside whatever is saved meanwhile.
        """
        from aiworkshop.library.backup import start_backup

        if isinstance(self.place, Path):
            with self._copying:
                start_backup(self.place)

    def postpone_points(self) -> None:
        """From now on ``kept_later`` tells what is to be kept of the moments before changes."""
        self._postpones = True
        self.runner.points.postponed = []

    def kept_later(self) -> list[Callable[[], object]]:
        """What keeps the moments before large changes, to be called once each, on any thread."""

        taken = self.runner.points.take_postponed()
        self._moments.extend(taken)
        return [self._keep_next for _ in taken]

    def _keep_next(self) -> bool:
        """Keep the one that waits longest; False where another thread kept them all."""
        with self._copying:
            try:
                moment = self._moments.popleft()
            except IndexError:
                return False
            moment.keep()
            return True

    def upkeep(self) -> bool:
        """Take a little of what was saved into the search index; True when nothing is left."""
        from aiworkshop.library.search_index import bring_up_to_date

        return bring_up_to_date(self.library, seconds=UPKEEP_SECONDS)

    def storage_warning(self) -> str | None:
        """Why the library's place endangers it: ``network_folder``, ``cloud_folder`` or None."""
        from aiworkshop.library.files import storage_warning

        return storage_warning(self.place) if isinstance(self.place, Path) else None

    def backups(self) -> list["BackupCard"]:
        """The backups that can be restored, the latest first; none of a library on a server."""
        from aiworkshop.library.backup import list_backups

        return list_backups(self.place) if isinstance(self.place, Path) else []

    def restore(self, backup: Path, opened: "OpenedBackup | None" = None) -> None:
        """Put a backup in the place of the library (kept as a backup itself) and open it.

        ``opened`` is where it comes from, with the photos it brings. What could be undone before
        no longer can.
        """
        from aiworkshop.facilitation.erasing.staying import agreed_in, stay_taken_back
        from aiworkshop.facilitation.second_place import require_file
        from aiworkshop.library.backup import restore_backup

        path = require_file(self.place)
        # Those as well that wait for their thread: each holds the file that is replaced.
        self.kept_later()
        while self._keep_next():
            pass
        if opened is not None:
            # First, and beside those that are there: a photo hurts nobody.
            opened.give_photos(opened.photos, self.library.attachments)
        agreed = agreed_in(path)
        with self._copying:
            self.library.close()
            try:
                restore_backup(path, backup)
            finally:
                self._open()
        stay_taken_back(self.library, agreed)

    def export(self, workshop_id: str, target: Path, passphrase: str = "") -> int:
        """Write the complete, private transfer copy of a workshop, with its photos where
        ``target`` ends in ``.aiworkshop``, sealed where there is a passphrase; returns how many
        photos are missing here."""
        from aiworkshop.facilitation.exchange import export_workshop
        from aiworkshop.facilitation.outputs import Output

        missing = export_workshop(self.library, workshop_id, target, passphrase)
        self.log_output(Output(workshop_id, "transfer", str(target.absolute())))
        return missing

    def export_without_people(
        self, workshop_id: str, target: Path, passphrase: str = ""
    ) -> "LeftOut":
        """Write a copy for study, without people and what was for the room; what it is without."""
        from aiworkshop.facilitation.exchange import write_without_people
        from aiworkshop.facilitation.outputs import Output

        left_out = write_without_people(self.library, workshop_id, target, passphrase)
        self.log_output(Output(workshop_id, "study", str(target.absolute())))
        return left_out

    def photo_path(self, digest: str) -> Path:
        """The file of a photo, to be read on any lane; it may be missing.

        Raises ``ValueError`` for what is no digest.
        """
        return self.library.attachments.path(digest)

    def log_output(self, output: "Output") -> None:
        """Remember that something left the program."""
        from aiworkshop.facilitation.outputs import log_output

        log_output(self.library, output)

    def outputs(self, workshop_id: str) -> list["Output"]:
        """What left the program of a workshop, the latest first."""
        from aiworkshop.facilitation.outputs import logged_outputs

        return logged_outputs(self.library, workshop_id)

    def outputs_with(self, workshop_id: str, participant_id: str) -> list["OutputWith"]:
        """What left the program with this person in it, or perhaps so, the latest first."""
        from aiworkshop.facilitation.withdrawal import outputs_with

        return outputs_with(self.library, workshop_id, participant_id)

    def preview_erasing(
        self, workshop_id: str, participant_id: str, *, told: bool = False
    ) -> "ErasePreview":
        """What erasing a person would take away now, and what it cannot reach."""
        from aiworkshop.facilitation.erasing.telling import preview_erasing

        return preview_erasing(self.library, workshop_id, participant_id, told=told)

    def delete_backups(self, paths: Sequence[str]) -> list[str]:
        """Delete these backups beside the library; the names of those that could not be."""
        from aiworkshop.facilitation.erasing.telling import delete_backups

        return delete_backups(self.place, tuple(paths)) if isinstance(self.place, Path) else []

    def close(self) -> None:
        """Let go of the library's file."""
        self.library.close()


@contextmanager
def opened_workbench(place: LibraryPlace) -> Iterator[Workbench]:
    """A workbench for the length of a command."""
    workbench = Workbench(place)
    try:
        yield workbench
    finally:
        workbench.close()


def run_window(library: LibraryPlace | None, asked: Asked = Asked()) -> int:  # noqa: B008
    """Open the window on a library, the usual one by default. Returns the exit code.

    Raises ``MachineError`` where there is no screen, or a system library that windows need.
    """
    from aiworkshop.base.paths import default_library, log_folder, settings_file
    from aiworkshop.base.settings import load_settings

    settings = load_settings(settings_file())
    named = library or default_library()
    place = named.absolute() if isinstance(named, Path) else named
    try:
        from aiworkshop.ui.quick_imports import leave_sources_unread

        leave_sources_unread()
        from aiworkshop.ui.app import run_window as run
    except ImportError as error:
        # What the system lacks, not what we do: PySide6 cannot load without libEGL and its like.
        raise MachineError(
            "no_window_system",
            "The window cannot open, since this system lacks a part that windows need ({reason}). "
            "The same work can be done without one: see “aiworkshop --help”.",
            reason=error,
        ) from error
    from aiworkshop.library.start_page import start_cards

    def open_workbench() -> Workbench:
        from aiworkshop.base.logs import start_log

        start_log(log_folder())
        return Workbench(place)

    return run(open_workbench, settings, place, lambda: start_cards(place), asked)


def show_refusal(error: AppError) -> None:
    """Say in a small window why the program does not open; nothing where there is no screen."""
    try:
        from aiworkshop.ui.refusal import show_refusal as show
    except ImportError:
        return
    show(error, _window_language())


def _window_language() -> str:
    """The language of the window; empty follows the system."""
    from aiworkshop.base.paths import settings_file
    from aiworkshop.base.settings import load_settings

    return load_settings(settings_file()).language
