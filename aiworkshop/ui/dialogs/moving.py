"""What goes into another library or comes from it, shown first, like what a file brings."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from aiworkshop.base.places import place_of, readable_name
from aiworkshop.ui.dialogs.bringing import BringingDialog
from aiworkshop.ui.dialogs.bringing_way import Way
from aiworkshop.ui.page import PageContext

if TYPE_CHECKING:
    from aiworkshop.facilitation.exchange import ImportWorkshop
    from aiworkshop.readmodels.import_preview import ImportPreview


def moving_dialog(context: PageContext, way: "Fetch | Push", parent: QWidget) -> BringingDialog:
    """The dialog about a workshop on its way."""
    name = readable_name(place_of(way.place))
    dialog = BringingDialog(context, Path(name), parent, way)
    way.setParent(dialog)
    return dialog


class Fetch(Way):
    """A workshop of another library, or its office, and what it would bring into this one."""

    def __init__(self, place: str, workshop_id: str) -> None:
        super().__init__()
        self.place, self.workshop_id = place, workshop_id

    def heading_words(self) -> str:
        """What the dialog is about."""
        return self.tr("What the other library has for you")

    def reading_words(self) -> str:
        """What it does while nothing is to be seen."""
        return self.tr("Looking there…")

    def bring_words(self) -> str:
        """The main button."""
        return self.tr("Fetch it")

    def leave_words(self) -> str:
        """The button beside it."""
        return self.tr("Not now")

    def read(self, dialog: BringingDialog) -> None:
        """Read it there, on lane *work*: the way may be long."""
        place, workshop_id = self.place, self.workshop_id
        home = dialog.context.library_path

        def read() -> "ImportWorkshop":
            from aiworkshop.facilitation.exchange.moving import opened_beside

            with opened_beside(home, place) as other:
                command = other.command_for(workshop_id)
                command.prepare()
                return command

        desk = dialog.context.desk
        desk.work(read, dialog.prepared, failed=dialog.not_read, context=dialog)


class Push(Way):
    """A workshop of this library, or its office, and what it would bring into another one."""

    goes_out = True

    def __init__(self, place: str, workshop_id: str) -> None:
        super().__init__()
        self.place, self.workshop_id = place, workshop_id
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

    def leave_words(self) -> str:
        """The button beside it."""
        return self.tr("Not now")

    def new_words(self) -> str:
        """That the whole workshop is new."""
        return self.tr("This workshop is not in the other library yet.")

    def read(self, dialog: BringingDialog) -> None:
        """Read it here, beside whatever is being saved."""
        workshop_id = self.workshop_id

        def read(bench: Any) -> "tuple[str, ImportWorkshop]":
            from aiworkshop.facilitation.exchange.moving import push_command

            command = push_command(bench.library, workshop_id)
            command.prepare()
            return bench.library.clock.device, command

        def prepared(found: "tuple[str, ImportWorkshop]") -> None:
            self._device, command = found
            dialog.prepared(command)

        dialog.context.desk.database(read, prepared, failed=dialog.not_read, context=dialog)

    def look(self, dialog: BringingDialog, command: "ImportWorkshop") -> None:
        """Preview it over there."""
        home, place, progress = dialog.context.library_path, self.place, dialog.progress()

        def preview() -> "ImportPreview":
            from aiworkshop.facilitation.exchange import preview_import
            from aiworkshop.facilitation.exchange.moving import opened_beside

            with opened_beside(home, place) as other:
                return preview_import(other.library, command, progress)

        def previewed(found: "ImportPreview") -> None:
            # Whose laptop is whose is told from here, though it was looked at over there.
            dialog.show_preview(replace(found, device=self._device, from_this_device=False))

        dialog.context.desk.work(preview, previewed, failed=dialog.not_read, context=dialog)
