"""Offers and requests between workshops and towns, and who may be named there."""

import pytest

from aiworkshop.base.errors import UserError
from aiworkshop.base.text import Text
from aiworkshop.facilitation.next_workshop import PrepareNextWorkshop
from aiworkshop.facilitation.promises import MatchOffer
from aiworkshop.facilitation.reads import Reads
from aiworkshop.facilitation.reads.town_promises import possible_matches
from aiworkshop.facilitation.runner import Runner
from aiworkshop.facilitation.town_register import AgreeMatch, DeclineMatch, ProposeMatch
from aiworkshop.facilitation.withdrawal import WithdrawParticipant
from aiworkshop.readmodels.record import OFFICE_ID
from aiworkshop.readmodels.town_promises import PossibleMatch
from tests.facilitation.towns import Towns

OFFER = "חדר עם ציוד מוזיקה לחזרות של נוער"
REQUEST = "מחפשים חדר עם ציוד מוזיקה לנוער"


@pytest.fixture
def towns(runner: Runner) -> Towns:
    return Towns(runner)


@pytest.fixture
def pair(towns: Towns) -> tuple[str, str, str, str]:
    """A town with an offer, and another of its programme with a request."""
    akko, dimona = towns.town("עכו"), towns.town("דימונה")
    towns.programme(akko, dimona)
    offer = towns.promise(towns.workshop(akko), "offer", OFFER)
    request = towns.promise(towns.workshop(dimona), "request", REQUEST)
    return akko, dimona, offer, request


def found(reads: Reads, town: str, *, beside: bool = True) -> list[PossibleMatch]:
    return possible_matches(reads.town_promises(town, beside=beside))


def test_towns_of_one_programme_meet(
    towns: Towns, reads: Reads, pair: tuple[str, str, str, str]
) -> None:
    akko, dimona, offer, request = pair
    stranger = towns.town("אילת")
    towns.promise(towns.workshop(stranger), "request", REQUEST)
    (match,) = found(reads, akko)
    assert (match.offer.id, match.request.id) == (offer, request)
    assert match.request.authority.id == dimona
    assert "מוזיקה" in match.shared
    assert match.state == ""
    assert found(reads, akko, beside=False) == []
    assert reads.town_promises(stranger, beside=True).towns[0].id == stranger
    towns.promise(towns.workshop(akko), "request", REQUEST)
    assert len(found(reads, akko, beside=False)) == 1


def test_two_programmes_at_once(
    towns: Towns, reads: Reads, pair: tuple[str, str, str, str]
) -> None:
    akko, dimona, *_ = pair
    netanya = towns.town("נתניה")
    towns.programme(akko, netanya)
    assert {one.id for one in reads.town_promises(akko, beside=True).towns} == {
        akko,
        dimona,
        netanya,
    }
    assert netanya not in {one.id for one in reads.town_promises(dimona, beside=True).towns}


def test_a_town_is_addressed_by_any_of_its_names(towns: Towns, reads: Reads) -> None:
    akko = towns.town("עכו", name_ar=Text("بلدية عكا", "ar"))
    offer = towns.promise(towns.workshop(akko), "offer", "دعوة إلى الميناء", name_consent=True)
    towns.promise(
        towns.workshop(akko),
        "request",
        "צריך סיור",
        addressed_to=Text("بلدية عكا"),
        name_consent=True,
    )
    (match,) = found(reads, akko, beside=False)
    assert match.offer.id == offer
    assert match.named == "بلدية عكا"


def test_the_states_of_a_match(towns: Towns, reads: Reads, pair: tuple[str, str, str, str]) -> None:
    akko, _, offer, request = pair
    run, undo = towns.runner.run, towns.runner.undo
    first = run(ProposeMatch(offer, request)).value
    assert [one.state for one in found(reads, akko)] == ["proposed"]
    assert run(AgreeMatch(offer, request, "2026-06-01", Text("ביום ראשון"))).value == first
    (agreed,) = found(reads, akko)
    assert agreed.record is not None
    assert (agreed.state, agreed.record.agreed) == ("agreed", "2026-06-01")
    assert str(agreed.record.notes) == "ביום ראשון"
    run(DeclineMatch(offer, request))
    (declined,) = found(reads, akko)
    assert declined.record is not None
    assert (declined.state, declined.record.agreed) == ("declined", "")
    assert str(declined.record.notes) == "ביום ראשון"
    undo(OFFICE_ID)
    assert found(reads, akko) == [agreed]
    undo(OFFICE_ID)
    undo(OFFICE_ID)
    assert [one.state for one in found(reads, akko)] == [""]


def test_refusals(towns: Towns, reads: Reads, pair: tuple[str, str, str, str]) -> None:
    akko, _, offer, request = pair
    for command in (
        ProposeMatch(request, offer),
        AgreeMatch(offer, request, "tomorrow"),
        DeclineMatch(offer, offer),
        ProposeMatch(offer, "nothing"),
    ):
        with pytest.raises(UserError):
            towns.runner.run(command)
    assert [one.state for one in found(reads, akko)] == [""]


def test_what_has_its_other_half_is_not_offered(towns: Towns, reads: Reads) -> None:
    akko = towns.town()
    workshop = towns.workshop(akko)
    offer = towns.promise(workshop, "offer", OFFER)
    request = towns.promise(workshop, "request", REQUEST)
    towns.promise(towns.workshop(akko), "request", REQUEST, answer="yes")
    towns.promise(towns.workshop(akko), "offer", OFFER, status="done")
    assert [one.offer.id for one in found(reads, akko)] == [offer]
    towns.runner.run(MatchOffer(workshop, offer, request))
    assert found(reads, akko) == []


def test_names_and_contacts_only_by_consent(towns: Towns, reads: Reads) -> None:
    akko = towns.town()
    workshop = towns.workshop(akko)
    person = towns.add(
        "participant", workshop, name=Text("סמי חדאד"), email="sami@x.example", phone="050"
    )
    given = {"participant_id": person, "addressed_to": Text("דנה")}
    silent = towns.promise(workshop, "offer", "א", **given)
    named = towns.promise(workshop, "offer", "ב", name_consent=True, **given)
    reached = towns.promise(workshop, "offer", "ג", contact_permission=True, **given)
    told = reads.town_promises(akko, beside=False).by_id
    assert (str(told[silent].name), told[silent].contact, str(told[silent].addressed_to)) == (
        "",
        "",
        "",
    )
    assert (str(told[named].name), told[named].contact) == ("סמי חדאד", "")
    assert str(told[named].addressed_to) == "דנה"
    assert (str(told[reached].name), told[reached].contact) == ("", "sami@x.example · 050")


def test_nothing_of_who_withdrew(towns: Towns, reads: Reads) -> None:
    akko = towns.town()
    workshop = towns.workshop(akko)
    person = towns.add("participant", workshop, name=Text("סמי חדאד"))
    gone = towns.promise(workshop, "offer", OFFER, participant_id=person)
    stays = towns.promise(workshop, "request", REQUEST)
    towns.runner.run(ProposeMatch(gone, stays))
    towns.runner.run(WithdrawParticipant(workshop, person))
    promises = reads.town_promises(akko, beside=False)
    assert set(promises.by_id) == {stays}
    assert possible_matches(promises) == []


def test_an_offer_that_went_on_is_suggested_once(
    towns: Towns, runner: Runner, reads: Reads, pair: tuple[str, str, str, str]
) -> None:
    akko, _, offer, request = pair
    (last, _) = towns.workshops
    new = str(runner.run(PrepareNextWorkshop(last, Text("ממשיכים"), "2026-09-01")).value)
    (match,) = found(reads, akko)
    assert match.request.id == request
    assert match.offer.id != offer
    assert match.offer.workshop.id == new
