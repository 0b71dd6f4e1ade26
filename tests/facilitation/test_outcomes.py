"""From an opportunity to a final proposition, a team, met requests and the next date."""

from typing import Any

import pytest

from aiworkshop.base.errors import UserError
from aiworkshop.base.text import Text
from aiworkshop.facilitation.promises import MatchOffer, SetNextDate, UnmatchOffer
from aiworkshop.facilitation.propositions import (
    AddCritique,
    BeginCritique,
    DraftProposition,
    FinaliseProposition,
    ReopenProposition,
)
from aiworkshop.facilitation.reads import Reads
from aiworkshop.facilitation.reads.matches import read_suggestions
from aiworkshop.facilitation.records import AddRecord, ChangeRecord, DeleteRecords
from aiworkshop.facilitation.runner import Runner
from aiworkshop.facilitation.teams import SignUpPerson, StartInitiative
from aiworkshop.facilitation.unfinished import KeepDraft
from aiworkshop.readmodels.records import (
    Action,
    Critique,
    Initiative,
    OfferMatch,
    OriginLink,
    Proposition,
    SignUp,
    Valuation,
)


class World:
    def __init__(self, runner: Runner, reads: Reads, workshop_id: str) -> None:
        self.runner, self.reads, self.id = runner, reads, workshop_id

    def run(self, command: Any) -> Any:
        return self.runner.run(command).value

    def add(self, record_kind: str, /, **fields: object) -> str:
        told = {
            name: Text(v) if isinstance(v, str) and name in TEXTS else v
            for name, v in fields.items()
        }
        return str(self.run(AddRecord(self.id, record_kind, told)))

    def all(self, cls: Any) -> list[Any]:
        return self.reads.records(cls, self.id)

    def undo(self) -> None:
        assert self.runner.undo(self.id) is not None


TEXTS = {"title", "words", "name", "person", "addressed_to", "description"}


@pytest.fixture
def world(runner: Runner, reads: Reads, workshop_id: str) -> World:
    return World(runner, reads, workshop_id)


# ---- propositions


def test_a_proposition_begins_with_its_opportunity(world: World) -> None:
    opportunity = world.add("opportunity", title="חדר ערב")
    key = world.run(DraftProposition(world.id, opportunity))
    (found,) = world.all(Proposition)
    assert (found.id, found.opportunity_id, str(found.title)) == (key, opportunity, "חדר ערב")
    assert [(one.record_id, one.source_id) for one in world.all(OriginLink)] == [(key, opportunity)]
    world.undo()
    assert world.all(Proposition) == []
    assert world.all(OriginLink) == []


def test_the_first_critique_keeps_the_draft(world: World) -> None:
    key = world.add("proposition", words="Rooms are open.")
    world.run(AddCritique(world.id, key, "love", Text("open")))
    world.run(ChangeRecord(world.id, "proposition", key, {"words": Text("Ten rooms are open.")}))
    world.run(AddCritique(world.id, key, "wish", Text("how many?")))
    (found,) = world.all(Proposition)
    assert (str(found.draft_words), str(found.words)) == ("Rooms are open.", "Ten rooms are open.")
    assert [one.kind for one in world.all(Critique)] == ["love", "wish"]
    world.undo()
    world.undo()
    world.undo()
    (found,) = world.all(Proposition)
    assert (str(found.draft_words), str(found.words)) == ("", "Rooms are open.")
    assert world.all(Critique) == []


def test_final_and_open_again(world: World) -> None:
    key = world.add("proposition", words="Rooms are open.")
    assert world.run(BeginCritique(world.id, key))
    assert not world.run(BeginCritique(world.id, key))
    world.run(ChangeRecord(world.id, "proposition", key, {"words": Text("Ten rooms are open.")}))
    assert world.run(FinaliseProposition(world.id, key))
    (found,) = world.all(Proposition)
    assert (found.state, str(found.draft_words)) == ("final", "Rooms are open.")
    assert world.run(ReopenProposition(world.id, key))
    assert world.all(Proposition)[0].state == ""
    world.undo()
    assert world.all(Proposition)[0].state == "final"
    world.undo()
    assert world.all(Proposition)[0].state == ""


def test_a_draft_from_paper_becomes_the_words(world: World) -> None:
    key = world.add("proposition", title="Rooms", draft_words=Text("Rooms are open.", "en"))
    world.run(FinaliseProposition(world.id, key))
    assert world.all(Proposition)[0].words == Text("Rooms are open.", "en")


def test_nothing_without_words_is_final_or_criticised(world: World) -> None:
    key = world.add("proposition", title="Rooms")
    for command in (
        FinaliseProposition(world.id, key),
        BeginCritique(world.id, key),
        AddCritique(world.id, key, "love", Text("  ")),
        AddCritique(world.id, key, "hate", Text("no")),
    ):
        with pytest.raises(UserError):
            world.run(command)
    assert world.all(Critique) == []
    assert world.all(Proposition)[0].state == ""


def test_critique_goes_with_its_proposition_and_stays_without_its_table(world: World) -> None:
    table = world.reads.contents(world.id).group[0].id
    key = world.add("proposition", words="Rooms are open.")
    world.run(AddCritique(world.id, key, "love", Text("open"), table))
    world.run(DeleteRecords(world.id, (("group", table),)))
    assert len(world.all(Critique)) == 1
    world.run(DeleteRecords(world.id, (("proposition", key),)))
    assert world.all(Critique) == []


# ---- who signs up, and the team


def test_two_people_of_one_name_may_both_sign_up(world: World) -> None:
    opportunity = world.add("opportunity", title="Rooms")
    dana = world.add("participant", name="דנה כהן")
    world.add("participant", name="דנה  כהן")
    for _ in range(3):
        world.run(SignUpPerson(world.id, opportunity, Text("דנה כהן")))
    assert len(world.all(SignUp)) == 2, "as many as bear the name, not a third"
    for one in world.all(SignUp)[1:]:
        world.run(DeleteRecords(world.id, (("sign_up", one.id),)))
    world.run(SignUpPerson(world.id, opportunity, Text(""), dana))
    assert len(world.all(SignUp)) == 2, "one by the list, one as written"


def test_names_are_participants_where_one_is_called_so(world: World) -> None:
    opportunity = world.add("opportunity", title="Rooms")
    rami = world.add("participant", name="رامي  خوري", name_consent=True)
    world.add("participant", name="דנה כהן")
    world.add("participant", name="דנה כהן")
    first = world.run(SignUpPerson(world.id, opportunity, Text("رَامي خوري")))
    assert world.run(SignUpPerson(world.id, opportunity, Text("رامي خوري"))) == first
    assert world.run(SignUpPerson(world.id, opportunity, Text(""), rami)) == first
    world.run(SignUpPerson(world.id, opportunity, Text("דנה כהן")))
    world.run(SignUpPerson(world.id, opportunity, Text("Neighbour")))
    world.run(SignUpPerson(world.id, opportunity, Text("neighbour ")))
    found = world.all(SignUp)
    assert [(one.participant_id, str(one.person), one.name_consent) for one in found] == [
        (rami, "", True),
        (None, "דנה כהן", False),
        (None, "Neighbour", False),
    ]
    with pytest.raises(UserError):
        world.run(SignUpPerson(world.id, opportunity, Text(" ")))
    world.undo()
    assert len(world.all(SignUp)) == 2


def test_a_team_takes_title_purpose_and_people_along(world: World) -> None:
    opportunity = world.add("opportunity", title="Rooms")
    rami = world.add("participant", name="رامي خوري")
    world.run(SignUpPerson(world.id, opportunity, Text(""), rami))
    world.run(SignUpPerson(world.id, opportunity, Text("Neighbour")))
    proposition = world.run(DraftProposition(world.id, opportunity))
    fields = {"words": Text("Rooms are open.")}
    world.run(ChangeRecord(world.id, "proposition", proposition, fields))
    key = world.run(StartInitiative(world.id, proposition))
    (found,) = world.all(Initiative)
    assert (str(found.title), str(found.purpose)) == ("Rooms", "Rooms are open.")
    assert (found.proposition_id, str(found.members)) == (proposition, "رامي خوري\nNeighbour")
    assert not found.name_consent
    assert ("initiative", key) in [
        (one.record_kind, one.record_id) for one in world.all(OriginLink)
    ]
    world.undo()
    assert world.all(Initiative) == []


# ---- offers for requests


def test_offers_meet_requests_and_part_again(world: World) -> None:
    request = world.add("commitment", kind="request", words="Two evenings a week", answer="no")
    offers = [world.add("commitment", kind="offer", words=words) for words in ("Tuesdays", "All")]
    first = world.run(MatchOffer(world.id, offers[0], request))
    assert world.run(MatchOffer(world.id, offers[0], request)) == first
    world.run(MatchOffer(world.id, offers[1], request))
    assert {one.offer_id for one in world.all(OfferMatch)} == set(offers)
    assert {one.state for one in world.all(OfferMatch)} == {"agreed"}
    assert world.run(UnmatchOffer(world.id, offers[0], request))
    assert not world.run(UnmatchOffer(world.id, offers[0], request))
    assert [one.offer_id for one in world.all(OfferMatch)] == [offers[1]]
    world.undo()
    assert len(world.all(OfferMatch)) == 2
    for wrong in ((request, offers[0]), (offers[0], offers[1])):
        with pytest.raises(UserError):
            world.run(MatchOffer(world.id, *wrong))
    world.run(DeleteRecords(world.id, (("commitment", request),)))
    assert world.all(OfferMatch) == []
    with pytest.raises(UserError):
        world.run(MatchOffer(world.id, offers[0], request))


def test_suggestions_know_who_is_addressed_and_what_is_matched(world: World) -> None:
    person = world.add("participant", name="Rami Khoury")
    request = world.add("commitment", kind="request", words="ترجمة النماذج", participant_id=person)
    offer = world.add("commitment", kind="offer", words="תרגום", addressed_to="Rami Khoury")
    world.add("commitment", kind="commitment", words="ترجمة النماذج")
    (found,) = read_suggestions(world.reads, world.id, request)
    assert (found.offer_id, found.named) == (offer, "Rami Khoury")
    assert read_suggestions(world.reads, world.id, offer) == (found,)
    world.run(MatchOffer(world.id, offer, request))
    assert read_suggestions(world.reads, world.id, request) == ()
    assert read_suggestions(world.reads, world.id, offer) == ()


# ---- closing


@pytest.mark.parametrize("energy", [0, 6, -1, "3", True])
def test_energy_is_from_one_to_five(world: World, energy: object) -> None:
    with pytest.raises(UserError):
        world.add("valuation", energy_before=energy)
    key = world.add("valuation", energy_before=1, energy_after=5)
    with pytest.raises(UserError):
        world.run(ChangeRecord(world.id, "valuation", key, {"energy_after": energy}))
    (found,) = world.all(Valuation)
    assert (found.energy_before, found.energy_after) == (1, 5)


def test_a_next_date_is_set_or_knowingly_skipped(world: World) -> None:
    def now() -> tuple[str, bool]:
        workshop = world.reads.contents(world.id, kinds=[]).workshop
        return workshop.next_date, workshop.next_date_skipped

    assert now() == ("", False)
    world.run(SetNextDate(world.id, skipped=True))
    assert now() == ("", True)
    world.run(SetNextDate(world.id, "2026-06-12"))
    assert now() == ("2026-06-12", False)
    world.undo()
    assert now() == ("", True)


def test_words_that_waited_go_where_they_were_typed_for(world: World) -> None:
    opportunity = world.add("opportunity", title="Rooms")
    proposition = world.add("proposition", words="Rooms are open.")
    initiative = world.add("initiative", title="First room")
    for place in (
        f"opportunity/{opportunity}/sign_up",
        f"proposition/{proposition}/love",
        f"proposition/{proposition}/wish",
        f"initiative/{initiative}/later_action",
        "valuation/new/moment",
    ):
        world.run(KeepDraft(world.id, place, f"words {place[:5]}"))
    assert [str(one.person) for one in world.all(SignUp)] == ["words oppor"]
    assert [one.kind for one in world.all(Critique)] == ["love", "wish"]
    (action,) = world.all(Action)
    assert (action.horizon, action.initiative_id) == ("year_and_more", initiative)
    (valuation,) = world.all(Valuation)
    assert (str(valuation.moment), valuation.permission) == ("words valua", "room_only")
