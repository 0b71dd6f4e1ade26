"""The portfolio as a workbook: every number in a row of its own, to be sorted and pivoted."""

import io
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from aiworkshop.base.errors import MachineError
from aiworkshop.base.text import Text, language_direction
from aiworkshop.documents.files import write_whole
from aiworkshop.documents.portfolio.voices import Voice, voices
from aiworkshop.documents.portfolio.words import PortfolioWords
from aiworkshop.documents.tables.columns import CellType
from aiworkshop.documents.tables.filling import Cell, TableColumn
from aiworkshop.documents.tables.look import HEADER_HEIGHT, LINE_HEIGHT, Look, lines_in
from aiworkshop.documents.tables.safe_text import cell_text, looks_like_command, pieces
from aiworkshop.documents.tables.sheet_names import SheetNames
from aiworkshop.method.portfolio import KEPT_STATES, LEAST_PEOPLE, MEASURES, Shares, Sum
from aiworkshop.method.programmes import PARTNERSHIP_STATES
from aiworkshop.readmodels.portfolio import ALL, UNTAGGED, Portfolio, ProgrammeContents
from aiworkshop.readmodels.summary import SummaryOptions

if TYPE_CHECKING:
    from xlsxwriter.worksheet import Worksheet

Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]
_LONGEST = 32_000
"""UTF-16 units that a cell takes."""
_HIGHEST_ROW = 300
_BEGINNING = date(2020, 1, 1)


_Column = tuple[str, CellType, int]
_Columns = tuple[_Column, ...]


@dataclass(frozen=True, slots=True)
class _Sheet:
    """``columns`` are ids of words (``columns.…`` or ``common.…``) with type and width."""

    id: str
    columns: _Columns
    rows: Sequence[tuple[Cell, ...]]


_TOWN: _Column = ("common.town", "text", 24)


def write_portfolio_xlsx(
    contents: ProgrammeContents,
    options: SummaryOptions,
    target: Path,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> None:
    """Write the portfolio as a workbook: all of it, or on failure nothing.

    Raises ``MachineError`` where the disk refuses.
    """
    del progress, cancelled  # a moment's work
    words = PortfolioWords(contents.portfolio, options.language)
    write_whole(target, _workbook(_sheets(contents, options, words), words))


def _sheets(
    contents: ProgrammeContents, options: SummaryOptions, words: PortfolioWords
) -> Iterator[_Sheet]:
    portfolio = contents.portfolio
    yield _counts(portfolio, words)
    yield _kept(portfolio, words)
    yield _capacity(portfolio, words)
    yield _energy(portfolio, words)
    yield _balance(portfolio, words)
    yield _partnerships(portfolio, words)
    yield _workshops(portfolio, words)
    yield _voices(voices(contents, options), words)


def _towns(portfolio: Portfolio) -> list[str]:
    towns = [each.id for each in portfolio.towns]
    return [*towns, ALL]


def _counts(portfolio: Portfolio, words: PortfolioWords) -> _Sheet:
    channels = [ALL, *(each.id for each in portfolio.channels), UNTAGGED]
    rows = [
        (
            words.town(town),
            words.phase(measure.phase),
            words(f"measures.{measure.id}"),
            words.channel(channel),
            portfolio.count(measure.id, town, channel),
        )
        for town in _towns(portfolio)
        for measure in MEASURES
        for channel in channels
        if channel == ALL or portfolio.count(measure.id, town, channel)
    ]
    columns: _Columns = (
        _TOWN,
        ("columns.phase", "choice", 16),
        ("columns.measure", "choice", 26),
        ("columns.channel", "text", 26),
        ("columns.count", "number", 12),
    )
    return _Sheet("counts", columns, rows)


def _kept(portfolio: Portfolio, words: PortfolioWords) -> _Sheet:
    rows: list[tuple[Cell, ...]] = []
    for (town, measure), kept in portfolio.kept.items():
        lead = (words.town(town), words(f"measures.{measure}"))
        rows += [
            (*lead, words(f"states.{state}"), kept.states.get(state, 0))
            for state in KEPT_STATES.ids
        ]
        rows.append((*lead, words("common.followed_up"), kept.followed_up))
    columns: _Columns = (
        _TOWN,
        ("columns.measure", "choice", 26),
        ("columns.state", "choice", 24),
        ("columns.count", "number", 12),
    )
    return _Sheet("kept", columns, rows)


def _capacity(portfolio: Portfolio, words: PortfolioWords) -> _Sheet:
    rows: list[tuple[Cell, ...]] = []
    for line in portfolio.capacity:
        values, indicator = line.values, line.indicator
        rows.append(
            (
                words.town(line.town),
                words.channel(indicator.channel_id or UNTAGGED),
                indicator.title,
                indicator.unit,
                _number(values.before),
                _day(values.before_date),
                _number(values.now),
                _day(values.now_date),
                _number(indicator.target_hundredths),
            )
        )
    columns: _Columns = (
        _TOWN,
        ("columns.channel", "text", 22),
        ("columns.indicator", "text", 36),
        ("columns.unit", "text", 14),
        ("columns.before", "number", 12),
        ("columns.before_date", "date", 14),
        ("columns.now", "number", 12),
        ("columns.now_date", "date", 16),
        ("columns.target", "number", 12),
    )
    return _Sheet("capacity", columns, rows)


def _energy(portfolio: Portfolio, words: PortfolioWords) -> _Sheet:
    rows: list[tuple[Cell, ...]] = [
        (
            words.town(each.town),
            *_told(each.before, words),
            *_told(each.after, words),
        )
        for each in portfolio.energy
        if each.before.count or each.after.count
    ]
    columns: _Columns = (
        _TOWN,
        ("columns.before", "number", 12),
        ("columns.answers_before", "number", 18),
        ("common.after", "number", 12),
        ("columns.answers_after", "number", 18),
    )
    return _Sheet("energy", columns, rows)


def _told(people: Sum, words: PortfolioWords) -> tuple[Cell, Cell]:
    """Average and number of answers, as far as they are told."""
    if people.average is None:
        return None, words.too_few() if people.count else 0
    return round(people.average, 1), people.count


def _balance(portfolio: Portfolio, words: PortfolioWords) -> _Sheet:
    found = portfolio.balance

    def lines(by: Cell, shares: Shares, *, languages: bool = False) -> Iterator[tuple[Cell, ...]]:
        for name, share in shares.told:
            shown = words.labels.language_name(name) if languages else Text(name)
            yield by, shown, share
        if shares.others:
            yield by, words("common.others"), shares.others

    rows = [
        *lines(words("columns.sheet_language"), found.people, languages=True),
        *lines(words("columns.finding_language"), found.findings, languages=True),
    ]
    for name, shares in found.attributes.items():
        rows += lines(words.attribute(name), shares)
    columns: _Columns = (
        ("columns.attribute", "text", 28),
        ("columns.group", "text", 28),
        ("columns.percent", "number", 12),
    )
    return _Sheet("balance", columns, rows)


def _partnerships(portfolio: Portfolio, words: PortfolioWords) -> _Sheet:
    states: list[_Column] = [
        (f"partnership_states.{each}.name", "number", 14) for each in PARTNERSHIP_STATES.ids
    ]
    rows: list[tuple[Cell, ...]] = [
        (
            words.town(town.id),
            *(portfolio.partnerships.get((town.id, each), 0) for each in PARTNERSHIP_STATES.ids),
            town.team,
            town.attended,
        )
        for town in portfolio.towns
    ]
    columns: _Columns = (
        _TOWN,
        *states,
        ("growth.team", "number", 14),
        ("growth.attended", "number", 22),
    )
    return _Sheet("partnerships", columns, rows)


def _workshops(portfolio: Portfolio, words: PortfolioWords) -> _Sheet:
    rows: list[tuple[Cell, ...]] = [
        (_day(each.date), words.town(town), each.title)
        for each in portfolio.workshops
        if each.held
        for town in each.towns
    ]
    columns: _Columns = (
        ("common.date", "date", 14),
        _TOWN,
        ("columns.workshop", "text", 48),
    )
    return _Sheet("workshops", columns, rows)


def _voices(told: Sequence[Voice], words: PortfolioWords) -> _Sheet:
    rows: list[tuple[Cell, ...]] = []
    for each in told:
        for said in (each.title, each.quote or each.telling):
            if said:
                rows.append(
                    (
                        words.town(each.towns[0]),
                        _day(each.date),
                        each.workshop.shown,
                        each.table,
                        said.text or said.shown,
                        said.translation if said.text else None,
                        each.teller.shown or None,
                    )
                )
    columns: _Columns = (
        _TOWN,
        ("common.date", "date", 14),
        ("columns.workshop", "text", 32),
        ("columns.table", "number", 10),
        ("columns.words", "text", 60),
        ("columns.translation", "text", 60),
        ("columns.told_by", "text", 20),
    )
    return _Sheet("voices", columns, rows)


def _number(hundredths: int | None) -> Cell:
    return None if hundredths is None else hundredths / 100


def _day(iso: str) -> Cell:
    try:
        return date.fromisoformat(iso) if iso else None
    except ValueError:
        return Text(iso)


def _workbook(sheets: Iterator[_Sheet], words: PortfolioWords) -> bytes:
    import xlsxwriter  # slow to import
    from xlsxwriter.exceptions import XlsxFileError

    side = language_direction(words.language)
    buffer = io.BytesIO()
    # Words stay words: nothing is read as a formula, a link or a number.
    plain = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    try:
        with xlsxwriter.Workbook(buffer, {"in_memory": True, **plain}) as book:
            title = f"{words.programme()} – {words('title.title')}"
            book.set_properties({"title": cell_text(title), "created": _BEGINNING})
            look, names = Look(book, side), SheetNames()
            look_number = book.add_format({"valign": "top", "num_format": "#,##0.##"})
            about = book.add_worksheet(names.take(words("sheets.about")))
            _about(about, look, words, title, side)
            for sheet in sheets:
                if sheet.rows:
                    page = book.add_worksheet(names.take(words(f"sheets.{sheet.id}")))
                    _fill(page, sheet, look, look_number, words, side)
    except (OSError, XlsxFileError) as error:
        raise MachineError(
            "tables.no_room",
            "The tables could not be put together: {reason}. Nothing was written.",
            reason=getattr(error, "strerror", None) or error,
        ) from error
    return buffer.getvalue()


def _about(page: "Worksheet", look: Look, words: PortfolioWords, title: str, side: str) -> None:
    if side == "rtl":
        page.right_to_left()
    page.set_column(0, 0, 110)
    page.write_string(0, 0, cell_text(title), look.about["title"])
    lines = [words.cohort(), words("title.note", count=LEAST_PEOPLE)]
    lines += [
        words(f"how.{each}", count=LEAST_PEOPLE)
        for each in ("counts", "channels", "people", "left_out")
    ]
    for row, line in enumerate([each for each in lines if each], 2):
        page.write_string(row, 0, cell_text(line), look.label)


def _fill(
    page: "Worksheet",
    sheet: _Sheet,
    look: Look,
    number: object,
    words: PortfolioWords,
    side: str,
) -> None:
    if side == "rtl":
        page.right_to_left()
    page.set_landscape()
    page.set_paper(9)  # A4
    page.fit_to_pages(1, 0)
    page.freeze_panes(1, 0)
    page.repeat_rows(0)
    page.hide_gridlines(0)
    page.autofilter(0, 0, len(sheet.rows), len(sheet.columns) - 1)
    page.ignore_errors({"number_stored_as_text": "A1:XFD1048576"})
    for place, (key, _, width) in enumerate(sheet.columns):
        page.set_column(place, place, width)
        page.write_string(0, place, _title(key, words), look.header)
    page.set_row(0, HEADER_HEIGHT)
    for row, cells in enumerate(sheet.rows, 1):
        lines = 1
        for place, cell in enumerate(cells):
            kind, width = sheet.columns[place][1:]
            lines = max(lines, lines_in(cell, width))
            if isinstance(cell, Text):
                _words(page, row, place, cell, look, side)
            elif isinstance(cell, str):
                page.write_string(row, place, cell_text(cell), look.label)
            elif isinstance(cell, int | float):
                page.write_number(row, place, cell, number)
            elif cell is not None:
                page.write_datetime(row, place, cell, look.of_type(TableColumn("", "", kind, 0)))
        if lines > 1:
            page.set_row(row, min(lines * LINE_HEIGHT, _HIGHEST_ROW))


def _title(key: str, words: PortfolioWords) -> str:
    if key.startswith("partnership_states."):
        return words.content.text(key)
    return words(key)


def _words(page: "Worksheet", row: int, place: int, words: Text, look: Look, side: str) -> None:
    text = cell_text(words.text)
    if not text:
        return
    direction = words.resolved_direction("rtl" if side == "rtl" else "ltr")
    part = next(pieces(text, _LONGEST))
    if part.startswith("<r>") and part.endswith("</r>"):
        part += " "  # xlsxwriter would take it for letters already set in XML
    page.write_string(row, place, part, look.words[direction, looks_like_command(part)])
