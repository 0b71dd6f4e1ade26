"""The sweep of what leaves about a programme; of the page for residents the strictest one."""

from functools import cache
from pathlib import Path

import pytest

from aiworkshop.documents.portfolio import voices
from aiworkshop.documents.portfolio.voices import shown_ids
from aiworkshop.readmodels.summary import SummaryOptions
from tests.documents.sweep.all_that_is_in import all_that_is_in
from tests.documents.sweep.marked_programme import PROGRAMME_FORMATS, PUBLIC, marked_programme
from tests.documents.sweep.marked_workshop import FREE, GONE, HEBREW, NAMED, ROOM, UNNAMED

PAGE = "residents.html"


@pytest.fixture(autouse=True)
def _all_stories(monkeypatch: pytest.MonkeyPatch) -> None:
    """As many as there are: else some would be missed for being the fifth."""
    monkeypatch.setattr(voices, "EACH", 1000)


def written(output: str, names: bool, folder: Path) -> str:
    each = PROGRAMME_FORMATS[output]
    target = folder / f"out{each.suffix}"
    write = each.load_for_programme()
    write(marked_programme()[1], SummaryOptions(HEBREW, names), target, None, None)
    return all_that_is_in(target).casefold()


def found_in(text: str, secret: str) -> list[str]:
    markers = marked_programme()[0].markers[secret]
    return [f"{place} ({mark})" for mark, place in markers.items() if mark.casefold() in text]


@pytest.mark.parametrize("names", [True, False], ids=["names on", "names off"])
@pytest.mark.parametrize("output", PROGRAMME_FORMATS)
def test_nothing_leaves_that_may_not(output: str, names: bool, tmp_path: Path) -> None:
    text = written(output, names, tmp_path)
    never = (ROOM, GONE, UNNAMED) if names else (ROOM, GONE, UNNAMED, NAMED)
    for secret in never:
        assert found_in(text, secret) == [], secret
    assert found_in(text, PUBLIC)


@pytest.mark.parametrize("names", [True, False], ids=["names on", "names off"])
def test_residents_read_only_what_was_given_for_everybody(names: bool, tmp_path: Path) -> None:
    text = written(PAGE, names, tmp_path)
    # Of the marked workshop only what stands at publicity is free for everybody.
    assert set(found_in(text, FREE)) <= public_of_the_workshop()
    assert found_in(text, NAMED) == []
    told = found_in(text, PUBLIC)
    assert any(each.startswith("finding.telling") for each in told)
    assert any("translated" in each for each in told)
    assert any(each.startswith("theme.title") for each in told)
    assert any(each.startswith("finding.teller") for each in told) == names


@cache
def public_of_the_workshop() -> frozenset[str]:
    """Markers in stories that the marked workshop gave for the public."""
    made, contents = marked_programme()
    (workshop,) = contents.quoted
    public = {
        each.id
        for each in workshop.finding
        if each.permission == "publicity" and each.kind == "story"
    }
    texts = [
        getattr(each, name).text
        for each in workshop.finding
        if each.id in public
        for name in ("title", "telling", "quote")
    ]
    texts += [each.words.text for each in workshop.translation if each.record_id in public]
    return frozenset(
        f"{place} ({mark})"
        for mark, place in made.markers[FREE].items()
        if any(mark in text for text in texts)
    )


@pytest.mark.parametrize("form", ["portfolio", "residents"])
def test_what_is_logged_is_what_stands_there(form: str) -> None:
    _, contents = marked_programme()
    found = shown_ids(contents, form, SummaryOptions(HEBREW, True))
    (workshop,) = contents.quoted
    assert found
    assert {owner for owner, _ in found} == {workshop.workshop.id}
    known = {each.id for each in (*workshop.finding, *workshop.theme)}
    assert {key for _, key in found} <= known
