"""Documents of every block, and DOCX files opened without the program that wrote them."""

import io
import os
import re
import subprocess
import zipfile
from pathlib import Path
from typing import Any

from lxml import etree
from PIL import Image

from aiworkshop.base.resources import resource_path
from aiworkshop.base.text import Text
from aiworkshop.documents.pdf.blocks import (
    Bar,
    Block,
    BulletList,
    Card,
    Chart,
    Chip,
    Chips,
    Column,
    Contents,
    Cover,
    Document,
    Drawing,
    Figures,
    Heading,
    Illustration,
    KeepTogether,
    KeyValues,
    PageBreak,
    Paragraph,
    Quote,
    Rule,
    Spacer,
    Span,
    Strong,
    Table,
)
from aiworkshop.documents.pictures.compose import compose_picture
from aiworkshop.readmodels.picture import PictureOptions
from tests.documents.workshop_parts import Parts

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
WORDS = {"he": "לוח השכונה", "ar": "لوحة الحي", "en": "The neighbours' board"}
MIXED = "פרויקט Green Roofs של UN-Habitat (45%), 2024"


def png(size: tuple[int, int] = (40, 30), kind: str = "PNG") -> bytes:
    """A picture of one colour."""
    out = io.BytesIO()
    Image.new("RGB", size, "#B45309").save(out, kind)
    return out.getvalue()


def every_block(language: str) -> Document:
    """Each kind of block, most of them with words in all three languages."""
    own = WORDS[language]
    three = tuple(WORDS.values())
    columns = (Column(own), Column("№", 0.3, "trailing"), Column(MIXED, align="center"))
    table = Table(columns, tuple((words, "12", Text(words, "en", "ltr")) for words in three))
    inner: tuple[Block, ...] = (
        Strong(own, "dream"),
        Paragraph(MIXED),
        *(Quote(words, source="שולחן 3", hue="dream") for words in three),
        BulletList((*three, MIXED), hue="dream"),
        BulletList(three, numbered=True),
        KeyValues(((own, MIXED), ("", "value"), ("left out", ""))),
        Chips((Chip(own), Chip("Tag 4", "dream"))),
        Figures((("20", own),)),
        table,
    )
    parts = Parts(topic="What works")
    parts.add("theme", title=own, dots=3)
    picture = compose_picture(parts.contents(), "core", PictureOptions(language))
    blocks: tuple[Block, ...] = (
        Cover(own, "kicker", MIXED, "topic?", "Our topic", three, "note", "dream"),
        Contents(own),
        Heading(1, own, "discovery"),
        Paragraph((Span("bold ", bold=True), Span("תכלת", colour="#1D4ED8"), Span(" plain"))),
        Paragraph(own, muted=True, small=True, align="center"),
        *(Paragraph(Text(MIXED, "he", direction)) for direction in ("auto", "ltr", "rtl")),
        Heading(2, MIXED, "dream"),
        Heading(3, own),
        Heading(2, "unlisted", in_contents=False),
        Card(inner, "dream"),
        Card((Paragraph("neighbour"),), "dream"),
        *inner,
        KeepTogether((Strong("kept"), table, BulletList(three))),
        Spacer(20),
        Paragraph("after"),
        PageBreak(),
        PageBreak(),
        Rule(),
        Heading(1, "pictures"),
        Illustration(png(), (40, 30), f'{own} "seen" & <heard>', "caption"),
        Illustration(png((30, 90), "JPEG"), (30, 90), MIXED, share=0.4),
        Drawing(picture, own, "caption"),
        Chart(own, (Bar("a", (3,)), Bar(own, (0,)), Bar("c", (7,))), f"{own}: 3, 0, 7"),
        Chart("two", (Bar("a", (3, 5)), Bar(own, (10, 0))), "alt", (own, "other"), "dream"),
        Chart("none", (), "nothing"),
    )
    return Document(own, blocks, language, "author", "subject", MIXED)


def part(data: bytes, name: str = "word/document.xml") -> Any:
    """A part of a file, parsed anew."""
    with zipfile.ZipFile(io.BytesIO(data)) as file:
        return etree.fromstring(file.read(name))


def all_parts(data: bytes) -> dict[str, Any]:
    """Every WordprocessingML part."""
    with zipfile.ZipFile(io.BytesIO(data)) as file:
        names = [name for name in file.namelist() if re.fullmatch(r"word/\w+\.xml", name)]
        return {name: etree.fromstring(file.read(name)) for name in names}


FONTS = """<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
<include ignore_missing="yes">/etc/fonts/fonts.conf</include><dir>{folder}</dir>
<match target="pattern"><test name="family"><string>Arial</string></test>
<edit name="family" mode="prepend" binding="strong"><string>Noto Sans</string>
<string>Noto Sans Hebrew</string><string>Noto Sans Arabic</string></edit></match></fontconfig>"""


def to_pdf(source: Path, folder: Path) -> Path:
    """The file as LibreOffice prints it. Fails if LibreOffice says anything but that it did.

    Machines that test have no Arial, and one without an Arabic typeface at all would judge that:
    the bundled ones take its place.
    """
    profile = f"-env:UserInstallation={(folder / 'office').as_uri()}"
    target, fonts = folder / "converted", folder / "fonts.conf"
    fonts.write_text(FONTS.format(folder=resource_path("fonts")))
    command = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", str(target)]
    done = subprocess.run(
        [*command, str(source)],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "FONTCONFIG_FILE": str(fonts)},
    )
    said = [line for line in done.stderr.splitlines() if "javaldx" not in line and line.strip()]
    assert not said, said
    assert done.stdout.startswith("convert "), done.stdout
    return target / f"{source.stem}.pdf"
