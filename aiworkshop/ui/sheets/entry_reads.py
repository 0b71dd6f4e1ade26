"""What the entry page reads of a sheet."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from aiworkshop.readmodels.records import Group
from aiworkshop.readmodels.sheet_board import SheetForm

if TYPE_CHECKING:
    from aiworkshop.facilitation.reads import Reads


@dataclass(frozen=True, slots=True)
class ReadSheet:
    """A sheet with the tables it could belong to."""

    form: SheetForm
    groups: tuple[Group, ...]
    private: frozenset[str] = frozenset()
    """Rows and lines whose words stay in the room; the empty path: the whole sheet."""


def read_sheet(reads: "Reads", workshop_id: str, sheet_id: str) -> ReadSheet:
    """For lane *db*."""
    from aiworkshop.facilitation.reads.room_only import room_only_paths

    form = reads.sheet_form(sheet_id)
    groups = reads.records(Group, workshop_id)
    ours = tuple(group for group in groups if group.phase == form.card.phase)
    return ReadSheet(form, ours, room_only_paths(reads, form))
