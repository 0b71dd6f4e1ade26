"""Lists of people from other programs: any encoding, odd spreadsheets, clear refusals."""

import io
import zipfile
from datetime import date
from pathlib import Path

import pytest
import xlsxwriter
from hypothesis import given, settings, strategies as st

from aiworkshop.base.errors import AppError, MachineError, UserError
from aiworkshop.documents.lists.encodings import ARABIC, HEBREW, UTF_8, UTF_16, decode
from aiworkshop.documents.lists.reading import MOST_ROWS, read_list, read_pasted

HEBREW_LIST = "שם,תפקיד,ארגון\nסמר ח'ורי,מנהלת ספרייה,עיריית עכו\nאורי לוי,מתנדב,ועד השכונה\n"
ARABIC_LIST = "الاسم,الوظيفة,المؤسسة\nسمر خوري,مديرة المكتبة,بلدية عكا\nرامي حدّاد,متطوع,لجنة الحي\n"
ENGLISH_LIST = "Name,Role\nDana Levi,Teacher\n"


def workbook(path: Path, rows: list[list[object]], **more: object) -> Path:
    with xlsxwriter.Workbook(str(path), {"default_date_format": "dd/mm/yyyy"}) as book:
        sheet = book.add_worksheet("People")
        for number, row in enumerate(rows):
            for place, value in enumerate(row):
                sheet.write(number, place, value)
        for cells, words in dict(more.get("merged", {})).items():
            sheet.merge_range(cells, words)
    return path


@pytest.mark.parametrize(
    ("text", "codec", "name"),
    [
        (HEBREW_LIST, "utf-8", UTF_8),
        (HEBREW_LIST, "utf-8-sig", UTF_8),
        (HEBREW_LIST, "utf-16", UTF_16),
        (HEBREW_LIST, "utf-16-le", UTF_16),
        (HEBREW_LIST, "utf-16-be", UTF_16),
        (HEBREW_LIST, "cp1255", HEBREW),
        (ARABIC_LIST, "utf-8", UTF_8),
        (ARABIC_LIST, "utf-8-sig", UTF_8),
        (ARABIC_LIST, "utf-16", UTF_16),
        (ARABIC_LIST, "cp1256", ARABIC),
        (ENGLISH_LIST, "ascii", UTF_8),
        ("Name,Role\nDana Levi,מורה\n", "cp1255", HEBREW),
        ("Name,Role\nDana Levi,معلمة\n", "cp1256", ARABIC),
    ],
)
def test_every_encoding_found_in_offices(tmp_path: Path, text: str, codec: str, name: str) -> None:
    path = tmp_path / "people.csv"
    path.write_bytes(text.encode(codec))
    read = read_list(path)
    assert read.encoding == name
    assert [",".join(row) for row in read.rows] == text.splitlines()


@pytest.mark.parametrize("text", ["طل", "لط", "خل", "لخ", "سل", "ذل", "طه, مطل", "ربط"])
def test_letters_of_short_names_are_not_taken_for_marks(text: str) -> None:
    assert decode(text.encode("cp1256")) == (text, ARABIC)


@pytest.mark.parametrize(
    "text", ["עו״ד", "ד״ר לוי", "״בית״ הקהילה", "ג׳מאל", "בית־ספר", "ב־5 במאי"]
)
def test_marks_within_words_are_hebrew(text: str) -> None:
    assert decode(text.encode("cp1255")) == (text, HEBREW)


NAMES = st.text(st.sampled_from("אבגדהוזחטיכלמנסעפצקרשתךםןףץ'\" -"), min_size=2, max_size=20)
ARABIC_LETTERS = "ابتثجحخدذرزسشصضطظعغفقكلمنهويءأإآةى -"
ARABIC_NAMES = st.text(st.sampled_from(ARABIC_LETTERS), min_size=2, max_size=20)


@settings(max_examples=60, deadline=None)
@given(
    st.one_of(
        st.tuples(st.lists(NAMES, min_size=1), st.just("cp1255")),
        st.tuples(st.lists(ARABIC_NAMES, min_size=1), st.just("cp1256")),
    )
)
def test_hebrew_and_arabic_in_the_same_bytes_are_told_apart(
    case: tuple[list[str], str],
) -> None:
    names, codec = case
    text = "\n".join(names)
    other = text.encode(codec).decode("cp1256" if codec == "cp1255" else "cp1255", "replace")
    plain = [
        char.isascii() or char in "־״" or "א" <= char <= "ת" or "ء" <= char <= "ي" for char in other
    ]
    # A few letters may be words in both, with a mark between them.
    if any(char.isalpha() for char in text) and not all(plain):
        assert decode(text.encode(codec))[0] == text


@pytest.mark.parametrize("mark", [",", ";", "\t", "|"])
def test_delimiters_quotes_and_line_ends(tmp_path: Path, mark: str) -> None:
    path = tmp_path / "people.csv"
    lines = [f"Name{mark}Unit", f'"Levi{mark} Dana"{mark}"Parks\nand gardens"', f"Omar{mark}"]
    path.write_text("\r\n".join(lines), newline="")
    rows = read_list(path).rows
    dana = " ".join(f"Levi{mark} Dana".split())
    assert rows == (("Name", "Unit"), (dana, "Parks and gardens"), ("Omar", ""))


def test_pasted_rows() -> None:
    read = read_pasted("שם\tתפקיד\r\nסמר\tמנהלת\r\n\r\n")
    assert read.rows == (("שם", "תפקיד"), ("סמר", "מנהלת"))
    assert read_pasted("Dana Levi\nOmar Haddad").rows == (("Dana Levi",), ("Omar Haddad",))


def test_a_mark_that_nobody_closed_swallows_nobody() -> None:
    text = 'שם,תפקיד\n"סמר,מנהלת\nאורי,"מתנדב\n"כהן, דנה",מורה\nד"ר לוי,יו"ר\n'
    assert read_pasted(text).rows[1:] == (
        ('"סמר', "מנהלת"),
        ("אורי", '"מתנדב'),
        ("כהן, דנה", "מורה"),
        ('ד"ר לוי', 'יו"ר'),
    )
    assert read_pasted('Name,Role\nDana,"Teacher\n').rows[1] == ("Dana", '"Teacher')


def test_marks_of_direction_around_words_go() -> None:
    assert read_pasted("\u200fשם\tתפקיד\n\u200fדנה\u200f\t\u00a0מורה").rows == (
        ("שם", "תפקיד"),
        ("דנה", "מורה"),
    )


def test_a_sheet_of_other_data_beside_the_list_is_not_taken_for_it(tmp_path: Path) -> None:
    path = tmp_path / "office.xlsx"
    with xlsxwriter.Workbook(str(path), {"constant_memory": True}) as book:
        for name, count in (("people", 3), ("data", MOST_ROWS + 1)):
            sheet = book.add_worksheet(name)
            for row in range(count):
                sheet.write(row, 0, f"{name} {row}")
    read = read_list(path)
    assert read.sheet == "people" and len(read.rows) == 3
    assert read.sheets == ("people", "data")


def test_a_spreadsheet_with_merged_cells_formulas_dates_and_numbers(tmp_path: Path) -> None:
    path = tmp_path / "people.xlsx"
    with xlsxwriter.Workbook(str(path)) as book:
        book.add_worksheet("Notes").write(0, 0, "internal")
        sheet = book.add_worksheet("אנשים")
        sheet.merge_range("A1:D1", "רשימת משתתפים")
        for place, words in enumerate(("שם", "מחלקה", "טלפון", "תאריך")):
            sheet.write(1, place, words)
        sheet.merge_range("B3:B4", "חינוך")
        sheet.write(2, 0, "סמר")
        sheet.write_formula(3, 0, '="אור"&"י"', None, "אורי")
        sheet.write(2, 2, 48123456)
        sheet.write_datetime(2, 3, date(2026, 5, 14), book.add_format({"num_format": "dd/mm/yy"}))
        sheet.write_formula(3, 2, "=1/0", None, "#DIV/0!")
    read = read_list(path)
    assert read.sheets == ("Notes", "אנשים") and read.sheet == "אנשים"
    assert read.rows == (
        ("רשימת משתתפים", "", "", ""),
        ("שם", "מחלקה", "טלפון", "תאריך"),
        ("סמר", "חינוך", "48123456", "14/05/2026"),
        ("אורי", "חינוך", "", ""),
    )
    assert read.numbers == (1, 2, 3, 4)
    assert read_list(path, "Notes").rows == (("internal",),)


def test_a_workbook_with_macros_is_read_and_nothing_in_it_runs(tmp_path: Path) -> None:
    path = tmp_path / "people.xlsm"
    workbook(tmp_path / "plain.xlsx", [["Name"], ["Dana"]])
    with zipfile.ZipFile(tmp_path / "plain.xlsx") as plain, zipfile.ZipFile(path, "w") as macros:
        for entry in plain.infolist():
            macros.writestr(entry, plain.read(entry))
        macros.writestr("xl/vbaProject.bin", b"\xd0\xcf\x11\xe0 not run")
    assert read_list(path).rows == (("Name",), ("Dana",))


def test_fifty_thousand_rows_are_refused_and_empty_ones_do_not_count(tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    path.write_text("Name\n" + "Dana\n" * 50_000, encoding="utf-8")
    assert "50001" in refused(path)
    path.write_text("Name\nDana\n" + ",,,\n" * 50_000, encoding="utf-8")
    assert read_list(path).rows == (("Name",), ("Dana",))
    path.write_text("Name\n" + "Dana\n" * (MOST_ROWS - 1), encoding="utf-8")
    assert len(read_list(path).rows) == MOST_ROWS


def refused(path: Path, kind: type[AppError] = UserError) -> str:
    before = path.read_bytes() if path.exists() else b""
    with pytest.raises(kind) as caught:
        read_list(path)
    assert not path.exists() or path.read_bytes() == before
    said = str(caught.value)
    assert "{" not in said and "Nothing was changed" in said
    return caught.value.code + " " + said


def protected_workbook() -> bytes:
    """The container that Office wraps a workbook with a password in, as far as a reader looks."""
    header = bytearray(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504))
    return bytes(header) + "EncryptedPackage".encode("utf-16-le") + bytes(1024)


@pytest.mark.parametrize(
    ("name", "data", "code"),
    [
        ("locked.xlsx", protected_workbook(), "list_protected"),
        ("cut.xlsx", b"PK\x03\x04 and then nothing", "list_foreign"),
        ("picture.csv", bytes(range(256)) * 9 + b"\0\0\0", "list_foreign"),
        ("empty.csv", b"", "list_empty"),
        ("blank.csv", b" , ,\n,,\n", "list_empty"),
        ("old.xls", b"\xd0\xcf\x11\xe0 not a workbook", "list_foreign"),
    ],
)
def test_what_is_no_list_is_refused_with_a_sentence(
    tmp_path: Path, name: str, data: bytes, code: str
) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    assert refused(path).startswith(code)


def test_an_archive_that_is_no_workbook_and_one_that_explodes(tmp_path: Path) -> None:
    path = tmp_path / "people.xlsx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("hello.txt", "hello")
    assert refused(path).startswith("list_foreign")
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        piece = io.BytesIO(bytes(1024 * 1024)).getvalue()
        with archive.open("xl/worksheets/sheet1.xml", "w", force_zip64=True) as entry:
            for _ in range(401):
                entry.write(piece)
    assert refused(path).startswith("list_too_large")


def test_a_file_that_is_gone_or_a_folder(tmp_path: Path) -> None:
    with pytest.raises(MachineError):
        read_list(tmp_path / "gone.csv")
    with pytest.raises(MachineError):
        read_list(tmp_path)
