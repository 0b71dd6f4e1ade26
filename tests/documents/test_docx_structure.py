"""What a DOCX is made of, read with python-docx and lxml."""

import io
import zipfile
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any

import docx
import pytest

from aiworkshop.base.errors import MachineError
from aiworkshop.documents.docx.writer import render_docx, write_docx
from aiworkshop.documents.pdf.blocks import (
    BulletList,
    Card,
    Contents,
    Cover,
    Document,
    Heading,
    Illustration,
    PageBreak,
    Paragraph,
    Table,
)
from aiworkshop.documents.pdf.writer import WritingCancelled
from tests.documents.docx_parts import MIXED, WORDS, WP, W, all_parts, every_block, part, png

LANGUAGES = ("he", "ar", "en")
ORDERS = {
    # ISO/IEC 29500-1, annex A (wml.xsd): CT_PPr, CT_RPr, CT_TblPr, CT_TcPr, CT_SectPr, CT_Lvl,
    # CT_Style, CT_PBdr, CT_TblBorders, CT_TcBorders; those children that may occur here.
    "pPr": "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr pBdr shd tabs bidi"
    " spacing ind contextualSpacing jc textDirection outlineLvl rPr sectPr",
    "rPr": "rStyle rFonts b bCs i iCs caps strike color spacing sz szCs highlight u bdr shd"
    " vertAlign rtl cs em lang",
    "tblPr": "tblStyle tblpPr bidiVisual tblW jc tblCellSpacing tblInd tblBorders shd tblLayout"
    " tblCellMar tblLook tblCaption tblDescription",
    "tcPr": "cnfStyle tcW gridSpan vMerge tcBorders shd noWrap tcMar textDirection vAlign",
    "sectPr": "headerReference footerReference type pgSz pgMar pgBorders pgNumType cols vAlign"
    " titlePg textDirection bidi rtlGutter docGrid",
    "style": "name basedOn next link uiPriority semiHidden unhideWhenUsed qFormat pPr rPr tblPr"
    " trPr tcPr tblStylePr",
    "lvl": "start numFmt pStyle suff lvlText lvlJc pPr rPr",
    "pBdr": "top left bottom right between",
    "tblBorders": "top left bottom right insideH insideV",
    "tcBorders": "top left bottom right insideH insideV",
    "tblCellMar": "top left bottom right",
    "tbl": "bookmarkStart tblPr tblGrid tr",
    "settings": "zoom defaultTabStop characterSpacingControl updateFields compat themeFontLang"
    " decimalSymbol listSeparator",
}


@cache
def rendered(language: str) -> bytes:
    return render_docx(every_block(language))


def opened(language: str) -> Any:
    return docx.Document(io.BytesIO(rendered(language)))


def paragraphs(root: Any, style: str) -> list[Any]:
    return root.xpath(f".//w:p[w:pPr/w:pStyle/@w:val='{style}']", namespaces=root.nsmap)


def said(element: Any) -> str:
    return "".join(each.text or "" for each in element.iter(W + "t"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_properties_stand_in_the_standards_order(language: str) -> None:
    orders = {W + name: [W + child for child in text.split()] for name, text in ORDERS.items()}
    seen = set()
    for name, root in all_parts(rendered(language)).items():
        for element in root.iter(*orders):
            order = orders[element.tag]
            places = [order.index(child.tag) for child in element]
            assert places == sorted(places), (name, element.tag, [c.tag for c in element])
            seen.add(element.tag)
    assert seen == set(orders)


@pytest.mark.parametrize("language", LANGUAGES)
def test_headings_are_styles_and_skip_no_level(language: str) -> None:
    levels = [
        int(paragraph.style.name[-1])
        for paragraph in opened(language).paragraphs
        if paragraph.style.name.startswith("Heading")
    ]
    assert levels == [1, 2, 3, 1]
    skipping = Document("x", (Heading(3, "a"), Heading(1, "b"), Heading(3, "c")))
    names = [
        each.style.name for each in docx.Document(io.BytesIO(render_docx(skipping))).paragraphs
    ]
    assert names == ["Heading 1", "Heading 1", "Heading 2"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_picture_and_chart_says_what_it_shows(language: str) -> None:
    root = part(rendered(language))
    told = [each.get("descr") for each in root.iter(WP + "docPr")]
    assert told == [f'{WORDS[language]} "seen" & <heard>', MIXED, WORDS[language]]
    numbers = [each.get("id") for each in root.iter(WP + "docPr")]
    assert len(set(numbers)) == 3
    described = [each.get(W + "val") for each in root.iter(W + "tblDescription")]
    assert described == [f"{WORDS[language]}: 3, 0, 7", "alt", "nothing"]


def test_right_to_left_is_said_where_word_looks_for_it() -> None:
    root = part(rendered("he"))
    assert root.find(f".//{W}sectPr/{W}bidi") is not None
    assert all(each.find(f"{W}tblPr/{W}bidiVisual") is not None for each in root.iter(W + "tbl"))
    for run in root.iter(W + "r"):
        letters = {"A" <= char.upper() <= "Z" for char in said(run) if char.isalpha()}
        assert len(letters) < 2, said(run)
        if letters:
            right = run.find(f"{W}rPr/{W}rtl") is not None
            assert right != letters.pop(), said(run)
    mixed = [each for each in paragraphs(root, "Normal") if said(each) == MIXED]
    ways = [each.find(f"{W}pPr/{W}bidi").get(W + "val", "1") for each in mixed[:3]]
    assert ways == ["1", "0", "1"]


def test_left_to_right_pages_say_nothing_of_right_to_left() -> None:
    root = part(render_docx(Document("x", (Paragraph("a"), Table((), ())), "en")))
    assert not list(root.iter(W + "bidi", W + "rtl", W + "bidiVisual"))


def test_languages() -> None:
    assert opened("ar").core_properties.language == "ar-SA"
    styles = part(rendered("he"), "word/styles.xml")
    default = styles.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr/{W}lang")
    assert (default.get(W + "val"), default.get(W + "bidi")) == ("en-GB", "he-IL")
    root = part(rendered("he"))
    named = {
        said(run): run.find(f"{W}rPr/{W}lang").get(W + "bidi")
        for run in root.iter(W + "r")
        if run.find(f"{W}rPr/{W}lang") is not None
    }
    assert named == {WORDS["ar"]: "ar-SA"}


def test_table_heads_repeat_and_rows_stay_whole() -> None:
    root = part(rendered("en"))
    reports = [
        each
        for each in root.iter(W + "tbl")
        if each.find(f"{W}tblPr/{W}tblStyle").get(W + "val") == "ReportTable"
    ]
    assert len(reports) == 3
    for table in reports:
        rows = table.findall(W + "tr")
        assert [row.find(f"{W}trPr/{W}tblHeader") is not None for row in rows] == [True] + [
            False
        ] * 3
        assert all(row.find(f"{W}trPr/{W}cantSplit") is not None for row in rows)


def test_no_two_tables_touch_and_something_follows_the_last() -> None:
    body = part(rendered("he"))[0]
    tags = [child.tag for child in body]
    pairs = set(pairwise(tags))
    assert (W + "tbl", W + "tbl") not in pairs
    assert (W + "tbl", W + "sectPr") not in pairs


def test_numbered_lists_begin_at_one_again() -> None:
    twice = (BulletList(("a", "b"), numbered=True), BulletList(("c",), numbered=True))
    data = render_docx(Document("x", twice))
    used = [each.get(W + "val") for each in part(data).iter(W + "numId")]
    assert used[0] == used[1] != used[2]
    numbering = part(data, "word/numbering.xml")
    for number in set(used):
        found = numbering.find(f"{W}num[@{W}numId='{number}']")
        assert found.find(f"{W}lvlOverride/{W}startOverride").get(W + "val") == "1"


def test_cards_are_framed_paragraphs_that_stay_together() -> None:
    data = render_docx(
        Document("x", (Card((Paragraph("a"), Paragraph("b"))), Card((Paragraph("c"),))))
    )
    made = part(data)[0].findall(W + "p")
    kept = [each.find(f"{W}pPr/{W}keepNext") is not None for each in made]
    assert kept == [True, False, False]
    sides = [each.find(f"{W}pPr/{W}ind").get(W + "left") for each in made]
    # Word draws one box around neighbours that agree.
    assert sides[0] == sides[1] != sides[2]


@pytest.mark.parametrize("language", LANGUAGES)
def test_contents_lead_to_the_headings(language: str) -> None:
    root = part(rendered(language))
    marks = {
        each.get(W + "name"): said(each.getparent()) for each in root.iter(W + "bookmarkStart")
    }
    links = list(root.iter(W + "hyperlink"))
    assert [marks[link.get(W + "anchor")] for link in links] == [WORDS[language], MIXED, "pictures"]
    fields = [each.get(W + "fldCharType") for each in root.iter(W + "fldChar")]
    assert fields.count("begin") == fields.count("separate") == fields.count("end") == 4
    instructions = [each.text for each in root.iter(W + "instrText")]
    assert "TOC" in instructions[0]
    assert all("PAGEREF" in each for each in instructions[1:])
    pages = [int(link.findall(f"{W}r/{W}t")[-1].text) for link in links]
    assert pages[0] == 3
    assert pages == sorted(pages)
    assert pages[-1] > 3


def test_contents_of_a_long_document_know_their_pages() -> None:
    chapters = [
        block
        for number in range(12)
        for block in (PageBreak(), Heading(1, f"Chapter {number}"), Paragraph("word " * 900))
    ]
    root = part(render_docx(Document("x", (Contents("c"), *chapters))))
    pages = [int(link.findall(f"{W}r/{W}t")[-1].text) for link in root.iter(W + "hyperlink")]
    # 900 words of this size fill more than one page and less than two.
    assert pages == [2 + 2 * number for number in range(12)]


def test_running_heads_and_page_numbers_but_on_the_cover() -> None:
    section = opened("he").sections[0]
    assert section.different_first_page_header_footer
    assert section.first_page_header.paragraphs[0].text == ""
    assert section.header.paragraphs[0].text == MIXED
    fields = [
        each.get(W + "instr").strip() for each in section.footer._element.iter(W + "fldSimple")
    ]
    assert fields == ["PAGE", "NUMPAGES"]
    bare = docx.Document(io.BytesIO(render_docx(Document("x", (Paragraph("a"),)))))
    assert not bare.sections[0].different_first_page_header_footer


def test_page_breaks_make_no_empty_page() -> None:
    blocks = (PageBreak(), Paragraph("a"), PageBreak(), PageBreak(), Paragraph("b"), PageBreak())
    made = part(render_docx(Document("x", blocks)))[0].findall(W + "p")
    breaks = [each.find(f"{W}pPr/{W}pageBreakBefore") is not None for each in made]
    assert breaks == [False, True]


def test_properties_tell_who_and_what_but_not_when() -> None:
    told = opened("he").core_properties
    assert (told.title, told.author, told.subject) == (WORDS["he"], "author", "subject")
    assert told.created == told.modified
    assert told.created.year == 2000


def test_the_same_document_makes_the_same_bytes() -> None:
    assert render_docx(every_block("ar")) == render_docx(every_block("ar"))
    with zipfile.ZipFile(io.BytesIO(rendered("ar"))) as file:
        assert {each.date_time for each in file.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert file.namelist()[0] == "[Content_Types].xml"


def test_nothing_of_the_template_is_left() -> None:
    with zipfile.ZipFile(io.BytesIO(rendered("he"))) as file:
        everything = b"".join(file.read(name) for name in file.namelist())
        names = file.namelist()
    assert b"python-docx" not in everything
    assert not [name for name in names if "thumbnail" in name or "customXml" in name]


def test_a_picture_that_is_none_leaves_its_words() -> None:
    broken = Illustration(b"\x89PNG not", (4, 3), "What was to be seen", "Caption")
    cut = Illustration(png()[:20], (4, 3), "Cut off")
    made = docx.Document(io.BytesIO(render_docx(Document("x", (broken, cut)))))
    assert [each.text for each in made.paragraphs] == ["What was to be seen", "Caption", "Cut off"]


def test_the_whole_file_or_none(tmp_path: Path) -> None:
    target = tmp_path / "a.docx"
    target.write_text("before")
    seen: list[tuple[int, int]] = []
    with pytest.raises(WritingCancelled):
        write_docx(every_block("en"), target, lambda *at: seen.append(at), lambda: len(seen) >= 3)
    assert target.read_text() == "before"
    assert [done for done, _ in seen] == [1, 2, 3]
    with pytest.raises(MachineError):
        write_docx(Document("x", ()), tmp_path / "no" / "a.docx")
    assert [each.name for each in tmp_path.iterdir() if each.is_file()] == ["a.docx"]
    write_docx(Document("x", (Cover("x"),)), target)
    assert docx.Document(str(target)).paragraphs[0].text == "x"
