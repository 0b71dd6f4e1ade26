"""Bring findings together under themes, and apart again; the findings stay as they are.

A theme that people are voting on is not renamed, merged, split or dissolved (``frozen_items``);
findings may still come under it and leave it.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import and_, select

from aiworkshop.base.text import Text
from aiworkshop.facilitation.commands import link_origins, require
from aiworkshop.facilitation.frozen_items import require_not_frozen
from aiworkshop.facilitation.records import DeleteRecords
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
        return _new_theme(unit, self.title, self.finding_ids)


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
        return len(_take_out(unit, self.theme_id, self.finding_ids))


@dataclass(frozen=True, slots=True)
class MoveFindings:
    """Findings from one theme to another, where they may stand already. Value: how many left."""

    workshop_id: str
    from_theme: str
    to_theme: str
    finding_ids: tuple[str, ...]
    code: str = "move_findings"

    def apply(self, unit: UnitOfWork) -> int:
        if self.from_theme == self.to_theme:
            return 0
        moved = _take_out(unit, self.from_theme, self.finding_ids)
        assign(unit, self.to_theme, moved)
        return len(moved)


@dataclass(frozen=True, slots=True)
class SplitTheme:
    """Some findings of a theme into a new one of their own. Value: the new theme's id.

    It comes last, so that the numbers of the others stay; the dots stay with the old one.
    """

    workshop_id: str
    theme_id: str
    finding_ids: tuple[str, ...]
    title: Text
    code: str = "split_theme"

    def apply(self, unit: UnitOfWork) -> str:
        require_not_frozen(unit, "theme", (self.theme_id,))
        moved = _take_out(unit, self.theme_id, self.finding_ids)
        require(moved, "nothing_to_split", "Nothing of this theme was chosen. Nothing was changed.")
        return _new_theme(unit, self.title, moved)


@dataclass(frozen=True, slots=True)
class UngroupThemes:
    """Themes dissolved: they go to the trash with their words. Value: how many findings they had.

    The findings stay, and stay under the other themes they are under.
    """

    workshop_id: str
    theme_ids: tuple[str, ...]
    code: str = "ungroup_themes"

    def apply(self, unit: UnitOfWork) -> int:
        freed = {finding for theme in self.theme_ids for finding in _living_links(unit, theme)}
        records = tuple(("theme", theme) for theme in self.theme_ids)
        DeleteRecords(self.workshop_id, records).apply(unit)
        return len(freed)


@dataclass(frozen=True, slots=True)
class MergeThemes:
    """Several themes into one that keeps its name; dots add up. Value: the kept theme's id.

    An origin link remembers what went into it: the findings alone need not tell.
    """

    workshop_id: str
    keep: str
    others: tuple[str, ...]
    code: str = "merge_themes"

    def apply(self, unit: UnitOfWork) -> str:
        require_not_frozen(unit, "theme", (self.keep, *self.others))
        _require_theme(unit, self.keep)
        dots = unit.row("theme", self.keep)["dots"]
        for other in dict.fromkeys(self.others):
            row = unit.row("theme", other)
            if other == self.keep or row["deleted"]:
                continue
            links = _living_links(unit, other)
            assign(unit, self.keep, tuple(links))
            for link in links.values():
                unit.remove("theme_finding", link)
            if row["dots"] is not None:
                dots = (dots or 0) + row["dots"]
            unit.remove("theme", other)
            link_origins(unit, ("theme", self.keep), [("theme", other)])
        unit.change("theme", self.keep, {"dots": dots})
        return self.keep


def assign(unit: UnitOfWork, theme_id: str, finding_ids: Iterable[str]) -> int:
    """Put findings under a theme, each once; what lies in the trash stays there."""
    _require_theme(unit, theme_id)
    present = _living_links(unit, theme_id)
    new = [finding for finding in dict.fromkeys(finding_ids) if finding not in present]
    came = 0
    for finding in new:
        if unit.row("finding", finding)["deleted"]:  # refuses where there never was one
            continue
        unit.add("theme_finding", {"theme_id": theme_id, "finding_id": finding})
        came += 1
    return came


def _new_theme(unit: UnitOfWork, title: Text, finding_ids: Iterable[str]) -> str:
    require(title, "theme_without_name", "A theme needs a name. Nothing was changed.")
    theme = unit.add("theme", {"title": title})
    assign(unit, theme, finding_ids)
    return theme


def _take_out(unit: UnitOfWork, theme_id: str, finding_ids: Iterable[str]) -> list[str]:
    """Findings that stood under the theme and no longer do."""
    links = _living_links(unit, theme_id)
    leaving = [finding for finding in dict.fromkeys(finding_ids) if finding in links]
    for finding in leaving:
        unit.remove("theme_finding", links[finding])
    return leaving


def _require_theme(unit: UnitOfWork, theme_id: str) -> None:
    require(
        not unit.row("theme", theme_id)["deleted"],
        "theme_gone",
        "This theme is no longer there. Nothing was changed.",
    )


def _living_links(unit: UnitOfWork, theme_id: str) -> dict[str, str]:
    """Finding id to link id."""
    query = select(_LINKS.c.finding_id, _LINKS.c.id).where(
        and_(_LINKS.c.theme_id == theme_id, _LINKS.c.deleted == "")
    )
    return {str(finding): str(link) for finding, link in unit.connection.execute(query)}
