"""The flow writer: pages, what stays together, what readers of the file are told."""

import gc
import re
import threading
import weakref
from pathlib import Path

import pypdfium2
import pytest

from aiworkshop.base.errors import MachineError
from aiworkshop.base.text import Text
from aiworkshop.documents.pdf.blocks import (
    Block,
    BulletList,
    Card,
    Chip,
    Chips,
    Column,
    Contents,
    Cover,
    Document,
    Figures,
    Heading,
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
from aiworkshop.documents.pdf.compose import Composer
from aiworkshop.documents.pdf.pages import PdfPages
from aiworkshop.documents.pdf.writer import WritingCancelled, render_pdf, write_pdf
from aiworkshop.documents.text.engine import TextEngine

SENTENCE = "Within 20 minutes twelve neighbours were there with a saw, coffee and torches. "

EVERY_WORD = (
    "Cover kicker subtitle topic label line note Listed First Third plain marked muted strong "
    "quoted source bullet second value head other cell next last participants tables chip tag "
    "boxed inner kept"
)


def pages_of(*blocks: Block, language: str = "en", title: str = "Summary") -> list[str]:
    data = render_pdf(Document(title, blocks, language)).data
    with PdfPages(data) as pages:
        return [pages.text(number) for number in range(len(pages))]


def test_every_block_in_every_language() -> None:
    for language in ("he", "ar", "en"):
        text = "".join(
            pages_of(
                Cover("Cover", "kicker", "subtitle", "topic", "label", ("line",), "note"),
                Contents("Listed"),
                Heading(1, "First", "discovery"),
                Heading(3, Text("Third", "en", "rtl")),
                Paragraph((Span("plain "), Span("marked", bold=True, colour="#B45309"))),
                Paragraph("muted", muted=True, small=True, align="center"),
                Strong("strong", "dream"),
                Quote("quoted", "source"),
                BulletList(("bullet", "second"), numbered=True),
                KeyValues((("label", "value"), ("left out", ""))),
                Table((Column("head", 2), Column("other")), (("cell", "next"), ("", "last"))),
                Figures((("20", "participants"), ("4", "tables"))),
                Chips((Chip("chip", "dream"), Chip("tag"))),
                Card((Strong("boxed"), Chips((Chip("inner"),))), "destiny"),
                KeepTogether((Paragraph("kept"), Rule(), Spacer(4))),
                language=language,
            )
        )
        for word in EVERY_WORD.split():
            assert word in text, (language, word)
        assert "left out" not in text


def test_empty_document_and_empty_words_make_a_page() -> None:
    assert len(pages_of()) == 1
    assert len(pages_of(Paragraph(""), Quote(""), Card(()), Table((Column("a"),), ()))) == 1


def test_page_breaks_make_no_empty_pages() -> None:
    assert len(pages_of(PageBreak(), PageBreak(), Paragraph("a"), PageBreak(), PageBreak())) == 1


def test_pages_are_numbered_and_headed_but_not_the_cover() -> None:
    pages = pages_of(Cover("Cover"), Paragraph("one"), PageBreak(), Paragraph("two"), title="Head")
    assert "Head" not in pages[0]
    assert "/" not in pages[0]
    assert "Head" in pages[1]
    assert "2 / 3" in pages[1]
    assert "3 / 3" in pages[2]


def test_heading_stays_with_what_follows() -> None:
    filler = [Paragraph(f"{n}") for n in range(200)]
    for count in range(20, 34):
        pages = pages_of(*filler[:count], Heading(2, "Kept"), Paragraph(SENTENCE * 3))
        page = next(page for page in pages if "Kept" in page)
        assert "neighbours" in page


def test_cards_are_not_parted_while_they_fit() -> None:
    cards = [Card((Strong(f"begin{n} "), Paragraph(SENTENCE * (n % 9 + 1)), Paragraph(f"end{n} ")))
             for n in range(40)]  # fmt: skip
    for page in pages_of(*cards):
        begun = set(re.findall(r"begin(\d+)", page))
        assert begun == set(re.findall(r"end(\d+)", page))


def test_longer_than_a_page_is_parted_and_loses_nothing() -> None:
    words = [f"w{n}" for n in range(3000)]
    pages = pages_of(Card((Strong("long"), Paragraph(" ".join(words)))))
    assert len(pages) > 2
    assert re.findall(r"\bw\d+", " ".join(pages)) == words


def test_running_text_leaves_no_single_line_behind() -> None:
    for count in range(24, 40):
        fillers = [Paragraph("x") for _ in range(count)]
        pages = pages_of(*fillers, Paragraph(" ".join(f"w{n}" for n in range(120))))
        for page in pages:
            lines = [line for line in page.splitlines() if re.match(r"w\d+ w", line)]
            assert len(lines) != 1


def test_table_head_is_repeated_and_no_row_lost() -> None:
    rows = tuple((f"row{n}", SENTENCE * (n % 4)) for n in range(90))
    pages = pages_of(Table((Column("Asset"), Column("Holder", 3)), rows))
    assert len(pages) > 3
    assert all(page.count("Holder") == 1 for page in pages)
    assert re.findall(r"row\d+", " ".join(pages)) == [f"row{n}" for n in range(90)]


def test_a_row_longer_than_a_page_goes_on() -> None:
    words = [f"w{n}" for n in range(1500)]
    table = Table((Column("Head"), Column("Text", 2)), (("a", " ".join(words)), ("b", "last")))
    pages = pages_of(table)
    assert re.findall(r"\bw\d+", " ".join(pages)) == words
    assert "last" in pages[-1]


def test_columns_begin_on_the_pages_leading_side() -> None:
    table = Table((Column("aaa"), Column("zzz")), (("1", "2"),))
    for language, first_is_left in (("en", True), ("he", False)):
        data = render_pdf(Document("t", (table,), language)).data
        page = pypdfium2.PdfDocument(data)[0].get_textpage()
        left = {
            word: page.get_charbox(page.search(word).get_next()[0])[0] for word in ("aaa", "zzz")
        }
        assert (left["aaa"] < left["zzz"]) is first_is_left


def test_contents_give_the_right_pages_and_bookmarks() -> None:
    sections: list[Block] = []
    for number in range(12):
        sections += [Heading(1, f"Section{number}"), Paragraph(SENTENCE * 25)]
    data = render_pdf(Document("t", (Cover("c"), Contents("List"), *sections), "en")).data
    document = pypdfium2.PdfDocument(data)
    listed = document[1].get_textpage().get_text_range()
    given = [int(found) for found in re.findall(r"Section\d+\s+(\d+)", listed)]
    assert len(given) == 12
    assert given == sorted(given)
    for number, page in enumerate(given):
        assert f"Section{number}" in document[page - 1].get_textpage().get_text_range()
    titles = [(item.get_title(), item.get_dest().get_index()) for item in document.get_toc()]
    assert [title for title, _ in titles] == [f"Section{number}" for number in range(12)]
    assert all(title in document[page].get_textpage().get_text_range() for title, page in titles)


def test_the_file_says_what_it_is() -> None:
    data = render_pdf(Document("סיכום", (Heading(1, "א"),), "he", "עכו", "נושא")).data
    document = pypdfium2.PdfDocument(data)
    found = document.get_metadata_dict()
    assert (found["Title"], found["Author"], found["Subject"]) == ("סיכום", "עכו", "נושא")
    assert b"/Lang (he)" in data
    assert b"/DisplayDocTitle true" in data


def test_the_same_document_gives_the_same_bytes() -> None:
    document = Document("t", (Heading(1, "שלום"), Paragraph(SENTENCE), Paragraph("سلام")), "he")
    assert render_pdf(document).data == render_pdf(document).data


def test_only_used_glyphs_are_embedded() -> None:
    assert len(render_pdf(Document("t", (Paragraph("שלום سلام hello"),), "he")).data) < 25_000


def test_cancelling_leaves_the_old_file(tmp_path: Path) -> None:
    target = tmp_path / "summary.pdf"
    target.write_bytes(b"old")
    calls: list[tuple[int, int]] = []
    document = Document("t", tuple(Paragraph("a") for _ in range(9)))
    with pytest.raises(WritingCancelled):
        write_pdf(document, target, lambda *at: calls.append(at), lambda: len(calls) >= 4)
    assert target.read_bytes() == b"old"
    assert calls == [(1, 9), (2, 9), (3, 9), (4, 9)]
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == ["summary.pdf"]


def test_a_folder_that_is_not_there_is_one_clear_sentence(tmp_path: Path) -> None:
    with pytest.raises(MachineError, match="could not be written"):
        write_pdf(Document("t", ()), tmp_path / "missing" / "a.pdf")


def test_missing_characters_are_reported(tmp_path: Path) -> None:
    written = write_pdf(Document("t", (Paragraph("party 🎉"),)), tmp_path / "a.pdf")
    assert written.missing_characters == {"🎉"}
    assert (tmp_path / "a.pdf").read_bytes() == written.data


def test_hostile_texts_do_no_harm() -> None:
    nasty = "\x00\x07\u202e(\u2067\u2069\u2069 a\ufeff\ud800 {5} ]TJ ) \\ % <>" + "x" * 5000
    blocks = (Heading(1, nasty), Table((Column(nasty),), ((nasty,),)), Card((Quote(nasty, nasty),)))
    pages = pages_of(*blocks, Chips((Chip(nasty),)), KeyValues(((nasty, nasty),)), title=nasty)
    # The override turns it round, as it asks for; nothing is lost.
    shown = "".join(pages)
    assert all(shown.count(mark) > 4 for mark in ("% \\ ) JT]", "<", "xxxx"))


def test_pages_as_pictures_from_several_threads() -> None:
    data = render_pdf(Document("t", tuple(Paragraph(SENTENCE * 9) for _ in range(30)))).data
    with PdfPages(data) as pages:
        count = len(pages)
        images = []
        threads = [
            threading.Thread(target=lambda n=n: images.append(pages.render(n, 1.0)))
            for n in range(count)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert len(images) == count > 2
        assert all(len(i.rgb) == i.width * i.height * 3 for i in images)
        assert all(min(image.rgb) < 200 < max(image.rgb) for image in images)
        width, height = pages.size(0)
        assert (round(width), round(height)) == (595, 842)


def test_what_is_no_pdf_is_refused() -> None:
    with pytest.raises(MachineError):
        PdfPages(b"no pdf")


def test_cards_leave_no_rings_behind() -> None:
    """Garbage that only a collection finds is collected while the window stands still."""
    card = Card((Paragraph("One"), Card((Paragraph("Two"),))))
    gc.collect()
    gc.disable()
    try:
        composer = Composer(TextEngine(), "ltr")
        gone = weakref.ref(composer)
        assert len(list(composer.groups(card))) == 1
        del composer
        assert gone() is None
    finally:
        gc.enable()
