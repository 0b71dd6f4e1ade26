"""A file or pasted text into rows of words; what cannot be read is refused with one sentence."""

import csv
import string
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from aiworkshop.base.errors import AppError, MachineError, UserError
from aiworkshop.base.text import clean_text
from aiworkshop.documents.lists.encodings import decode
from aiworkshop.readmodels.people_list import ReadList

if TYPE_CHECKING:
    from python_calamine import CalamineSheet

MOST_ROWS = 5_000
MOST_COLUMNS = 60
MOST_BYTES = 20 * 1024 * 1024
MOST_UNPACKED = 400 * 1024 * 1024
LONGEST_CELL = 500
SPREADSHEETS = (".xlsx", ".xlsm", ".xlsb", ".xls", ".ods")
TEXTS = (".csv", ".tsv", ".txt")
LONGEST_QUOTE = 8
"""Lines that a cell in quotation marks can have; more, and its mark was only a mark."""
_DELIMITERS = "\t;,|"
_DIRECTIONS = "".join(map(chr, (0x200E, 0x200F, 0x061C, 0xFEFF)))
"""Marks that right-to-left spreadsheets leave around the words of their cells."""
_AROUND = string.whitespace + "\u00a0" + _DIRECTIONS
_OLD_OFFICE = b"\xd0\xcf\x11\xe0"

Cells = list[list[str]]


def read_list(path: Path, sheet: str = "") -> ReadList:
    """Read a spreadsheet (its sheet of that name, else the one with most rows) or a text file.

    Raises ``UserError`` for what is no list, is protected, or is too large, and ``MachineError``
    for a file that cannot be opened.
    """
    try:
        if path.stat().st_size > MOST_BYTES:
            raise _too_large(path.name)
        with path.open("rb") as file:
            head = file.read(8)
        if path.suffix.casefold() in SPREADSHEETS or head.startswith((b"PK", _OLD_OFFICE)):
            return _read_spreadsheet(path, sheet)
        return _read_text(path)
    except OSError as error:
        raise MachineError(
            "list_unreadable",
            "The file {name} cannot be opened: {reason}. Nothing was changed.",
            name=path.name,
            reason=error.strerror or str(error),
        ) from error


def read_pasted(text: str) -> ReadList:
    """Read what was copied from a spreadsheet or a letter: one person a line."""
    return _as_list(_split(text), "")


def _read_text(path: Path) -> ReadList:
    data = path.read_bytes()
    try:
        text, encoding = decode(data)
        if "\0" in text:
            raise UnicodeError("a binary file")
    except UnicodeError as error:
        raise _no_list(path.name) from error
    return _as_list(_split(text), encoding)


def _split(text: str) -> Cells:
    """Rows of cells; the delimiter is the one that the first lines agree on."""
    lines = text.splitlines()[:20]
    counts = {mark: [line.count(mark) for line in lines if line.strip()] for mark in _DELIMITERS}
    mark = max(_DELIMITERS, key=lambda one: (min(counts[one], default=0), sum(counts[one])))
    # The standard's limit is for protection against huge cells; ours are cut below.
    csv.field_size_limit(MOST_BYTES)
    return _rows(text.splitlines(keepends=True), mark)


def _rows(lines: list[str], mark: str) -> Cells:
    """Rows of cells. A quotation mark that nobody closed swallows nobody who stands behind it."""
    rows: Cells = []
    at = 0
    while at < len(lines):
        reader = csv.reader(lines[at : at + LONGEST_QUOTE], delimiter=mark, strict=True)
        try:
            rows.append(next(reader))
            at += reader.line_num
        except csv.Error:
            alone = csv.reader(lines[at : at + 1], delimiter=mark, quoting=csv.QUOTE_NONE)
            rows.append(next(alone))
            at += 1
    return rows


def _read_spreadsheet(path: Path, wanted: str) -> ReadList:
    from python_calamine import (
        CalamineError,
        CalamineWorkbook,
        PasswordError,
        SheetTypeEnum,
    )

    _refuse_bomb(path)
    try:
        with CalamineWorkbook.from_path(str(path)) as book:
            names = [
                meta.name for meta in book.sheets_metadata if meta.typ == SheetTypeEnum.WorkSheet
            ]
            found = {name: _cells(book.get_sheet_by_name(name)) for name in names}
    except PasswordError as error:
        raise _protected(path.name) from error
    except (CalamineError, zipfile.BadZipFile, ValueError) as error:
        if _is_encrypted(path):
            raise _protected(path.name) from error
        raise _no_list(path.name) from error
    filled = {name: cells for name, cells in found.items() if any(map(any, cells))}
    if not filled:
        raise _empty(path.name)
    chosen = wanted if wanted in filled else _likeliest(filled)
    return _as_list(filled[chosen], "", tuple(filled), chosen)


def _likeliest(filled: Mapping[str, Cells]) -> str:
    """The sheet with most rows that is not beyond what is added at once: that one is other data."""
    short = [name for name, cells in filled.items() if sum(map(any, cells)) <= MOST_ROWS]
    return max(short or filled, key=lambda name: len(filled[name]))


def _cells(sheet: "CalamineSheet") -> Cells:
    """The words of all cells; what was merged downwards stands in each of its rows."""
    rows = [[_words(value) for value in row] for row in sheet.to_python(skip_empty_area=False)]
    for (top, left), (bottom, right) in sheet.merged_cell_ranges or ():
        # Across columns it is a heading over several; only the first column is meant.
        if left == right and top < len(rows) and left < len(rows[top]):
            for row in rows[top + 1 : bottom + 1]:
                row[left] = row[left] or rows[top][left]
    return rows


def _words(value: object) -> str:
    match value:
        case None:
            return ""
        case bool():
            return "✓" if value else ""
        case float() if value.is_integer():
            return str(int(value))
        case datetime() | date():
            return value.strftime("%d/%m/%Y")
        case time() | timedelta():
            return str(value)
    return str(value)


def _as_list(
    cells: Sequence[Sequence[str]], encoding: str, sheets: tuple[str, ...] = (), sheet: str = ""
) -> ReadList:
    width = min(max((_width(row) for row in cells), default=0), MOST_COLUMNS)
    rows: list[tuple[str, ...]] = []
    numbers: list[int] = []
    errors = 0
    for number, row in enumerate(cells, 1):
        words = [clean_text(cell[:LONGEST_CELL]).strip(_AROUND) for cell in row[:width]]
        errors += sum(map(_is_error, words))
        words = ["" if _is_error(word) else " ".join(word.split()) for word in words]
        if any(words):
            rows.append((*words, *[""] * (width - len(words))))
            numbers.append(number)
    if not rows:
        raise _empty("")
    if len(rows) > MOST_ROWS:
        raise UserError(
            "list_too_long",
            "This list has {count} rows; at most {most} people are added at once. "
            "Nothing was changed. Keep the rows that are needed and try again.",
            count=len(rows),
            most=MOST_ROWS,
        )
    return ReadList(tuple(rows), tuple(numbers), encoding, sheets, sheet, errors)


def _is_error(word: str) -> bool:
    return word.startswith("#") and word.endswith(("!", "?", "/A"))


def _width(row: Iterable[str]) -> int:
    return max((place for place, cell in enumerate(row, 1) if cell.strip()), default=0)


def _refuse_bomb(path: Path) -> None:
    if not zipfile.is_zipfile(path):
        return
    with zipfile.ZipFile(path) as archive:
        if sum(entry.file_size for entry in archive.infolist()) > MOST_UNPACKED:
            raise _too_large(path.name)


def _is_encrypted(path: Path) -> bool:
    """Office keeps a protected workbook in an old-style container, whatever its name says."""
    data = path.read_bytes()
    return data.startswith(_OLD_OFFICE) and "EncryptedPackage".encode("utf-16-le") in data


def _protected(name: str) -> AppError:
    return UserError(
        "list_protected",
        "The file {name} is protected by a password. Nothing was changed. Save it without one, or "
        "copy the rows and paste them here.",
        name=name,
    )


def _no_list(name: str) -> AppError:
    return UserError(
        "list_foreign",
        "The file {name} is not a list that can be read. Nothing was changed. Save it as .xlsx or "
        ".csv, or copy the rows and paste them here.",
        name=name,
    )


def _too_large(name: str) -> AppError:
    return UserError(
        "list_too_large",
        "The file {name} is too large for a list of people. Nothing was changed. Copy the rows "
        "that are needed and paste them here.",
        name=name,
    )


def _empty(name: str) -> AppError:
    if not name:
        return UserError("list_empty", "There are no words in this list. Nothing was changed.")
    return UserError(
        "list_empty_file",
        "There are no words in the file {name}. Nothing was changed.",
        name=name,
    )
