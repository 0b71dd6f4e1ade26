"""Funders' forms from the command line, as a script would write them."""

from pathlib import Path

import pytest

from aiworkshop import cli
from aiworkshop.base.paths import data_folder
from aiworkshop.bootstrap import opened_workbench
from aiworkshop.facilitation.reports.writing import WriteReportText
from tests.seed_event import FORM, english, enter_seed


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "library.sqlite"


@pytest.fixture
def seed(path: Path) -> str:
    with opened_workbench(path) as bench:
        return enter_seed(bench.runner)


def report(
    capsys: pytest.CaptureFixture[str], path: Path, seed: str, form: str, *arguments: object
) -> tuple[int, str]:
    """Exit code and what was said about it."""
    line = ["report", seed, "--form", form, "--library", path, *arguments]
    code = cli.main([str(each) for each in line])
    captured = capsys.readouterr()
    return code, captured.err


@pytest.mark.parametrize("suffix", [".pdf", ".docx"])
def test_the_seeds_form_is_written(
    capsys: pytest.CaptureFixture[str], path: Path, seed: str, tmp_path: Path, suffix: str
) -> None:
    target = tmp_path / f"form{suffix}"
    assert report(capsys, path, seed, FORM, "-o", target) == (0, "")
    assert target.stat().st_size > 5_000


def test_too_long_is_refused_and_a_draft_goes_out(
    capsys: pytest.CaptureFixture[str], path: Path, seed: str, tmp_path: Path
) -> None:
    with opened_workbench(path) as bench:
        bench.runner.run(WriteReportText(seed, FORM, "field.summary", english("word " * 317)))
    target = tmp_path / "form.pdf"
    code, said = report(capsys, path, seed, FORM, "-o", target)
    assert code == 1 and not target.exists()
    assert "317 words where 300 are allowed: 17 too many" in said
    assert report(capsys, path, seed, FORM, "--draft", "-o", target)[0] == 0
    assert target.exists()


def test_an_unknown_form_tells_those_that_there_are(
    capsys: pytest.CaptureFixture[str], path: Path, seed: str, tmp_path: Path
) -> None:
    code, said = report(capsys, path, seed, "un-habitt", "-o", tmp_path / "form.pdf")
    assert code == 1
    assert "un-habitat" in said and "city-report" in said and "summary" in said


def test_a_mistake_in_a_form_of_ones_own_is_told_with_its_line(
    capsys: pytest.CaptureFixture[str], path: Path, seed: str, tmp_path: Path
) -> None:
    folder = data_folder() / "forms"
    folder.mkdir(parents=True)
    lines = ['id = "own"', 'languages = ["en"]', 'title = { en = "Own" }', "", "[[parts]]"]
    lines += ['type = "essay"', 'id = "what"', 'label = { en = "What" }']
    (folder / "own.toml").write_text("\n".join(lines), "utf-8")
    target = tmp_path / "form.pdf"
    code, said = report(capsys, path, seed, "own", "-o", target)
    assert code == 1 and not target.exists()
    assert "own.toml" in said and "Line 5" in said and "“essay” is no type of part" in said
    lines[5] = 'type = "text"'
    (folder / "own.toml").write_text("\n".join(lines), "utf-8")
    assert report(capsys, path, seed, "own", "-o", target) == (0, "")
