"""Transfer copies with a passphrase on the command line: in a script, and where somebody sits."""

import getpass
import io
import sys
from pathlib import Path

import pytest

from aiworkshop.base.sealing import is_sealed
from tests.test_cli import run

PASSPHRASE = "ארבע מילים שאיש לא ינחש"


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.fixture
def place(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> tuple[Path, str]:
    path = tmp_path / "library.sqlite"
    return path, run(capsys, "sample", "--library", path)[1].strip()


@pytest.fixture
def secret(tmp_path: Path) -> Path:
    path = tmp_path / "secret.txt"
    path.write_bytes(b"\xef\xbb\xbf" + PASSPHRASE.encode() + b"\r\nnot this line\r\n")
    return path


def answers(monkeypatch: pytest.MonkeyPatch, *said: str) -> list[str]:
    left = list(said)
    monkeypatch.setattr(sys, "stdin", Terminal())
    monkeypatch.setattr(getpass, "getpass", lambda prompt: left.pop(0))
    return left


def test_out_and_in_with_a_file_that_holds_it(
    capsys: pytest.CaptureFixture[str], place: tuple[Path, str], secret: Path, tmp_path: Path
) -> None:
    path, workshop = place
    closed, plain = tmp_path / "closed.aiworkshop", tmp_path / "plain.aiworkshop"
    with_it = ("--passphrase-file", secret)
    code, out, _ = run(capsys, "export", workshop, "-o", closed, *with_it, "--library", path)
    assert code == 0
    assert "protected with a passphrase" in out
    assert is_sealed(closed)
    run(capsys, "export", workshop, "-o", plain, "--library", path)
    other, again = tmp_path / "other.sqlite", tmp_path / "again.aiworkshop"
    out = run(capsys, "import", closed, "--preview", *with_it, "--library", other)[1]
    assert "not in this library yet" in out
    assert not other.exists()
    assert run(capsys, "import", closed, *with_it, "--library", other)[0] == 0
    run(capsys, "export", workshop, "-o", again, "--library", other)
    assert again.read_bytes() == plain.read_bytes()
    # One for a file that needs none does no harm.
    assert run(capsys, "import", plain, *with_it, "--library", other)[0] == 0


def test_without_it_or_with_a_wrong_one_nothing_is_made(
    capsys: pytest.CaptureFixture[str], place: tuple[Path, str], secret: Path, tmp_path: Path
) -> None:
    path, workshop = place
    closed, other = tmp_path / "closed.aiworkshop", tmp_path / "other.sqlite"
    run(
        capsys,
        *("export", workshop, "-o", closed, "--passphrase-file", secret, "--library", path),
    )
    wrong, empty, binary = (tmp_path / name for name in ("wrong", "empty", "binary"))
    wrong.write_text("קרוב אבל לא", "utf-8")
    empty.write_text("\n" + PASSPHRASE, "utf-8")
    binary.write_bytes(b"\xff\xfe\x00")
    for given in ((), *(("--passphrase-file", one) for one in (wrong, empty, binary, tmp_path))):
        code, out, err = run(capsys, "import", closed, *given, "--library", other)
        assert (code, out) == (1, "")
        assert len(err.strip().splitlines()) == 1
        assert PASSPHRASE not in err
        assert not other.exists()


@pytest.mark.parametrize(
    ("name", "words"), [("short.aiworkshop", "1234567"), ("copy.json", PASSPHRASE)]
)
def test_what_cannot_be_protected_is_not_written(
    capsys: pytest.CaptureFixture[str],
    place: tuple[Path, str],
    tmp_path: Path,
    name: str,
    words: str,
) -> None:
    path, workshop = place
    secret, target = tmp_path / "secret", tmp_path / name
    secret.write_text(words, "utf-8")
    arguments = ("export", workshop, "-o", target, "--passphrase-file", secret)
    code, _, err = run(capsys, *arguments, "--library", path)
    assert code == 1
    assert "Nothing was" in err
    assert not target.exists()


def test_who_sits_there_is_asked_twice_and_may_mistype(
    capsys: pytest.CaptureFixture[str],
    place: tuple[Path, str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    path, workshop = place
    closed, other = tmp_path / "closed.aiworkshop", tmp_path / "other.sqlite"
    export = ("export", workshop, "-o", closed, "--passphrase", "--library", path)
    answers(monkeypatch, PASSPHRASE, PASSPHRASE + "!")
    assert run(capsys, *export)[0] == 1
    assert not closed.exists()
    answers(monkeypatch, PASSPHRASE, PASSPHRASE)
    assert run(capsys, *export)[0] == 0
    left = answers(monkeypatch, "wrong one", "", PASSPHRASE, "never asked for")
    code, _, err = run(capsys, "import", closed, "--library", other)
    assert code == 0
    assert len(err.strip().splitlines()) == 2
    assert left == ["never asked for"]


def test_a_script_is_not_left_waiting(
    capsys: pytest.CaptureFixture[str],
    place: tuple[Path, str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    path, workshop = place
    monkeypatch.setattr(sys, "stdin", io.StringIO())
    target = tmp_path / "copy.aiworkshop"
    code, _, err = run(capsys, "export", workshop, "-o", target, "--passphrase", "--library", path)
    assert code == 1
    assert "--passphrase-file" in err
    assert not target.exists()
