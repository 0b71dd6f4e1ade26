"""A programme around the marked workshop: what may not leave a workshop may not leave by it."""

from dataclasses import replace
from functools import cache

from aiworkshop.base.text import Text
from aiworkshop.documents.registry import EXPORT_FORMATS
from aiworkshop.method.capacity import Progress
from aiworkshop.method.portfolio import Sum, told_shares
from aiworkshop.readmodels.portfolio import (
    ALL,
    Balance,
    CapacityLine,
    EnergyLine,
    Kept,
    Portfolio,
    PortfolioWorkshop,
    ProgrammeContents,
    Town,
)
from aiworkshop.readmodels.records import Authority, CapacityIndicator, Channel, Programme
from tests.documents.sweep.marked_workshop import FREE, UNNAMED, Marked, marked_workshop

PUBLIC = "public"
"""Of what everybody may read: what was given for the public."""
PROGRAMME_FORMATS = {each.id: each for each in EXPORT_FORMATS if each.about == "programme"}


@cache
def marked_programme() -> tuple[Marked, ProgrammeContents]:
    """Every word of the workshop, and words of the office that are nobody's concern."""
    made = marked_workshop()
    _public(made)
    contents = made.contents()
    names = {
        f"name_{code}": Text(made.mark(PUBLIC, "authority.name"), code)
        for code in ("en", "he", "ar")
    }
    town = Town(
        Authority(
            id="town",
            notes=Text(made.mark(UNNAMED, "authority.notes")),
            **names,  # type: ignore[arg-type]
        ),
        team=3,
    )
    programme = Programme(
        id="programme",
        name_he=Text(made.mark(PUBLIC, "programme.name"), "he"),
        owners=Text(made.mark(FREE, "programme.owners")),
        description=Text(made.mark(UNNAMED, "programme.description")),
    )
    workshop = contents.workshop
    portfolio = Portfolio(
        programme=programme,
        channels=(Channel(id="channel", name_en=Text(made.mark(FREE, "channel.name"), "en")),),
        towns=(town,),
        workshops=(
            PortfolioWorkshop(
                workshop.id, workshop.title, workshop.date, workshop.municipality, ("town",), True
            ),
        ),
        counts={
            (key, "findings", channel): 9 for key in (ALL, "town") for channel in (ALL, "channel")
        },
        kept={(key, "commitments"): Kept({"done": 6, "open": 3}, 2) for key in (ALL, "town")},
        capacity=(
            CapacityLine(
                CapacityIndicator(
                    id="indicator",
                    title=Text(made.mark(FREE, "capacity_indicator.title")),
                    meaning=Text(made.mark(UNNAMED, "capacity_indicator.meaning")),
                ),
                "town",
                Progress(100, "2026-01-01", 300, "2026-06-01"),
            ),
        ),
        energy=(EnergyLine("town", Sum(20, 8), Sum(30, 8)),),
        people={ALL: 42, "town": 42},
        balance=Balance(
            {
                "sector": told_shares(
                    {
                        made.mark(FREE, "attribute of many"): 30,
                        made.mark(FREE, "attribute of many"): 8,
                        made.mark(UNNAMED, "attribute of one"): 1,
                        made.mark(UNNAMED, "attribute of four"): 4,
                    }
                )
            }
        ),
    )
    return made, ProgrammeContents(portfolio=portfolio, quoted=(contents,))


def _public(made: Marked) -> None:
    """Stories for everybody, with names, translated, and a theme over them alone."""
    names = made.names(PUBLIC, "finding")
    story = made.add(PUBLIC, "finding", kind="story", permission="publicity", starred=True, **names)
    theme = made.add(PUBLIC, "theme", but=("sentence", "quote"))
    made.parts.add("theme_finding", theme_id=theme, finding_id=story)
    for level in ("anonymous", "room_only"):
        other = made.add(
            UNNAMED if level == "room_only" else FREE, "finding", kind="wish", permission=level
        )
        mixed = made.add(FREE, "theme", but=("sentence", "quote"))
        for key in (story, other):
            made.parts.add("theme_finding", theme_id=mixed, finding_id=key)


def without_quotes(contents: ProgrammeContents) -> ProgrammeContents:
    """The same without a workshop to quote from."""
    return replace(contents, quoted=())
