"""Findings as cards of a list. Runs on lane *db*: no Qt objects here."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from aiworkshop.base.text import EMPTY_TEXT, Text
from aiworkshop.method.permissions import DEFAULT_PERMISSION
from aiworkshop.readmodels.outcomes import TAGGED_FINDING
from aiworkshop.readmodels.permission_levels import stays_in_room
from aiworkshop.readmodels.records import Finding
from aiworkshop.ui.phases.naming import Naming
from aiworkshop.ui.projector.privacy import private_words
from aiworkshop.ui.widgets.cards import Card, places
from aiworkshop.ui.widgets.words import listed

if TYPE_CHECKING:
    from aiworkshop.facilitation.reads import Reads
    from aiworkshop.ui.page import PageContext
    from aiworkshop.ui.phases.channel_tags import Tagged
    from aiworkshop.ui.widgets.card_list import CardList

MOST_CHIPS = 12
MOST_TOUCHED = 200


@dataclass(frozen=True, slots=True)
class Seen:
    """What a list knows of a finding once its card was made."""

    kind: str
    title: Text
    parent_id: str | None
    group_id: str | None
    permission: str
    starred: bool
    private: bool = False
    """Stays in the room, by itself or by what it hangs on."""
    channels: tuple[str, ...] = ()


class FindingCards:
    """Makes cards, and remembers what they show, so that a key press need not ask the library.

    ``under`` says of which ``{story}`` something is a root; ``untitled`` stands where nothing was
    written. The main thread sets both in the language of the window.
    """

    brief = False
    """Leaves out the category, where the list is narrow."""
    can_release = False
    """Whether the list can say what the room may see."""
    under = "{story}"
    untitled = ""
    theme_pattern = themes_pattern = "{numbers}"
    """Say under which theme, or which themes, something stands."""

    def __init__(self, naming: Naming) -> None:
        self.seen: dict[str, Seen] = {}
        self.table_numbers: Mapping[str, int] = {}
        self.theme_numbers: Mapping[str, tuple[int, ...]] = {}
        self.own_theme = 0
        """A theme that all of them stand under, which goes without saying."""
        self.show_tables = False
        self._naming = naming

    def __call__(self, reads: "Reads", ids: Sequence[str]) -> list[Card]:
        """Cards in the order of ``ids``."""
        found = reads.findings(ids)
        stories = [finding.id for finding in found if finding.kind == "story"]
        factors = reads.success_factors(stories) if stories else {}
        parents = self._parents(reads, found)
        roots = [root for below in factors.values() for root in below]
        levels = reads.finding_levels([*found, *roots])
        kept = {key for key, level in levels.items() if stays_in_room(level)}
        cards = []
        for finding in found:
            self.seen[finding.id] = Seen(
                finding.kind,
                shown_title(finding),
                finding.parent_id,
                finding.group_id,
                finding.permission,
                finding.starred,
                finding.id in kept,
                tuple(finding.channels),
            )
            cards.append(self._card(finding, factors.get(finding.id, []), parents, kept))
        return cards

    def tagged(self, ids: Sequence[str]) -> "list[Tagged]":
        """The assets among these, with their channels."""
        found = ((key, self.seen.get(key)) for key in ids)
        return [
            (("finding", key), seen.channels)
            for key, seen in found
            if seen is not None and seen.kind == TAGGED_FINDING
        ]

    def touched(self, reads: "Reads", changed: Collection[str]) -> list[str] | None:
        """Cards that look different when these findings changed: theirs, those of their stories
        and those of their roots. ``None``: so many that all had better be made again.
        """
        if len(changed) > MOST_TOUCHED:
            return None
        parents = [finding.parent_id for finding in reads.findings(list(changed))]
        roots = [key for key, seen in self.seen.items() if seen.parent_id in changed]
        return [*changed, *(key for key in parents if key), *roots]

    def _parents(self, reads: "Reads", found: Sequence[Finding]) -> dict[str, Finding]:
        keys = list(dict.fromkeys(finding.parent_id for finding in found if finding.parent_id))
        return {story.id: story for story in reads.findings(keys)} if keys else {}

    def _card(
        self,
        finding: Finding,
        factors: Sequence[Finding],
        parents: Mapping[str, Finding],
        kept: Collection[str],
    ) -> Card:
        parent = parents.get(finding.parent_id or "")
        named = [factor for factor in factors[:MOST_CHIPS] if factor.title]
        chips = [str(factor.title) for factor in named]
        if finding.kind == "asset":
            holder = str(finding.holder)
            use = self._naming.name("use_levels", finding.in_use)
            chips = [words for words in (holder, use) if words]
        number = self.table_numbers.get(finding.group_id or "")
        category = self._naming.name("categories", finding.category)
        return Card(
            id=finding.id,
            title=shown_title(finding) or self.untitled,
            chips=tuple(chips),
            trailing=self._themes(finding.id) if self.brief else category,
            star=finding.starred,
            note=self._note(finding, parent, has_chips=bool(chips)),
            lead=str(number) if self.show_tables and number else "",
            released=finding.released if self.can_release else None,
            private=finding.id in kept,
            private_chips=places(factor.id in kept for factor in named),
        )

    def _themes(self, key: str) -> str:
        numbers = [n for n in self.theme_numbers.get(key, ()) if n != self.own_theme]
        pattern = self.theme_pattern if len(numbers) == 1 else self.themes_pattern
        return pattern.format(numbers=listed(numbers)) if numbers else ""

    def _note(self, finding: Finding, parent: Finding | None, *, has_chips: bool) -> str:
        """What it is, or for a story without roots how it begins."""
        if parent is not None:
            return self.under.format(story=shown_title(parent))
        if finding.kind != "story":
            return self._naming.name("finding_kinds", finding.kind)
        telling = finding.telling if finding.title else finding.quote
        return "" if has_chips or not telling else telling.text.strip().splitlines()[0]


def shown_title(finding: Finding) -> Text:
    """The title, else the first line of what was told; empty where nothing was written."""
    for words in (finding.title, finding.telling, finding.quote):
        if words:
            first = words.text.strip().splitlines()[0]
            return Text(first, words.language, words.direction)
    return EMPTY_TEXT


def said_title(context: "PageContext", seen: Seen | None) -> str:
    """A title as it may be said where others may see the screen."""
    return private_words(context, str(seen.title), private=seen.private) if seen else ""


def chosen_or_current(cards: "CardList") -> list[str]:
    """What is ticked, else selected, else current: a card reached by Tab is not selected."""
    current = cards.current_id()
    return cards.chosen() or ([current] if current else [])


def new_finding(
    words: Text, kind: str, group_id: str | None, story_id: str, story: Seen | None
) -> dict[str, object]:
    """The fields of a new finding; what hangs under a story has its table and its level."""
    fields: dict[str, object] = {
        "kind": kind,
        "title": words,
        "group_id": group_id,
        "permission": DEFAULT_PERMISSION,
    }
    if story is not None:
        fields["parent_id"] = story_id
        fields["group_id"] = story.group_id
        fields["permission"] = story.permission or DEFAULT_PERMISSION
    return fields


def shortened(title: str, most: int = 40) -> str:
    """A title as a placeholder has room for it."""
    return title if len(title) <= most else title[: most - 1].rstrip() + "…"
