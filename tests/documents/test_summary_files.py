"""The summary as files: formats, all or nothing, any state of a workshop."""

import json
import subprocess
from pathlib import Path

import pytest

from aiworkshop.base.errors import MachineError, UserError
from aiworkshop.base.text import Text
from aiworkshop.documents.pdf.writer import WritingCancelled
from aiworkshop.documents.registry import EXPORT_FORMATS, export_format, report_writer
from aiworkshop.documents.reports.summary import write_summary_json, write_summary_pdf
from aiworkshop.readmodels.summary import SummaryOptions
from tests.documents.workshop_parts import Parts

STRANGE = "a\u200f\u202eb\u2068 \u2069 \u2069 c\u2066"


def page_text(pdf: Path) -> str:
    read = subprocess.run(["pdftotext", str(pdf), "-"], capture_output=True, check=True)
    return read.stdout.decode()


@pytest.mark.parametrize("language", ["en", "he", "ar"])
def test_an_empty_workshop_makes_a_whole_pdf(language: str, tmp_path: Path) -> None:
    target = tmp_path / "summary.pdf"
    write_summary_pdf(Parts().contents(), SummaryOptions(language), target)
    assert target.read_bytes().startswith(b"%PDF")
    assert len(page_text(target).split("\f")) > 3


def test_marks_of_direction_in_what_was_written(tmp_path: Path) -> None:
    parts = Parts(title=STRANGE, topic="\u2069", municipality=Text("\u200f", direction="rtl"))
    for kind in ("story", "success_factor", "asset", "wish"):
        finding = parts.add("finding", kind=kind, title=STRANGE, quote="\u2068", telling="\u2067x")
        parts.translate("finding", finding, "title", f"{STRANGE} טוב", "he")
    write_summary_pdf(parts.contents(), SummaryOptions("he"), tmp_path / "summary.pdf")
    assert "טוב" in page_text(tmp_path / "summary.pdf")


def test_the_same_workshop_makes_the_same_bytes(tmp_path: Path) -> None:
    contents = Parts(title="Town").contents()
    written = []
    for name in ("a", "b"):
        write_summary_pdf(contents, SummaryOptions("en"), tmp_path / name)
        written.append((tmp_path / name).read_bytes())
    assert written[0] == written[1]


def test_progress_and_cancelling(tmp_path: Path) -> None:
    target = tmp_path / "summary.pdf"
    target.write_text("what stood here before")
    seen: list[tuple[int, int]] = []

    def progress(done: int, total: int) -> None:
        seen.append((done, total))

    contents = Parts(title="Town").contents()
    with pytest.raises(WritingCancelled):
        write_summary_pdf(contents, SummaryOptions("en"), target, progress, lambda: len(seen) >= 3)
    assert target.read_text() == "what stood here before"
    assert seen == [(n, seen[0][1]) for n in (1, 2, 3)]
    assert [each.name for each in tmp_path.iterdir() if each.is_file()] == ["summary.pdf"]


def test_json_is_a_report_and_no_transfer_copy(tmp_path: Path) -> None:
    parts = Parts(title="Town", date="2026-05-14")
    parts.add("theme", title="Zero", dots=0)
    parts.add("finding", kind="wish", title=Text("WhatsApp לכולם", "he", "rtl"))
    target = tmp_path / "summary.json"
    write_summary_json(parts.contents(), SummaryOptions("en"), target)
    report = json.loads(target.read_text("utf-8"))
    assert (report["kind"], report["form"], report["schema"]) == ("aiworkshop-report", "summary", 1)
    assert report["head"]["title"]["text"] == {"text": "Town", "language": "en"}
    assert report["themes"][0]["dots"] == 0
    wish = report["wishes"][0]["title"]["text"]
    assert wish == {"text": "WhatsApp לכולם", "language": "he", "direction": "rtl"}
    assert "private" not in report


def test_json_into_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(MachineError):
        write_summary_json(Parts().contents(), SummaryOptions("en"), tmp_path / "no" / "x.json")


@pytest.mark.parametrize("name", [each.id for each in EXPORT_FORMATS if each.about == "workshop"])
def test_every_format_has_a_writer(name: str, tmp_path: Path) -> None:
    each = EXPORT_FORMATS[name]
    target = tmp_path / f"out{each.suffix}"
    contents = Parts(date="2026-05-14").contents()
    report_writer(each.form, each.suffix.upper())(contents, "he", False, target)
    assert target.stat().st_size > 100


def test_unknown_formats_are_refused_with_what_is_known() -> None:
    with pytest.raises(UserError) as refused:
        export_format("summary", ".odt")
    assert ".odt" in str(refused.value)
    assert ".pdf, .docx, .json" in str(refused.value)
    with pytest.raises(UserError) as refused:
        export_format("poem", ".pdf")
    assert refused.value.code == "report.form"


def test_a_form_about_a_programme_is_none_of_a_workshop() -> None:
    with pytest.raises(UserError) as refused:
        export_format("portfolio", ".pdf")
    assert "residents" not in str(refused.value)
    with pytest.raises(UserError) as refused:
        export_format("summary", ".pdf", "programme")
    assert "portfolio, residents" in str(refused.value)
    assert export_format("portfolio", ".XLSX", "programme").id == "portfolio.xlsx"
