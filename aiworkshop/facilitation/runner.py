"""Runs commands, one after another, and takes them back."""

from collections import defaultdict
from dataclasses import dataclass, field

from aiworkshop.base.errors import UserError
from aiworkshop.facilitation.commands import Command, GoesOn
from aiworkshop.library.leaving import may_have_left
from aiworkshop.library.library import Library
from aiworkshop.library.restore_points import RestorePoints
from aiworkshop.library.reversal import reverse_changes
from aiworkshop.library.unit_of_work import UnitOfWork
from aiworkshop.library.values import Change
from aiworkshop.readmodels.changes import ChangeSet, Outcome, UndoState

UNDO_LIMIT = 500
_BROUGHT = ("import_workshop",)


@dataclass(slots=True)
class _History:
    """What can be undone and redone in one workshop: command codes and journal batches."""

    done: list[tuple[str, str]] = field(default_factory=list)
    undone: list[tuple[str, str]] = field(default_factory=list)


class Runner:
    """The one way to change a library. Not for two threads at once: it belongs to one lane."""

    def __init__(self, library: Library, before: "Runner | None" = None) -> None:
        """``before``: the runner of the same library before it was opened anew, which goes on."""
        self._library = library
        self._histories: dict[str, _History] = (
            before._histories if before is not None else defaultdict(_History)
        )
        self.points = RestorePoints(library)

    def run(
        self, command: Command, *, initiator: object = None, draft_place: str | None = None
    ) -> Outcome:
        """Apply a command in one transaction.

        ``draft_place`` names the draft that became this command: it goes in the same transaction.
        What left the program (a command with ``undoable`` False, such as a print) is kept in the
        journal like all else: undo passes over it.
        Before an import (``restore_point`` of the command) and around a change of many records
        the library is kept as it was; never before somebody is erased (``none``).
        Raises ``UserError`` or ``MachineError``; then nothing was changed, unless it is
        ``point_failed``, which says so.
        """
        workshop_id, code = command.workshop_id, command.code
        point = getattr(command, "restore_point", "")
        if point == "import":
            self.points.before_import(code)
        with self.points.around(code, large=point == "bulk") as watched:
            apply = command.apply if point in ("import", "none") else watched(command.apply)
            value, batch, changes = self._library.write(
                code, workshop_id, apply, draft_place=draft_place
            )
        if not changes:
            return Outcome(value, ChangeSet(workshop_id, {}, initiator))
        if isinstance(command, GoesOn):
            command.afterwards(self._library, value)
        if getattr(command, "undoable", True):
            history = self._histories[workshop_id]
            history.done.append((command.code, batch))
            del history.done[:-UNDO_LIMIT]
            history.undone.clear()
        return Outcome(value, change_set(workshop_id, changes, initiator), batch)

    def undo(self, workshop_id: str, initiator: object = None) -> Outcome | None:
        """Take back the last action of this run in this workshop; None where there is none."""
        history = self._histories[workshop_id]
        return self._take_back(workshop_id, history.done, history.undone, "undo", initiator)

    def redo(self, workshop_id: str, initiator: object = None) -> Outcome | None:
        """Do again what was last taken back; None where there is nothing."""
        history = self._histories[workshop_id]
        return self._take_back(workshop_id, history.undone, history.done, "redo", initiator)

    def undo_state(self, workshop_id: str) -> UndoState:
        """The codes of what undo and redo would take back or do again."""
        history = self._histories[workshop_id]
        return UndoState(
            history.done[-1][0] if history.done else None,
            history.undone[-1][0] if history.undone else None,
            history.done[-1][1] if history.done else "",
        )

    def _take_back(
        self,
        workshop_id: str,
        source: list[tuple[str, str]],
        target: list[tuple[str, str]],
        verb: str,
        initiator: object,
    ) -> Outcome | None:
        if not source:
            return None
        code, batch = source[-1]
        to_reverse = self._library.batch_changes(batch)

        def apply(unit: UnitOfWork) -> None:
            # What an import brought is somebody else's, who may bring it again.
            left = code not in _BROUGHT and may_have_left(unit, batch, to_reverse)
            reverse_changes(unit, to_reverse, left=left)

        try:
            with self.points.around(code) as watched:
                _, inverse, changes = self._library.write(
                    f"{verb}:{code}", workshop_id, watched(apply)
                )
        except UserError:
            # It will not become possible later: what stands there now is newer.
            source.pop()
            raise
        source.pop()
        target.append((code, inverse))
        return Outcome(code, change_set(workshop_id, changes, initiator), inverse)


def change_set(workshop_id: str, changes: list[Change], initiator: object = None) -> ChangeSet:
    """The records that changes touched, by kind."""
    touched: dict[str, set[str]] = defaultdict(set)
    for change in changes:
        touched[change.table].add(change.key)
    return ChangeSet(
        workshop_id, {kind: frozenset(keys) for kind, keys in touched.items()}, initiator
    )
