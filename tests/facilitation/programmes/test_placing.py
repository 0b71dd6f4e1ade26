"""Of which town and inquiry a workshop is, and how the Library tells it."""

from pathlib import Path

from aiworkshop.base.text import Text
from aiworkshop.facilitation.programmes.enrolling import AddClusterMember
from aiworkshop.facilitation.programmes.examples import InsertProgrammeExample, example_id
from aiworkshop.facilitation.programmes.placing import PlaceWorkshop
from aiworkshop.facilitation.reads import Reads
from aiworkshop.facilitation.records import AddRecord, ChangeRecord, DeleteRecords
from aiworkshop.facilitation.runner import Runner
from aiworkshop.library.library import Library
from aiworkshop.library.start_page import start_cards
from aiworkshop.readmodels.library_page import WorkshopCard
from aiworkshop.readmodels.naming import name_in
from aiworkshop.readmodels.record import OFFICE_ID
from aiworkshop.readmodels.records import Workshop

AKKO, DIMONA = example_id("authority", "akko"), example_id("authority", "dimona")
IN_HAZIRA = example_id("enrolment", "hazira:1:akko")
IN_CITIES = example_id("enrolment", "equitable_cities:1:akko")
OF_DIMONA = example_id("enrolment", "equitable_cities:1:dimona")


def workshop(reads: Reads, workshop_id: str) -> Workshop:
    found = reads.workshop(workshop_id)
    assert found is not None
    return found


def test_a_town_brings_its_name_and_its_only_enrolment(
    runner: Runner, reads: Reads, workshop_id: str
) -> None:
    for name in ("hazira", "equitable_cities"):
        runner.run(InsertProgrammeExample(name))
    runner.run(PlaceWorkshop(workshop_id, authority_id=AKKO))
    found = workshop(reads, workshop_id)
    assert (found.authority_id, found.municipality) == (AKKO, Text("עכו", "he"))
    assert found.enrolment_ids == [], "of two it is asked which"
    chosen = {"enrolment_ids": [IN_HAZIRA], "municipality": Text("Acre")}
    runner.run(ChangeRecord(workshop_id, "workshop", workshop_id, chosen))
    runner.run(PlaceWorkshop(workshop_id, authority_id=DIMONA))
    found = workshop(reads, workshop_id)
    assert found.enrolment_ids == [OF_DIMONA], "what was of the other town goes"
    assert str(found.municipality) == "Acre", "what was written stays"
    runner.undo(workshop_id)
    assert workshop(reads, workshop_id).enrolment_ids == [IN_HAZIRA]


def test_an_inquiry_brings_its_town_and_enrolments(
    runner: Runner, reads: Reads, workshop_id: str
) -> None:
    for name in ("hazira", "equitable_cities"):
        runner.run(InsertProgrammeExample(name))
    fields = {"authority_id": AKKO, "enrolment_ids": [IN_HAZIRA, IN_CITIES, OF_DIMONA]}
    inquiry = str(runner.run(AddRecord(OFFICE_ID, "inquiry", fields)).value)
    runner.run(PlaceWorkshop(workshop_id, inquiry_id=inquiry))
    found = workshop(reads, workshop_id)
    assert (found.authority_id, found.inquiry_id) == (AKKO, inquiry)
    assert found.enrolment_ids == [IN_HAZIRA, IN_CITIES]
    runner.run(PlaceWorkshop(workshop_id, authority_id=DIMONA))
    assert workshop(reads, workshop_id).inquiry_id == "", "it was of the other town"
    runner.run(PlaceWorkshop(workshop_id, authority_id=""))
    found = workshop(reads, workshop_id)
    assert (found.authority_id, found.enrolment_ids) == ("", [])


def test_a_town_may_count_for_the_programme_of_its_cluster(
    runner: Runner, reads: Reads, workshop_id: str
) -> None:
    runner.run(InsertProgrammeExample("hazira"))
    cluster = example_id("authority", "western_negev")
    runner.run(AddClusterMember(cluster, Text("Netivot")))
    netivot = reads.office().authority[-1].id
    runner.run(PlaceWorkshop(workshop_id, authority_id=netivot))
    assert workshop(reads, workshop_id).enrolment_ids == [
        example_id("enrolment", "hazira:1:western_negev")
    ]


def told(cards: list[WorkshopCard]) -> list[tuple[str, list[str]]]:
    return [
        (
            str(name_in(card.town, "ar")) if card.town is not None else "",
            [str(name_in(one, "en")) for one in card.programmes],
        )
        for card in cards
    ]


def test_the_library_tells_town_and_programmes_from_the_first_moment_on(
    library: Library, runner: Runner, reads: Reads, workshop_id: str
) -> None:
    path = Path(str(library.path))
    assert told(start_cards(path)) == told(reads.workshop_cards()) == [("", [])]
    for name in ("hazira", "equitable_cities"):
        runner.run(InsertProgrammeExample(name))
    placed = {"authority_id": AKKO, "enrolment_ids": [IN_HAZIRA, IN_CITIES, "gone"]}
    runner.run(ChangeRecord(workshop_id, "workshop", workshop_id, placed))
    both = [("عكا", ["Hazira", "Equitable Cities"])]
    assert told(start_cards(path)) == told(reads.workshop_cards()) == both
    hazira = example_id("programme", "hazira")
    runner.run(DeleteRecords(OFFICE_ID, (("programme", hazira),)))
    one = [("عكا", ["Equitable Cities"])]
    assert told(start_cards(path)) == told(reads.workshop_cards()) == one
