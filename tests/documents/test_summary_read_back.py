"""The sample's summary, read the way its readers do: by eye, and by two programs' search.

``read_pdf.py`` is the independent judge. Reading every page in three languages takes minutes, so
the judge gets only the pages on which the phrases and the sections' headings stand. Over a whole
summary::

    python tests/documents/read_pdf.py SUMMARY.pdf tests/documents/phrases/he.txt \\
        --min-eye 0.95 --min-find 0.95
"""

import os
import re
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pypdfium2
import pytest

from aiworkshop.documents.registry import report_writer
from aiworkshop.facilitation.reads import Reads
from aiworkshop.facilitation.runner import Runner
from aiworkshop.facilitation.sample import SAMPLE_ID, InsertSample
from aiworkshop.library.library import Library
from aiworkshop.method.content import load_content

HERE = Path(__file__).parent
CONTENTS = 2
HEADINGS = ("at_a_glance", "core", "dreams", "propositions", "commitments")


def phrases_of(language: str) -> list[str]:
    """The sample's phrases, and headings in the report's own language."""
    lines = (HERE / "phrases" / f"{language}.txt").read_text("utf-8").splitlines()
    content = load_content(language)
    return [*lines, *(f"{language}: {content.text(f'summary.{key}.title')}" for key in HEADINGS)]


def words(text: str) -> set[str]:
    return {word for word in re.split(r"[^\w]+", text) if len(word) > 1}


def pages_with(phrases: Sequence[str], pdf: Path) -> list[int]:
    """The pages that hold a phrase, each once; for one broken by a page end the fullest page.

    What stands on most pages is in their running head: its first page is enough.
    """
    document = pypdfium2.PdfDocument(str(pdf))
    texts = [words(page.get_textpage().get_text_range()) for page in document]
    document.close()
    pages = [page for page in range(len(texts)) if page != CONTENTS]
    found: set[int] = set()
    for phrase in phrases:
        wanted = words(phrase.partition(": ")[2])
        holding = [page for page in pages if wanted <= texts[page]]
        if len(holding) > len(pages) / 2:
            holding = holding[:1]
        found.update(holding or [_fullest(wanted, texts, pages)])
    return sorted(found)


def _fullest(wanted: set[str], texts: Sequence[set[str]], pages: Sequence[int]) -> int:
    return max(pages, key=lambda page: len(wanted & texts[page]))


def keep(pages: Sequence[int], pdf: Path, target: Path) -> None:
    source, chosen = pypdfium2.PdfDocument(str(pdf)), pypdfium2.PdfDocument.new()
    chosen.import_pages(source, list(pages))
    chosen.save(str(target))
    chosen.close()
    source.close()


@pytest.mark.parametrize("language", ["he", "ar", "en"])
def test_eye_and_search_find_the_sample(language: str, library: Library, tmp_path: Path) -> None:
    Runner(library).run(InsertSample())
    whole, part, listed = (tmp_path / name for name in ("whole.pdf", "part.pdf", "phrases.txt"))
    report_writer("summary", ".pdf")(Reads(library).contents(SAMPLE_ID), language, False, whole)
    phrases = phrases_of(language)
    listed.write_text("\n".join(phrases), "utf-8")
    pages = pages_with(phrases, whole)
    assert len(pages) >= 6
    keep(pages, whole, part)
    bars = ["--min-eye", "0.95", "--min-find", "0.95", "--min-each", "0.8"]
    judged = subprocess.run(
        [sys.executable, str(HERE / "read_pdf.py"), str(part), str(listed), *bars],
        capture_output=True,
        text=True,
        check=False,
        # One thread a page: tesseract's own threads only get into each other's way.
        env={**os.environ, "OMP_THREAD_LIMIT": "1"},
    )
    assert judged.returncode == 0, judged.stdout + judged.stderr
