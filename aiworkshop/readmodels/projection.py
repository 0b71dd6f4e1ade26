"""What the projector may show: the rules, and the values that have passed them.

The projector stands in the room. It shows what the facilitator released, nothing else: of a
finding its title and its quote, never what was told at length. What stays in the room may be
shown while everybody is in it. A teller is named from *named* up, whoever promised something only
with a consent of their own. Dots are hidden while a round is open, so that nobody follows the
first ones. Whatever is not here has no way to the wall.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

from aiworkshop.base.text import EMPTY_TEXT, Text
from aiworkshop.method.permissions import shows_name, shows_text
from aiworkshop.readmodels.records import Commitment, Dream, Finding, Participant
from aiworkshop.readmodels.room_records import VoteCount, VoteRound
from aiworkshop.readmodels.voting import is_open, vote_states

RELEASED_KINDS = ("finding", "dream", "commitment")
"""Kinds of record that the facilitator releases one by one."""

NameStyle = Literal["full", "first", "initials"]
NAME_STYLES: tuple[NameStyle, ...] = ("full", "first", "initials")


@dataclass(frozen=True, slots=True)
class InLanguages:
    """Participants' words, and what they are in other languages, by its code."""

    text: Text = EMPTY_TEXT
    translations: Mapping[str, Text] | None = None

    def __bool__(self) -> bool:
        return bool(self.text)

    def shown(self, languages: Iterable[str]) -> tuple[Text, ...]:
        """In these languages, as far as it was said or translated; else as it was said."""
        known = {self.text.resolved_language(): self.text}
        known = {**(self.translations or {}), **known}
        found = tuple(known[code] for code in languages if known.get(code))
        return found or ((self.text,) if self.text else ())


NO_WORDS = InLanguages()
Translations = Mapping[tuple[str, str], Mapping[str, Text]]
"""Words in other languages: by record and field, then by language."""


@dataclass(frozen=True, slots=True)
class ShownFinding:
    """A finding as the room may see it; no teller where the teller is not to be named."""

    id: str
    kind: str
    title: InLanguages
    quote: InLanguages
    teller: Text
    table: int


@dataclass(frozen=True, slots=True)
class ShownDream:
    """A table's dream."""

    id: str
    headline: InLanguages
    vision: InLanguages
    table: int


@dataclass(frozen=True, slots=True)
class ShownCommitment:
    """A promise; nobody's name where there is no consent to it."""

    id: str
    kind: str
    words: InLanguages
    person: Text
    due: str


@dataclass(frozen=True, slots=True)
class VoteResult:
    """How a vote stands: no dots for anything unless ``counted``."""

    being_placed: bool
    counted: bool
    dots: Mapping[str, int]


def shown_finding(
    finding: Finding, tables: Mapping[str, int], translations: Translations, level: str
) -> ShownFinding | None:
    """The finding as the room may see it; None where it may not, or has no words to show.

    ``level`` is its permission with all that it hangs on (``finding_level``).
    """
    if not finding.released or finding.deleted or not shows_text(level, "projector"):
        return None
    title = _words(finding.id, "title", finding.title, translations)
    quote = _words(finding.id, "quote", finding.quote, translations)
    if not title and not quote:
        return None
    named = finding.teller if shows_name(level, "projector") else EMPTY_TEXT
    table = tables.get(finding.group_id or "", 0)
    return ShownFinding(finding.id, finding.kind, title, quote, named, table)


def shown_dream(
    dream: Dream, tables: Mapping[str, int], translations: Translations
) -> ShownDream | None:
    """The dream as the room may see it; None where it was not released or has no words."""
    if not dream.released or dream.deleted or not (dream.headline or dream.vision):
        return None
    return ShownDream(
        dream.id,
        _words(dream.id, "headline", dream.headline, translations),
        _words(dream.id, "vision", dream.vision, translations),
        tables.get(dream.group_id or "", 0),
    )


def shown_commitment(
    commitment: Commitment, people: Mapping[str, Participant], translations: Translations
) -> ShownCommitment | None:
    """The promise as the room may see it; None where it was not released or has no words."""
    if not commitment.released or commitment.deleted or not commitment.words:
        return None
    person = EMPTY_TEXT
    if commitment.name_consent:
        known = people.get(commitment.participant_id or "")
        person = commitment.person or (known.name if known else EMPTY_TEXT)
    words = _words(commitment.id, "words", commitment.words, translations)
    return ShownCommitment(commitment.id, commitment.kind, words, person, commitment.due)


def vote_result(
    items_kind: str,
    rounds: Iterable[VoteRound],
    counts: Iterable[VoteCount],
    on_records: Mapping[str, int | None],
) -> VoteResult:
    """The dots of a kind of item: none while any of the items is being voted on (by the rule of
    ``vote_states``), else those of the last closed round.

    ``on_records`` are the dots that stand on the items themselves, by id of each item there is;
    they are the result where there was no round at all.
    """
    ours = [one for one in rounds if one.items_kind == items_kind and not one.deleted]
    states = vote_states(ours)
    if any(states.get(key) == "open" for key in on_records):
        return VoteResult(True, False, {})
    ours = [one for one in ours if not is_open(one)]
    if ours:
        last = max(ours, key=lambda one: (one.closed_at, one.created, one.id))
        dots = dict.fromkeys(last.item_ids, 0)
        for count in counts:
            if count.vote_round_id == last.id and not count.deleted:
                dots[count.item_id] = dots.get(count.item_id, 0) + (count.dots or 0)
        return VoteResult(False, True, dots)
    written = {key: dots for key, dots in on_records.items() if dots is not None}
    return VoteResult(False, bool(written), written)


def shown_name(name: Text, style: NameStyle) -> Text:
    """A name on the wall. Where people look for their own seat it is whole, as on the roster;
    the facilitator may show less of it.
    """
    parts = name.text.split()
    if style == "full" or not parts:
        return name
    if style == "initials":
        return Text("".join(f"{part[0]}." for part in parts), name.language, name.direction)
    short = parts[0] if len(parts) == 1 else f"{parts[0]} {parts[-1][0]}."
    return Text(short, name.language, name.direction)


def _words(key: str, name: str, text: Text, translations: Translations) -> InLanguages:
    return InLanguages(text, translations.get((key, name))) if text else NO_WORDS
