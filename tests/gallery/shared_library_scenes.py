"""A library on the office's server: two in one field, and a server that does not answer."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from tests.gallery.stage import Stage


def edit_conflict(stage: "Stage") -> QWidget:
    """Somebody else saved the challenge while it was being typed."""
    from aiworkshop.base.text import Text
    from aiworkshop.readmodels.edit_conflict import BothValues
    from aiworkshop.ui.dialogs.edit_conflict import EditConflictDialog

    stage.page("prepare", "details")
    form = stage.window.page.stack.currentWidget().form
    both = BothValues(
        Text("הגינה ליד בית הספר, כי שם כולם כבר נפגשים אחר הצהריים", "he"),
        Text("The garden by the school, where grandparents and children meet", "en"),
    )
    return stage.dialog(EditConflictDialog(form.context, form.fields["title"], both))


def server_away(stage: "Stage") -> QWidget:
    """The network broke in the middle of an edit."""
    from aiworkshop.base.errors import MachineError
    from aiworkshop.base.places import ServerPlace
    from aiworkshop.library.postgres.failures import AWAY

    window = stage.page("prepare", "details")
    place = ServerPlace("postgresql+psycopg://rana@office.example/hazira")
    error = MachineError(*AWAY, place=place)
    stage.window.desk.failed.disconnect(stage.errors.append)
    stage.window.desk.failed.emit(error)
    stage.window.desk.failed.connect(stage.errors.append)
    stage.settle()
    return window


SHARED_LIBRARY_SCENES = {"edit-conflict": edit_conflict, "server-away": server_away}
