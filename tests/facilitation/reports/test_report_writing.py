"""Words written for a report: one record a place, on every laptop the same."""

from aiworkshop.base.text import Text
from aiworkshop.facilitation.reports.writing import (
    ArrangeReport,
    WriteReportText,
    report_text_id,
)


def test_a_place_of_a_report_is_one_record(runner, reads, workshop_id):
    write = WriteReportText(workshop_id, "summary", "section.topic", Text("שלום", "he"))
    key = runner.run(write).value
    assert key == report_text_id(workshop_id, "summary", "section.topic")
    runner.run(WriteReportText(workshop_id, "summary", "section.topic", Text("ערב טוב", "he")))
    (found,) = reads.contents(workshop_id).report_text
    assert (found.id, found.words.text, found.form) == (key, "ערב טוב", "summary")
    runner.undo(workshop_id)
    runner.undo(workshop_id)
    assert not reads.contents(workshop_id).report_text
    runner.run(write)
    assert [each.words.text for each in reads.contents(workshop_id).report_text] == ["שלום"]


def test_an_arrangement_changes_only_what_is_given(runner, reads, workshop_id):
    runner.run(ArrangeReport(workshop_id, "summary", (("left_out", ["income"]), ("names", True))))
    runner.run(ArrangeReport(workshop_id, "summary", (("sections", ["topic", "cover"]),)))
    (found,) = reads.contents(workshop_id).report_layout
    assert (found.names, found.left_out, found.sections) == (True, ["income"], ["topic", "cover"])
