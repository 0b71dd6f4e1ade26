"""What goes into another library or comes from it, shown first, like what a file brings."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from aiworkshop.base.places import LibraryPlace, place_of, readable_name
from aiworkshop.ui.dialogs.bringing import BringingDialog
from aiworkshop.ui.page import PageContext

if TYPE_CHECKING:
    from aiworkshop.facilitation.exchange import ImportWorkshop
    from aiworkshop.readmodels.import_preview import ImportPreview


class FetchDialog(BringingDialog):
    """A workshop of another library, or its office, and what it would bring into this one."""

    def __init__(
        self, context: PageContext, place: str, workshop_id: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(context, Path(readable_name(place_of(place))), parent)
        self._other, self._moved_id = place, workshop_id

    def heading_words(self) -> str:
        """What the dialog is about."""
        return self.tr("What the other library has for you")

    def reading_words(self) -> str:
        """What it does while nothing is to be seen."""
        return self.tr("Looking there…")

    def begin_reading(self) -> None:
        """Read it there, on lane *work*: the way may be long."""
        place, workshop_id = self._other, self._moved_id
        home = self.context.library_path

        def read() -> "ImportWorkshop":
            from aiworkshop.facilitation.exchange.moving import opened_beside

            with opened_beside(home, place) as other:
                command = other.command_for(workshop_id)
                command.prepare()
                return command

        self.context.desk.work(read, self.prepared, failed=self.not_read, context=self)


class PushDialog(BringingDialog):
    """A workshop of this library, or its office, and what it would bring into another one."""

    goes_out = True

    def __init__(
        self, context: PageContext, place: str, workshop_id: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(context, Path(readable_name(place_of(place))), parent)
        self._other, self._moved_id = place, workshop_id
        self._home: LibraryPlace = context.library_path
        self._device = ""

    def heading_words(self) -> str:
        """What the dialog is about."""
        return self.tr("What goes into the other library")

    def reading_words(self) -> str:
        """What it does while nothing is to be seen."""
        return self.tr("Looking there…")

    def bring_words(self) -> str:
        """The main button."""
        return self.tr("Push it there")

    def new_words(self) -> str:
        """That the whole workshop is new."""
        return self.tr("This workshop is not in the other library yet.")

    def begin_reading(self) -> None:
        """Read it here, beside whatever is being saved."""
        workshop_id = self._moved_id

        def read(bench: Any) -> "tuple[str, ImportWorkshop]":
            from aiworkshop.facilitation.exchange.moving import push_command

            command = push_command(bench.library, workshop_id)
            command.prepare()
            return bench.library.clock.device, command

        self.context.desk.database(read, self._read, failed=self.not_read, context=self)

    def _read(self, found: "tuple[str, ImportWorkshop]") -> None:
        self._device, command = found
        self.prepared(command)

    def look(self, command: "ImportWorkshop") -> None:
        """Preview it over there."""
        home, place, progress = self._home, self._other, self.progress()

        def preview() -> "ImportPreview":
            from aiworkshop.facilitation.exchange import preview_import
            from aiworkshop.facilitation.exchange.moving import opened_beside

            with opened_beside(home, place) as other:
                return preview_import(other.library, command, progress)

        self.context.desk.work(preview, self._previewed, failed=self.not_read, context=self)

    def _previewed(self, preview: "ImportPreview") -> None:
        # Whose laptop is whose is told from here, though it was looked at over there.
        self.show_preview(replace(preview, device=self._device, from_this_device=False))
