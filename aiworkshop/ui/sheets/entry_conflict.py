"""Two people wrote in one field of a sheet: what each rests on, and who came second is asked."""

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QLineEdit

from aiworkshop.base.text import Text
from aiworkshop.readmodels.edit_conflict import BothValues, EditConflict
from aiworkshop.readmodels.sheet_board import FieldValue
from aiworkshop.ui.dialogs.asking_which import ask_which
from aiworkshop.ui.sheets.entry_cell import FieldCell
from aiworkshop.ui.sheets.entry_fields import shown_value

if TYPE_CHECKING:
    from aiworkshop.ui.sheets.entry import SheetEntry

Seen = tuple[FieldValue, ...]
"""What stood in a field when its author began; empty: not known."""


def written(found: tuple[FieldCell, Any] | None, path: str, value: FieldValue) -> tuple[str, Seen]:
    """The words of a field as they were typed, and what they rest on.

    What stands there once they are saved is known when the sheet is read again.
    """
    words = value.text if isinstance(value, Text) else ""
    if found is None:
        return words, ()
    cell, editor = found
    if isinstance(editor, QLineEdit):
        words = editor.text()
    return words, (cell.began.pop(path),) if path in cell.began else ()


def ask_about(entry: "SheetEntry", error: EditConflict, path: str, seen: Seen) -> None:
    """Words are asked about beside those of the other; of a choice theirs is shown."""
    found = entry.editor(path)
    assert found is not None
    cell, editor = found
    cell.began.update((path, one) for one in seen)
    both = error.fields[path]
    theirs, mine = (shown_value(cell.place.field, each) for each in both)
    if not (isinstance(theirs, Text) and isinstance(mine, Text)):
        cell.began[path] = both.theirs
        editor.set_value(theirs)
        entry.context.desk.failed.emit(error)
        return

    def decided(_: BothValues, value: Text) -> None:
        if entry.editor(path) != found:
            return  # another sheet stands here; what was typed is a draft of its own
        cell.began[path] = both.theirs
        editor.set_value(theirs)
        if value == theirs:
            entry.writer.keep_draft(error.record_id, path, value, pending=False)
            return
        editor.put(value.text)
        editor.flush()

    shown = EditConflict(error.kind, error.record_id, {path: BothValues(theirs, mine)})
    ask_which(entry.context, editor, shown, path, decided)
