"""Which assets of a town may be one, said several times: offers to a person, never decisions.

Two that were said may be one where their words are nearly the same; where a translation of one has
the words of the other; where they share a number, a foreign name or an address that hardly anybody
else has; or where the same person holds both. Without like words the category must be the same,
and what both say in one language must not contradict. Pairs are looked for by their rarest words
and never by comparing all with all, so that thousands are fast.
"""

import math
import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from aiworkshop.base.folding import fold
from aiworkshop.method.name_sounds import name_sounds
from aiworkshop.method.similarity import canonical_words
from aiworkshop.method.word_forms import folded_words, words_of

ALIKE_FROM = 0.62
"""The share of weighted words in common from which two say the same."""
ALIKE_ACROSS_CATEGORIES = 0.75
"""The same where people thought of different categories."""
_PART_SCORE = 0.7
"""Of a short one whose words, two or more, all stand in a longer one."""
_MARK_SCORE, _HOLDER_SCORE = 0.6, 0.55
_MOST_HAVE_WORD = 120
"""A word that more have brings no two together: it is the town's own talk."""
_MOST_HAVE_MARK = 4
"""What so many share is no mark of one thing."""
_WINDOW = 7
"""With so many of its like is each of those compared that have the very same words."""
MOST_IN_GROUP = 8
_MARK = re.compile(r"[\w.+-]+@[\w-]+\.[\w.]+|https?://\S+|www\.\S+|\+?\d[\d -]{6,}\d")
_WRITTEN = re.compile(r"[^\W_]+(?:[\"'׳״’][^\W_]+)*")
_LEAST_FOREIGN = 4
_LEAST_DIGITS = 3

Pair = frozenset[str]
"""Ids of two statements."""
ReasonKind = Literal["words", "translation", "mark", "holder"]


@dataclass(frozen=True, slots=True)
class Statement:
    """An asset as it was said once. ``versions`` are its words in each language, as said first.

    ``asset`` is the united one it belongs to, empty for none; ``script`` of a version is what is
    compared, so languages need not be told. ``more``: all else said of it, where marks may stand.
    """

    id: str
    versions: tuple[str, ...]
    holder: str = ""
    more: str = ""
    category: str = ""
    asset: str = ""

    @property
    def unit(self) -> str:
        """What it counts as: the united asset, or itself."""
        return self.asset or self.id


@dataclass(frozen=True, slots=True)
class Reason:
    """Why two may be one: ``shared`` are the words, the mark or the name that both have."""

    kind: ReasonKind
    shared: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SameAsset:
    """Units that may be one asset, the statements in them, and why; the likeliest reason first."""

    units: tuple[str, ...]
    statement_ids: tuple[str, ...]
    reasons: tuple[Reason, ...]
    score: float = 0.0


@dataclass(slots=True)
class _Version:
    """One statement in one language, made comparable."""

    statement: Statement
    text: str
    translated: bool
    words: frozenset[str] = frozenset()
    numbers: frozenset[str] = frozenset()
    weight: float = 0.0


@dataclass(slots=True)
class _Found:
    """The best evidence that two units are one."""

    score: float
    first: _Version | None = None
    second: _Version | None = None
    reason: Reason | None = None


@dataclass(slots=True)
class _Pairs:
    """Evidence by pair of units; what was kept apart is never noted."""

    apart: frozenset[Pair]
    canonical: Mapping[str, str]
    """The one form of each word."""
    found: dict[Pair, _Found] = field(default_factory=dict)

    def note(self, first: Statement, second: Statement, found: _Found) -> None:
        pair = frozenset((first.unit, second.unit))
        if len(pair) < 2 or pair in self.apart:
            return
        known = self.found.get(pair)
        if known is None or (found.score, _order(found)) > (known.score, _order(known)):
            self.found[pair] = found


def same_assets(
    statements: Iterable[Statement], apart: Collection[Pair] = frozenset()
) -> list[SameAsset]:
    """Groups that may be one asset each, the likeliest first; nobody stands in two.

    ``apart`` are statements that somebody kept apart: neither they nor the united assets they
    belong to are brought together again. The order of ``statements`` makes no difference.
    """
    said = sorted(statements, key=lambda one: one.id)
    units = {one.id: one.unit for one in said}
    forbidden = frozenset(
        frozenset(units[key] for key in pair) for pair in apart if all(key in units for key in pair)
    )
    versions, canonical = _versions(said)
    pairs = _Pairs(forbidden, canonical)
    weights = _weigh(versions)
    _compare_words(versions, weights, pairs)
    _compare_marks(said, pairs)
    _compare_holders(said, versions, pairs)
    members: dict[str, list[str]] = defaultdict(list)
    for one in said:
        members[one.unit].append(one.id)
    return [
        SameAsset(
            group,
            tuple(key for unit in group for key in members[unit]),
            _reasons(group, pairs),
            score,
        )
        for group, score in _groups(pairs.found)
    ]


def _versions(said: Sequence[Statement]) -> tuple[list[_Version], dict[str, str]]:
    made = [
        _Version(one, text, translated=place > 0)
        for one in said
        for place, text in enumerate(one.versions)
        if text.strip()
    ]
    told = [words_of(one.text) for one in made]
    canonical = canonical_words({word for words in told for word in words})
    for one, words in zip(made, told, strict=True):
        one.words = frozenset(canonical[word] for word in words)
        one.numbers = frozenset(word for word in words if word.isdigit())
    return made, canonical


def _weigh(versions: Sequence[_Version]) -> dict[str, float]:
    count = Counter(word for one in versions for word in one.words)
    weights = {word: math.log(1 + len(versions) / often) for word, often in count.items()}
    for one in versions:
        one.weight = sum(weights[word] for word in sorted(one.words))
    return weights


# Words


def _compare_words(
    versions: Sequence[_Version], weights: Mapping[str, float], pairs: _Pairs
) -> None:
    """By the rarest words of the lighter of two, some of which both must share to be alike."""
    same: dict[frozenset[str], list[_Version]] = defaultdict(list)
    for one in versions:
        if one.words:
            same[one.words].append(one)
    holders: dict[str, list[_Version]] = defaultdict(list)
    for words, alike in same.items():
        for place, one in enumerate(alike):
            for other in alike[place + 1 : place + 1 + _WINDOW]:
                _note_words(one, other, 1.0, pairs)
        for word in words:
            # One stands for all that have the very same words.
            holders[word] += alike[:2]
    for alike in same.values():
        for one in alike[:2]:
            for other, score in _near(one, holders, weights):
                _note_words(one, other, score, pairs)


def _near(
    one: _Version, holders: Mapping[str, list[_Version]], weights: Mapping[str, float]
) -> Iterator[tuple[_Version, float]]:
    left = one.weight
    seen: set[int] = set()
    for word in sorted(one.words, key=lambda word: (-weights[word], word)):
        if left < ALIKE_FROM * one.weight:
            break  # what has none of the words so far shares too little
        left -= weights[word]
        if len(holders[word]) > _MOST_HAVE_WORD:
            continue
        for other in holders[word]:
            if other.weight < one.weight or id(other) in seen:
                continue
            seen.add(id(other))
            if other.words != one.words:
                score = _likeness(one, other, weights)
                if score:
                    yield other, score


def _likeness(light: _Version, heavy: _Version, weights: Mapping[str, float]) -> float:
    common = light.words & heavy.words
    shared = sum(weights[word] for word in sorted(common))
    alike = 2 * shared / (light.weight + heavy.weight)
    if len(common) > 1 and len(common) == len(light.words):
        alike = max(alike, _PART_SCORE)
    return round(alike, 6) if alike >= ALIKE_FROM else 0.0


def _note_words(one: _Version, other: _Version, score: float, pairs: _Pairs) -> None:
    first, second = sorted((one, other), key=lambda each: (each.statement.id, each.text))
    if _contradict(first, second):
        return
    categories = {each.statement.category for each in (first, second)} - {""}
    if len(categories) > 1 and score < ALIKE_ACROSS_CATEGORIES:
        return
    pairs.note(first.statement, second.statement, _Found(score, first, second))


def _contradict(one: _Version, other: _Version) -> bool:
    """*School 3* and *School 5* are two; *the school* may be either."""
    return bool(one.numbers and other.numbers and one.numbers != other.numbers)


# Marks and holders


def _compare_marks(said: Sequence[Statement], pairs: _Pairs) -> None:
    """Addresses, long numbers, and names in another script than the words around them."""
    having: dict[tuple[str, str], dict[str, Statement]] = defaultdict(dict)
    for one in said:
        if one.category:
            for mark in _marks(one):
                having[mark, one.category].setdefault(one.unit, one)
    for (mark, _), found in sorted(having.items()):
        if 1 < len(found) <= _MOST_HAVE_MARK:
            reason = Reason("mark", (mark,))
            _note_all(list(found.values()), _MARK_SCORE, reason, pairs)


def _marks(one: Statement) -> frozenset[str]:
    everything = " ".join((*one.versions[:1], one.holder, one.more))
    marks = {re.sub(r"[ -]", "", match.group()) for match in _MARK.finditer(everything)}
    title = one.versions[0] if one.versions else ""
    told = folded_words(title)
    marks.update(word for word in told if word.isdigit() and len(word) >= _LEAST_DIGITS)
    latin = [word for word in told if word.isascii() and word.isalpha()]
    if len(latin) < len(told):  # else it is no foreign word but the language spoken
        marks.update(word for word in latin if len(word) >= _LEAST_FOREIGN)
    return frozenset(marks)


def _compare_holders(
    said: Sequence[Statement], versions: Sequence[_Version], pairs: _Pairs
) -> None:
    """The same person, and the same kind of asset, told in languages that share no word."""
    scripts: dict[str, set[str]] = defaultdict(set)
    for one in versions:
        scripts[one.statement.id].add(_script(one.text))
    held: dict[tuple[str, str], dict[str, Statement]] = defaultdict(dict)
    for statement in said:
        key = _holder_key(statement.holder)
        if key and statement.category:
            held[key, statement.category].setdefault(statement.unit, statement)
    for _, found in sorted(held.items()):
        if not 1 < len(found) <= _MOST_HAVE_MARK:
            continue
        alone = list(found.values())
        for place, first in enumerate(alone):
            for second in alone[place + 1 :]:
                # What both say in one script was compared by its words already.
                if scripts[first.id].isdisjoint(scripts[second.id]):
                    reason = Reason("holder", tuple(dict.fromkeys((first.holder, second.holder))))
                    _note_all([first, second], _HOLDER_SCORE, reason, pairs)


def _holder_key(holder: str) -> str:
    """Names by their sounds, across scripts; other holders by their words."""
    return name_sounds(holder) or " ".join(sorted(words_of(holder)))


def _script(text: str) -> str:
    first = next((letter for letter in fold(text) if letter.isalpha()), "")
    return "he" if "א" <= first <= "ת" else "ar" if "\u0600" <= first <= "\u06ff" else "en"


def _note_all(found: Sequence[Statement], score: float, reason: Reason, pairs: _Pairs) -> None:
    for place, first in enumerate(found):
        for second in found[place + 1 :]:
            pairs.note(first, second, _Found(score, reason=reason))


# Groups


def _groups(found: Mapping[Pair, _Found]) -> Iterator[tuple[tuple[str, ...], float]]:
    """Units each of which may be each other, the likeliest first."""
    neighbours: dict[str, set[str]] = defaultdict(set)
    for first, second in found:
        neighbours[first].add(second)
        neighbours[second].add(first)
    taken: set[str] = set()
    for pair in sorted(found, key=lambda pair: (-found[pair].score, sorted(pair))):
        if pair & taken:
            continue
        group = set(pair)
        for unit in sorted(set.intersection(*(neighbours[unit] for unit in pair)) - taken):
            if len(group) < MOST_IN_GROUP and group <= neighbours[unit]:
                group.add(unit)
        taken |= group
        yield tuple(sorted(group)), found[pair].score


def _reasons(group: Sequence[str], pairs: _Pairs) -> tuple[Reason, ...]:
    """Each reason once, the strongest first."""
    told: dict[Reason, float] = {}
    for place, first in enumerate(group):
        for second in group[place + 1 :]:
            evidence = pairs.found[frozenset((first, second))]
            reason = evidence.reason or _reason_of_words(evidence, pairs.canonical)
            told[reason] = max(told.get(reason, 0.0), evidence.score)
    return tuple(sorted(told, key=lambda one: (-told[one], one.kind, one.shared)))


def _reason_of_words(found: _Found, canonical: Mapping[str, str]) -> Reason:
    first, second = found.first, found.second
    assert first is not None
    assert second is not None
    common = first.words & second.words
    shared = [
        written
        for written in dict.fromkeys(_WRITTEN.findall(first.text))
        if any(canonical.get(word) in common for word in folded_words(written))
    ]
    translated = first.translated or second.translated
    return Reason("translation" if translated else "words", tuple(shared))


def _order(found: _Found) -> tuple[str, ...]:
    """Decides between equal scores, whatever came first."""
    if found.reason is not None:
        return ("", found.reason.kind, *found.reason.shared)
    assert found.first is not None
    assert found.second is not None
    # What was said comes before what was translated.
    translated = found.first.translated or found.second.translated
    return ("0" if translated else "1", found.first.text, found.second.text)
