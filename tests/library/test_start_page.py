"""The start page's list: plain SQLite, last changed first, silent about a broken file."""

import subprocess
import sys
from pathlib import Path

import pytest

from aiworkshop.base.text import Text
from aiworkshop.library.opening import open_library
from aiworkshop.library.start_page import start_cards


def test_cards_come_last_changed_first_without_the_trash(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    library = open_library(path)
    keys = []
    for number in range(4):
        fields = {"title": Text(f"אירוע {number}", "he", "rtl"), "sample": number == 2}
        keys.append(library.write("a", "", lambda unit, f=fields: unit.add("workshop", f))[0])
    first, second, _, last = keys
    library.write("d", second, lambda unit: unit.remove("workshop", second))
    library.write("f", first, lambda unit: unit.add("finding", {"title": Text("x")}))
    open_cards = start_cards(path)  # while the library is open, from its log
    library.close()
    assert open_cards == start_cards(path)
    assert [card.id for card in open_cards] == [first, last, keys[2]]
    assert open_cards[0].title == Text("אירוע 0", "he", "rtl")
    assert [card.sample for card in open_cards] == [False, False, True]
    assert {card.findings for card in open_cards} == {-1}
    assert len(start_cards(path, limit=2)) == 2


@pytest.mark.parametrize(
    "content", [None, b"", b"no library", b"SQLite format 3\x00" + b"\xff" * 99]
)
def test_a_missing_or_broken_file_gives_no_cards_and_stays_as_it_is(
    tmp_path: Path, content: bytes | None
) -> None:
    path = tmp_path / "library.sqlite"
    if content is not None:
        path.write_bytes(content)
    assert start_cards(path) == []
    assert start_cards(tmp_path) == []
    assert [file.read_bytes() for file in tmp_path.iterdir()] == (
        [content] if content is not None else []
    )


def test_the_list_needs_neither_sqlalchemy_nor_alembic(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    open_library(path).close()
    code = (
        "import sys; from pathlib import Path; "
        "from aiworkshop.library.start_page import start_cards; "
        f"start_cards(Path({str(path)!r})); "
        "print([name for name in ('sqlalchemy', 'alembic', 'PySide6') if name in sys.modules])"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "[]"


def test_a_current_library_opens_without_alembic(tmp_path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; "
        "from aiworkshop.library.opening import open_library; "
        f"open_library(Path({str(tmp_path / 'l.sqlite')!r})).close(); "
        "print('alembic' in sys.modules)"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "False"
