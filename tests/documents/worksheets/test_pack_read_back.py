"""A part of a pack, read the way its readers do: by eye, and by two programs' search.

``read_pdf.py`` is the independent judge. A whole pack takes it minutes for each language, so it
gets sheets that differ much: a table lying on its side with its notice, a tally, a form with
writing lines and a drawing, boxes of promises. The phrases are what they say: titles, cues,
headings, labels, texts to read; no hints. Only those of four words or more: of a short label a
single word that the eye takes for another (a final yeh without its dots, a word that stands alone
between two lines) leaves less than the bar.

Not every sheet reaches the bar for its worst phrase in each pair of languages: the eye is asked
for Arabic on a page that holds as much Hebrew, which it takes for Latin letters, and now and then
a whole line with it. These sheets do.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest

from aiworkshop.documents.worksheets.pack import write_pack
from aiworkshop.readmodels.sheets import Pack, ResolvedSheet, Wording
from tests.documents.judging import assert_read, pages_of
from tests.documents.worksheets.sheet_parts import FACTS, copy_of, sheet

SHEETS = ("SIN", "TAL", "DRM", "COM")
LEAST_WORDS = 4


def said(own: ResolvedSheet) -> Iterator[Wording]:
    """Whatever the sheet says to people who fill it in, but for hints."""
    yield own.title
    yield own.cue
    for part in own.parts:
        yield part.heading
        yield from (field.label for field in part.fields)
        yield from part.texts


def phrases(sheets: tuple[ResolvedSheet, ...], languages: tuple[str, ...]) -> list[str]:
    """A line for each phrase, in each of the languages."""
    found = [
        f"{text.resolved_language(language)}: {' '.join(text.text.split())}"
        for own in sheets
        for wording in said(own)
        for text, language in zip(wording, languages, strict=False)
        if len(text.text.split()) >= LEAST_WORDS
    ]
    return list(dict.fromkeys(found))


@pytest.mark.parametrize(
    "languages", [("he",), ("ar",), ("en",), ("he", "en"), ("ar", "he")], ids="+".join
)
def test_eye_and_search_find_what_a_pack_says(languages: tuple[str, ...], tmp_path: Path) -> None:
    sheets = tuple(sheet(sheet_id, languages) for sheet_id in SHEETS)
    pdf = tmp_path / "pack.pdf"
    write_pack(Pack(FACTS, tuple(copy_of(own) for own in sheets)), pdf)
    wanted = phrases(sheets, languages)
    assert len(wanted) >= 8 * len(languages)
    assert pages_of(pdf) >= len(SHEETS)
    assert_read(pdf, wanted)
