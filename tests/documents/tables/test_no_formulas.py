"""No words whatever become a formula, a link, or a broken file."""

import io
from pathlib import Path

import openpyxl
import pytest
from hypothesis import example, given, settings, strategies as st

from aiworkshop.base.text import Text, clean_text
from aiworkshop.documents.tables.csv_file import csv_bytes, harmless
from aiworkshop.documents.tables.safe_text import (
    COMMAND_STARTS,
    cell_text,
    looks_like_command,
    pieces,
)
from aiworkshop.documents.tables.sheet_names import MOST_LETTERS, SheetNames
from aiworkshop.documents.tables.xlsx import workbook_bytes
from tests.documents.tables.full_workshop import tables_of
from tests.documents.tables.reading import by_heading, csv_rows, sheet, written
from tests.documents.workshop_parts import Parts

COMMANDS = (
    "=1+1",
    "+1",
    "-1+1",
    "@SUM(A1)",
    "\t=1+1",
    "\n=1+1",
    "  =1+1",
    "\u200f=1+1",
    "\ufeff=1+1",
    "\uff1d1+1",
    "=cmd|' /C calc'!A0",
    '=HYPERLINK("http://x.example","y")',
    "{=1+1}",
    "http://example.com/a",
    "mailto:a@example.com",
    "internal:Sheet!A1",
    "<r><t>not XML</t></r>",
    "<r>a & b</r>",
    "_x0041_",
    "'=1+1",
    "TRUE",
    "1e5",
    "\x00\x07\x1b bell",
    "\ud800 alone",
    "\ufffe\uffff",
)
anything = st.text(st.characters(codec=None), min_size=1, max_size=60)
risky = st.builds(
    lambda front, text: front + text, st.sampled_from(["", *sorted(COMMAND_STARTS), " "]), anything
)


@pytest.mark.parametrize("words", COMMANDS)
def test_in_the_workbook_they_are_words(words: str, tmp_path: Path) -> None:
    parts = Parts(title=words, organisers=words)
    parts.add("finding", kind="wish", title=words, quote=words)
    path = written(parts.contents(), tmp_path / "t.xlsx")
    cell = by_heading(sheet(path, "Findings"))["Title"]
    kept = clean_text(words).replace("\ufffe", "").replace("\uffff", "")
    if kept:
        assert cell.data_type == "s"
        assert cell.hyperlink is None
        assert said(cell.value) == said(kept)
        # As if typed with an apostrophe: editing the cell makes no formula of it either.
        assert cell.quotePrefix == looks_like_command(kept)


def said(text: str) -> str:
    """What a spreadsheet program shows; openpyxl leaves ``_x005F_`` as it stands in the file."""
    return text.replace("_x005F_", "_").rstrip()


@settings(max_examples=60, deadline=None)
@given(st.lists(risky, min_size=1, max_size=4))
@example(list(COMMANDS[:4]))
def test_whatever_is_written(words: list[str]) -> None:
    parts = Parts()
    for each in words:
        parts.add("finding", kind="wish", title=Text(each))
        parts.add("commitment", kind="offer", words=Text(each), due=each)
    tables = tables_of(parts.contents())
    book = openpyxl.load_workbook(io.BytesIO(workbook_bytes(tables)))
    for found in book.worksheets:
        for row in found.iter_rows():
            for cell in row:
                assert cell.data_type in ("s", "n", "d", "inlineStr")
                assert cell.hyperlink is None
    text = csv_bytes(tables).decode("utf-8-sig")
    for field in fields_of(text):
        # What a program skips before it looks for a formula.
        assert field.lstrip()[:1] not in COMMAND_STARTS
        assert field[:1] not in COMMAND_STARTS


def fields_of(text: str) -> list[str]:
    import csv

    return [field for row in csv.reader(io.StringIO(text, newline="")) for field in row]


@pytest.mark.parametrize("words", COMMANDS[:10])
def test_what_could_be_a_command_is_known(words: str) -> None:
    assert looks_like_command(words)


def test_every_letter_is_cleaned_or_kept_as_everywhere_else() -> None:
    for code in range(0x1_0000):
        text = f"a{chr(code)}b"
        kept = clean_text(text).replace("\ufffe", "").replace("\uffff", "")
        assert cell_text(text) == kept, hex(code)


@pytest.mark.parametrize("words", COMMANDS[:10])
def test_in_a_comma_separated_file_an_apostrophe_stands_in_front(words: str) -> None:
    assert harmless(words) == "'" + words


@pytest.mark.parametrize("words", ["a=b", "", "שלום", "3-4", "(-)", "it's", "a\n=b"])
def test_harmless_words_stay_as_they_are(words: str) -> None:
    assert harmless(words) == words


def test_sums_below_zero_stay_numbers(tmp_path: Path) -> None:
    parts = Parts()
    parts.add("income_idea", title="Fees", estimate_agorot=-12_345)
    row = csv_rows(written(parts.contents(), tmp_path / "t.csv"))[0]
    assert row["Amount in ₪"] == "-123.45"


@settings(max_examples=60, deadline=None)
@given(st.text("ab \n𝒳", max_size=300), st.integers(2, 40))
def test_pieces_joined_are_the_text(text: str, limit: int) -> None:
    found = list(pieces(text, limit))
    assert "".join(found) == text
    assert all(0 < len(each.encode("utf-16-le")) // 2 <= limit for each in found)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.text(max_size=50), max_size=8))
@example(["a" * 40, "A" * 40, "a" * 40, "History", "[:]*?/\\", "''", "𝒳" * 30])
def test_names_of_sheets_are_legal_and_different(wanted: list[str]) -> None:
    names = SheetNames()
    made = [names.take(each) for each in wanted]
    assert len({each.casefold() for each in made}) == len(made)
    for name in made:
        assert 0 < len(name.encode("utf-16-le", "surrogatepass")) // 2 <= MOST_LETTERS
        assert not set(name) & set("[]:*?/\\")
        assert not name.startswith("'") and not name.endswith("'")
        assert name.casefold() != "history"
