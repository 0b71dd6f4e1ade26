"""What the whole summary holds beside the findings: pictures, charts, photos, notes, the day."""

import io
import re
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image

from aiworkshop.base.text import Text
from aiworkshop.documents.pdf.blocks import (
    Block,
    Chart,
    Document,
    Drawing,
    Heading,
    Illustration,
    KeepTogether,
    Table,
    plain_text,
)
from aiworkshop.documents.reports.compose import compose_summary, with_pictures
from aiworkshop.documents.reports.registry import SECTIONS
from aiworkshop.documents.reports.summary import (
    summary_blocks,
    summary_content,
    summary_document,
    write_summary_json,
    write_summary_pdf,
)
from aiworkshop.readmodels.summary import SummaryOptions
from aiworkshop.readmodels.workshop_contents import WorkshopContents
from tests.documents.test_summary_sections import all_of, build, joined
from tests.documents.workshop_parts import Parts

LANGUAGES = ("en", "he", "ar")


def photo(width: int = 60, height: int = 40, colour: str = "red") -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (width, height), colour).save(out, "JPEG")
    return out.getvalue()


def with_photos(
    contents: WorkshopContents, files: dict[str, bytes], names: bool = False
) -> list[Block]:
    options = SummaryOptions("en", names, photo_ids=(*files, "nobody-knows"), photo_bytes=files.get)
    summary = compose_summary(contents, options)
    return summary_blocks(summary, summary_content(contents, "en"), ("photos",))


def rich() -> Parts:
    """A little of everything that is drawn."""
    parts = Parts(title="Town", topic="Neighbours who meet")
    table = parts.add("group", phase="discovery", number=1)
    for number, words in enumerate(("Open doors", "Courage of the young", "דלתות פתוחות")):
        theme = parts.add("theme", title=words, dots=3 * number)
        story = parts.add("finding", kind="story", title=f"Story {number}", group_id=table)
        parts.add("theme_finding", theme_id=theme, finding_id=story)
    for category, in_use in (("staff", "full"), ("staff", "dormant"), ("staff", "dormant")):
        parts.add("finding", kind="asset", title="Asset", category=category, in_use=in_use)
    parts.add("opportunity", title="A market on the square", dots=4)
    for due in ("2026-06-01", "2026-06-30", "2026-09-01", ""):
        parts.add("commitment", kind="commitment", words="I will", due=due)
    parts.add("commitment", kind="offer", words="I offer", due="2026-06-01")
    return parts


# Sections


def test_sections_stand_in_the_order_wanted() -> None:
    contents = Parts(title="Town").contents()
    options = SummaryOptions("en", sections=("photos", "nobody-knows", "core", "wishes"))
    words = [block.blocks[0] for block in summary_document(contents, options).blocks]  # type: ignore[union-attr]
    assert [str(heading.text) for heading in words] == ["Photos", "Positive core", "Wishes"]  # type: ignore[union-attr]


def test_what_is_left_out_is_not_there() -> None:
    contents = rich().contents()
    whole = summary_document(contents, SummaryOptions("en"))
    less = summary_document(contents, SummaryOptions("en", left_out=("charts", "core")))
    assert list(all_of(Chart, whole.blocks))
    assert not list(all_of(Chart, less.blocks))
    assert [each.picture.kind.id for each in all_of(Drawing, less.blocks)] == ["opportunities"]  # type: ignore[attr-defined]
    assert len(SECTIONS.ids) == 26


# Notes by hand


@pytest.mark.parametrize("section", ["core", "method", "appendix", "one_page", "photos", "thanks"])
def test_a_note_by_hand_stands_under_the_heading(section: str) -> None:
    parts = Parts(title="Town")
    note = parts.add("report_text", form="summary", place=f"section.{section}", words="הערה ביד")
    parts.translate("report_text", note, "words", "A note by hand", "en")
    parts.add("report_text", form="group", place=f"section.{section}", words="Elsewhere")
    blocks = build(parts.contents(), section)
    flat = [part for block in blocks for part in getattr(block, "blocks", (block,))]
    at = next(n for n, part in enumerate(flat) if isinstance(part, Heading))
    assert plain_text(flat[at + 1].text) == "הערה ביד"
    assert "Translation: " in plain_text(flat[at + 2].text)
    assert "A note by hand" in plain_text(flat[at + 2].text)
    assert "Elsewhere" not in joined(blocks)
    assert len(list(all_of(Heading, blocks))) >= 1


def test_a_long_note_does_not_push_its_heading_about() -> None:
    parts = Parts()
    parts.add("report_text", form="summary", place="section.wishes", words="Word " * 500)
    blocks = build(parts.contents(), "wishes")
    assert isinstance(blocks[0], Heading)
    assert isinstance(blocks[-1], KeepTogether)
    assert "no wishes" in joined(blocks)


# The day as it was


def test_the_agenda_as_it_ran_stands_beside_the_plan() -> None:
    parts = Parts(start_time="09:00", date="2026-05-14", time_zone="Asia/Jerusalem")
    first = parts.add("agenda_step", title="Welcome", minutes=25, planned_minutes=10, day=1)
    second = parts.add("agenda_step", title="Stories", minutes=30, day=1)
    parts.add("agenda_step", title="Music", minutes=5, day=1, state="skipped")
    parts.add(
        "step_run",
        agenda_step_id=first,
        started_at="2026-05-14T06:12:00+00:00",
        ended_at="2026-05-14T06:37:00+00:00",
        paused_seconds=300,
        allotted_seconds=600,
    )
    parts.add("step_run", agenda_step_id=second, started_at="2026-05-14T06:37:00+00:00")
    blocks = build(parts.contents(), "method")
    rows = [tuple(map(plain_text, row)) for table in all_of(Table, blocks) for row in table.rows]  # type: ignore[attr-defined]
    assert rows == [
        ("09:00", "Welcome", "10 min", "09:12", "20 min"),
        ("09:10", "Stories", "30 min", "09:37", ""),
        ("09:40", "Music\nleft out on the day", "5 min", "", ""),
    ]
    assert "Planned: 45 min  ·  Really: 20 min" in joined(blocks)
    assert "No clock" not in joined(blocks)


# Pictures and charts


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_pictures_are_lines_and_letters(language: str, tmp_path: Path) -> None:
    contents = rich().contents()
    options = SummaryOptions(language, sections=("core", "opportunities"))
    document = summary_document(contents, options)
    drawings = list(all_of(Drawing, document.blocks))
    assert [each.picture.kind.id for each in drawings] == ["core", "opportunities"]  # type: ignore[attr-defined]
    assert all("Neighbours who meet" in each.alt for each in drawings)  # type: ignore[attr-defined]
    target = tmp_path / "pictures.pdf"
    write_summary_pdf(contents, options, target)
    pdf = pypdfium2.PdfDocument(str(target))
    kinds = {each.type for page in pdf for each in page.get_objects()}
    words = " ".join(page.get_textpage().get_text_range() for page in pdf)
    pdf.close()
    assert 3 not in kinds  # images
    assert words.count("Courage") >= 2
    assert "square" in words
    found = subprocess.run(["pdftotext", str(target), "-"], capture_output=True, check=True)
    assert found.stdout.decode().count("Courage") >= 2


def test_a_picture_is_told_to_who_cannot_see_it(tmp_path: Path) -> None:
    from aiworkshop.documents.pdf.writer import render_pdf

    picture = Illustration(photo(), (60, 40), "שולחן מספר", "A caption", 0.5)
    pdf = render_pdf(Document("T", (picture,))).data
    target = tmp_path / "alt.pdf"
    target.write_bytes(pdf)
    alt = "שולחן מספר".encode("utf-16-be").hex().upper()
    assert f"/Span <</Alt <FEFF{alt}>>> BDC" in streams(pdf)
    without = render_pdf(Document("T", (replace(picture, caption=""),))).data
    target.write_bytes(without)
    found = subprocess.run(["pdftotext", str(target), "-"], capture_output=True, check=True)
    assert "שולחן" in found.stdout.decode()


def streams(pdf: bytes) -> str:
    """The operators of all pages."""
    import zlib

    found = []
    for part in re.findall(rb"stream\r?\n(.*?)endstream", pdf, re.DOTALL):
        try:
            found.append(zlib.decompress(part).decode("latin-1"))
        except zlib.error:
            continue
    return "\n".join(found)


def test_three_measures_of_themes_are_three_charts() -> None:
    charts = {
        str(chart.title): [(plain_text(bar.label), bar.values) for bar in chart.bars]  # type: ignore[attr-defined]
        for chart in all_of(Chart, build(rich().contents(), "charts"))
    }
    assert list(charts) == [
        "Assets by category and use",
        "Themes by tables that spoke of them",
        "Themes by stories",
        "Themes by dots",
        "Commitments by month",
    ]
    assert [values for _, values in charts["Themes by dots"]] == [(6,), (3,), (0,)]
    assert [values for _, values in charts["Themes by tables that spoke of them"]] == [(1,)] * 3
    assert charts["Assets by category and use"][0][1] == (1, 2)
    assert charts["Commitments by month"] == [
        ("06/2026", (2,)),
        ("09/2026", (1,)),
        ("Without a date", (1,)),
    ]


def test_a_chart_tells_its_figures_in_words() -> None:
    first, *_ = all_of(Chart, build(rich().contents(), "charts"))
    assert re.fullmatch(r"Assets by category and use\. .+: .+ 1, .+ 2", first.alt)  # type: ignore[attr-defined]
    assert len(first.series) == 2  # type: ignore[attr-defined]


def test_a_chart_begins_on_the_side_of_its_language() -> None:
    from aiworkshop.documents.pdf import theme
    from aiworkshop.documents.pdf.boxes import Box
    from aiworkshop.documents.pdf.charts import Hatched, chart_groups
    from aiworkshop.documents.pdf.compose import Composer
    from aiworkshop.documents.text.engine import TextEngine

    chart = next(iter(all_of(Chart, build(rich().contents(), "charts"))))
    edges: dict[str, set[float]] = {}
    hatches: set[str] = set()
    for direction in ("ltr", "rtl"):
        (group,) = chart_groups(Composer(TextEngine(), direction), chart)  # type: ignore[arg-type]
        box: Box = group.boxes[-1]
        bars = [mark for mark in box.marks if isinstance(mark, Hatched)]
        hatches |= {bar.hatch for bar in bars}
        edges[direction] = {
            round(bar.x if direction == "ltr" else theme.BODY_WIDTH - bar.x - bar.width, 2)
            for bar in bars
        }
    assert edges["ltr"] == edges["rtl"]
    assert len(edges["ltr"]) == 1
    assert len(hatches) == 2


# The guide


def test_the_guide_in_the_workshops_wording() -> None:
    parts = Parts(topic="Neighbours who meet")
    key = "interview.questions.high_point"
    parts.add("content_overlay", content_key=key, words=Text("Our own question?", "en"))
    parts.add("sheet_adjustment", sheet="INT", hidden=["valuing.wishes", "tips"])
    parts.add("own_field", sheet="INT", label="What else gives you joy?")
    text = joined(build(parts.contents(), "guide"))
    assert "Our own question?" in text
    assert "felt most alive" not in text
    assert "what do you value most" in text
    assert "three wishes" not in text
    assert "Ask for stories" not in text
    assert "Who else was part of it?" in text
    assert "What else gives you joy?" in text
    assert "Neighbours who meet" in text


def test_a_guide_that_was_left_out_was_not_used() -> None:
    parts = Parts()
    parts.add("sheet_adjustment", sheet="INT", left_out=True)
    assert "no interview guide was used" in joined(build(parts.contents(), "guide"))


# Photos


def test_only_chosen_photos_that_decode_stand_there() -> None:
    parts = Parts()
    one = parts.add("attachment", caption="The room is full")
    damaged = parts.add("attachment", caption="Damaged")
    parts.add("attachment", caption="Not chosen")
    blocks = with_photos(parts.contents(), {one: photo(), damaged: photo()[:50]})
    (shown,) = all_of(Illustration, blocks)
    assert (shown.alt, shown.size) == ("The room is full", (60, 40))  # type: ignore[attr-defined]
    blocks = with_photos(parts.contents(), {damaged: b""})
    assert "no photos have been chosen" in joined(blocks)


def test_a_photo_is_upright_and_not_larger_than_paper_needs() -> None:
    parts = Parts()
    one = parts.add("attachment", rotation=90)
    (shown,) = all_of(Illustration, with_photos(parts.contents(), {one: photo(4000, 2000)}))
    assert shown.size == (800, 1600)  # type: ignore[attr-defined]


SHEETS = {
    "named": ({"permission": "named", "teller": "Dana"}, True, True),
    "named, names off": ({"permission": "named", "teller": "Dana"}, False, False),
    "anonymous without a name": ({"permission": "anonymous"}, False, True),
    "anonymous with a name on it": ({"permission": "anonymous", "teller": "Dana"}, True, False),
    "room only": ({"permission": "room_only"}, True, False),
}


@pytest.mark.parametrize("case", SHEETS)
def test_the_photo_of_a_sheet_shows_what_stands_on_it(case: str) -> None:
    fields, names, stands = SHEETS[case]
    parts = Parts()
    sheet = parts.add("printed_sheet", sheet="DIS")
    one = parts.add("attachment", printed_sheet_id=sheet)
    free = parts.add("finding", kind="asset", permission="publicity", title="Hall")
    story = parts.add("finding", kind="story", title="Story", **fields)
    for record in (free, story):
        parts.add("answer", printed_sheet_id=sheet, record_kind="finding", record_id=record)
    blocks = with_photos(parts.contents(), {one: photo()}, names)
    assert bool(list(all_of(Illustration, blocks))) == stands


def test_nobody_knows_what_stands_on_a_sheet_not_entered_yet() -> None:
    parts = Parts()
    sheet = parts.add("printed_sheet", sheet="DIS")
    one = parts.add("attachment", printed_sheet_id=sheet)
    assert not list(all_of(Illustration, with_photos(parts.contents(), {one: photo()}, True)))
    lost = parts.add("attachment", printed_sheet_id="no-such-sheet")
    assert not list(all_of(Illustration, with_photos(parts.contents(), {lost: photo()}, True)))


def test_the_sheet_of_somebody_who_withdrew() -> None:
    for withdrawn in (False, True):
        parts = Parts()
        person = parts.add("participant", name="Dana", name_consent=True, withdrawn=withdrawn)
        sheet = parts.add("printed_sheet", sheet="COM", participant_id=person)
        one = parts.add("attachment", printed_sheet_id=sheet)
        words = parts.add(
            "commitment", kind="offer", words="Tea", participant_id=person, name_consent=True
        )
        parts.add("answer", printed_sheet_id=sheet, record_kind="commitment", record_id=words)
        blocks = with_photos(parts.contents(), {one: photo()}, True)
        assert bool(list(all_of(Illustration, blocks))) != withdrawn


# The files


def test_photos_and_pictures_are_no_part_of_the_json(tmp_path: Path) -> None:
    parts = rich()
    one = parts.add("attachment", caption="The room is full")
    options = SummaryOptions("en", photo_ids=(one,), photo_bytes=lambda _id: photo())
    target = tmp_path / "summary.json"
    write_summary_json(parts.contents(), options, target)
    text = target.read_text("utf-8")
    assert "The room is full" in text
    assert '"data"' not in text
    assert "petals" not in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_qpdf_finds_nothing_to_complain_of(language: str, tmp_path: Path) -> None:
    if shutil.which("qpdf") is None:
        pytest.skip("qpdf is not installed")
    parts = rich()
    files = {parts.add("attachment", caption=f"Photo {number}"): photo() for number in range(3)}
    files[parts.add("attachment")] = photo(colour="blue")
    target = tmp_path / "summary.pdf"
    options = SummaryOptions(language, photo_ids=tuple(files), photo_bytes=files.get)
    write_summary_pdf(parts.contents(), options, target)
    checked = subprocess.run(
        ["qpdf", "--check", str(target)], capture_output=True, text=True, check=False
    )
    assert checked.returncode == 0, checked.stdout + checked.stderr
    pdf = pypdfium2.PdfDocument(str(target))
    images = [each for page in pdf for each in page.get_objects() if each.type == 3]
    pdf.close()
    assert len(images) == 4
    # The same picture is kept once.
    assert target.read_bytes().count(b"/Subtype /Image") == 2


def test_pictures_are_made_only_where_something_is_on_them() -> None:
    contents = Parts(title="Town").contents()
    options = SummaryOptions("en")
    summary = with_pictures(compose_summary(contents, options), contents, options)
    assert summary.core_picture is None
    assert summary.opportunity_picture is None
