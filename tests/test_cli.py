"""The verbs of the command line on a real library, as a script would use them."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from aiworkshop import cli
from aiworkshop.base.text import Text
from aiworkshop.bootstrap import opened_workbench
from aiworkshop.facilitation.create_workshop import CreateWorkshop
from aiworkshop.facilitation.records import AddRecord, DeleteRecords
from aiworkshop.readmodels.record import OFFICE_ID
from aiworkshop.readmodels.records import Finding


def run(capsys: pytest.CaptureFixture[str], *arguments: object) -> tuple[int, str, str]:
    code = cli.main([str(argument) for argument in arguments])
    captured = capsys.readouterr()
    return code, captured.out, captured.err


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "some folder" / "library.sqlite"


def test_sample_list_report_check(
    capsys: pytest.CaptureFixture[str], path: Path, tmp_path: Path
) -> None:
    code, out, _ = run(capsys, "sample", "--library", path)
    assert code == 0
    workshop = out.strip()
    assert run(capsys, "--library", path, "sample")[1].strip() == workshop
    code, out, _ = run(capsys, "list", "--json", "--library", path)
    (row,) = json.loads(out)
    assert row["id"] == workshop
    assert row["sample"] is True
    for language in ("he", "ar", "en"):
        target = tmp_path / f"{language}.pdf"
        arguments = ["report", workshop[:12], "--language", language, "-o", target]
        assert run(capsys, *arguments, "--library", path)[0] == 0
        assert target.read_bytes().startswith(b"%PDF")
    assert run(capsys, "check", "--library", path)[0] == 0


@pytest.mark.parametrize(
    ("form", "file", "begin"),
    [
        ("summary", "out.xlsx", b"PK"),
        ("summary", "out.csv", b"\xef\xbb\xbf"),
        ("summary", "out.ics", b"BEGIN:VCALENDAR\r\n"),
        ("tables", "out.xlsx", b"PK"),
        ("tables", "out.json", b'{\n "kind": "aiworkshop-report"'),
        ("calendar", "out.ics", b"BEGIN:VCALENDAR\r\n"),
    ],
)
def test_tables_and_calendars(
    form: str,
    file: str,
    begin: bytes,
    capsys: pytest.CaptureFixture[str],
    path: Path,
    tmp_path: Path,
) -> None:
    workshop = run(capsys, "--library", path, "sample")[1].strip()
    target = tmp_path / file
    common = ("--library", path, "report", workshop, "--form", form, "--language", "he")
    assert run(capsys, *common, "-o", target)[0] == 0
    assert target.read_bytes().startswith(begin)
    bare = tmp_path / "bare"
    assert run(capsys, *common, "--format", target.suffix[1:], "-o", bare)[0] == 0
    assert bare.read_bytes() == target.read_bytes()
    code, _, said = run(capsys, *common, "-o", tmp_path / "out.rtf")
    assert code == 1 and target.suffix in said


def test_a_workshop_is_found_by_exact_title(
    capsys: pytest.CaptureFixture[str], path: Path, tmp_path: Path
) -> None:
    run(capsys, "sample", "--library", path)
    _, out, _ = run(capsys, "list", "--json", "--library", path)
    title = json.loads(out)[0]["title"]
    target = tmp_path / "copy.json"
    assert run(capsys, "export", title, "-o", target, "--library", path)[0] == 0
    assert json.loads(target.read_text("utf-8"))["private"] is True


def test_export_import_export_is_byte_equal(
    capsys: pytest.CaptureFixture[str], path: Path, tmp_path: Path
) -> None:
    first, second = tmp_path / "first.json", tmp_path / "second.json"
    workshop = run(capsys, "sample", "--library", path)[1].strip()
    run(capsys, "export", workshop, "-o", first, "--library", path)
    other = tmp_path / "other.sqlite"
    assert run(capsys, "import", first, "--library", other)[0] == 0
    run(capsys, "export", workshop, "-o", second, "--library", other)
    assert first.read_bytes() == second.read_bytes()
    code, out, _ = run(capsys, "import", first, "--library", other)
    assert code == 0
    assert "0 new, 0 changed" in out


def test_a_preview_tells_and_writes_nothing(
    capsys: pytest.CaptureFixture[str], path: Path, tmp_path: Path
) -> None:
    copy, other = tmp_path / "copy.aiworkshop", tmp_path / "other.sqlite"
    workshop = run(capsys, "sample", "--library", path)[1].strip()
    run(capsys, "export", workshop, "-o", copy, "--library", path)
    code, out, _ = run(capsys, "import", copy, "--preview", "--library", other)
    assert code == 0
    assert "not in this library yet" in out and "Nothing was written" in out
    assert not other.exists() and not (tmp_path / "attachments").exists()
    code, out, _ = run(capsys, "import", copy, "--preview", "--json", "--library", path)
    told = json.loads(out)
    assert (code, told["is_empty"], told["is_new"], told["items"]) == (0, True, False, [])
    code, out, _ = run(capsys, "import", copy, "--preview", "--library", path)
    assert "Nothing new in it." in out
    with opened_workbench(path) as bench:
        finding = bench.reads.records(Finding, workshop)[0]
        bench.runner.run(DeleteRecords(workshop, (("finding", finding.id),)))
    run(capsys, "export", workshop, "-o", copy, "--library", path)
    run(capsys, "import", tmp_path / "copy.aiworkshop", "--library", other)
    with opened_workbench(path) as bench:
        fields = {"kind": "story", "title": Text("עוד אחד")}
        bench.runner.run(AddRecord(workshop, "finding", fields))
    run(capsys, "export", workshop, "-o", copy, "--library", path)
    out = run(capsys, "import", copy, "--preview", "--json", "--library", other)[1]
    (item,) = json.loads(out)["items"]
    assert (item["verdict"], item["words"]["text"]) == ("new", "עוד אחד")
    assert run(capsys, "import", copy, "--json", "--library", other)[0] == 1


def test_the_office_goes_out_and_comes_in_and_what_is_twice_is_joined(
    capsys: pytest.CaptureFixture[str], path: Path, tmp_path: Path
) -> None:
    other, file = tmp_path / "other.sqlite", tmp_path / "office.json"
    for library, name in ((path, "Akko"), (other, "AKKO")):
        with opened_workbench(library) as bench:
            bench.runner.run(AddRecord(OFFICE_ID, "authority", {"name_en": Text(name)}))
    code, out, _ = run(capsys, "export", "--office", "-o", file, "--library", path)
    assert (code, "private" in out) == (0, True)
    with pytest.raises(SystemExit, match="2"):
        run(capsys, "export", "-o", file, "--library", path)
    study = ["export", "--office", "--without-people", "-o", file, "--library", path]
    assert run(capsys, *study)[0] == 1
    code, out, _ = run(capsys, "import", file, "--preview", "--library", other)
    assert "1 authority new" in out
    assert "twice by one name: authority Akko, AKKO" in out
    code, out, _ = run(capsys, "import", file, "--preview", "--json", "--library", other)
    (alike,) = json.loads(out)["look_alikes"]
    assert (alike["first"]["text"], alike["later_is_here"]) == ("Akko", True)
    assert run(capsys, "import", file, "--join", "--library", other)[0] == 0
    with opened_workbench(other) as bench:
        (town,) = bench.reads.office(["authority"]).authority
        assert town.aliases == []
        assert town.name_en.text == "Akko"


def test_push_and_pull(capsys: pytest.CaptureFixture[str], path: Path, tmp_path: Path) -> None:
    shared, third = tmp_path / "shared.sqlite", tmp_path / "third.sqlite"
    with opened_workbench(path) as bench, opened_workbench(shared):
        workshop = bench.runner.run(CreateWorkshop(title=Text("מה עובד", "he"))).value
    nowhere = ["push", "מה עובד", "--to", tmp_path / "mistyped.sqlite", "--library", path]
    code, _, err = run(capsys, *nowhere)
    assert (code, "There is no library" in err) == (1, True)
    pushing = ["push", "--to", shared, "--library", path]
    with pytest.raises(SystemExit, match="2"):
        run(capsys, *pushing)
    code, out, _ = run(capsys, *pushing, "מה עובד")
    assert code == 0
    assert out.startswith(f"{workshop}  ")
    assert " 0 new, 0 changed" in run(capsys, *pushing, str(workshop)[:30])[1]
    assert len(run(capsys, *pushing, "--all")[1].splitlines()) == 2
    assert "Nothing has changed" in run(capsys, *pushing, "--all")[1]
    code, out, _ = run(capsys, "pull", "--all", "--from", shared, "--library", third)
    assert len(out.splitlines()) == 2
    assert "programmes and towns" in out
    assert "0 new" in run(capsys, "pull", "--office", "--from", shared, "--library", third)[1]
    with opened_workbench(third) as bench:
        assert [card.id for card in bench.reads.workshop_cards()] == [workshop]
    code, _, err = run(capsys, "push", "--all", "--to", third, "--library", third)
    assert (code, "open already" in err) == (1, True)


def test_importing_what_lies_in_the_trash_says_so(
    capsys: pytest.CaptureFixture[str], path: Path, tmp_path: Path
) -> None:
    copy = tmp_path / "copy.json"
    workshop = run(capsys, "sample", "--library", path)[1].strip()
    run(capsys, "export", workshop, "-o", copy, "--library", path)
    assert "trash" not in run(capsys, "import", copy, "--library", path)[1]
    with opened_workbench(path) as bench:
        bench.runner.run(DeleteRecords(workshop, (("workshop", workshop),)))
    code, out, _ = run(capsys, "import", copy, "--library", path)
    assert code == 0
    assert "in the trash" in out


@pytest.mark.parametrize(
    "arguments",
    [
        ["report", "nothing", "--language", "en", "-o", "x.pdf"],
        ["export", "nothing", "-o", "x.json"],
        ["import", "nowhere.json"],
        ["list"],
        ["check"],
    ],
)
def test_refusals_are_one_sentence_and_exit_1(
    capsys: pytest.CaptureFixture[str], path: Path, arguments: list[str]
) -> None:
    code, out, err = run(capsys, *arguments, "--library", path)
    assert code == 1
    assert out == ""
    assert len(err.strip().splitlines()) == 1
    assert not path.exists(), "a mistyped path is not a new library"


def test_an_output_never_replaces_a_library(
    capsys: pytest.CaptureFixture[str], path: Path, tmp_path: Path
) -> None:
    workshop = run(capsys, "sample", "--library", path)[1].strip()
    before = path.read_bytes()
    assert run(capsys, "export", workshop, "-o", path, "--library", path)[0] == 1
    assert path.read_bytes() == before
    assert run(capsys, "check", "--library", path)[0] == 0


def test_an_unknown_suffix_is_refused(
    capsys: pytest.CaptureFixture[str], path: Path, tmp_path: Path
) -> None:
    workshop = run(capsys, "sample", "--library", path)[1].strip()
    arguments = ["report", workshop, "--language", "en", "-o", tmp_path / "summary.odt"]
    code, _, err = run(capsys, *arguments, "--library", path)
    assert code == 1
    assert "odt" in err
    assert not (tmp_path / "summary.odt").exists()


@pytest.mark.parametrize("arguments", [["bogus"], ["report"], ["list", "--nonsense"]])
def test_wrong_usage_exits_2(arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        cli.main(arguments)
    assert stopped.value.code == 2


def test_a_bug_exits_3(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(_: object) -> int:
        raise ZeroDivisionError

    monkeypatch.setattr(cli, "list_workshops", broken)
    code, _, err = run(capsys, "list")
    assert code == 3
    assert "bug" in err


def test_no_verb_needs_a_screen_and_the_window_says_that_it_does(tmp_path: Path) -> None:
    environment = {
        key: value
        for key, value in os.environ.items()
        if key not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    }
    environment["AIWORKSHOP_HOME"] = str(tmp_path)

    def command(*arguments: str) -> subprocess.CompletedProcess[str]:
        line = [sys.executable, "-m", "aiworkshop", *arguments]
        return subprocess.run(line, env=environment, capture_output=True, text=True)

    workshop = command("sample").stdout.strip()
    report = command("report", workshop, "--language", "ar", "-o", str(tmp_path / "a.pdf"))
    assert report.returncode == 0, report.stderr
    if sys.platform.startswith("linux"):
        refused = command()
        assert refused.returncode == 1
        assert len(refused.stderr.strip().splitlines()) == 1
        assert "aiworkshop --help" in refused.stderr


def test_programmes_and_their_ready_examples(
    capsys: pytest.CaptureFixture[str], path: Path
) -> None:
    code, out, _ = run(capsys, "programme-example", "hazira", "--library", path)
    assert code == 0
    assert run(capsys, "programme-example", "hazira", "--library", path)[1] == out
    code, listed, _ = run(capsys, "programmes", "--library", path)
    assert code == 0
    assert listed.splitlines() == [
        f"{out.strip()}  Hazira",
        "  1: Bat Yam, Ashdod, Akko, Western Negev Regional Cluster",
        "  2: Eilat, Beit Shemesh, Netanya, Sakhnin",
    ]
    told = json.loads(run(capsys, "programmes", "--json", "--library", path)[1])
    assert len(told["programmes"][0]["cohorts"]) == 2
    code, _, error = run(capsys, "programme-example", "atlantis", "--library", path)
    assert code == 1
    assert "hazira, equitable_cities, mifam" in error


def test_a_library_is_made_smaller(capsys: pytest.CaptureFixture[str], path: Path) -> None:
    workshop = run(capsys, "sample", "--library", path)[1].strip()
    code, out, _ = run(capsys, "compact", "--keep-days", 0, "--library", path)
    assert code == 0
    assert " MB before, " in out
    assert next((path.parent / "backups").iterdir()).name in out
    assert run(capsys, "check", "--library", path)[0] == 0
    assert workshop in run(capsys, "list", "--library", path)[1]
    with pytest.raises(SystemExit):
        run(capsys, "compact", "--keep-days", -1, "--library", path)
    assert run(capsys, "compact", "--library", path.with_name("none.sqlite"))[0] == 1
