"""What became of it: a section that comes with its time, by the permission of each story."""

from aiworkshop.documents.pdf.blocks import Heading
from aiworkshop.documents.reports.summary import summary_document
from aiworkshop.readmodels.summary import SummaryOptions
from tests.documents.test_summary_complete import rich
from tests.documents.test_summary_sections import all_of, build, joined
from tests.documents.workshop_parts import Parts


def test_what_became_of_it_comes_once_somebody_asked() -> None:
    parts = rich()
    title = "What became of it"
    headings = [
        each.text
        for each in all_of(Heading, summary_document(parts.contents(), SummaryOptions("en")).blocks)
    ]  # type: ignore[attr-defined]
    assert title not in headings
    promise = parts.add("commitment", kind="offer", words="Tea")
    parts.add(
        "check_in", record_kind="commitment", record_id=promise, date="2026-06-01", status="done"
    )
    blocks = summary_document(parts.contents(), SummaryOptions("en")).blocks
    assert title in [each.text for each in all_of(Heading, blocks)]  # type: ignore[attr-defined]


def test_stories_and_wishes_by_their_own_level_and_names_by_consent() -> None:
    parts = Parts(date="2026-05-14")
    promise = parts.add("commitment", kind="offer", words="Tea")
    common = {"record_kind": "commitment", "record_id": promise, "spec": "day_14"}
    for level, agreed in (("room_only", False), ("named", True)):
        story = parts.add("finding", kind="story", title=f"Story {level}", permission=level)
        wish = parts.add("finding", kind="wish", title=f"Wish {level}", permission=level)
        parts.add(
            "check_in",
            evidence=f"Evidence {level}",
            story_id=story,
            wish_id=wish,
            spoke_with=f"Name {level}",
            name_consent=agreed,
            **common,
        )
    text = joined(build(parts.contents(), "what_became", names=True))
    for words in ("Evidence room_only", "Evidence named", "Story named", "Wish named"):
        assert words in text
    assert "Name named" in text
    for words in ("Story room_only", "Wish room_only", "Name room_only"):
        assert words not in text
    assert "Name" not in joined(build(parts.contents(), "what_became"))


def test_partnerships_are_told_of_also_where_none_came() -> None:
    parts = Parts(date="2026-05-14")
    whole = {"record_kind": "workshop", "record_id": parts.workshop.id}
    parts.add("check_in", partnership_asked=True, date="2026-05-28", **whole)
    assert "none has come of it yet" in joined(build(parts.contents(), "what_became"))
    parts.add("partnership", partner="The college", purpose="A course", status="begun")
    text = joined(build(parts.contents(), "what_became", names=True))
    assert "A course" in text
    assert "Begun" in text
    assert "The college" not in text
    assert "without name" in text
