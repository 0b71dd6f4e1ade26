"""The diagnostics file: numbers of a library full of words, and none of the words."""

from pathlib import Path

import pytest

from aiworkshop.base.logs import log_failure, start_log, stop_log
from aiworkshop.base.places import ServerPlace
from aiworkshop.base.redacting import Redactor, code_paths_only
from aiworkshop.base.settings import Settings
from aiworkshop.cli import main
from aiworkshop.facilitation.diagnostics import as_text, gather, write
from aiworkshop.library.backup import make_backup
from tests.library.make_golden import TITLE, make_golden

REDACT = Redactor(Path("/home/dana"), "dana", "town-laptop")
MARKS = ("שיחה", "حوار", "talk", "סוד", TITLE, "dana", "town-laptop")


@pytest.fixture
def place(tmp_path: Path) -> Path:
    path = tmp_path / "dana סוד" / "library.sqlite"
    path.parent.mkdir()
    make_golden(path, tmp_path / "scratch" / "library.sqlite")
    make_backup(path, "daily")
    return path


def test_it_has_numbers_and_no_words(place: Path, tmp_path: Path) -> None:
    logs = tmp_path / "log"
    start_log(logs)
    log_failure("window", ValueError("talk סוד"))
    stop_log()
    settings = Settings(
        window={"ltr": "x"},
        shared_library="/home/dana/סוד.sqlite",
        packs={"a": '{"talk": 1}'},
        reports={"folder": "/home/dana/talk"},
    )
    parts = gather(place, settings, logs, "screen: 1 × 1 /home/dana/x", REDACT)
    text = as_text(parts)
    assert [part.id for part in parts] == [
        *("program", "system", "screen", "settings", "library", "log"),
    ]
    assert not [mark for mark in MARKS if mark in text]
    for said in ("finding: 1", "revision: 0005", "integrity: whole", "backup: daily", "ValueError"):
        assert said in text
    assert "plenary_note: 1 (1 in the trash)" in text
    assert "shared_library: set" in text
    assert "~/x" in text


@pytest.mark.parametrize("content", [b"", b"talk", b"SQLite format 3\x00" + b"talk" * 2000])
def test_a_damaged_library_is_told_too(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "library.sqlite"
    path.write_bytes(content)
    text = as_text(gather(path, Settings(), tmp_path, redact=REDACT))
    assert "cannot be read: " in text
    assert "talk" not in text


def test_a_server_is_named_as_one_only(tmp_path: Path) -> None:
    place = ServerPlace("postgresql+psycopg://dana:talk@town-laptop/office")
    text = as_text(gather(place, Settings(), tmp_path, redact=REDACT))
    assert "on a server" in text
    assert not [mark for mark in (*MARKS, "office") if mark in text]


def test_names_and_addresses_are_taken_out() -> None:
    text = REDACT("at /home/dana/x of Dana on TOWN-LAPTOP, postgresql://dana:pw@town/db, danaher")
    assert text == "at ~/x of <user> on <host>, postgresql://… danaher"
    assert REDACT("danaher") == "danaher"
    trace = '  File "/home/dana/lib/python3.11/site-packages/aiworkshop/ui/x.py", line 3 in go'
    assert code_paths_only(trace) == '  File "aiworkshop/ui/x.py", line 3 in go'


def test_the_command_writes_it(
    place: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "for-help.txt"
    command = ["diagnostics", "--library", str(place), "-o", str(target), "--without", "system"]
    assert main(command) == 0
    text = target.read_text("utf-8")
    assert "== library ==" in text
    assert "== system ==" not in text
    assert TITLE not in text
    assert main(["diagnostics", "--library", str(place)]) == 0
    assert "finding: 1" in capsys.readouterr().out


def test_it_replaces_no_library(place: Path) -> None:
    from aiworkshop.base.errors import AppError

    before = place.read_bytes()
    with pytest.raises(AppError):
        write(place, [])
    assert place.read_bytes() == before
