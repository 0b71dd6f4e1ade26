"""A register on one page: how many assets of each category and use, and what waits to be woken."""

from pathlib import Path

from aiworkshop.documents.pdf.blocks import (
    Block,
    BulletList,
    Column,
    Document,
    Heading,
    Paragraph,
    Span,
    Table,
    Words,
)
from aiworkshop.documents.pdf.writer import render_pdf, write_pdf
from aiworkshop.documents.registers.tables import category_name, use_name
from aiworkshop.documents.reports.labels import Labels
from aiworkshop.method.content import Content, load_content
from aiworkshop.readmodels.leaving_register import LeavingRegister
from aiworkshop.readmodels.town_register import HeatMap

_WAITING = (8, 5, 3, 1)
"""So many assets stand on the page below the table, or fewer where it is full."""
_LONGEST = 90
_SQUARES = 5
_FULL, _SHADED = "\u25a0", "\u25a8"
"""Squares say how many beside the figure; hatched where nothing is used."""


def write_register_pdf(register: LeavingRegister, target: Path) -> None:
    """One page: whole or not at all. Raises ``MachineError``."""
    write_pdf(register_page(register), target)


def register_page(register: LeavingRegister) -> Document:
    """The page as blocks, with as much of what waits below the table as fits on it."""
    content = load_content(register.language)
    for most in _WAITING:
        document = _page(register, content, most)
        if render_pdf(document).pages == 1:
            return document
    return _page(register, content, 0)


def _page(register: LeavingRegister, content: Content, most: int) -> Document:
    labels = Labels(content)
    title = content.text("town_register.title", town=register.town.text)
    blocks: list[Block] = [
        Heading(1, title, hue="prepare"),
        Paragraph(content.text("town_register.intro", n=len(register.assets))),
        _heat_table(register.heat_map, labels, content),
        Paragraph(content.text("town_register.key"), muted=True, small=True),
        *(_waiting(register, content, most) if most else ()),
        Paragraph(labels("common.room_only_left_out"), muted=True, small=True),
    ]
    return Document(
        title=title, blocks=tuple(blocks), language=register.language, running_head=title
    )


def _heat_table(heat: HeatMap, labels: Labels, content: Content) -> Table:
    columns = [Column(labels.field("register_asset", "category"), 2.6)]
    columns += [Column(use_name(labels, content, in_use), 1.2, "center") for in_use in heat.columns]
    columns.append(Column(content.text("town_register.all"), 0.8, "center"))
    rows: list[tuple[Words, ...]] = [
        (
            category_name(labels, content, category),
            *(_cell(heat, category, in_use) for in_use in heat.columns),
            str(heat.in_row(category) or "–"),
        )
        for category in heat.rows
    ]
    sums = (str(heat.in_column(in_use)) for in_use in heat.columns)
    all_ = content.text("town_register.all")
    rows.append((_bold(all_), *map(_bold, sums), _bold(str(heat.whole))))
    return Table(tuple(columns), tuple(rows), hue="prepare")


def _cell(heat: HeatMap, category: str, in_use: str) -> Words:
    """The figure, and squares that show it to the eye in black and white as well."""
    count = heat.of(category, in_use)
    if not count:
        return "–"
    squares = max(1, round(_SQUARES * heat.shade(count)))
    square = _SHADED if in_use == "dormant" else _FULL
    return (Span(str(count), True), Span(f" {square * squares}"))


def _waiting(register: LeavingRegister, content: Content, most: int) -> list[Block]:
    dormant = [asset for asset in register.assets if asset.in_use == "dormant"]
    if not dormant:
        return []
    items: list[Words] = []
    for asset in dormant[:most]:
        words = asset.title.text or asset.title.shown
        items.append(words if len(words.text) <= _LONGEST else f"{words.text[:_LONGEST]}…")
    blocks: list[Block] = [
        Heading(3, content.text("town_register.waiting"), in_contents=False),
        BulletList(tuple(items), hue="prepare"),
    ]
    more = len(dormant) - len(items)
    if more:
        blocks.append(Paragraph(content.text("town_register.more", n=more), muted=True, small=True))
    return blocks


def _bold(text: str) -> Words:
    return (Span(text, True),)
