"""Codes on paper, as they are printed, scanned and typed in any layout of the keyboard."""

from dataclasses import replace

import pytest
from hypothesis import given, strategies as st

from aiworkshop.base.errors import UserError
from aiworkshop.method.sheet_codes import (
    PRINT_LETTERS,
    WORKSHOP_LETTERS,
    ScannedCode,
    SheetCode,
    nearest_code,
    read_code,
    short_code,
)
from aiworkshop.method.worksheets import WORKSHEETS

# What each key types, in the standard Israeli layout (SI 1452) and in Arabic (101).
LATIN_KEYS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
HEBREW_KEYS = "שנבגקכעיןחלךצמםפ/רדאוה'סטז"
ARABIC_KEYS = "شلاؤيثبلاهتنمةىخحضقسفعرصءغئ"
QR_ALPHANUMERIC = set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:")

codes = st.builds(
    SheetCode,
    st.sampled_from(WORKSHEETS.ids),
    st.integers(0, 999),
    st.integers(0, 9999),
    st.integers(0, 99),
)
ids = st.text(min_size=1, max_size=40)


def hebrew(typed: str) -> str:
    keys = dict(zip(LATIN_KEYS, HEBREW_KEYS, strict=True)) | {"/": ".", ".": "ץ"}
    return "".join(keys.get(char, char) for char in typed)


def arabic(typed: str) -> str:
    # B types two letters at once: taken out of the row above and put in here.
    letters = ARABIC_KEYS.replace("لا", "", 1)
    keys = dict(zip(LATIN_KEYS.replace("B", ""), letters, strict=True))
    keys |= {"B": "لا", "/": "ظ", ".": "ز"}
    return "".join(keys.get(char, char) for char in typed)


@given(codes)
def test_what_is_printed_can_be_typed(code: SheetCode) -> None:
    assert read_code(str(code)) == ScannedCode(code)
    assert read_code(f"  {str(code).lower()} \n").code == code


@given(codes, ids, ids)
def test_what_is_scanned_names_workshop_and_print(
    code: SheetCode, workshop: str, printed: str
) -> None:
    scanned = ScannedCode(
        code, short_code(workshop, WORKSHOP_LETTERS), short_code(printed, PRINT_LETTERS)
    )
    assert set(str(scanned)) <= QR_ALPHANUMERIC
    assert read_code(str(scanned)) == scanned
    # A cheap scanner types with whichever layout is on, shift or not.
    assert read_code(str(scanned).lower()) == scanned


@given(codes, ids)
def test_the_keyboard_may_be_in_hebrew_or_arabic(code: SheetCode, workshop: str) -> None:
    scanned = ScannedCode(code, short_code(workshop, WORKSHOP_LETTERS), "2XJ4")
    for printed in (str(code), str(scanned)):
        assert read_code(hebrew(printed)).code == code
        assert read_code(arabic(printed)).code == code
    assert read_code(hebrew(str(scanned))) == scanned
    assert read_code(arabic(str(scanned))) == scanned


@given(codes)
def test_the_stroke_of_the_number_keys_is_one_in_any_layout(code: SheetCode) -> None:
    letters, _, page = str(code).partition("/")
    for layout in (hebrew, arabic):
        assert (
            read_code("/".join((layout(letters), page)) if page else layout(letters)).code == code
        )


def test_arabic_types_b_as_g_and_h() -> None:
    scanned = ScannedCode(SheetCode("BDG"), "GHGH2G", "1GHJ")
    assert read_code(arabic(str(scanned))) == scanned
    assert not any("B" in short_code(str(each), WORKSHOP_LETTERS) for each in range(500))


@pytest.mark.parametrize(
    "typed",
    [
        *("DIS-3/1", "dis-3/1", "dis3/1", " DIS - 3 / 1 ", "DIS-٣/١", "DIS-۳/۱"),
        *("\u200fDIS-3/1\u200e", "DIS\u20133/1", "DIS_3/1", "DIS\u22123\\1", "DIS\u05be3/1"),
        *("גןד\u20133/1", "גןד_3.1", "يهس_٣/١"),
    ],
)
def test_a_code_is_read_however_it_is_typed(typed: str) -> None:
    assert read_code(typed).code == SheetCode("DIS", 3, 0, 1)


def test_copies_have_two_digits_and_pages_may_be_left_out() -> None:
    assert str(SheetCode("INT", 3, 5, 2)) == "INT-3-05/2"
    assert str(SheetCode("SIN")) == "SIN-0"
    assert read_code("int-3-5").code == SheetCode("INT", 3, 5)


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "DIS",
        "DISC-1",
        "DIS-3/1/2",
        "3/1",
        "AW1.7K3M9Q.DIS-3/1",
        "AW2.7K3M9Q.2XJ4.DIS-3",
        "שלום",
        "https",
    ],
)
def test_what_is_no_code_is_refused_with_an_example(typed: str) -> None:
    with pytest.raises(UserError, match="DIS-3/1"):
        read_code(typed)


@given(st.text(max_size=60))
def test_nothing_typed_breaks_the_reader(typed: str) -> None:
    try:
        code = read_code(typed).code
    except UserError:
        return
    assert len(code.sheet) == 3
    assert read_code(str(code)).code == code, "what was read can be typed again"


def test_short_codes_are_stable_and_differ() -> None:
    assert short_code("a", 6) == short_code("a", 6)
    assert len({short_code(str(number), WORKSHOP_LETTERS) for number in range(2000)}) == 2000
    assert not set("ILO") & set("".join(short_code(str(each), 6) for each in range(200)))


KNOWN = [
    *(SheetCode("DIS", group) for group in (1, 2, 3, 4, 12)),
    SheetCode("INT", 3, 5),
    SheetCode("SIN"),
]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("DIX-3", "DIS-3"),
        ("DSI-3", "DIS-3"),
        ("DES-3/1", "DIS-3"),
        ("DIS-21", "DIS-2"),
        ("DIS-112", "DIS-12"),
        ("DIS-3/2", "DIS-3"),
        ("INT-3-06", "INT-3-05"),
        ("INT-35", "INT-3-05"),
        ("DSN-2", "DIS-2"),
        ("DIS-8", "DIS-1"),
        ("INT-7-21", "INT-3-05"),
        ("גןס-3", "DIS-3"),
    ],
)
def test_the_nearest_code_is_a_slip_or_two_away(typed: str, meant: str) -> None:
    assert str(nearest_code(read_code(typed).code, KNOWN)) == meant


@pytest.mark.parametrize("typed", ["AGD-7-07", "XYZ-1"])
def test_nothing_is_named_where_nothing_is_near(typed: str) -> None:
    assert nearest_code(read_code(typed).code, KNOWN) is None
    assert nearest_code(SheetCode("DIS", 1), []) is None


@given(codes, st.lists(codes, min_size=1), st.data())
def test_one_slip_leads_back_to_a_code_as_near(
    code: SheetCode, others: list[SheetCode], data: st.DataObject
) -> None:
    plain = replace(code, page=0)
    assert nearest_code(code, [*others, plain]) == plain or plain in [
        replace(other, page=0) for other in others
    ]
    place = data.draw(st.integers(0, 1))
    swapped = [*code.sheet]
    swapped[place], swapped[place + 1] = swapped[place + 1], swapped[place]
    slipped = replace(code, sheet="".join(swapped))
    assert nearest_code(slipped, [plain]) == plain
