"""Deleting from a place of the window: at once, with Undo offered below."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from aiworkshop.base.text import Text
from aiworkshop.ui.page import PageContext


def delete_records(
    context: PageContext, records: Sequence[tuple[str, str]], title: Text | str
) -> None:
    """Delete records (kind and id); ``title`` names the first in the strip."""
    from aiworkshop.facilitation.records import DeleteRecords

    many = len(records)

    def words() -> str:
        if many > 1:
            return QCoreApplication.translate("RecordBoard", "%n item(s) deleted", "", many)
        deleted = QCoreApplication.translate("RecordBoard", "Deleted “{title}”")
        return deleted.format(title=title)

    context.desk.run(
        DeleteRecords(context.workshop_id, tuple(records)),
        lambda _: context.notices.undoable(words, context.workshop_id),
        context=context.notices,
    )
