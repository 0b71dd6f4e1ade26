"""The verb ``picture`` as a script would use it."""

from pathlib import Path

import pytest
from PIL import Image

from aiworkshop import cli
from aiworkshop.bootstrap import opened_workbench
from aiworkshop.facilitation.sample import SAMPLE_ID


def run(capsys: pytest.CaptureFixture[str], *arguments: object) -> tuple[int, str, str]:
    code = cli.main([str(argument) for argument in arguments])
    captured = capsys.readouterr()
    return code, captured.out, captured.err


@pytest.fixture
def path(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Path:
    library = tmp_path / "library.sqlite"
    assert run(capsys, "sample", "--library", library)[0] == 0
    return library


def test_pictures_are_written_and_logged(
    capsys: pytest.CaptureFixture[str], path: Path, tmp_path: Path
) -> None:
    pdf, png = tmp_path / "core.pdf", tmp_path / "map.PNG"
    start = ("picture", SAMPLE_ID[:12], "--library", path)
    code, out, err = run(capsys, *start, "--language", "he", "-o", pdf)
    assert (code, out.strip(), err) == (0, str(pdf), "")
    assert pdf.read_bytes().startswith(b"%PDF")
    wanted = ("--kind", "opportunities", "--language", "ar", "--form", "wall", "--width", 800)
    code, _, err = run(capsys, *start, *wanted, "-o", png)
    assert code == 0
    assert "that did not fit: 5" in err
    with Image.open(png) as picture:
        assert picture.size == (800, 450)
    with opened_workbench(path) as workbench:
        logged = [(each.form, each.target) for each in workbench.outputs(SAMPLE_ID)]
    assert logged == [("picture_opportunities", str(png)), ("picture_core", str(pdf))]


def test_refusals(capsys: pytest.CaptureFixture[str], path: Path, tmp_path: Path) -> None:
    start = ("picture", SAMPLE_ID, "--language", "he", "--library", path)
    code, _, err = run(capsys, *start, "-o", tmp_path / "core.gif")
    assert code == 1
    assert ".pdf, .png" in err
    for wrong in (("--kind", "poem"), ("--width", "7"), ("--form", "stone")):
        with pytest.raises(SystemExit) as refused:
            run(capsys, *start, *wrong, "-o", tmp_path / "core.pdf")
        assert refused.value.code == 2
    assert not list(tmp_path.glob("core*"))
