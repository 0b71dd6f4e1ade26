"""Final words, sign-ups, matches and closing valuations in the summary: shown as far as allowed."""

import json
from pathlib import Path

import pytest

from aiworkshop.base.text import Text
from aiworkshop.documents.reports.compose import compose_summary
from aiworkshop.documents.reports.summary import (
    summary_blocks,
    summary_content,
    write_summary_json,
)
from aiworkshop.readmodels.summary import SummaryOptions
from tests.documents.workshop_parts import Parts

LANGUAGES = ("en", "he", "ar")


def told(parts: Parts, folder: Path, language: str = "en", names: bool = True) -> str:
    """All that leaves the program, as one text, after the pages were built as well."""
    contents = parts.contents()
    options = SummaryOptions(language, names)
    blocks = summary_blocks(compose_summary(contents, options), summary_content(contents, language))
    target = folder / "report.json"
    write_summary_json(contents, options, target)
    return repr(blocks) + target.read_text(encoding="utf-8")


@pytest.mark.parametrize("names", [True, False])
def test_who_signed_up_is_named_only_with_consent(tmp_path: Path, names: bool) -> None:
    parts = Parts()
    opportunity = parts.add("opportunity", title="Rooms")
    person = parts.add("participant", name="Xq1v")
    shy = parts.add("participant", name="Xq2v", name_consent=True)
    for fields in (
        {"participant_id": person, "name_consent": True},
        {"participant_id": shy},
        {"person": "Xq3v", "name_consent": True},
        {"person": "Xq4v"},
    ):
        parts.add("sign_up", opportunity_id=opportunity, **fields)
    words = told(parts, tmp_path, names=names)
    assert "Signed up: 4" in words
    assert [name in words for name in ("Xq1v", "Xq2v", "Xq3v", "Xq4v")] == [
        names,
        False,
        names,
        False,
    ]


def test_valuations_leave_the_room_only_as_far_as_they_may(tmp_path: Path) -> None:
    parts = Parts()
    levels = ("room_only", "anonymous", "", "publicity", "a level of the future")
    for number, level in enumerate(levels):
        parts.add(
            "valuation",
            permission=level,
            word=f"Xq{number}v",
            moment=f"Xm{number}v",
            energy_before=1 if level in ("room_only", "a level of the future") else 4,
            energy_after=5,
        )
    words = told(parts, tmp_path)
    for sign in ("Xq", "Xm"):
        shown = [f"{sign}{number}v" in words for number in range(len(levels))]
        assert shown == [False, True, True, True, False]
    assert "Energy on arrival: 4.0 of 5 (answers: 3)" in words
    closing = json.loads((tmp_path / "report.json").read_text(encoding="utf-8"))["closing"]
    assert closing["people"] == 3


@pytest.mark.parametrize("language", LANGUAGES)
def test_outcomes_are_told_in_every_language(tmp_path: Path, language: str) -> None:
    parts = Parts(next_date="2026-06-11")
    final = parts.add("proposition", words="Rooms are open.", state="final")
    parts.add("critique", proposition_id=final, kind="love", words="open")
    parts.add("proposition", draft_words=Text("Only a draft.", "en"))
    offer = parts.add("commitment", kind="offer", words="Fourteen volunteers")
    other = parts.add("commitment", kind="offer", words="A van")
    request = parts.add(
        "commitment", kind="request", words="Evenings", answer="counter_offer", answer_words="One"
    )
    parts.add("offer_match", offer_id=offer, request_id=request, state="agreed")
    parts.add("offer_match", offer_id=other, request_id=request, state="proposed")
    parts.add("valuation", word="hope", energy_after=4)
    words = told(parts, tmp_path, language)
    assert "11/06/2026" in words
    assert "Only a draft." in words
    report = json.loads((tmp_path / "report.json").read_text(encoding="utf-8"))
    first, second = report["propositions"]
    assert (first["final"], first["responses"]) == (True, 1)
    assert not second["final"]
    by_words = {one["words"]["text"]["text"]: one for one in report["commitments"]}
    assert [m["text"]["text"] for m in by_words["Evenings"]["matched"]] == ["Fourteen volunteers"]
    assert [m["text"]["text"] for m in by_words["Fourteen volunteers"]["matched"]] == ["Evenings"]
    assert "matched" not in by_words["A van"]
    assert by_words["Evenings"]["answer_words"]["text"]["text"] == "One"


def test_nothing_entered_is_said_calmly(tmp_path: Path) -> None:
    assert "no closing valuations have been entered" in told(Parts(), tmp_path)
