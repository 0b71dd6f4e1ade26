"""Table files read back by programs that did not write them."""

import csv
import io
import zipfile
from pathlib import Path
from typing import Any

import openpyxl
import python_calamine
from openpyxl.worksheet.worksheet import Worksheet

from aiworkshop.documents.registry import report_writer
from aiworkshop.readmodels.workshop_contents import WorkshopContents


def written(
    contents: WorkshopContents,
    target: Path,
    language: str = "en",
    names: bool = False,
    form: str = "tables",
) -> Path:
    """Write a report and say where it is."""
    report_writer(form, target.suffix)(contents, language, names, target)
    return target


def workbook(path: Path) -> openpyxl.Workbook:
    """As openpyxl reads it, formulas as formulas."""
    return openpyxl.load_workbook(path)


def sheet(path: Path, name: str) -> Worksheet:
    """One sheet of it."""
    return workbook(path)[name]


def by_heading(found: Worksheet, row: int = 2) -> dict[str, Any]:
    """The cells of a row by the headings of their columns."""
    return {str(head.value): cell for head, cell in zip(found[1], found[row], strict=True)}


def calamine_rows(path: Path, name: str) -> list[list[Any]]:
    """The values as another reader has them."""
    book = python_calamine.CalamineWorkbook.from_path(str(path))
    return book.get_sheet_by_name(name).to_python()


def csv_rows(path: Path) -> list[dict[str, str]]:
    """The rows of a comma-separated file by heading."""
    return list(csv.DictReader(io.StringIO(path.read_text("utf-8-sig"), newline="")))


def every_byte(path: Path) -> bytes:
    """All that a file holds: as it lies there, and the parts of archives unpacked; folded lines of
    calendars joined."""
    raw = path.read_bytes()
    found = [raw, raw.replace(b"\r\n ", b"")]
    if zipfile.is_zipfile(path):
        with zipfile.ZipFile(path) as archive:
            found += [archive.read(name) for name in archive.namelist()]
            found += [name.encode() for name in archive.namelist()]
    return b"\n".join(found)
