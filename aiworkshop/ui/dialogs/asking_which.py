"""Where somebody else wrote in a field meanwhile, it is asked what shall stand there."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from aiworkshop.readmodels.edit_conflict import BothValues, EditConflict

if TYPE_CHECKING:
    from aiworkshop.ui.page import PageContext


def ask_which(
    context: "PageContext",
    field: QWidget,
    error: Exception,
    name: str,
    decided: Callable[[BothValues, Any], object],
) -> None:
    """Ask what of both shall stand in a record's field; any other error is told as ever.

    ``decided`` is called with both and the value that was chosen. Closed without an answer, what
    was typed stays unsaved.
    """
    if not isinstance(error, EditConflict) or name not in error.fields:
        context.desk.failed.emit(error)
        return
    from aiworkshop.ui.dialogs.edit_conflict import EditConflictDialog

    open_dialogs = field.window().findChildren(EditConflictDialog)
    if any(one.field is field and one.isVisible() for one in open_dialogs):
        return  # to leave the field for the question was to save it once more
    both = error.fields[name]
    dialog = EditConflictDialog(context, field, both)
    dialog.decided.connect(lambda value: decided(both, value))
    dialog.open()
