"""The verbs ``programmes`` and ``programme-example``."""

import argparse
import json
from typing import TYPE_CHECKING, Any

from aiworkshop.base.places import LibraryPlace

if TYPE_CHECKING:
    from aiworkshop.readmodels.office_contents import OfficeContents
    from aiworkshop.readmodels.records import Programme

_LANGUAGE = "en"
"""Of names on the command line, where there is one in it."""


def list_programmes(library: LibraryPlace | None, *, as_json: bool) -> None:
    """The programmes with their cohorts and towns, then the towns in none. None: no library yet."""
    from aiworkshop.readmodels.naming import name_in
    from aiworkshop.readmodels.office_contents import OfficeContents

    office = _read(library) if library is not None else OfficeContents()
    towns = {one.id: str(name_in(one, _LANGUAGE)) or "?" for one in office.authority}
    enrolled = {one.authority_id for one in office.enrolment}
    alone = [towns[one.id] for one in office.authority if one.id not in enrolled]
    told = [_told(one, office, towns) for one in office.programme]
    if as_json:
        rows = {"programmes": told, "other_towns": alone}
        print(json.dumps(rows, ensure_ascii=False, indent=1))
        return
    for programme in told:
        print(f"{programme['id']}  {programme['name']}")
        for cohort in programme["cohorts"]:
            number = cohort["number"] or "-"
            print(f"  {number}: {', '.join(cohort['towns']) or '-'}")
    if alone:
        print(f"In no programme: {', '.join(alone)}")


def insert_example(library: LibraryPlace, name: str) -> None:
    """Put a ready example in, print its programme's id; a second time changes nothing."""
    from aiworkshop.bootstrap import opened_workbench
    from aiworkshop.facilitation.programmes.examples import InsertProgrammeExample

    with opened_workbench(library) as workbench:
        print(workbench.runner.run(InsertProgrammeExample(name)).value)


def add_listing(listing: argparse.ArgumentParser) -> None:
    """The grammar of ``programmes``. Runs at every start, so it reads nothing."""
    listing.add_argument("--json", action="store_true", help="as JSON")


def add_example(example: argparse.ArgumentParser) -> None:
    """The grammar of ``programme-example``."""
    example.add_argument("name", metavar="NAME", help="hazira, equitable_cities or mifam")


def _read(library: LibraryPlace) -> "OfficeContents":
    from aiworkshop.bootstrap import opened_workbench

    with opened_workbench(library) as workbench:
        return workbench.reads.office(("programme", "cohort", "enrolment", "authority"))


def _told(
    programme: "Programme", office: "OfficeContents", towns: dict[str, str]
) -> dict[str, Any]:
    """A programme as both forms of the listing tell it."""
    from aiworkshop.readmodels.naming import name_in

    cohorts = [
        {
            "number": cohort.number,
            "start": cohort.start,
            "end": cohort.end,
            "towns": [
                towns.get(one.authority_id or "", "?")
                for one in office.enrolment
                if one.cohort_id == cohort.id
            ],
        }
        for cohort in office.cohort
        if cohort.programme_id == programme.id
    ]
    return {
        "id": programme.id,
        "name": str(name_in(programme, _LANGUAGE)) or "?",
        "start": programme.start,
        "end": programme.end,
        "cohorts": cohorts,
    }
