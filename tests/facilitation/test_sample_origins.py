"""Each promise of the sample can be followed back to where it began."""

from typing import Any

import pytest

from aiworkshop.facilitation.sample import sample_records

Fields = dict[str, Any]


@pytest.fixture(scope="module")
def records() -> dict[str, dict[str, Fields]]:
    """Fields by kind and id."""
    found: dict[str, dict[str, Fields]] = {}
    for kind, key, values in sample_records():
        found.setdefault(kind, {})[key] = values
    return found


def sources(
    records: dict[str, dict[str, Fields]], start: tuple[str, str]
) -> dict[str, set[tuple[str, str]]]:
    """Everything a record came from, by kind, through origin links and references."""
    links: dict[tuple[str, str], set[tuple[str, str]]] = {}
    for link in records["origin_link"].values():
        record = (link["record_kind"], link["record_id"])
        links.setdefault(record, set()).add((link["source_kind"], link["source_id"]))
    found: dict[str, set[tuple[str, str]]] = {}
    waiting, seen = [start], {start}
    while waiting:
        here = waiting.pop()
        found.setdefault(here[0], set()).add(here)
        nearer = set(links.get(here, ()))
        if here[0] == "theme":
            nearer |= {
                ("finding", each["finding_id"])
                for each in records["theme_finding"].values()
                if each["theme_id"] == here[1]
            }
        waiting += nearer - seen
        seen |= nearer
    return found


def test_every_commitment_is_followed_back_to_a_story_and_a_table(
    records: dict[str, dict[str, Fields]],
) -> None:
    for key, commitment in records["commitment"].items():
        found = sources(records, ("commitment", key))
        for kind in ("initiative", "proposition", "opportunity", "dream", "theme", "finding"):
            assert found.get(kind), (commitment["words"], kind)
        assert ("initiative", commitment["initiative_id"]) in found["initiative"]
        stories = [
            records["finding"][each]
            for _, each in found["finding"]
            if records["finding"][each]["kind"] == "story"
        ]
        tables = {records["group"][story["group_id"]]["number"] for story in stories}
        assert tables, commitment["words"]


def test_origin_links_agree_with_references(records: dict[str, dict[str, Fields]]) -> None:
    for kind, name, source in (
        ("initiative", "proposition_id", "proposition"),
        ("proposition", "opportunity_id", "opportunity"),
        ("commitment", "initiative_id", "initiative"),
    ):
        for key, values in records[kind].items():
            linked = {
                link["source_id"]
                for link in records["origin_link"].values()
                if link["record_id"] == key and link["source_kind"] == source
            }
            assert values[name] in linked, (kind, values)
