"""What leaves the program on paper or as a file, and the log of it."""

import json
import zlib
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import insert, select

from aiworkshop.base.ids import new_id
from aiworkshop.library.library import Library
from aiworkshop.library.schema.bookkeeping import output_log
from aiworkshop.library.unit_of_work import UnitOfWork
from aiworkshop.readmodels.summary import PhotoBytes, SummaryOptions

if TYPE_CHECKING:
    from aiworkshop.readmodels.portfolio import ProgrammeContents
    from aiworkshop.readmodels.workshop_contents import WorkshopContents


@dataclass(frozen=True, slots=True)
class ReportRequest:
    """A report as asked for.

    ``language`` is that of its headings, ``form`` an id of the registry; ``suffix`` names the
    format and is by default that of the target file. ``sections`` are all in their order, also
    those ``left_out``; None: in the registry's. ``photo_ids`` are those that may stand in it,
    ``photo_bytes`` gives their files (``reads.report_photos.photo_reader``). ``draft`` lets a
    funder's form be longer than the funder takes, and then says so on its pages. ``follow_up`` is
    the date of the schedule that a call sheet is for, by its key.
    """

    language: str
    names: bool = False
    form: str = "summary"
    suffix: str = ""
    draft: bool = False
    sections: tuple[str, ...] | None = None
    left_out: tuple[str, ...] = ()
    photo_ids: tuple[str, ...] = ()
    photo_bytes: PhotoBytes | None = field(default=None, compare=False)
    follow_up: str = ""

    def options(self) -> SummaryOptions:
        """What the writers need of it."""
        sections = self.sections
        if sections is not None:
            sections = tuple(each for each in sections if each not in self.left_out)
        return SummaryOptions(
            language=self.language,
            names=self.names,
            sections=sections,
            left_out=self.left_out,
            photo_ids=self.photo_ids,
            photo_bytes=self.photo_bytes,
            draft=self.draft,
            follow_up=self.follow_up,
        )


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


def write_programme_report(
    contents: "ProgrammeContents",
    request: ReportRequest,
    target: Path,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> None:
    """Write a report about a programme; otherwise as ``write_report``."""
    from aiworkshop.documents.registry import export_format

    wanted = request.suffix or target.suffix
    writer = export_format(request.form, wanted, "programme").load_for_programme()
    writer(contents, request.options(), target, progress, cancelled)


@dataclass(frozen=True, slots=True)
class Output:
    """Something that left the program: a report's form, ``print`` or ``transfer``.

    ``target`` is the file, or the printer's name. ``record_ids`` are those of the records that
    stood in it (``reports.shown.shown_record_ids``); None where nobody noted them. ``stamp`` is
    given when it is logged.
    """

    workshop_id: str
    form: str
    target: str
    language: str = ""
    names: bool = False
    record_ids: tuple[str, ...] | None = None
    stamp: str = ""


def log_output(library: Library, output: Output) -> None:
    """Remember that something left the program, so that a withdrawal can name it."""

    def apply(unit: UnitOfWork) -> None:
        values = {
            "id": new_id(),
            "workshop_id": output.workshop_id,
            "stamp": unit.stamp,
            "form": output.form,
            "path": output.target,
            "language": output.language,
            "names": output.names,
            "record_ids": _packed(output.record_ids),
        }
        unit.connection.execute(insert(output_log), values)

    library.write("output", output.workshop_id, apply, journalled=False)


def logged_outputs(library: Library, workshop_id: str) -> list[Output]:
    """What left the program of this workshop, the latest first."""
    table = output_log
    query = select(table).where(table.c.workshop_id == workshop_id).order_by(table.c.stamp.desc())
    with library.read() as connection:
        rows = connection.execute(query).mappings().all()
    return [
        Output(
            workshop_id=workshop_id,
            form=row["form"],
            target=row["path"],
            language=row["language"],
            names=bool(row["names"]),
            record_ids=_unpacked(row["record_ids"]),
            stamp=row["stamp"],
        )
        for row in rows
    ]


def _packed(ids: tuple[str, ...] | None) -> bytes | None:
    return None if ids is None else zlib.compress(json.dumps(ids).encode())


def _unpacked(data: bytes | None) -> tuple[str, ...] | None:
    return None if data is None else tuple(json.loads(zlib.decompress(data)))
