"""Who withdraws is in no output any more: not their words, not their names, wherever they stand."""

import json
from pathlib import Path

import pytest

from aiworkshop.base.text import Text
from aiworkshop.documents.pictures.compose import compose_picture
from aiworkshop.documents.registry import report_writer
from aiworkshop.documents.reports.compose import compose_summary
from aiworkshop.documents.reports.composing.lookup import Lookup
from aiworkshop.documents.reports.composing.withdrawal import name_key
from aiworkshop.facilitation.reads import Reads
from aiworkshop.facilitation.records import AddRecord
from aiworkshop.facilitation.runner import Runner
from aiworkshop.facilitation.sample import SAMPLE_ID, InsertSample
from aiworkshop.library.library import Library
from aiworkshop.readmodels.picture import PictureOptions
from aiworkshop.readmodels.summary import SummaryOptions
from tests.documents.test_summary_permissions import everything_in
from tests.documents.workshop_parts import Parts

NAME = "Zqdana Zqcohen"
MARKS = ("Zqdana", "Zqcohen", "Zqtold", "Zqroot", "Zqpromise", "Zqvalued", "Zqtyped")
STAYS = ("Xqyossi", "Xqstory", "Xqpromise", "Xqvalued")


def workshop(*, withdrawn: bool) -> Parts:
    """Everything that may hang on one person, and something of somebody else's beside it."""
    parts = Parts(title="Town", topic="Topic")
    table = parts.add("group", phase="discovery", number=1)
    one = parts.add("participant", name=NAME, name_consent=True, withdrawn=withdrawn)
    parts.translate("participant", one, "name", "Zqdana in Hebrew", "he")
    other = parts.add("participant", name="Xqyossi", name_consent=True)
    add_told(parts, table, one, other)
    add_names(parts, table, one)
    sheets = {
        who: parts.add("printed_sheet", participant_id=who, sheet="VAL") for who in (one, other)
    }
    for who, moment in ((one, "Zqvalued"), (other, "Xqvalued")):
        valuation = parts.add("valuation", permission="publicity", moment=moment)
        parts.add(
            "answer",
            printed_sheet_id=sheets[who],
            record_kind="valuation",
            record_id=valuation,
        )
    return parts


def add_told(parts: Parts, table: str, one: str, other: str) -> None:
    common = {"permission": "publicity", "group_id": table}
    told = parts.add("interview", storyteller_id=one, strengths="Zqtold strengths", **common)
    heard = parts.add(
        "interview", storyteller_id=other, interviewer_id=one, strengths="Xqstory", **common
    )
    theme = parts.add("theme", title="Theme", dots=2, quote="Zqtold: we opened the doors at last")
    story = parts.add(
        "finding",
        kind="story",
        title="Zqtold: we opened the doors at last",
        interview_id=told,
        released=True,
        **common,
    )
    factor = parts.add("finding", kind="success_factor", title="Zqroot", parent_id=story, **common)
    typed = parts.add(
        "finding", kind="story", title="Zqtyped", teller="  zqcohen,  ZQDANA ", **common
    )
    stays = parts.add("finding", kind="story", title="Xqstory", interview_id=heard, **common)
    for finding in (story, factor, typed, stays):
        parts.add("theme_finding", theme_id=theme, finding_id=finding)


def add_names(parts: Parts, table: str, one: str) -> None:
    consent = {"name_consent": True}
    parts.add("finding", kind="asset", title="Hall", holder=NAME, permission="named")
    parts.add("commitment", kind="offer", words="Zqpromise", participant_id=one, **consent)
    parts.add("commitment", kind="offer", words="Zqtyped too", person=NAME.upper(), **consent)
    parts.add(
        "commitment", kind="request", words="Xqpromise", addressed_to=NAME, buddy=NAME, **consent
    )
    opportunity = parts.add("opportunity", title="Chance", dots=1)
    parts.add("sign_up", opportunity_id=opportunity, participant_id=one, **consent)
    parts.add("sign_up", opportunity_id=opportunity, person=NAME, **consent)
    parts.add("sign_up", opportunity_id=opportunity, person="Xqyossi", **consent)
    team = parts.add(
        "initiative", title="Team", members=f"Xqyossi, {NAME}; Rami", convener=NAME, **consent
    )
    parts.add("action", title="Act", initiative_id=team, owner=NAME, helper=NAME, **consent)
    parts.add("income_idea", title="Idea", owner=NAME, **consent)
    parts.add("plenary_note", kind="trend", words="Zqtyped in plenary", speaker=NAME, **consent)


@pytest.mark.parametrize("suffix", [".pdf", ".json"])
@pytest.mark.parametrize("language", ["en", "he"])
def test_nothing_of_theirs_is_in_an_output(suffix: str, language: str, tmp_path: Path) -> None:
    for withdrawn in (False, True):
        target = tmp_path / f"{withdrawn}{suffix}"
        contents = workshop(withdrawn=withdrawn).contents()
        report_writer("summary", suffix)(contents, language, True, target)
        text = everything_in(target) if suffix == ".pdf" else target.read_text("utf-8")
        # The marks do stand in the output of those who have not withdrawn.
        told = [mark for mark in MARKS if mark in text]
        assert told == ([] if withdrawn else list(MARKS))
        assert all(mark in text for mark in STAYS)
        assert "Rami" in text


def test_nothing_of_theirs_is_counted() -> None:
    summary = compose_summary(workshop(withdrawn=True).contents(), SummaryOptions("en", True))
    assert summary.attendance.participants == 1
    assert summary.counts["stories"] == 1
    assert summary.counts["success_factors"] == 0
    assert summary.counts["interviews"] == 1
    assert summary.counts["offers"] == 0
    assert summary.opportunities[0].signed_up == 1
    assert summary.closing.people == 1
    assert str(summary.initiatives[0].members.text) == "Xqyossi; Rami"
    assert summary.themes[0].story_count == 1


@pytest.mark.parametrize("projector", [False, True])
@pytest.mark.parametrize("kind", ["core", "opportunities"])
def test_no_picture_says_their_words(kind: str, projector: bool) -> None:
    options = PictureOptions("en", names=True, projector=projector)
    before = repr(compose_picture(workshop(withdrawn=False).contents(), kind, options))
    after = repr(compose_picture(workshop(withdrawn=True).contents(), kind, options))
    assert "Zq" in before
    assert "Zq" not in after


def test_who_asks_about_their_records_hears_nothing() -> None:
    contents = workshop(withdrawn=True).contents()
    lookup = Lookup(contents, SummaryOptions("en", names=True))
    said = [
        lookup.said(record, name)
        for kind in ("participant", "interview", "finding", "commitment", "sign_up", "initiative")
        for record in getattr(contents, kind)
        for name, spec in record.__dataclass_fields__.items()
        if isinstance(spec.default, Text)
    ]
    assert said
    assert "Zq" not in json.dumps([str(each) for each in said])
    assert not any("Zq" in str(each.title) for each in lookup.visible(contents.finding))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Dana Cohen", "cohen,  DANA"),
        ("דָּנָה כֹּהֵן", "דנה כהן"),
        ("محمّد عليّ", "محمد علي"),
        ("Bar-Lev", "bar lev"),
    ],
)
def test_names_are_compared_without_their_dress(one: str, other: str) -> None:
    assert name_key(one) == name_key(other)


def test_another_persons_name_stays() -> None:
    assert name_key("Dana Cohen") != name_key("Dana Levi")


def test_a_report_knows_who_wrote_on_which_sheet(library: Library) -> None:
    """The link goes through printed sheets and answers, which most screens do not read."""
    workshop_id = SAMPLE_ID
    runner = Runner(library)
    runner.run(InsertSample())
    person = runner.run(
        AddRecord(workshop_id, "participant", {"name": Text(NAME), "withdrawn": True})
    ).value
    sheet = runner.run(
        AddRecord(workshop_id, "printed_sheet", {"participant_id": person, "sheet": "VAL"})
    ).value
    valuation = runner.run(
        AddRecord(workshop_id, "valuation", {"moment": Text("Zqvalued"), "permission": "publicity"})
    ).value
    link = {"record_kind": "valuation", "record_id": valuation, "printed_sheet_id": sheet}
    runner.run(AddRecord(workshop_id, "answer", link))
    contents = Reads(library).report_contents(workshop_id)
    summary = repr(compose_summary(contents, SummaryOptions("en", names=True)))
    assert "Zq" not in summary


def test_somebody_else_of_the_same_name_keeps_what_is_theirs() -> None:
    parts = Parts(title="Town")
    one = parts.add("participant", name="Dana", withdrawn=True)
    other = parts.add("participant", name="Dana")
    for who, words in ((one, "Zqgone"), (other, "Xqstays"), (None, "Zqnobody")):
        parts.add("commitment", kind="offer", participant_id=who, person="Dana", words=words)
    summary = compose_summary(parts.contents(), SummaryOptions("en"))
    assert [each.words.text.text for each in summary.commitments] == ["Xqstays"]
