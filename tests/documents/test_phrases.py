"""The phrases for the readers of the PDF are words that the sample's summary really holds."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from pathlib import Path

import pytest

from aiworkshop.base.text import Text
from aiworkshop.documents.reports.compose import compose_summary
from aiworkshop.facilitation.reads import Reads
from aiworkshop.facilitation.runner import Runner
from aiworkshop.facilitation.sample import SAMPLE_ID, InsertSample
from aiworkshop.library.library import Library
from aiworkshop.readmodels.summary import SummaryOptions

PHRASES = Path(__file__).parent / "phrases"


def words_in(value: object) -> Iterator[str]:
    """Every text anywhere in a summary."""
    if isinstance(value, Text):
        yield value.text
    elif isinstance(value, tuple):
        for each in value:
            yield from words_in(each)
    elif is_dataclass(value):
        for field in fields(value):
            yield from words_in(getattr(value, field.name))


@pytest.mark.parametrize("language", ["he", "ar", "en"])
def test_phrases_stand_in_the_summary_without_names(language: str, library: Library) -> None:
    Runner(library).run(InsertSample())
    contents = Reads(library).contents(SAMPLE_ID)
    shown = set(words_in(compose_summary(contents, SummaryOptions(language, names=False))))
    lines = (PHRASES / f"{language}.txt").read_text(encoding="utf-8").splitlines()
    phrases = [line.partition(": ")[2] for line in lines]
    assert len(set(phrases)) == 25
    assert {line[:3] for line in lines} == {"he:", "ar:", "en:"}
    missing = [phrase for phrase in phrases if not any(phrase in text for text in shown)]
    assert not missing
