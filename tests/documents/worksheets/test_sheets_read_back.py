"""Worksheets read back by eye and by two programs' search: see ``read_pdf.py``."""

import subprocess
import sys
from pathlib import Path

import pytest

from aiworkshop.documents.worksheets.pack import write_pack
from aiworkshop.readmodels.sheets import Pack, ResolvedSheet, Wording
from tests.documents.worksheets.sheet_parts import FACTS, copy_of, sheet

READER = Path(__file__).parents[1] / "read_pdf.py"


def phrases(own: ResolvedSheet) -> list[str]:
    """What the sheet says in more than two words, in each of its languages."""
    said: list[Wording] = [own.title, own.cue]
    for part in own.parts:
        said += [part.heading, *part.texts]
        said += [words for field in part.fields for words in (field.label, field.hint)]
    found = [
        f"{language}: {words.text}"
        for wording in said
        for language, words in zip(own.languages, wording, strict=False)
        if len(words.text.split()) > 2
    ]
    return list(dict.fromkeys(found))


@pytest.mark.parametrize("languages", [("he",), ("ar",), ("en",), ("he", "en")], ids="+".join)
def test_a_sheet_is_read_and_found(languages: tuple[str, ...], tmp_path: Path) -> None:
    own = sheet("VAL", languages)
    pdf, wanted = tmp_path / "a.pdf", tmp_path / "phrases.txt"
    write_pack(Pack(FACTS, (copy_of(own),)), pdf)
    wanted.write_text("\n".join(phrases(own)), encoding="utf-8")
    command = [sys.executable, str(READER), str(pdf), str(wanted), "--min-eye", "0.95"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
