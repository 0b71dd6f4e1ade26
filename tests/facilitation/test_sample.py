"""The sample workshop: whole, varied enough to show every page, and the same everywhere."""

from collections import Counter
from collections.abc import Iterator
from datetime import date
from itertools import pairwise
from typing import Any

import pytest
from sqlalchemy import select

from aiworkshop.base.text import Text
from aiworkshop.facilitation.reads import Reads
from aiworkshop.facilitation.records import DeleteRecords
from aiworkshop.facilitation.runner import Runner
from aiworkshop.facilitation.sample import SAMPLE_ID, InsertSample, sample_records
from aiworkshop.library.library import Library
from aiworkshop.library.schema import RECORD_TABLES, WORKSHOP_KINDS
from aiworkshop.method.agendas import AGENDA_TEMPLATES
from aiworkshop.method.categories import CATEGORIES
from aiworkshop.method.content import load_content
from aiworkshop.method.design_elements import DESIGN_ELEMENTS
from aiworkshop.method.findings import FINDING_KINDS, USE_LEVELS
from aiworkshop.method.mechanisms import CONFIDENCES, MECHANISMS
from aiworkshop.method.permissions import PERMISSIONS
from aiworkshop.method.phases import PHASES
from aiworkshop.method.plenary import PLENARY_KINDS
from aiworkshop.method.promises import (
    ACTION_HORIZONS,
    ACTION_STATES,
    COMMITMENT_KINDS,
    FIRST_STEP_DAYS,
    REQUEST_ANSWERS,
)
from aiworkshop.method.proposition import PROPOSITION_CRITERIA, check_proposition
from aiworkshop.method.roles import ROLES

LANGUAGES = {"he", "ar", "en"}
Fields = dict[str, Any]
REGISTRIES = {
    ("finding", "kind"): FINDING_KINDS,
    ("finding", "category"): CATEGORIES,
    ("finding", "permission"): PERMISSIONS,
    ("finding", "in_use"): USE_LEVELS,
    ("interview", "permission"): PERMISSIONS,
    ("agenda_step", "phase"): PHASES,
    ("group", "phase"): PHASES,
    ("membership", "role"): ROLES,
    ("workshop", "template"): AGENDA_TEMPLATES,
    ("action", "status"): ACTION_STATES,
    ("action", "horizon"): ACTION_HORIZONS,
    ("commitment", "status"): ACTION_STATES,
    ("commitment", "answer"): REQUEST_ANSWERS,
    ("valuation", "permission"): PERMISSIONS,
    ("income_idea", "mechanism"): MECHANISMS,
    ("income_idea", "confidence"): CONFIDENCES,
    ("plenary_note", "kind"): PLENARY_KINDS,
}


@pytest.fixture(scope="module")
def records() -> dict[str, dict[str, Fields]]:
    """Fields by kind and id."""
    found: dict[str, dict[str, Fields]] = {kind: {} for kind in ("workshop", *WORKSHOP_KINDS)}
    for kind, key, values in sample_records():
        assert key not in found[kind], f"two {kind} records have one id"
        found[kind][key] = values
    return found


def findings(records: dict[str, dict[str, Fields]], kind: str) -> list[Fields]:
    return [each for each in records["finding"].values() if each["kind"] == kind]


# ---- whole


def test_every_reference_resolves_to_a_record_written_before_it() -> None:
    before: set[tuple[str, str]] = set()
    for kind, key, values in sample_records():
        for column in RECORD_TABLES[kind].foreign_keys:
            name = column.parent.name
            if values.get(name) is not None:
                assert (column.column.table.name, values[name]) in before, (kind, name)
        for end in ("record", "source"):
            if f"{end}_id" in values:
                assert (values[f"{end}_kind"], values[f"{end}_id"]) in before, (kind, values)
        before.add((kind, key))


def test_every_choice_is_one_of_the_method(records: dict[str, dict[str, Fields]]) -> None:
    for (kind, name), registry in REGISTRIES.items():
        for values in records[kind].values():
            if values.get(name):
                assert values[name] in registry, (kind, name, values[name])
    for each in records["proposition"].values():
        assert each["elements"], each
        assert all(element in DESIGN_ELEMENTS for element in each["elements"])


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_steps_and_criteria_have_their_texts(
    records: dict[str, dict[str, Fields]], language: str
) -> None:
    content = load_content(language)
    for step in records["agenda_step"].values():
        assert content.step(step["content_key"]).title
    for proposition in records["proposition"].values():
        assert proposition["checked_criteria"]
        for criterion in proposition["checked_criteria"]:
            assert criterion in PROPOSITION_CRITERIA
            assert any(
                key.startswith(f"proposition.criteria.{criterion}.") for key in content.texts
            ), criterion


def test_propositions_keep_the_criteria_they_claim(records: dict[str, dict[str, Fields]]) -> None:
    for proposition in records["proposition"].values():
        words = proposition["words"]
        hints = check_proposition(words.text, load_content(words.language))
        assert not {hint.id for hint in hints} & set(proposition["checked_criteria"]), hints


def test_inserted_once_read_back_as_written(
    runner: Runner, reads: Reads, records: dict[str, dict[str, Fields]]
) -> None:
    assert runner.run(InsertSample()).value == SAMPLE_ID
    contents = reads.contents(SAMPLE_ID)
    assert contents.workshop.sample
    assert contents.workshop.content_hash
    for kind, expected in records.items():
        if kind == "workshop":
            continue
        stored = getattr(contents, kind)
        # the order of the file is the order on the page
        assert [each.id for each in stored] == list(expected), kind
        for each in stored:
            for name, value in expected[each.id].items():
                assert getattr(each, name) == value, (kind, name)


def rows_of(library: Library) -> dict[str, list[tuple[Any, ...]]]:
    with library.read() as connection:
        return {
            kind: [tuple(row) for row in connection.execute(select(table).order_by(table.c.id))]
            for kind, table in RECORD_TABLES.items()
        }


def test_inserting_twice_changes_nothing(runner: Runner, library: Library) -> None:
    runner.run(InsertSample())
    before = rows_of(library)
    again = runner.run(InsertSample())
    assert again.value == SAMPLE_ID
    assert not again.changes.records
    assert rows_of(library) == before


def test_inserting_takes_it_out_of_the_trash(runner: Runner, reads: Reads) -> None:
    runner.run(InsertSample())
    whole = reads.contents(SAMPLE_ID)
    only = whole.action[0]
    runner.run(DeleteRecords(SAMPLE_ID, (("action", only.id),)))
    runner.run(DeleteRecords(SAMPLE_ID, (("workshop", SAMPLE_ID),)))
    assert SAMPLE_ID not in [card.id for card in reads.workshop_cards()]
    runner.run(InsertSample())
    assert SAMPLE_ID in [card.id for card in reads.workshop_cards()]
    back = reads.contents(SAMPLE_ID)
    assert [each.id for each in back.finding] == [each.id for each in whole.finding]
    # what was thrown away by itself stays away
    assert [each.id for each in back.action] == [each.id for each in whole.action[1:]]


def test_undo_takes_the_whole_sample_back(runner: Runner, library: Library) -> None:
    before = rows_of(library)
    runner.run(InsertSample())
    runner.undo(SAMPLE_ID)
    assert rows_of(library) == before


# ---- varied


def test_two_hours_of_which_only_the_last_part_is_the_method(
    records: dict[str, dict[str, Fields]],
) -> None:
    steps = list(records["agenda_step"].values())
    assert sum(step["minutes"] for step in steps) == 120
    outside = [step for step in steps if not step.get("phase")]
    assert [step["minutes"] for step in outside] == [25, 25]
    positions = [PHASES.position(step["phase"]) for step in steps if step.get("phase")]
    assert all(first <= second for first, second in pairwise(positions))


def test_twenty_people_sit_once_in_every_phase(records: dict[str, dict[str, Fields]]) -> None:
    assert len(records["participant"]) == 20
    seats: dict[str, Counter[str]] = {}
    for seat in records["membership"].values():
        phase = records["group"][seat["group_id"]]["phase"]
        seats.setdefault(phase, Counter())[seat["participant_id"]] += 1
    assert set(seats) == {"discovery", "dream", "design", "destiny"}
    for phase, counted in seats.items():
        assert set(counted) == set(records["participant"]), phase
        assert set(counted.values()) == {1}, phase
    sizes = Counter(seat["group_id"] for seat in records["membership"].values())
    first = [key for key, group in records["group"].items() if group["phase"] == "discovery"]
    assert [sizes[key] for key in first] == [5, 5, 5, 5]


def test_nobody_is_alone_with_their_language_at_a_mixed_table(
    records: dict[str, dict[str, Fields]],
) -> None:
    for key, group in records["group"].items():
        if group["phase"] not in ("discovery", "dream"):
            continue
        spoken = Counter(
            records["participant"][seat["participant_id"]]["sheet_language"]
            for seat in records["membership"].values()
            if seat["group_id"] == key
        )
        assert min(spoken.values()) >= 2, group["name"]


def test_findings_of_every_kind_in_three_languages(records: dict[str, dict[str, Fields]]) -> None:
    stories = findings(records, "story")
    assert 10 <= len(stories) <= 12
    assert Counter(story["title"].language for story in stories) == {"he": 4, "ar": 4, "en": 4}
    assert {story["permission"] for story in stories} == set(PERMISSIONS.ids)
    assert all(story["telling"] and story["quote"] for story in stories)
    assert 0 < sum(1 for story in stories if "teller" in story) < len(stories)
    assert {story["group_id"] for story in stories} == {
        key for key, group in records["group"].items() if group["phase"] == "discovery"
    }
    causes = Counter(each.get("parent_id") for each in findings(records, "success_factor"))
    assert causes.pop(None) == 2
    ids = [key for key, each in records["finding"].items() if each["kind"] == "story"]
    assert set(causes) == set(ids)
    assert set(causes.values()) == {2, 3}
    assets = findings(records, "asset")
    assert len(assets) >= 10
    assert len({asset["category"] for asset in assets}) >= 7
    assert {asset["in_use"] for asset in assets} == set(USE_LEVELS.ids)
    assert all(asset["holder"] for asset in assets)
    assert len(findings(records, "wish")) == 8
    shares = Counter(each["title"].language for each in records["finding"].values())
    assert set(shares) == LANGUAGES
    assert min(shares.values()) >= len(records["finding"]) / 4


def test_a_success_factor_is_no_freer_than_its_story(
    records: dict[str, dict[str, Fields]],
) -> None:
    for each in findings(records, "success_factor"):
        if each.get("parent_id"):
            parent = records["finding"][each["parent_id"]]
            assert each["permission"] == parent["permission"]
            assert each["group_id"] == parent["group_id"]


def texts(records: dict[str, dict[str, Fields]]) -> Iterator[Text]:
    for of_kind in records.values():
        for values in of_kind.values():
            yield from (value for value in values.values() if isinstance(value, Text))


def scripts(words: str) -> set[str]:
    found = set()
    for char in words:
        if "\u05d0" <= char <= "\u05ea":
            found.add("he")
        elif "\u0620" <= char <= "\u064a":
            found.add("ar")
        elif char.isascii() and char.isalpha():
            found.add("en")
    return found


def test_texts_are_in_the_language_they_say(records: dict[str, dict[str, Fields]]) -> None:
    mixed = Counter[str]()
    for text in texts(records):
        assert text.language in LANGUAGES
        assert text.language in scripts(text.text), text
        assert text.text == text.text.strip()
        assert "  " not in text.text, text
        # a letter of the neighbouring script within a word is a slip of the keyboard
        for word in text.text.split():
            assert not {"he", "ar"} <= scripts(word), text
        assert text.resolved_direction() == ("ltr" if text.language == "en" else "rtl"), text
        if len(scripts(text.text)) > 1 and any(char.isdigit() for char in text.text):
            mixed[text.language] += 1
    assert mixed["he"] >= 3
    assert mixed["ar"] >= 3
    everything = " ".join(text.text for text in texts(records))
    for name in ("WhatsApp", "GIS", "מוקד 106", "مركز 106", "106 hotline", "ב־40 דקות (2024)"):
        assert name in everything
    assert "@" not in everything


def test_what_is_titled_reads_in_every_language(records: dict[str, dict[str, Fields]]) -> None:
    translated: dict[tuple[str, str], set[str]] = {}
    for each in records["translation"].values():
        translated.setdefault((each["record_id"], each["field"]), set()).add(each["words"].language)
    (workshop,) = records["workshop"].items()
    for key, name, first in [
        *((workshop[0], name, workshop[1][name]) for name in ("title", "topic", "municipality")),
        *((key, "title", theme["title"]) for key, theme in records["theme"].items()),
        *((key, "headline", dream["headline"]) for key, dream in records["dream"].items()),
        *((key, "name", group["name"]) for key, group in records["group"].items()),
    ]:
        assert translated[key, name] | {first.language} == LANGUAGES, first
    stories = [
        key for key, each in records["finding"].items() if (key, "telling") in translated and each
    ]
    assert len(stories) >= 3


def test_interviews_hold_stories_and_wishes_of_their_table(
    records: dict[str, dict[str, Fields]],
) -> None:
    assert 5 <= len(records["interview"]) <= 6
    kinds: dict[str, set[str]] = {}
    for each in records["finding"].values():
        if each.get("interview_id"):
            interview = records["interview"][each["interview_id"]]
            assert each["group_id"] == interview["group_id"]
            kinds.setdefault(each["interview_id"], set()).add(each["kind"])
            if each["kind"] == "story":
                assert each["permission"] == interview["permission"]
    assert all(kinds[key] == {"story", "wish"} for key in records["interview"])
    for interview in records["interview"].values():
        at_table = {
            seat["participant_id"]
            for seat in records["membership"].values()
            if seat["group_id"] == interview["group_id"]
        }
        assert {interview["interviewer_id"], interview["storyteller_id"]} <= at_table
        assert interview["interviewer_id"] != interview["storyteller_id"]


def test_dots_are_no_more_than_twenty_people_were_given(
    records: dict[str, dict[str, Fields]],
) -> None:
    assert len(records["theme"]) == 5
    assert len(records["opportunity"]) in (4, 5)
    for kind in ("theme", "opportunity"):
        assert sum(each["dots"] for each in records[kind].values()) <= 20 * 3
    under = Counter(each["finding_id"] for each in records["theme_finding"].values())
    assert max(under.values()) == 2


def test_the_rest_of_the_chain_is_there(records: dict[str, dict[str, Fields]]) -> None:
    assert len(records["dream"]) == 4
    assert all(each[n] for each in records["dream"].values() for n in ("vision", "headline"))
    assert all(each[n] for each in records["dream"].values() for n in ("see", "hear", "say"))
    assert len(records["proposition"]) in (3, 4)
    assert len(records["initiative"]) == 3
    assert {each["initiative_id"] for each in records["action"].values()} == set(
        records["initiative"]
    )
    assert len(records["income_idea"]) == 3
    assert {note["kind"] for note in records["plenary_note"].values()} == set(PLENARY_KINDS.ids)
    promises = records["commitment"].values()
    assert 8 <= len(promises) <= 10
    assert {each["kind"] for each in promises} == set(COMMITMENT_KINDS.ids)
    assert all(each["first_step"] and each["person"] and each["words"] for each in promises)
    (workshop,) = records["workshop"].values()
    day = date.fromisoformat(workshop["date"])
    for each in promises:
        assert 0 < (date.fromisoformat(each["due"]) - day).days <= FIRST_STEP_DAYS, each["words"]
    assert all(("answer" in each) == (each["kind"] == "request") for each in promises)
