"""DOCX files as LibreOffice prints them, read by the same judge as the program's own PDFs."""

from pathlib import Path

import pypdfium2
import pytest

from aiworkshop.documents.docx.writer import write_docx
from aiworkshop.documents.registry import report_writer
from aiworkshop.facilitation.reads import Reads
from aiworkshop.facilitation.runner import Runner
from aiworkshop.facilitation.sample import SAMPLE_ID, InsertSample
from aiworkshop.library.library import Library
from tests.documents.docx_parts import WORDS, every_block, to_pdf
from tests.documents.judging import assert_read
from tests.documents.test_summary_read_back import CONTENTS, phrases_of

LANGUAGES = ("he", "ar", "en")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_block_is_printed_without_complaint(language: str, tmp_path: Path) -> None:
    source = tmp_path / "a.docx"
    write_docx(every_block(language), source)
    pdf = to_pdf(source, tmp_path)
    document = pypdfium2.PdfDocument(str(pdf))
    texts = [page.get_textpage().get_text_range() for page in document]
    document.close()
    assert 5 <= len(texts) <= 9
    assert "topic?" in texts[0]
    first = WORDS[language].split()[0]
    assert first in texts[0]
    assert all(text.strip() for text in texts)


@pytest.mark.parametrize("language", LANGUAGES)
def test_eye_and_search_find_the_sample(language: str, library: Library, tmp_path: Path) -> None:
    Runner(library).run(InsertSample())
    source = tmp_path / "a.docx"
    report_writer("summary", ".docx")(Reads(library).contents(SAMPLE_ID), language, False, source)
    # How LibreOffice writes Arabic for search is its own doing: what counts is the page's look.
    whole = to_pdf(source, tmp_path)
    assert_read(whole, phrases_of(language), find=0.85, each=0.7, passing_over=(CONTENTS,))
