"""What a sheet keeps to itself while others see the screen: its fields and its photos."""

from collections.abc import Collection, Mapping

from aiworkshop.readmodels.sheet_board import SheetForm
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.projector.privacy import context_masks
from aiworkshop.ui.sheets.entry_cell import FieldCell

PERMISSION = "permission"
_ALWAYS = frozenset({PERMISSION, "agreed"})
"""Fields that say what may be shown: never hidden, nobody's words."""


def is_kept(path: str, private: Collection[str]) -> bool:
    """Whether a field's path lies below one of the rows or lines that stay in the room."""
    if path.rpartition(".")[2] in _ALWAYS:
        return False
    return any(not row or path == row or path.startswith(f"{row}.") for row in private)


def cover_cells(
    context: PageContext, cells: Mapping[str, FieldCell], private: Collection[str]
) -> None:
    """Hide what stays in the room, or show it again."""
    masks = context_masks(context)
    for path, cell in cells.items():
        kept = masks and (
            is_kept(path, private) or any(is_kept(line, private) for line in cell.editors)
        )
        cell.cover(kept)


def may_be_private(form: SheetForm, paths: Collection[str]) -> bool:
    """Whether the paper may say that its words stay in the room, which nobody typed yet."""
    asks = any(path.endswith(f".{PERMISSION}") for path in paths)
    known = any(path.endswith(f".{PERMISSION}") for path in form.values)
    return asks and not known and form.card.state != "entered"
