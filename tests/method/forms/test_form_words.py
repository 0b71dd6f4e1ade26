"""Words of a form, against a table that was counted by hand."""

import pytest

from aiworkshop.method.forms.counting import count_form_words, word_counts
from aiworkshop.method.forms.loading import form_files, read_form

COUNTED = [
    ("", 0),
    ("   \n\t ", 0),
    ("one", 1),
    ("two words", 2),
    ("a non-breaking\u00a0space parts", 4),
    ("well-known", 1),
    ("a dash – alone counts", 5),
    ("- point", 2),
    ("wuf@unhabitat.org, 300 words!", 3),
    ("בית־ספר", 1),
    ("בית ספר", 2),
    ('מפע"ם בדרום', 2),
    ("שָׁלוֹם לְכֻלָּם", 2),
    ("مرحبًا بكم جميعًا", 3),
    ("السّلطة المحلية، عكّا.", 3),
    ("ـــ", 1),
    ("ב-2026 היו 20 איש", 4),
    ("\u200f \u200e", 0),
    ("\u2068עכו\u2069 / Acre", 3),
    ("line\nbreak\r\nand\u2028another", 4),
    ("צ׳ק־ליסט של 10%", 3),
    ("☎ 📷", 2),
]


@pytest.mark.parametrize(("text", "words"), COUNTED)
def test_counted_examples(text: str, words: int) -> None:
    assert count_form_words(text) == words


def test_texts_that_share_a_limit_are_counted_together() -> None:
    form = read_form(form_files()["un-habitat"])
    texts = {"summary": "word " * 301, "outline": "a b", "recommendations": "c", "title": "d"}
    summary, discussion = word_counts(form, texts)
    assert (summary.words, summary.limit, summary.over) == (301, 300, 1)
    assert (discussion.words, discussion.limit, discussion.over) == (3, 500, 0)
    assert discussion.fields[0] == "outline" and len(discussion.fields) == 6


def test_a_limit_may_hold_for_each_text() -> None:
    form = read_form(form_files()["city-report"])
    counts = word_counts(form, {"branding": "a " * 121, "impact_groups": "b"})
    over = {each.fields[0]: each.over for each in counts}
    assert over["branding"] == 1 and over["impact_groups"] == 0
