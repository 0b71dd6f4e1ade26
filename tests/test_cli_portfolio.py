"""The verb ``portfolio``, as a script would use it."""

from pathlib import Path

import pytest

from aiworkshop import cli
from aiworkshop.bootstrap import opened_workbench
from tests.portfolio_world import World, small_world


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "library.sqlite"


@pytest.fixture
def world(path: Path) -> World:
    with opened_workbench(path) as bench:
        return small_world(bench.runner)


def portfolio(path: Path, programme: str, target: Path, *options: str) -> int:
    line = ["portfolio", programme, "-o", str(target), "--library", str(path), *options]
    return cli.main(line)


@pytest.mark.parametrize("suffix", [".pdf", ".docx", ".xlsx", ".html"])
def test_every_format_by_a_name_in_any_language(
    path: Path, world: World, tmp_path: Path, suffix: str, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / f"out{suffix}"
    name = {".pdf": "ערים הוגנות", ".docx": "مدن عادلة"}.get(suffix, "equitable cities")
    assert portfolio(path, name, target) == 0
    assert capsys.readouterr().out.strip() == str(target)
    assert target.stat().st_size > 5_000


def test_each_quoted_workshop_is_logged(path: Path, world: World, tmp_path: Path) -> None:
    target = tmp_path / "page.html"
    assert portfolio(path, world.programme[:12], target) == 0
    with opened_workbench(path) as bench:
        (first,) = bench.outputs(world.workshops["Akko one"])
        (second,) = bench.outputs(world.workshops["Akko two"])
        assert bench.outputs(world.workshops["Dimona one"]) == [], "nothing of it is public"
    assert (first.form, first.language, first.target) == ("residents", "en+he+ar", str(target))
    assert first.record_ids is not None and len(first.record_ids) == 1
    assert second.record_ids is not None and len(second.record_ids) == 1


def test_a_withdrawal_finds_the_portfolio(path: Path, world: World, tmp_path: Path) -> None:
    key = world.workshops["Akko one"]
    with opened_workbench(path) as bench:
        made = World(bench.runner)
        person = made.add(key, "participant", name="Dana Levi")
        told = made.add(key, "interview", storyteller_id=person)
        story = {"kind": "story", "title": "Hers", "starred": True, "interview_id": told}
        made.add(key, "finding", permission="named", **story)
    target = tmp_path / "report.pdf"
    assert portfolio(path, "Equitable Cities", target) == 0
    with opened_workbench(path) as bench:
        found = bench.outputs_with(key, person)
    assert [(each.form, each.target, each.certain) for each in found] == [
        ("portfolio", str(target), True)
    ]


def test_one_cohort_and_one_town(path: Path, world: World, tmp_path: Path) -> None:
    target = tmp_path / "page.html"
    assert portfolio(path, "Equitable Cities", target, "--town", "דימונה", "--cohort", "1") == 0
    page = target.read_text(encoding="utf-8")
    assert "Akko" not in page
    assert "Dimona" in page


@pytest.mark.parametrize(
    ("programme", "name", "options", "said"),
    [
        ("Hazira", "out.pdf", (), "There is no programme “Hazira”"),
        ("Equitable Cities", "out.odt", (), ".pdf, .docx, .xlsx"),
        ("Equitable Cities", "out.html", ("--form", "portfolio"), ".pdf, .docx, .xlsx"),
        ("Equitable Cities", "out.pdf", ("--cohort", "7"), "Those there are: 1, 2"),
        ("Equitable Cities", "out.pdf", ("--town", "Haifa"), "עכו"),
    ],
)
def test_what_cannot_be_is_refused_with_a_sentence(
    path: Path,
    world: World,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    programme: str,
    name: str,
    options: tuple[str, ...],
    said: str,
) -> None:
    target = tmp_path / name
    assert portfolio(path, programme, target, *options) == 1
    assert said in capsys.readouterr().err
    assert not target.exists()


def test_a_sentence_that_tells_who_it_was_is_noted(
    path: Path, world: World, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with opened_workbench(path) as bench:
        World(bench.runner).add(
            world.workshops["Dimona one"],
            "finding",
            kind="story",
            title="The librarian told it",
            starred=True,
        )
    assert portfolio(path, "Equitable Cities", tmp_path / "out.pdf") == 0
    assert "1 texts without a name" in capsys.readouterr().err
