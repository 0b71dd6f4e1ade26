"""DOCX files as LibreOffice prints them, read by the same judge as the program's own PDFs."""

import os
import subprocess
import sys
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
from tests.documents.test_summary_read_back import keep, pages_with, phrases_of

HERE = Path(__file__).parent
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
    source, part, listed = (tmp_path / name for name in ("a.docx", "part.pdf", "phrases.txt"))
    report_writer("summary", ".docx")(Reads(library).contents(SAMPLE_ID), language, False, source)
    phrases = phrases_of(language)
    listed.write_text("\n".join(phrases), "utf-8")
    whole = to_pdf(source, tmp_path)
    keep(pages_with(phrases, whole), whole, part)
    # How LibreOffice writes Arabic for search is its own doing: what counts is the page's look.
    bars = ["--min-eye", "0.95", "--min-find", "0.85", "--min-each", "0.7"]
    judged = subprocess.run(
        [sys.executable, str(HERE / "read_pdf.py"), str(part), str(listed), *bars],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "OMP_THREAD_LIMIT": "1"},
    )
    assert judged.returncode == 0, judged.stdout + judged.stderr
