"""What is kept between two drawings changes nothing in them."""

from dataclasses import replace

import pytest
from hypothesis import given, settings, strategies as st

from aiworkshop.base.text import Text
from aiworkshop.documents.pdf.blocks import (
    Block,
    Card,
    Contents,
    Document,
    Heading,
    PageBreak,
    Paragraph,
    Quote,
)
from aiworkshop.documents.pdf.kept import KeptLayout
from aiworkshop.documents.pdf.writer import WritingCancelled, render_pdf

WORDS = st.sampled_from(["שלום לכולם", "أهلًا وسهلًا", "Hello 12/05", "", "a\nב\nج", "x" * 300])
BLOCKS = st.one_of(
    st.builds(Paragraph, WORDS),
    st.builds(Quote, WORDS, WORDS),
    st.builds(lambda words: Heading(1, Text(words or "1", "he")), WORDS),
    st.builds(lambda words: Card((Paragraph(words),)), WORDS),
    st.just(PageBreak()),
    st.just(Contents("Contents")),
)


@settings(max_examples=25, deadline=None)
@given(st.lists(st.lists(BLOCKS, max_size=8), min_size=2, max_size=4), st.booleans())
def test_the_pages_are_the_same_as_if_nothing_was_kept(
    versions: list[list[Block]], hebrew: bool
) -> None:
    kept = KeptLayout()
    for blocks in versions:
        document = Document("Title", tuple(blocks), "he" if hebrew else "en")
        assert render_pdf(document, kept=kept).data == render_pdf(document).data
        hebrew = not hebrew


def test_what_was_given_up_halfway_does_no_harm() -> None:
    kept = KeptLayout()
    document = Document("Title", tuple(Paragraph(f"Line {n}") for n in range(9)))
    asked: list[bool] = []

    def cancelled() -> bool:
        asked.append(True)
        return len(asked) > 5

    with pytest.raises(WritingCancelled):
        render_pdf(document, cancelled=cancelled, kept=kept)
    assert not kept.lock.locked()
    other = replace(document, blocks=document.blocks[::-1])
    assert render_pdf(other, kept=kept).data == render_pdf(other).data


def test_no_more_is_kept_than_the_last_document_needs() -> None:
    kept = KeptLayout()
    for number in range(5):
        render_pdf(Document("Title", (Paragraph(f"Line {number}"),)), kept=kept)
    assert len(kept._last) == 1
