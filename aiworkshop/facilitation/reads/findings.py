"""Which findings a list shows."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FindingFilter:
    """Conditions that all must hold; an empty one holds always.

    ``kinds`` are finding kinds, ``group_ids`` tables, ``words`` a part of any of its texts;
    ``theme_id`` those under a theme; ``unthemed`` those under none;
    ``channel_id`` those tagged with that channel. ``top_level`` leaves out
    success factors that stand under a story.
    """

    kinds: tuple[str, ...] = ()
    group_ids: tuple[str, ...] = ()
    words: str = ""
    theme_id: str | None = None
    unthemed: bool = False
    channel_id: str = ""
    starred: bool = False
    top_level: bool = False
    newest_first: bool = False
