"""Laying text out: nothing lost, everything within its width, shapes as a reader expects."""

import subprocess
import sys
import threading

from hypothesis import given, settings, strategies as st

from aiworkshop.documents.text.engine import LaidOut, TextEngine, TextStyle
from aiworkshop.documents.text.shaping import printed
from aiworkshop.documents.text.span import Span

STYLE = TextStyle(10)


def sources(laid: LaidOut) -> str:
    return "".join(
        glyph.source
        for line in laid.lines
        for placed in line.runs(laid.style.size_pt)
        for glyph in placed.run.glyphs
    )


def glyph_ids(text: str) -> list[int]:
    laid = TextEngine().lay_out(text, STYLE, 500)
    return [glyph.id for placed in laid.lines[0].runs(10) for glyph in placed.run.glyphs]


@settings(max_examples=300, deadline=None)
@given(
    st.text(st.characters(exclude_categories=["Cs"]), max_size=120)
    | st.text("אבגשׁ\u05b8ابجلاَ abcé12 -–/(),.\n\t\u200f\u2067\u2069\u0000\u00ad😀", max_size=120),
    st.floats(5, 400),
    st.sampled_from(["auto", "ltr", "rtl"]),
)
def test_any_text_lays_out_and_loses_nothing(text: str, width: float, direction: str) -> None:
    engine = TextEngine()
    laid = engine.lay_out(text, STYLE, width, direction)  # type: ignore[arg-type]
    wanted = sorted("".join(printed(text).split()))
    found = "".join(sources(laid).split())
    assert sorted(printed(found)) == wanted
    assert laid.lines


@settings(max_examples=100, deadline=None)
@given(st.text("אבגد ابجabc-12. ", min_size=1, max_size=200), st.floats(40, 300))
def test_lines_stay_within_their_width(text: str, width: float) -> None:
    laid = TextEngine().lay_out(text, STYLE, width)
    for line in laid.lines:
        assert line.width <= width + 0.01
        assert line.x >= -0.01
        assert line.x + line.width <= width + 0.01


def test_lam_alef_is_one_shape_for_two_letters() -> None:
    assert len(glyph_ids("لا")) == 1
    assert len(glyph_ids("لب")) == 2


def test_arabic_letters_join() -> None:
    alone, joined = glyph_ids("ب"), glyph_ids("ببب")
    assert len(set(joined)) == 3
    assert alone[0] not in joined


def test_brackets_are_mirrored_right_to_left() -> None:
    left_to_right = glyph_ids("(")
    mirrored = TextEngine().lay_out("א(", STYLE, 500)
    ids = [g.id for placed in mirrored.lines[0].runs(10) for g in placed.run.glyphs]
    assert glyph_ids(")")[0] in ids
    assert left_to_right[0] not in ids


def test_punctuation_in_hebrew_has_a_shape() -> None:
    engine = TextEngine()
    laid = engine.lay_out("שלום, מה? כן. 12% — ״ציטוט״ ₪ ✓ →", STYLE, 500)
    assert not engine.missing_characters
    assert all(g.id for p in laid.lines[0].runs(10) for g in p.run.glyphs)


def test_unknown_characters_print_a_box_and_are_reported() -> None:
    engine = TextEngine()
    laid = engine.lay_out("יופי 😀 中", STYLE, 500)
    assert engine.missing_characters == {"😀", "中"}
    boxes = [
        (g.source, g.advance) for p in laid.lines[0].runs(10) for g in p.run.glyphs if g.id == 0
    ]
    assert sorted(source for source, _ in boxes) == ["中", "😀"]
    assert all(advance > 0 for _, advance in boxes)


def test_controls_print_nothing_and_are_not_reported() -> None:
    engine = TextEngine()
    laid = engine.lay_out("a\x00b\x07c\u202e\ud800", STYLE, 500)
    assert printed(sources(laid)) == "abc"
    assert not engine.missing_characters


def test_line_breaks_are_kept_and_each_paragraph_has_its_direction() -> None:
    laid = TextEngine().lay_out("שלום\nhello\r\n\n12", STYLE, 200, fallback="rtl")
    assert [line.rtl for line in laid.lines] == [True, False, True, True]
    assert laid.lines[0].x > 100
    assert laid.lines[1].x == 0


def test_prefix_stays_with_its_name_and_compounds_break() -> None:
    engine = TextEngine()
    lines = engine.lay_out("אאאאאא ב-WhatsApp", STYLE, 60).lines
    assert [line.text.strip() for line in lines] == ["אאאאאא", "ב-WhatsApp"]
    lines = engine.lay_out("long-distance", STYLE, 50).lines
    assert [line.text for line in lines] == ["long-", "distance"]


def test_overlong_word_is_cut_without_parting_marks() -> None:
    word = "שָׁ" * 40
    laid = TextEngine().lay_out(word, STYLE, 50)
    assert len(laid.lines) > 3
    assert "".join(line.text for line in laid.lines) == word
    assert all(line.text.startswith("ש") for line in laid.lines)


def test_alignment_and_side() -> None:
    engine = TextEngine()
    leading = engine.lay_out("שלום", STYLE, 100).lines[0]
    trailing = engine.lay_out("שלום", STYLE, 100, align="trailing").lines[0]
    center = engine.lay_out("שלום", STYLE, 100, align="center").lines[0]
    by_page = engine.lay_out("שלום", STYLE, 100, side="ltr").lines[0]
    assert leading.x > center.x > trailing.x == by_page.x == 0


def test_spans_keep_their_look_across_directions() -> None:
    laid = TextEngine().lay_out(
        [Span("אבג "), Span("Bold 5", bold=True, colour="#B45309"), Span(" דהו")], STYLE, 500
    )
    (line,) = laid.lines
    looks = [(p.shaped.text.strip(), p.shaped.bold, p.colour) for p in line.pieces]
    plain, special = (False, "#1F2430"), (True, "#B45309")
    shown = [look for look in looks if look[0]]
    assert shown == [("דהו", *plain), ("Bold", *special), ("5", *special), ("אבג", *plain)]


def test_arabic_lines_are_taller() -> None:
    engine = TextEngine()
    assert engine.lay_out("سلام", STYLE, 99).height > engine.lay_out("שלום", STYLE, 99).height


def test_a_part_holds_its_lines() -> None:
    laid = TextEngine().lay_out("one two three four five", STYLE, 40)
    first, rest = laid.part(0, 2), laid.part(2, len(laid.lines))
    assert [*first.lines, *rest.lines] == laid.lines
    assert first.height == 2 * laid.line_height


def test_hundred_thousand_characters_are_laid_out() -> None:
    engine = TextEngine()
    words = engine.lay_out("שלום WhatsApp 12, سلام. " * 4200, STYLE, 400)
    unbroken = engine.lay_out("אב" * 50_000, STYLE, 400)
    marks = engine.lay_out("\u2067א\u2069 (" * 25_000, STYLE, 400)
    assert len(words.lines) > 900
    assert len(unbroken.lines) > 900
    assert marks.lines


def test_works_in_a_background_thread() -> None:
    found: list[int] = []
    thread = threading.Thread(
        target=lambda: found.append(len(TextEngine().lay_out("שלום " * 99, STYLE, 99).lines))
    )
    thread.start()
    thread.join()
    assert found[0] > 5


def test_needs_no_qt_and_documents_import_lightly() -> None:
    code = (
        "import sys, aiworkshop.documents; light = set(sys.modules);"
        "from aiworkshop.documents.text.engine import *;"
        "TextEngine().lay_out('שלום', TextStyle(10), 99);"
        "print([m for m in ('PySide6', 'reportlab') if m in sys.modules],"
        " [m for m in ('uharfbuzz', 'reportlab') if m in light])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[] []"
