"""Whatever the variants of letters: any part of any word is found, and marked where it stands."""

import random
import unicodedata

import pytest
from hypothesis import given, settings, strategies as st

from aiworkshop.base.text import Text
from aiworkshop.library.folding import beginning, fold, snippet
from aiworkshop.library.library import Library
from aiworkshop.library.search_index import search
from aiworkshop.library.unit_of_work import UnitOfWork

HEBREW = "אבגדהוזחטיכלמנסעפצקרשתםןףץך"
ARABIC = "ابتثجحخدذرزسشصضطظعغفقكلمنهويىةأإآءئؤ"
LATIN = "abcdefghijklmnopqrstuvwxyzABCDEFéèüñçßøł"
NIQQUD = [chr(code) for code in range(0x05B0, 0x05BD)] + ["\u05c1", "\u05c2", "\u0591"]
TASHKEEL = [chr(code) for code in range(0x064B, 0x0653)] + ["\u0670", "\u0640"]
SAME = {
    **dict(zip("םןףץך", "מנפצכ", strict=True)),
    "ى": "ي",
    "ة": "ه",
    "أ": "ا",
    "إ": "ا",
    "آ": "ا",
    "é": "e",
    "ü": "u",
    "ß": "ss",
}
WORDS = st.one_of(
    *(st.text(letters, min_size=3, max_size=9) for letters in (HEBREW, ARABIC, LATIN))
)


def pointed(word: str, chance: random.Random) -> str:
    """A word with vowel signs strewn in."""
    marks = NIQQUD if "א" <= word[0] <= "ת" else TASHKEEL
    return "".join(letter + chance.choice(["", "", *marks]) for letter in word)


def otherwise(word: str, chance: random.Random) -> str:
    """The same word in another spelling of its letters."""
    return "".join(SAME.get(letter, letter) if chance.random() < 0.5 else letter for letter in word)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("שָׁלוֹם", "שלומ"),
        ("שלום", "שלומ"),
        ("מפע״ם", "מפעם"),
        ("מפע''ם", 'מפע"ם'),
        ("סח׳נין", "סחנין"),
        ("ג´ירפה", "ג'ירפה"),
        ("ספרייה", "ספריה"),
        ("קריית שמונה", "קרית שמונה"),
        ("אל־פחם", "אל פחם"),
        ("\ufb2aלום", "שלום"),
        ("\ufb4f", "אל"),
        ("ײדיש", "יידיש"),
        ("مَدْرَسَةٌ", "مدرسه"),
        ("جـــمال", "جمال"),
        ("أإآٱا", "ااااا"),
        ("على", "علي"),
        ("شيء", "شي"),
        ("\ufefb", "لا"),
        ("\ufe91\ufe8e\ufe8f", "باب"),
        ("کتاب", "كتاب"),
        ("ÉCOLE Straße Łódź", "ecole strasse lodz"),
        ("don’t “stop”", "dont stop"),
        ("٢٠٢٦", "2026"),
    ],
)
def test_spellings_of_one_word_are_one(one: str, other: str) -> None:
    assert fold(one) == fold(other)


def test_words_that_differ_stay_apart() -> None:
    apart = ["שלום", "שלם", "חלום", "מכתב", "مكتب", "كتب", "stop", "step", "25", "2 5"]
    assert len({fold(word) for word in apart}) == len(apart)


@given(word=WORDS, seed=st.integers(0, 10_000), data=st.data())
@settings(max_examples=60)
def test_any_part_of_a_word_folds_to_a_part_of_it(
    word: str, seed: int, data: st.DataObject
) -> None:
    chance = random.Random(seed)
    start = data.draw(st.integers(0, len(word) - 3))
    end = data.draw(st.integers(start + 3, len(word)))
    part = fold(otherwise(word[start:end], chance))
    assert part in fold(pointed(word, chance))
    assert fold(fold(word)) == fold(word)


@given(before=WORDS, word=WORDS, after=st.text(max_size=120), seed=st.integers(0, 10_000))
@settings(max_examples=60)
def test_a_snippet_marks_what_was_looked_for(before: str, word: str, after: str, seed: int) -> None:
    text = f"{before}  {pointed(word, random.Random(seed))}\n{after}"
    folded = fold(word)
    found = snippet(text, [folded])
    if not folded:  # hamza alone
        return
    assert found is not None
    line, marks = found
    assert marks
    for start, end in marks:
        # Without the first letter of two: "יי" is one, of which either may be marked.
        assert folded in fold(line[start:end]) or fold(line[start:end]).startswith(folded[:-1])
    assert "\n" not in line
    assert len(line) <= 92


def test_the_beginning_of_a_text_is_one_line() -> None:
    assert beginning("  a\n\nb  ") == "a b"
    long = beginning("word " * 100)
    assert long.endswith("…")
    assert len(long) <= 91


@given(words=st.lists(WORDS, min_size=1, max_size=6), seed=st.integers(0, 10_000), data=st.data())
@settings(max_examples=25)
def test_any_three_letters_of_any_stored_word_find_its_record(
    library_of_one: Library, words: list[str], seed: int, data: st.DataObject
) -> None:
    chance = random.Random(seed)
    telling = " ".join(pointed(word, chance) for word in words)

    def apply(unit: UnitOfWork) -> str:
        return unit.add("finding", {"kind": "story", "telling": Text(telling)})

    with library_of_one.read() as connection:
        owner = connection.exec_driver_sql("SELECT id FROM workshop").scalar_one()
    key = library_of_one.write("add", owner, apply)[0]
    word = data.draw(st.sampled_from(words))
    start = data.draw(st.integers(0, len(word) - 3))
    part = otherwise(word[start : start + data.draw(st.integers(3, 9))], chance)
    asked = unicodedata.normalize(data.draw(st.sampled_from(["NFC", "NFD"])), part)
    if not fold(asked):
        return
    found = [hit.id for hit in search(library_of_one, asked, workshop_id=owner, limit=5000)]
    assert key in found


@pytest.fixture(scope="module")
def library_of_one(tmp_path_factory: pytest.TempPathFactory):  # type: ignore[no-untyped-def]
    """A library with one workshop, for all examples."""
    from aiworkshop.library.opening import open_library

    library = open_library(tmp_path_factory.mktemp("search") / "library.sqlite")
    library.write("add", "", lambda unit: unit.add("workshop", {"title": Text("Event")}))
    yield library
    library.close()


def test_letters_taken_one_by_one_fold_to_one_each() -> None:
    from aiworkshop.library.folding import _LETTER_BY_LETTER, FOLDS

    for code in range(0x700):
        if _LETTER_BY_LETTER(chr(code)):
            assert len(FOLDS[code]) == 1, hex(code)
