"""A report as a workshop arranges it; what stood in it; what it should be asked about."""

from pathlib import Path

import pytest
from hypothesis import given, strategies as st

from aiworkshop.base.errors import UserError
from aiworkshop.base.text import Text
from aiworkshop.documents.pdf.pages import PdfPages
from aiworkshop.documents.reports.registry import SECTIONS
from aiworkshop.facilitation.create_workshop import CreateWorkshop
from aiworkshop.facilitation.outputs import (
    Output,
    ReportRequest,
    log_output,
    logged_outputs,
    write_report,
)
from aiworkshop.facilitation.reads import Reads
from aiworkshop.facilitation.records import AddRecord
from aiworkshop.facilitation.reports.arranging import (
    arranged_request,
    moved,
    placed_at,
    report_sections,
)
from aiworkshop.facilitation.reports.outlining import report_outline
from aiworkshop.facilitation.reports.shown import shown_record_ids
from aiworkshop.facilitation.reports.telling import named_people, telling_words
from aiworkshop.facilitation.reports.templates import (
    ApplyReportTemplate,
    KeepReportTemplate,
    RemoveReportTemplate,
)
from aiworkshop.facilitation.reports.translating import WriteTranslation, foreign_words
from aiworkshop.facilitation.reports.writing import ArrangeReport, WriteReportText
from aiworkshop.facilitation.runner import Runner
from aiworkshop.library.library import Library
from aiworkshop.readmodels.records import ReportLayout, Translation

IDS = st.lists(st.sampled_from(SECTIONS.ids), unique=True, min_size=1)


def add(runner: Runner, workshop_id: str, record: str, /, **fields: object) -> str:
    return str(runner.run(AddRecord(workshop_id, record, fields)).value)


@given(IDS, st.integers(-30, 30), st.data())
def test_moving_a_section_loses_none(ids: list[str], by: int, data: st.DataObject) -> None:
    section = data.draw(st.sampled_from(ids))
    order = moved(ids, section, by)
    assert sorted(order) == sorted(ids)
    place = max(0, min(len(ids) - 1, ids.index(section) + by))
    assert order[place] == section
    target = data.draw(st.sampled_from([*ids, ""]))
    put = placed_at(ids, section, target)
    assert sorted(put) == sorted(ids)
    assert put.index(section) == (ids.index(target) if target else len(ids) - 1)


def test_order_and_what_is_left_out_are_seen_in_the_pages(
    runner: Runner, reads: Reads, workshop_id: str, tmp_path: Path
) -> None:
    fields = (("sections", ["wishes", "topic"]), ("left_out", ["cover", "dreams"]))
    runner.run(ArrangeReport(workshop_id, "summary", fields))
    note = Text("כך נפתח היום", "he")
    runner.run(WriteReportText(workshop_id, "summary", "section.wishes", note))
    contents = reads.contents(workshop_id)
    request = arranged_request(contents, "summary", "en")
    sections = report_sections(contents, request, "he")
    assert [each.id for each in sections][:2] == ["wishes", "topic"]
    assert {each.id for each in sections} == set(SECTIONS.ids)
    by_id = {each.id: each for each in sections}
    assert not by_id["cover"].stands and by_id["topic"].stands
    assert by_id["wishes"].title == "משאלות"
    assert by_id["wishes"].noted and not by_id["wishes"].empty
    assert by_id["income"].empty and not by_id["how_to_read"].empty
    write_report(contents, request, tmp_path / "report.pdf")
    with PdfPages((tmp_path / "report.pdf").read_bytes()) as pages:
        words = " ".join(pages.text(number) for number in range(len(pages)))
    assert words.index("Wishes") < words.index("Context and topic")
    assert "no dreams have been entered" not in words and "כך נפתח היום" in words


def test_a_workshop_that_arranged_nothing_has_the_usual_report(
    reads: Reads, workshop_id: str
) -> None:
    request = arranged_request(reads.contents(workshop_id), "summary", "ar")
    assert (request.sections, request.left_out, request.names) == (None, (), False)
    assert request.options().sections is None


def test_the_log_knows_what_stood_in_a_report(
    runner: Runner, reads: Reads, library: Library, workshop_id: str
) -> None:
    story = add(runner, workshop_id, "finding", kind="story", title=Text("a"))
    private = add(
        runner, workshop_id, "finding", kind="story", title=Text("b"), permission="room_only"
    )
    promise = add(runner, workshop_id, "commitment", kind="commitment", words=Text("c"))
    contents = reads.contents(workshop_id)
    ids = shown_record_ids(contents, ReportRequest("he"))
    assert story in ids and promise in ids and private not in ids
    log_output(library, Output(workshop_id, "summary", "/a.pdf", "he", True, ids))
    log_output(library, Output(workshop_id, "transfer", "/b.aiworkshop"))
    second, first = logged_outputs(library, workshop_id)
    assert (first.language, first.names, first.record_ids) == ("he", True, ids)
    assert first.stamp < second.stamp
    assert second.record_ids is None


@pytest.mark.parametrize(
    ("words", "found"),
    [
        (Text("הספרנית נשארה עד תשע", "he"), ("הספרנית",)),
        (Text("طلبت من المديرة المفتاح", "ar"), ("المديرة",)),
        (Text("The youth worker asked for the key", "en"), ("youth worker",)),
        (Text("דנה לוי פתחה את הדלת", "he"), ("דנה לוי",)),
        (Text("השכנים פתחו את הדלת", "he"), ()),
    ],
)
def test_a_role_or_a_name_in_a_nameless_story_is_told(
    runner: Runner, reads: Reads, workshop_id: str, words: Text, found: tuple[str, ...]
) -> None:
    add(runner, workshop_id, "participant", name=Text("דנה לוי", "he"))
    for level in ("room_only", "anonymous", "named"):
        add(runner, workshop_id, "finding", kind="story", title=words, permission=level)
    told = telling_words(reads.contents(workshop_id), ReportRequest("he", names=True))
    assert [each.found for each in told] == ([found] if found else [])


def test_who_agreed_to_be_named_is_counted_only_where_names_are_on(
    runner: Runner, reads: Reads, workshop_id: str
) -> None:
    add(runner, workshop_id, "participant", name=Text("a"), name_consent=True)
    add(runner, workshop_id, "participant", name=Text("b"))
    contents = reads.contents(workshop_id)
    assert named_people(contents, ReportRequest("he", names=True)) == 1
    assert named_people(contents, ReportRequest("he")) == 0


def test_a_translation_is_written_changed_and_taken_away(
    runner: Runner, reads: Reads, workshop_id: str
) -> None:
    story = add(runner, workshop_id, "finding", kind="story", title=Text("مكتبة", "ar"))
    add(
        runner,
        workshop_id,
        *("finding",),
        kind="story",
        title=Text("سرّ", "ar"),
        permission="room_only",
    )
    request = ReportRequest("he")

    def missing() -> list[tuple[str, str]]:
        found = foreign_words(reads.contents(workshop_id), request)
        return [(each.record_id, each.translation.text) for each in found]

    assert missing() == [(story, "")]
    place = (workshop_id, "finding", story, "title")
    for words in ("ספריה", "ספרייה"):
        runner.run(WriteTranslation(*place, Text(words, "he")))
    (translation,) = reads.records(Translation, workshop_id)
    assert (translation.words.text, translation.status) == ("ספרייה", "checked")
    assert missing() == [(story, "ספרייה")]
    runner.run(WriteTranslation(*place, Text("", "he")))
    assert not reads.records(Translation, workshop_id)
    runner.undo(workshop_id)
    assert missing() == [(story, "ספרייה")]
    runner.run(WriteTranslation(*place, Text("library", "en")))
    assert len(reads.records(Translation, workshop_id)) == 2


def test_a_template_makes_the_round(runner: Runner, reads: Reads, workshop_id: str) -> None:
    fields = (("language", "ar"), ("names", True), ("left_out", ["income"]), ("photo_ids", ["x"]))
    runner.run(ArrangeReport(workshop_id, "summary", fields))
    key = str(runner.run(KeepReportTemplate(workshop_id, "summary", "  For  the mayor ")).value)
    (kept,) = reads.report_templates("summary")
    assert (kept.id, kept.name) == (key, "For the mayor")
    assert reads.report_templates("group") == ()
    other = str(runner.run(CreateWorkshop(title=Text("Another"))).value)
    runner.run(ApplyReportTemplate(other, key))
    (layout,) = reads.records(ReportLayout, other)
    assert (layout.language, layout.names, layout.left_out) == ("ar", True, ["income"])
    assert layout.photo_ids == []
    runner.undo(other)
    assert reads.records(ReportLayout, other) == []
    runner.run(RemoveReportTemplate(other, key))
    assert reads.report_templates("summary") == ()
    runner.undo(other)
    assert [each.id for each in reads.report_templates("summary")] == [key]
    with pytest.raises(UserError):
        runner.run(KeepReportTemplate(workshop_id, "summary", " "))


def test_a_name_used_again_takes_the_new_arrangement(
    runner: Runner, reads: Reads, workshop_id: str
) -> None:
    first = runner.run(KeepReportTemplate(workshop_id, "summary", "Mayor")).value
    runner.run(ArrangeReport(workshop_id, "summary", (("left_out", ["income"]),)))
    assert runner.run(KeepReportTemplate(workshop_id, "summary", "Mayor")).value == first
    other = str(runner.run(CreateWorkshop(title=Text("Another"))).value)
    runner.run(ApplyReportTemplate(other, str(first)))
    assert reads.records(ReportLayout, other)[0].left_out == ["income"]


def test_reports_without_pages_say_what_will_be_in_them(
    runner: Runner, reads: Reads, workshop_id: str
) -> None:
    for number in range(30):
        day = f"2026-06-{number + 1:02d}"
        words = Text(f"step {number}")
        add(runner, workshop_id, "commitment", kind="commitment", words=words, due=day)
    contents = reads.contents(workshop_id)
    outline = report_outline(contents, ReportRequest("he", form="tables"), "en")
    assert ("Commitments", "30") in outline.lines
    outline = report_outline(contents, ReportRequest("he", form="calendar"), "en")
    assert outline.lines[0] == ("01/06/2026", "step 0")
    assert len(outline.lines) + outline.further == 30
