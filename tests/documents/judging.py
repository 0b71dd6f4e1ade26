"""Gives a PDF to ``read_pdf.py``, the independent judge.

Reading every page in three languages takes minutes, and it is the phrase's own language that an eye
needs: so the judge gets, for each language, the pages on which its phrases stand. Over a whole
file::

    python tests/documents/read_pdf.py FILE.pdf tests/documents/phrases/he.txt \\
        --min-eye 0.95 --min-find 0.95
"""

import os
import re
import subprocess
import sys
from collections import defaultdict
from collections.abc import Collection, Sequence
from pathlib import Path
from statistics import mean

import pypdfium2

from tests.documents.read_pdf import language as language_of

JUDGE = Path(__file__).with_name("read_pdf.py")
LINE = re.compile(r"^\w\w eye ([\d.]+) poppler ([\d.]+) pdfium ([\d.]+) ", re.MULTILINE)


def assert_read(
    pdf: Path,
    phrases: Sequence[str],
    *,
    eye: float = 0.95,
    find: float = 0.95,
    each: float = 0.8,
    dpi: int = 200,
    whole: bool = False,
    passing_over: Collection[int] = (),
) -> None:
    """An eye and two programs' search find the phrases: on the average as ``eye`` and ``find``
    ask, and an eye none of them less than ``each``. ``whole``: every page is read, also where
    its text is not what it shows. ``passing_over``: pages that are not."""
    said, eyes, finds = "", [], []
    for code, own in _by_language(phrases).items():
        part, listed = (pdf.with_name(f"judged-{code}{end}") for end in (".pdf", ".txt"))
        keep(range(pages_of(pdf)) if whole else pages_with(own, pdf, passing_over), pdf, part)
        listed.write_text("\n".join(own), "utf-8")
        read = _judge(part, listed, dpi)
        said += read
        for one, by_poppler, by_pdfium in LINE.findall(read):
            eyes.append(float(one))
            finds.append((float(by_poppler) + float(by_pdfium)) / 2)
    assert len(eyes) == len(phrases), said
    assert mean(eyes) >= eye, said
    assert mean(finds) >= find, said
    assert min(eyes) >= each, said


def pages_with(phrases: Sequence[str], pdf: Path, passing_over: Collection[int] = ()) -> list[int]:
    """The pages that hold a phrase, each once; for one broken by a page end the fullest page.

    What stands on most pages is in their running head: its first page is enough.
    """
    document = pypdfium2.PdfDocument(str(pdf))
    texts = [words(page.get_textpage().get_text_range()) for page in document]
    document.close()
    pages = [page for page in range(len(texts)) if page not in passing_over]
    found: set[int] = set()
    for phrase in phrases:
        wanted = words(language_of(phrase)[1])
        holding = [page for page in pages if wanted <= texts[page]]
        if len(holding) > len(pages) / 2:
            holding = holding[:1]
        found.update(holding or [max(pages, key=lambda page: len(wanted & texts[page]))])
    return sorted(found)


def pages_of(pdf: Path) -> int:
    """How many pages it has."""
    document = pypdfium2.PdfDocument(str(pdf))
    count = len(document)
    document.close()
    return count


def words(text: str) -> set[str]:
    """The words of a page or phrase, in any order."""
    return {word for word in re.split(r"[^\w]+", text) if len(word) > 1}


def keep(pages: Sequence[int], pdf: Path, target: Path) -> None:
    """Write a PDF of some pages of another."""
    source, chosen = pypdfium2.PdfDocument(str(pdf)), pypdfium2.PdfDocument.new()
    chosen.import_pages(source, list(pages))
    chosen.save(str(target))
    chosen.close()
    source.close()


def _by_language(phrases: Sequence[str]) -> dict[str, list[str]]:
    found = defaultdict(list)
    for phrase in phrases:
        found[language_of(phrase)[0]].append(phrase)
    return found


def _judge(pdf: Path, listed: Path, dpi: int) -> str:
    # The bars are over all languages together: none is set here.
    bars = ["--min-eye", "0", "--min-find", "0", "--min-each", "0", "--dpi", str(dpi)]
    read = subprocess.run(
        [sys.executable, str(JUDGE), str(pdf), str(listed), *bars],
        capture_output=True,
        text=True,
        check=False,
        # One thread a page: tesseract's own threads only get into each other's way.
        env={**os.environ, "OMP_THREAD_LIMIT": "1"},
    )
    assert read.returncode == 0, read.stdout + read.stderr
    return read.stdout
