"""The handbook's pictures: which scene of the gallery each is made from, and which part of it."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Picture:
    """``scene``: its name in the gallery, or ``page/tab``; ``{language}`` in it is filled in.

    ``part``: ``page`` is the page alone, ``whole`` what the scene shows, ``wall`` the same
    in its own pixels.
    """

    scene: str
    part: str = "page"
    size: tuple[int, int] = (1024, 660)
    """Of the window, before the part is taken."""
    guide: bool = False
    """Whether the guide stands beside the page."""


PICTURES: dict[str, Picture] = {
    "library": Picture("library-new", size=(1024, 540)),
    "details": Picture("prepare/details"),
    "tables": Picture("prepare/tables"),
    "findings": Picture("discovery/findings", "whole", (1120, 700), guide=True),
    "themes": Picture("discovery/themes", size=(1120, 680)),
    "dream": Picture("vision"),
    "design": Picture("proposition"),
    "destiny": Picture("commitment"),
    "report": Picture("report-sections", size=(1360, 800)),
    "print": Picture("pack", "whole"),
    # These change the sample: they come last.
    "backups": Picture("library-backups", size=(1024, 440)),
    "sheets": Picture("sheets-entry-{language}", size=(1180, 700)),
    "projector": Picture("projector-themes-720", "wall"),
    "follow-up": Picture("follow-up"),
    "programmes": Picture("programmes-cohorts", size=(1120, 640)),
}
