"""How freely a finding may be shown, with all that it hangs on."""

from collections.abc import Container, Mapping
from typing import Protocol, TypeVar

from aiworkshop.method.permissions import DEFAULT_PERMISSION, PERMISSIONS

NARROWEST = PERMISSIONS.ids[0]
"""What stays in the room."""


class Hangs(Protocol):
    """A finding, as far as its level follows from it."""

    @property
    def id(self) -> str: ...

    @property
    def permission(self) -> str: ...

    @property
    def parent_id(self) -> str | None: ...

    @property
    def interview_id(self) -> str | None: ...


HangsT = TypeVar("HangsT", bound=Hangs)


def known_level(level: str) -> str:
    """An empty level is the default; one that this program does not know shows nothing."""
    if not level:
        return DEFAULT_PERMISSION
    return level if level in PERMISSIONS else NARROWEST


def stays_in_room(level: str) -> bool:
    """Whether what was said at this level is for the room alone."""
    return known_level(level) == NARROWEST


def finding_level(
    finding: HangsT, findings: Mapping[str, HangsT], kept_interviews: Container[str | None]
) -> str:
    """The permission of a finding; what hangs under a story is never freer than the story.

    An interview that stays in the room (``kept_interviews``, ids) keeps all that was told in it
    there. ``findings`` are those that a finding may hang under, by id.
    """
    levels = []
    seen: set[str] = set()
    current: HangsT | None = finding
    while current is not None and current.id not in seen:
        seen.add(current.id)
        levels.append(known_level(current.permission))
        if current.interview_id in kept_interviews:
            levels.append(NARROWEST)
        current = findings.get(current.parent_id or "")
    return min(levels, key=PERMISSIONS.position)
