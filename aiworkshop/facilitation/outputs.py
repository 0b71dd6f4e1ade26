"""What leaves the program on paper or as a file, and the log of it."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import insert, select

from aiworkshop.base.ids import new_id
from aiworkshop.library.library import Library
from aiworkshop.library.schema.bookkeeping import output_log
from aiworkshop.library.unit_of_work import UnitOfWork
from aiworkshop.readmodels.summary import SummaryOptions

if TYPE_CHECKING:
    from aiworkshop.readmodels.workshop_contents import WorkshopContents


@dataclass(frozen=True, slots=True)
class ReportRequest:
    """A report as asked for.

    ``language`` is that of its headings, ``form`` an id of the registry; ``suffix`` names the
    format and is by default that of the target file. ``draft`` lets a funder's form be longer
    than the funder takes, and then says so on its pages.
    """

    language: str
    names: bool = False
    form: str = "summary"
    suffix: str = ""
    draft: bool = False

    def options(self) -> SummaryOptions:
        """What the writers need of it."""
        return SummaryOptions(self.language, self.names, draft=self.draft)


def write_report(
    contents: "WorkshopContents",
    request: ReportRequest,
    target: Path,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> None:
    """Write a report in the format that the target's suffix names; all of it, or nothing.

    Needs no library, so it may run beside one. Raises ``UserError`` for a suffix that no writer
    knows and ``MachineError`` where the file cannot be written.
    """
    from aiworkshop.documents.registry import export_format

    writer = export_format(request.form, request.suffix or target.suffix).load()
    writer(contents, request.options(), target, progress, cancelled)


@dataclass(frozen=True, slots=True)
class Output:
    """Something that left the program: a report's form, ``print`` or ``transfer``.

    ``target`` is the file, or the printer's name.
    """

    workshop_id: str
    form: str
    target: str


def log_output(library: Library, output: Output) -> None:
    """Remember that something left the program, so that a withdrawal can name it."""

    def apply(unit: UnitOfWork) -> None:
        values = {
            "id": new_id(),
            "workshop_id": output.workshop_id,
            "stamp": unit.stamp,
            "form": output.form,
            "path": output.target,
        }
        unit.connection.execute(insert(output_log), values)

    library.write("output", output.workshop_id, apply, journalled=False)


def logged_outputs(library: Library, workshop_id: str) -> list[Output]:
    """What left the program of this workshop, the latest first."""
    query = (
        select(output_log.c.form, output_log.c.path)
        .where(output_log.c.workshop_id == workshop_id)
        .order_by(output_log.c.stamp.desc())
    )
    with library.read() as connection:
        rows = connection.execute(query).all()
    return [Output(workshop_id, form, path) for form, path in rows]
