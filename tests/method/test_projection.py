"""What may stand on the wall: over every level, every state of a vote, every consent."""

from dataclasses import fields

from hypothesis import given, settings, strategies as st

from aiworkshop.base.text import Text
from aiworkshop.method.permissions import PERMISSIONS
from aiworkshop.readmodels.permission_levels import finding_level
from aiworkshop.readmodels.projection import (
    InLanguages,
    shown_commitment,
    shown_dream,
    shown_finding,
    shown_name,
    vote_result,
)
from aiworkshop.readmodels.records import Commitment, Dream, Finding, Participant
from aiworkshop.readmodels.room_records import VoteCount, VoteRound

LEVELS = (*PERMISSIONS.ids, "", "of_a_later_version")
SECRETS = ("telling", "holder", "links_to", "category", "in_use")
words = st.text(alphabet="abc ", max_size=6).map(Text)
stamps = {"workshop_id": "w", "created": "1", "changed": "1"}


def everything(shown: object) -> str:
    """All words in a shown value, however deep."""
    if isinstance(shown, InLanguages):
        more = (shown.translations or {}).values()
        return " ".join([str(shown.text), *map(str, more)])
    names = [one.name for one in fields(shown)]  # type: ignore[arg-type]
    parts = [getattr(shown, name) for name in names]
    return " ".join(everything(p) if isinstance(p, InLanguages) else str(p) for p in parts)


@settings(max_examples=60, deadline=None)
@given(
    level=st.sampled_from(LEVELS),
    released=st.booleans(),
    deleted=st.sampled_from(["", "2026"]),
    title=words,
    quote=words,
    kind=st.sampled_from(["story", "success_factor", "asset", "wish"]),
)
def test_of_a_finding_only_what_was_released_and_a_name_only_from_named_up(
    level: str, released: bool, deleted: str, title: Text, quote: Text, kind: str
) -> None:
    finding = Finding(
        id="f",
        **stamps,
        deleted=deleted,
        kind=kind,
        permission=level,
        released=released,
        title=title,
        quote=quote,
        teller=Text("TELLER"),
        **{name: Text(f"SECRET {name}") for name in ("telling", "holder", "links_to")},
        category="SECRET",
        in_use="SECRET",
    )
    translations = {("f", "telling"): {"he": Text("SECRET")}, ("f", "title"): {"he": Text("t")}}
    shown = shown_finding(finding, {}, translations, finding_level(finding, {}, ()))
    if not released or deleted or not (title or quote):
        assert shown is None
        return
    assert shown is not None
    assert "SECRET" not in everything(shown)
    assert ("TELLER" in everything(shown)) == (level in ("named", "publicity"))
    assert str(shown.title.text) == (str(title) if title else "")


def test_what_stays_in_the_room_may_be_shown_there_without_a_name() -> None:
    finding = Finding(
        id="f",
        **stamps,
        permission="room_only",
        released=True,
        title=Text("t"),
        teller=Text("Dana"),
    )
    shown = shown_finding(finding, {}, {}, "room_only")
    assert shown is not None and not shown.teller


@settings(max_examples=40, deadline=None)
@given(consent=st.booleans(), released=st.booleans(), written=st.booleans(), linked=st.booleans())
def test_whoever_promises_is_named_only_with_consent(
    consent: bool, released: bool, written: bool, linked: bool
) -> None:
    person = Participant(id="p", **stamps, name=Text("LINKED"), name_consent=True)
    commitment = Commitment(
        id="c",
        **stamps,
        kind="offer",
        words=Text("keys"),
        person=Text("WRITTEN") if written else Text(),
        participant_id="p" if linked else None,
        buddy=Text("BUDDY"),
        addressed_to=Text("ADDRESSED"),
        first_step=Text("STEP"),
        answer_words=Text("ANSWER"),
        name_consent=consent,
        released=released,
    )
    shown = shown_commitment(commitment, {"p": person}, {})
    if not released:
        assert shown is None
        return
    assert shown is not None
    found = everything(shown)
    assert not any(word in found for word in ("BUDDY", "ADDRESSED", "STEP", "ANSWER"))
    named = "WRITTEN" in found or "LINKED" in found
    assert named == (consent and (written or linked))


def test_a_dream_that_was_not_released_stays_with_its_table() -> None:
    dream = Dream(id="d", **stamps, headline=Text("h"), vision=Text("v"), say=Text("SECRET"))
    assert shown_dream(dream, {}, {}) is None
    released = Dream(id="d", **stamps, headline=Text("h"), say=Text("SECRET"), released=True)
    shown = shown_dream(released, {}, {})
    assert shown is not None and "SECRET" not in everything(shown)


def round_of(key: str, state: str, closed_at: str = "", kind: str = "opportunity") -> VoteRound:
    return VoteRound(
        id=key, **stamps, items_kind=kind, state=state, closed_at=closed_at, item_ids=["a", "b"]
    )


def count(round_id: str, item: str, dots: int) -> VoteCount:
    return VoteCount(
        id=f"{round_id}{item}", **stamps, vote_round_id=round_id, item_id=item, dots=dots
    )


@settings(max_examples=40, deadline=None)
@given(states=st.lists(st.sampled_from(["open", "closed", ""]), min_size=1, max_size=4))
def test_no_dots_while_any_round_is_open(states: list[str]) -> None:
    rounds = [round_of(str(n), state, f"2026-0{n + 1}") for n, state in enumerate(states)]
    counts = [count(one.id, "a", 5 + n) for n, one in enumerate(rounds)]
    result = vote_result("opportunity", rounds, counts, {"a": 9, "b": 9})
    if set(states) == {"closed"}:
        assert result.counted and result.dots == {"a": 5 + len(rounds) - 1, "b": 0}
    else:
        assert result.being_placed and not result.counted and not result.dots


def test_rounds_on_themes_do_not_hide_opportunities_and_hand_counts_stand_without_rounds() -> None:
    themes = round_of("t", "open", kind="theme")
    result = vote_result("opportunity", [themes], [], {"a": 3, "b": None})
    assert result.counted and result.dots == {"a": 3}
    assert not vote_result("opportunity", [], [], {"a": None}).counted


def test_names_on_the_wall_whole_first_or_initials() -> None:
    name = Text("דנה כהן לוי", "he")
    assert shown_name(name, "full") == name
    assert str(shown_name(name, "first")) == "דנה ל."
    assert str(shown_name(name, "initials")) == "ד.כ.ל."
    assert str(shown_name(Text("Rami"), "first")) == "Rami"
    assert not shown_name(Text(), "initials")


def test_words_in_the_languages_of_the_wall_else_as_they_were_said() -> None:
    words = InLanguages(Text("ערב", "he"), {"ar": Text("مساء", "ar")})
    assert [str(one) for one in words.shown(("ar", "he"))] == ["مساء", "ערב"]
    assert [str(one) for one in words.shown(("en",))] == ["ערב"]
    assert words.shown(("en", "he")) == (words.text,)
