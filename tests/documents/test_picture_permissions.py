"""Words that stay in the room stand on no picture, and names only where they may."""

from dataclasses import replace

import pytest
from hypothesis import given, settings, strategies as st

from aiworkshop.base.text import Text
from aiworkshop.documents.pictures.compose import compose_picture
from aiworkshop.documents.pictures.rendering import render_picture
from aiworkshop.readmodels.picture import PictureOptions
from aiworkshop.readmodels.workshop_contents import WorkshopContents
from tests.documents.test_pictures import core, themes, words_of
from tests.documents.workshop_parts import Parts


def quoting(permission: str) -> WorkshopContents:
    parts = themes([])
    theme = parts.add("theme", title="Doors", quote="We kept the key under the mat")
    story = parts.add(
        "finding",
        kind="story",
        permission=permission,
        title="Keys",
        quote="We kept the key under the mat.",
        teller="Dana Levi",
    )
    parts.add("theme_finding", theme_id=theme, finding_id=story)
    return parts.contents()


@pytest.mark.parametrize(
    ("permission", "names", "projector", "quoted", "named"),
    [
        ("room_only", True, False, False, False),
        ("room_only", True, True, False, False),
        ("anonymous", True, False, True, False),
        ("named", True, False, True, True),
        ("named", False, False, True, False),
        ("named", True, True, True, True),
        ("unknown level", True, False, False, False),
    ],
)
def test_a_quote_has_the_permission_of_its_story(
    permission: str, names: bool, projector: bool, quoted: bool, named: bool
) -> None:
    picture = core(quoting(permission), names=names, projector=projector)
    words = words_of(render_picture(picture).data)
    assert ("mat" in words) is quoted
    assert ("Dana" in words) is named
    assert picture.withheld == (0 if quoted else 1)


def test_what_stays_in_the_room_is_on_its_wall_once_it_was_released() -> None:
    contents = quoting("room_only")
    released = replace(contents.finding[0], released=True)
    contents = replace(contents, finding=(released,))
    on_the_wall, printed = core(contents, projector=True), core(contents)
    assert "mat" in str(on_the_wall.petals[0].details) and not on_the_wall.kept
    assert not printed.petals[0].details and printed.kept == {contents.theme[0].id}


def test_part_of_a_story_that_stays_in_the_room_stays_there_too() -> None:
    contents = quoting("room_only")
    theme = replace(contents.theme[0], quote=Text("kept the key under"))
    (petal,) = core(replace(contents, theme=(theme,))).petals
    assert petal.details == ()


@pytest.mark.parametrize(
    "quote", ["We kept the key … under the mat", "They say we kept the key somewhere", "keep it"]
)
def test_words_for_the_room_stay_there_shortened_or_mended(quote: str) -> None:
    contents = quoting("room_only")
    theme = replace(contents.theme[0], quote=Text(quote))
    withheld = core(replace(contents, theme=(theme,))).withheld
    assert withheld == (0 if quote == "keep it" else 1)
    free = quoting("anonymous")
    assert core(replace(free, theme=(theme,))).withheld == 0


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_no_five_words_of_what_stays_in_the_room_stand_on_a_picture(data: st.DataObject) -> None:
    """Whatever part of whichever story was taken as a quote, and whatever was put around it."""
    word = st.text(st.sampled_from("abcdefghijk"), min_size=3, max_size=6)
    parts = themes([])
    kept: list[list[str]] = []
    quotes: list[str] = []
    for number in range(data.draw(st.integers(1, 4))):
        # Nobody else said the same.
        words = data.draw(st.lists(word, min_size=6, max_size=14))
        said = [each + "xyzw"[number] for each in words]
        level = data.draw(st.sampled_from(["room_only", "anonymous", "named"]))
        told = data.draw(st.sampled_from(["quote", "telling", "title"]))
        parts.add("finding", kind="story", permission=level, **{told: " ".join(said)})
        kept += [said] if level == "room_only" else []
        first = data.draw(st.integers(0, len(said) - 5))
        taken = " ".join(said[first : data.draw(st.integers(first + 5, len(said)))])
        before, after = data.draw(st.tuples(word, word))
        quotes.append(data.draw(st.sampled_from([taken, f"{before}, {taken}… {after}"])))
        parts.add("theme", title=f"Theme {number}", quote=quotes[-1])
    shown = [
        " ".join(detail.text.text.casefold().split())
        for petal in core(parts.contents(), names=True).petals
        for detail in petal.details
    ]
    for said in kept:
        for at in range(len(said) - 4):
            assert not any(" ".join(said[at : at + 5]) in words for words in shown)


def test_the_map_names_only_those_who_agreed() -> None:
    parts = Parts(topic="What works here")
    dream = parts.add("dream", headline="Lights until midnight")
    parts.add("dream", headline="Another dream")
    opportunity = parts.add(
        "opportunity", title="Evening room", description="Open late", who_benefits="Everybody"
    )
    parts.add(
        "origin_link",
        record_kind="opportunity",
        record_id=opportunity,
        source_kind="dream",
        source_id=dream,
    )
    person = parts.add("participant", name="Dana Levi")
    parts.add("sign_up", opportunity_id=opportunity, participant_id=person, name_consent=True)
    parts.add("sign_up", opportunity_id=opportunity, person="Omar Haj", name_consent=False)
    contents = parts.contents()

    def words(**options: bool) -> str:
        picture = compose_picture(contents, "opportunities", PictureOptions("en", **options))
        return words_of(render_picture(picture).data)

    without = words()
    for said in ("Evening room", "Open late", "Everybody", "midnight", "Signed up: 2"):
        assert said in " ".join(without.split())
    assert "Dana" not in without
    agreed = words(names=True)
    assert "Dana" in agreed
    assert "Omar" not in agreed
    assert "1 more" in " ".join(agreed.split())
