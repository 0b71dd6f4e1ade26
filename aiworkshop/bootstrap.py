"""The composition root: makes the parts and hands them to each other."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from aiworkshop.base.errors import MachineError, UserError
from aiworkshop.base.places import LibraryPlace

if TYPE_CHECKING:
    from aiworkshop.facilitation.drafts import Drafts
    from aiworkshop.facilitation.exchange import LeftOut
    from aiworkshop.facilitation.outputs import Output
    from aiworkshop.facilitation.reads import Reads
    from aiworkshop.facilitation.runner import Runner
    from aiworkshop.library.library import Library
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
        self._open()

    def _open(self) -> None:
        from aiworkshop.facilitation.drafts import Drafts
        from aiworkshop.facilitation.reads import Reads
        from aiworkshop.facilitation.runner import Runner
        from aiworkshop.library.opening import open_library

        self.library = open_library(self.place)
        self.runner = Runner(self.library)
        self.reads = Reads(self.library)
        self.drafts = Drafts(self.library)

    def changed_elsewhere(self) -> bool:
        """Whether another program changed the library since this was last asked."""
        return self.library.changed_elsewhere()

    def daily_backup(self) -> None:
        """Make today's backup where there is none yet; a server's keeper makes its own."""
        from aiworkshop.library.backup import daily_backup

        if isinstance(self.place, Path):
            daily_backup(self.place)

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

    def restore(self, backup: Path) -> None:
        """Put a backup in the place of the library (kept as a backup itself) and open it.

        What could be undone before no longer can.
        """
        from aiworkshop.library.backup import restore_backup

        if not isinstance(self.place, Path):
            raise UserError(
                "server_backups",
                "The library {place} is on a server, whose keeper makes its backups. "
                "Nothing was changed. Ask whoever looks after the server.",
                place=self.place,
            )
        self.library.close()
        try:
            restore_backup(self.place, backup)
        finally:
            self._open()

    def export(self, workshop_id: str, target: Path) -> int:
        """Write the complete, private transfer copy of a workshop, with its photos where
        ``target`` ends in ``.aiworkshop``; returns how many photos are missing here."""
        from aiworkshop.facilitation.exchange import export_workshop
        from aiworkshop.facilitation.outputs import Output

        missing = export_workshop(self.library, workshop_id, target)
        self.log_output(Output(workshop_id, "transfer", str(target.absolute())))
        return missing

    def export_without_people(self, workshop_id: str, target: Path) -> "LeftOut":
        """Write a copy for study, without people and what was for the room; what it is without."""
        from aiworkshop.facilitation.exchange import write_without_people
        from aiworkshop.facilitation.outputs import Output

        left_out = write_without_people(self.library, workshop_id, target)
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


def run_window(library: LibraryPlace | None) -> int:
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

    return run(open_workbench, settings, place, lambda: start_cards(place))
