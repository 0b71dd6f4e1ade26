"""Bring findings together under themes, and apart again; the findings stay as they are."""

from dataclasses import dataclass

from sqlalchemy import and_, select

from aiworkshop.base.text import Text
from aiworkshop.facilitation.commands import require
from aiworkshop.library.schema import RECORD_TABLES
from aiworkshop.library.unit_of_work import UnitOfWork

_LINKS = RECORD_TABLES["theme_finding"]


@dataclass(frozen=True, slots=True)
class GroupFindings:
    """A new theme over the ticked findings. Value: the theme's id."""

    workshop_id: str
    finding_ids: tuple[str, ...]
    title: Text
    code: str = "group_findings"

    def apply(self, unit: UnitOfWork) -> str:
        require(self.title, "theme_without_name", "A theme needs a name. Nothing was changed.")
        theme = unit.add("theme", {"title": self.title})
        assign(unit, theme, self.finding_ids)
        return theme


@dataclass(frozen=True, slots=True)
class AssignFindings:
    """Findings under a theme that is there; those already under it stay. Value: how many came."""

    workshop_id: str
    theme_id: str
    finding_ids: tuple[str, ...]
    code: str = "assign_findings"

    def apply(self, unit: UnitOfWork) -> int:
        return assign(unit, self.theme_id, self.finding_ids)


@dataclass(frozen=True, slots=True)
class UnassignFindings:
    """Findings out of a theme; they and the theme stay. Value: how many left."""

    workshop_id: str
    theme_id: str
    finding_ids: tuple[str, ...]
    code: str = "unassign_findings"

    def apply(self, unit: UnitOfWork) -> int:
        links = _living_links(unit, self.theme_id)
        leaving = [links[finding] for finding in self.finding_ids if finding in links]
        for link in leaving:
            unit.remove("theme_finding", link)
        return len(leaving)


@dataclass(frozen=True, slots=True)
class MergeThemes:
    """Several themes into one that keeps its name; dots add up. Value: the kept theme's id."""

    workshop_id: str
    keep: str
    others: tuple[str, ...]
    code: str = "merge_themes"

    def apply(self, unit: UnitOfWork) -> str:
        dots = unit.row("theme", self.keep)["dots"]
        for other in self.others:
            links = _living_links(unit, other)
            assign(unit, self.keep, tuple(links))
            for link in links.values():
                unit.remove("theme_finding", link)
            theirs = unit.row("theme", other)["dots"]
            if theirs is not None:
                dots = (dots or 0) + theirs
            unit.remove("theme", other)
        unit.change("theme", self.keep, {"dots": dots})
        return self.keep


def assign(unit: UnitOfWork, theme_id: str, finding_ids: tuple[str, ...]) -> int:
    """Put findings under a theme, each once."""
    present = _living_links(unit, theme_id)
    new = [finding for finding in dict.fromkeys(finding_ids) if finding not in present]
    for finding in new:
        unit.row("finding", finding)  # refuses with a sentence where it is gone
        unit.add("theme_finding", {"theme_id": theme_id, "finding_id": finding})
    return len(new)


def _living_links(unit: UnitOfWork, theme_id: str) -> dict[str, str]:
    """Finding id to link id."""
    query = select(_LINKS.c.finding_id, _LINKS.c.id).where(
        and_(_LINKS.c.theme_id == theme_id, _LINKS.c.deleted == "")
    )
    return {str(finding): str(link) for finding, link in unit.connection.execute(query)}
