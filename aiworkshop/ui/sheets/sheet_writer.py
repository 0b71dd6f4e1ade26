"""Saves what is typed from a sheet, a field at a time, with a draft while it is typed."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from aiworkshop.base.text import Text
from aiworkshop.readmodels.edit_conflict import EditConflict
from aiworkshop.readmodels.sheet_board import FieldValue
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.phases.define.drafting import DraftKeeper
from aiworkshop.ui.widgets.refused import tell_kept


def draft_place(sheet_id: str, path: str) -> str:
    """Where the words of a field wait until they are saved."""
    return f"printed_sheet/{sheet_id}/{path}"


class SheetWriter(QObject):
    """Runs the commands of the entry page. What it did itself comes back with it as initiator."""

    differs = Signal(object, str, object)
    """Refused, since somebody else wrote there: the error, the path, and what was seen there."""

    def __init__(self, context: PageContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._drafts = DraftKeeper(context)
        self._clock = 0
        self._written: dict[tuple[str, str], int] = {}
        self._on_their_way: dict[str, int] = {}
        self._waiting: dict[str, tuple[Callable[[], object], Callable[[str], object]]] = {}

    @property
    def moment(self) -> int:
        """Counts what was written: a reading that began earlier does not know of it."""
        return self._clock

    def written_since(self, sheet_id: str, moment: int) -> set[str]:
        """The paths of a sheet that were written after that moment."""
        return {
            path
            for (owner, path), when in self._written.items()
            if owner == sheet_id and when > moment
        }

    def write(
        self,
        sheet_id: str,
        path: str,
        value: FieldValue,
        words: str,
        seen: tuple[FieldValue, ...],
        refused: Callable[[str, str, FieldValue], bool],
    ) -> None:
        """Save a field; ``seen`` is what its author saw there. ``refused`` says whether the words
        still stand in their field; where they do not, the words as they were typed are kept as a
        draft.
        """
        from aiworkshop.facilitation.worksheets.entering import WriteSheetField

        self._note(sheet_id, path)
        place = draft_place(sheet_id, path)
        drafted = self._drafts.take(place)

        def failed(error: Exception) -> None:
            stands = refused(sheet_id, path, value)
            if not stands and words:
                self._context.desk.drafts.save(self._context.workshop_id, place, words)
                tell_kept(self._context, words)
            if stands and isinstance(error, EditConflict):
                self.differs.emit(error, path, seen)
            else:
                self._context.desk.failed.emit(error)
            self._answered(sheet_id, path)

        command = WriteSheetField(self._context.workshop_id, sheet_id, path, value, seen)
        self._on_their_way[sheet_id] = self._on_their_way.get(sheet_id, 0) + 1
        self._context.desk.run(
            command,
            lambda _: self._answered(sheet_id),
            failed=failed,
            initiator=self,
            draft_place=drafted,
            context=self,
        )

    def once_written(
        self, sheet_id: str, done: Callable[[], object], refused: Callable[[str], object]
    ) -> None:
        """Call ``done`` when all fields of a sheet are saved that are on their way; where one is
        refused, ``refused`` with its path instead."""
        if not self._on_their_way.get(sheet_id):
            done()
        else:
            self._waiting[sheet_id] = (done, refused)

    def _answered(self, sheet_id: str, refused_path: str = "") -> None:
        self._on_their_way[sheet_id] -= 1
        if refused_path and sheet_id in self._waiting:
            self._waiting.pop(sheet_id)[1](refused_path)
        elif not self._on_their_way[sheet_id] and sheet_id in self._waiting:
            self._waiting.pop(sheet_id)[0]()

    def mark_unclear(self, sheet_id: str, path: str, words: Text | None) -> None:
        """Say that something at a path cannot be read; None: it can."""
        from aiworkshop.facilitation.worksheets.entering import MarkUnclear

        place = self._drafts.take(draft_place(sheet_id, f"{path}/unclear"))
        command = MarkUnclear(self._context.workshop_id, sheet_id, path, words)
        self._context.desk.run(command, initiator=self, draft_place=place, context=self)

    def keep_draft(self, sheet_id: str, path: str, words: Text, *, pending: bool) -> None:
        """Keep words that are not saved yet, so that a crash loses nothing."""
        self._drafts.keep(draft_place(sheet_id, path), words, pending=pending)

    def take_up(self, sheet_id: str, path: str) -> str:
        """Words of an earlier run, or of a moment ago, that wait for this field."""
        drafts = self._context.desk.drafts
        place = draft_place(sheet_id, path)
        words = drafts.take_up(self._context.workshop_id, place)
        if words:
            self._drafts.know(place)
        return words

    def _note(self, sheet_id: str, path: str) -> None:
        self._clock += 1
        self._written[sheet_id, path] = self._clock
