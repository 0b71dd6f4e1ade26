"""The sample's summary, read the way its readers do: by eye, and by two programs' search."""

from pathlib import Path

import pytest

from aiworkshop.documents.registry import report_writer
from aiworkshop.facilitation.reads import Reads
from aiworkshop.facilitation.runner import Runner
from aiworkshop.facilitation.sample import SAMPLE_ID, InsertSample
from aiworkshop.library.library import Library
from aiworkshop.method.content import load_content
from tests.documents.judging import assert_read

HERE = Path(__file__).parent
CONTENTS = 2
HEADINGS = ("at_a_glance", "core", "dreams", "propositions", "commitments")


def phrases_of(language: str) -> list[str]:
    """The sample's phrases, and headings in the report's own language."""
    lines = (HERE / "phrases" / f"{language}.txt").read_text("utf-8").splitlines()
    content = load_content(language)
    return [*lines, *(f"{language}: {content.text(f'summary.{key}.title')}" for key in HEADINGS)]


@pytest.mark.parametrize("language", ["he", "ar", "en"])
def test_eye_and_search_find_the_sample(language: str, library: Library, tmp_path: Path) -> None:
    Runner(library).run(InsertSample())
    whole = tmp_path / "whole.pdf"
    report_writer("summary", ".pdf")(Reads(library).contents(SAMPLE_ID), language, False, whole)
    assert_read(whole, phrases_of(language), passing_over=(CONTENTS,))
