"""A town's register leaves the program as a file, and every workshop in it remembers that."""

from collections import defaultdict
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from aiworkshop.base.errors import UserError
from aiworkshop.facilitation.outputs import Output

if TYPE_CHECKING:
    from aiworkshop.readmodels.leaving_register import LeavingRegister
    from aiworkshop.readmodels.town_register import TownRegister

FORM = "town_register"
Told = tuple[tuple[str, str], ...]
"""Workshop and finding of all that stood in it."""


def write_register(
    register: "TownRegister", language: str, target: Path, *, names: bool = False
) -> Told:
    """Write what may leave the room, in the format that the file's suffix names.

    Raises ``UserError`` for another suffix and ``MachineError`` where the disk refuses.
    """
    from aiworkshop.documents.registers.leaving import leaving_register
    from aiworkshop.documents.registers.page import write_register_pdf
    from aiworkshop.documents.registers.tables import write_register_csv, write_register_xlsx

    writers: dict[str, Callable[[LeavingRegister, Path], None]] = {
        ".xlsx": write_register_xlsx,
        ".csv": write_register_csv,
        ".pdf": write_register_pdf,
    }
    writer = writers.get(target.suffix.lower())
    if writer is None:
        raise UserError(
            "report.suffix",
            "A file ending in “{suffix}” cannot be written; choose one of {known}.",
            suffix=target.suffix,
            known=", ".join(writers),
        )
    leaving = leaving_register(register, language, names=names)
    writer(leaving, target)
    return tuple(key for asset in leaving.assets for key in asset.finding_ids)


def outputs_of(
    told: Sequence[tuple[str, str]], target: str, language: str, *, names: bool
) -> list[Output]:
    """What is logged of it: each workshop's own part, so that a withdrawal can name the file."""
    by_workshop: dict[str, list[str]] = defaultdict(list)
    for workshop, finding in told:
        by_workshop[workshop].append(finding)
    return [
        Output(workshop, FORM, target, language, names, tuple(findings))
        for workshop, findings in by_workshop.items()
    ]
