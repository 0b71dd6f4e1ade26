"""A register as a workbook or one comma-separated file."""

import csv
import io
from collections.abc import Iterator
from pathlib import Path

from aiworkshop.base.text import Text
from aiworkshop.documents.files import write_whole
from aiworkshop.documents.reports.labels import Labels, isolated
from aiworkshop.documents.tables.csv_file import BYTE_ORDER_MARK, harmless
from aiworkshop.documents.tables.facts import Facts
from aiworkshop.documents.tables.filling import Cell, Table, TableColumn, Tables
from aiworkshop.documents.tables.flat import worded
from aiworkshop.documents.tables.xlsx import workbook_bytes
from aiworkshop.method.content import Content, load_content
from aiworkshop.readmodels.leaving_register import LeavingAsset, LeavingPlace, LeavingRegister
from aiworkshop.readmodels.record import OFFICE_ID
from aiworkshop.readmodels.records import Workshop
from aiworkshop.readmodels.summary import SummaryOptions
from aiworkshop.readmodels.workshop_contents import WorkshopContents


def write_register_xlsx(register: LeavingRegister, target: Path) -> None:
    """The assets and their heat map: whole or not at all. Raises ``MachineError``."""
    write_whole(target, workbook_bytes(register_tables(register)))


def write_register_csv(register: LeavingRegister, target: Path) -> None:
    """The assets in one table: whole or not at all. Raises ``MachineError``."""
    tables = register_tables(register)
    lines = io.StringIO(newline="")
    writer = csv.writer(lines, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    for table in tables.tables[:1]:
        writer.writerow([column.title for column in table.columns])
        for row in table.rows:
            writer.writerow(
                [
                    harmless(worded(tables, column, cell))
                    for column, cell in zip(table.columns, row, strict=True)
                ]
            )
    write_whole(target, (BYTE_ORDER_MARK + lines.getvalue()).encode("utf-8"))


def register_tables(register: LeavingRegister) -> Tables:
    """The sheets: assets first, then how many of each category and use."""
    content = load_content(register.language)
    # The first sheet tells of a town where it tells of a workshop otherwise.
    contents = WorkshopContents(workshop=Workshop(id=OFFICE_ID, municipality=register.town))
    options = SummaryOptions(language=register.language, names=register.names)
    return Tables(
        Facts(contents, options, content),
        (_assets(register, content), _heat(register, content)),
        content.text("town_register.title", town=register.town.text),
    )


def category_name(labels: Labels, content: Content, category: str) -> str:
    """A category's name, or that none was said."""
    return (
        labels.name("categories", category)
        if category
        else content.text("town_register.no_category")
    )


def use_name(labels: Labels, content: Content, in_use: str) -> str:
    """How far in use, or that nobody said."""
    return labels.name("use_levels", in_use) or content.text("town_register.no_use")


def place_words(labels: Labels, place: LeavingPlace) -> str:
    """Workshop, date and table in one line."""
    table = labels("common.table", n=place.table) if place.table is not None else ""
    parts = (isolated(place.workshop), labels.date(place.date), table)
    return " · ".join(part for part in parts if part)


def _assets(register: LeavingRegister, content: Content) -> Table:
    labels = Labels(content)
    title = labels.field("register_asset", "title")
    columns = [
        TableColumn("title", title, "text", 40, "words"),
        TableColumn(
            "title_translation",
            content.text("tables.columns.translation", column=title),
            "text",
            40,
            translates="title",
        ),
        TableColumn("category", labels.field("register_asset", "category"), "choice", 24),
        TableColumn("in_use", labels.field("register_asset", "in_use"), "choice", 16),
        TableColumn("holder", labels.field("register_asset", "holder"), "text", 24),
        TableColumn("times", content.text("town_register.times"), "number", 10),
        TableColumn("places", content.text("town_register.places"), "text", 44),
    ]
    rows = tuple(tuple(_cells(asset, labels, content)) for asset in register.assets)
    return Table(
        "register",
        content.text("town_register.assets"),
        tuple(columns),
        rows,
        ids=tuple(asset.id for asset in register.assets),
    )


def _cells(asset: LeavingAsset, labels: Labels, content: Content) -> Iterator[Cell]:
    said = asset.title
    yield said.text or said.shown
    yield (said.translation or None) if said.text else None
    yield category_name(labels, content, asset.category)
    yield use_name(labels, content, asset.in_use)
    yield asset.holder.shown or None
    yield asset.times
    yield Text("\n".join(place_words(labels, place) for place in asset.places))


def _heat(register: LeavingRegister, content: Content) -> Table:
    labels = Labels(content)
    heat = register.heat_map
    columns = [TableColumn("category", labels.field("register_asset", "category"), "choice", 36)]
    columns += [
        TableColumn(f"use_{in_use}", use_name(labels, content, in_use), "number", 14)
        for in_use in heat.columns
    ]
    columns.append(TableColumn("all", content.text("town_register.all"), "number", 10))
    rows: list[tuple[Cell, ...]] = [
        (
            category_name(labels, content, category),
            *(heat.of(category, in_use) for in_use in heat.columns),
            heat.in_row(category),
        )
        for category in heat.rows
    ]
    sums = [heat.in_column(in_use) for in_use in heat.columns]
    rows.append((content.text("town_register.all"), *sums, heat.whole))
    return Table(
        "heat_map",
        content.text("town_register.heat_map"),
        tuple(columns),
        tuple(rows),
        items=False,
    )
