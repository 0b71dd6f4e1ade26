"""Whatever is written stands in the file, and nothing that would break it."""

import io
import re
import unicodedata
from collections.abc import Callable
from typing import Any

import docx
import pytest
from hypothesis import given, settings, strategies as st

from aiworkshop.base.text import Text
from aiworkshop.documents.docx.markup import properties
from aiworkshop.documents.docx.runs import RunWriter
from aiworkshop.documents.docx.writer import render_docx
from aiworkshop.documents.pdf.blocks import (
    Block,
    BulletList,
    Card,
    Chip,
    Chips,
    Column,
    Cover,
    Document,
    Heading,
    Illustration,
    KeyValues,
    Paragraph,
    Quote,
    Span,
    Strong,
    Table,
    Words,
)
from tests.documents.docx_parts import W, part, png

PLACES: tuple[Callable[[Words], Block], ...] = (
    Paragraph,
    lambda words: Heading(1, words),
    Strong,
    lambda words: Card((Quote(words),)),
    lambda words: BulletList((words,)),
    lambda words: KeyValues((("label", words),)),
    lambda words: Table((Column("column"),), ((words,),)),
    lambda words: Chips((Chip(words),)),
    Cover,
)
STRANGE = (
    "\x00\x01\x0b\x0c\x1f\x85\u2028\ud800\ufffe\u2066\u2068\u2069\u202b\u202c\u200f\t\n\r"
    "&<>\"'=א١7a"
)
texts = st.text(st.one_of(st.sampled_from(STRANGE), st.characters()), max_size=40)


def words(text: str) -> list[str]:
    """The words of a text: direction marks and control characters say nothing."""
    text = re.sub("[\v\f\x85\u2028\u2029]", "\n", text)
    unsaid = "".join(
        char
        for char in text
        if char in "\n\t\r"
        or not (
            unicodedata.category(char) in ("Cc", "Cs")
            or char in "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufffe\uffff"
            or "\ufdd0" <= char <= "\ufdef"
        )
    )
    return unsaid.split()


def read(data: bytes) -> list[str]:
    document = docx.Document(io.BytesIO(data))
    found: list[str] = []
    for each in document.iter_inner_content():
        if isinstance(each, docx.table.Table):
            found += [cell.text for row in each.rows for cell in row.cells]
        else:
            found.append(each.text)
    return " ".join(found).split()


@given(text=texts, direction=st.sampled_from(["auto", "ltr", "rtl"]))
@settings(max_examples=60, deadline=None)
def test_any_words_come_back(text: str, direction: Any) -> None:
    said = Text(text, "", direction)
    document = Document(text, tuple(make(said) for make in PLACES), "he", text, text, text)
    once, label = words(text), ["label"] if text.strip() else []
    expected = [*once * 5, *label, *once, "column", *once * 3]
    assert read(render_docx(document)) == expected


@given(texts, texts, st.sampled_from(["he", "en"]))
@settings(max_examples=40, deadline=None)
def test_any_spans_and_descriptions_come_back(first: str, second: str, language: str) -> None:
    spans = (Span(first, bold=True), Span(second, colour="#B45309"))
    data = render_docx(
        Document("x", (Paragraph(spans), Illustration(png(), (40, 30), first)), language)
    )
    assert read(data) == words(first + second)
    (told,) = part(data).xpath("//*[local-name()='docPr']/@descr")
    assert words(told) == words(first)


def runs(text: str, language: str = "he", direction: Any = "rtl", way: Any = "auto") -> list[Any]:
    data = render_docx(Document("x", (Paragraph(Text(text, "", way)),), language))
    return [
        ("".join(t.text for t in run.iter(W + "t")), run.find(f"{W}rPr/{W}rtl") is not None)
        for run in part(data).iter(W + "r")
    ]


def test_each_run_reads_one_way() -> None:
    assert runs("פרויקט Green Roofs, 45%!") == [
        ("פרויקט ", True),
        ("Green Roofs, 45%", False),
        ("!", True),
    ]
    assert runs("התקציב 12,500 לשנה") == [("התקציב ", True), ("12,500", False), (" לשנה", True)]
    # Arabic digits are letters of a complex script for Word.
    assert runs("عدد ١٢ شخصا") == [("عدد ١٢ شخصا", True)]
    assert runs("a (ב) c", "en") == [("a (", False), ("ב", True), (") c", False)]
    assert runs("WhatsApp!", way="rtl") == [("WhatsApp", False), ("!", True)]


def test_isolates_become_runs() -> None:
    assert runs("אמר \u2068Dana (1)\u2069 וגם") == [
        ("אמר ", True),
        ("Dana (1)", False),
        (" וגם", True),
    ]


def test_lines_and_tabs_are_kept() -> None:
    data = render_docx(Document("x", (Paragraph("one\ntwo\vthree\tfour"),), "he"))
    assert docx.Document(io.BytesIO(data)).paragraphs[0].text == "one\ntwo\nthree\tfour"


def test_a_stated_language_is_said() -> None:
    writer = RunWriter("he", "rtl")
    assert '<w:lang w:val="fr"/>' in writer.write(Text("maison", "fr")).xml
    assert "w:lang" not in writer.write(Text("WhatsApp", "he")).xml
    assert "w:lang" not in writer.write(Text("שלום", "he")).xml
    assert '<w:lang w:bidi="ar-SA"/>' in writer.write("سلام").xml


def test_an_unknown_property_is_a_mistake_of_ours() -> None:
    assert properties("pPr", {"jc": "<j/>", "pStyle": "<s/>"}) == "<w:pPr><s/><j/></w:pPr>"
    with pytest.raises(KeyError):
        properties("pPr", {"colour": ""})


def test_a_text_of_fifty_thousand_words() -> None:
    long = "מילה word " * 25_000
    found = read(render_docx(Document("x", (Card((Paragraph(long), Paragraph("end"))),), "he")))
    assert len(found) == 50_001
