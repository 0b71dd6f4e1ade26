"""Packs as files: all of them or none, named so that any system takes them."""

from pathlib import Path

import pytest

from aiworkshop.base.errors import MachineError
from aiworkshop.documents import files
from aiworkshop.documents.pdf.writer import WritingCancelled
from aiworkshop.facilitation.worksheets.making import (
    PileWords,
    file_words,
    make_pack,
    named_piles,
)
from aiworkshop.facilitation.worksheets.packing import plan_pack
from aiworkshop.readmodels.packing import PackRequest
from tests.documents.workshop_parts import Parts

WORDS = PileWords("Table {number}", "Room")
SHEETS = PackRequest(sheets=("ROS", "DRM", "TAL"), languages=("en",))


@pytest.fixture
def parts() -> Parts:
    """Two tables, of which the first is called something else in the dream."""
    found = Parts(title="מה עובד")
    for phase, names in (("discovery", ("זית", "")), ("dream", ("גלים", ""))):
        for number, name in enumerate(names, start=1):
            key = found.add("group", phase=phase, number=number, name=name)
            found.translate("group", key, "name", f"{name} in English", "en")
    return found


def test_piles_bear_the_names_that_tables_were_given(parts: Parts) -> None:
    contents = parts.contents()
    piles = named_piles(plan_pack(contents, SHEETS), contents, WORDS)
    assert {name: [copy.sheet.id for copy in copies] for name, copies in piles.items()} == {
        "Room": ["TAL"],
        "Table 1 זית": ["ROS"],
        "Table 1 גלים": ["DRM"],
        "Table 2": ["ROS", "DRM"],
    }


def test_the_pages_follow_the_files(parts: Parts, tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    made = make_pack(
        parts.contents(),
        SHEETS,
        tmp_path / "pack.pdf",
        print_id="p",
        by_table=WORDS,
        progress=lambda done, total: told.append((done, total)),
    )
    assert [file.name for file in made.files] == [
        *("pack – Room.pdf", "pack – Table 1 זית.pdf", "pack – Table 2.pdf"),
        "pack – Table 1 גלים.pdf",
    ]
    assert sorted(made.files) == sorted(tmp_path.iterdir())
    assert [copy.sheet.id for copy in made.pack.copies] == ["TAL", "ROS", "ROS", "DRM", "DRM"]
    assert len(made.pages_of) == 5
    assert sum(made.pages_of) == made.pages
    assert told == [(done, 5) for done in range(1, 6)]


def test_the_same_pack_is_the_same_file(parts: Parts, tmp_path: Path) -> None:
    first, second = tmp_path / "first.pdf", tmp_path / "second.pdf"
    for target in (first, second):
        made = make_pack(parts.contents(), SHEETS, target, print_id="p")
        assert made.files == (target,)
    assert first.read_bytes() == second.read_bytes()


def test_where_one_file_cannot_be_written_none_is_left(
    parts: Parts, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = tmp_path / "pack – Room.pdf"
    kept.write_bytes(b"older")
    write = files.write_whole

    def full_in_the_end(path: Path, data: bytes) -> None:
        if "Table 2" in path.name:
            raise MachineError("full", "The disk is full.")
        write(path, data)

    monkeypatch.setattr(files, "write_whole", full_in_the_end)
    with pytest.raises(MachineError):
        make_pack(parts.contents(), SHEETS, tmp_path / "pack.pdf", print_id="p", by_table=WORDS)
    assert list(tmp_path.iterdir()) == [kept]
    assert kept.read_bytes() == b"older"


def test_what_stands_there_is_not_overwritten(parts: Parts, tmp_path: Path) -> None:
    names = []
    for _ in range(3):
        target = tmp_path / "pack.pdf"
        made = make_pack(parts.contents(), SHEETS, target, print_id="p", by_table=WORDS)
        names.append(made.files[0].name)
    assert names == ["pack – Room.pdf", "pack – Room (2).pdf", "pack – Room (3).pdf"]
    assert len(list(tmp_path.iterdir())) == 12


def test_long_titles_still_make_files(parts: Parts, tmp_path: Path) -> None:
    target = tmp_path / ("ש" * 110 + ".pdf")
    target.touch()
    parts.add("group", phase="discovery", number=9, name="א" * 120)
    made = make_pack(parts.contents(), SHEETS, target, print_id="p", by_table=WORDS)
    assert all(file.exists() for file in made.files)


def test_cancelled_in_time_nothing_is_written(parts: Parts, tmp_path: Path) -> None:
    with pytest.raises(WritingCancelled):
        make_pack(
            parts.contents(),
            SHEETS,
            tmp_path / "pack.pdf",
            print_id="p",
            by_table=WORDS,
            cancelled=lambda: True,
        )
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("table 1 A/B: “x”?", "table 1 A B “x”"),
        ("table 1\nזית\u200f ", "table 1 זית"),
        ("table 1 " + "א" * 300, "table 1 " + "א" * 72),
        ("table 2 ...", "table 2"),
    ],
)
def test_names_of_files_suit_any_system(words: str, name: str) -> None:
    assert file_words(words) == name
