"""Which offers may answer a request: an offer to the facilitator, never a decision.

Words count as shared once what Hebrew and Arabic attach to them is taken off and endings are
nearly alike; words that many promises use count little. Names count where one side is addressed
to the other. Languages meet through names and translations only: nothing here translates.
"""

import math
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from aiworkshop.method.words import word_forms

ALIKE = 84
"""From which similarity, of 100, two words count as one."""
LEAST_SCORE = 0.34
MOST_SUGGESTIONS = 3
_LEAST_LETTERS = 3
_NAMED_SCORE = 0.6
_NAME_ALIKE = 88
_FEW_WORDS, _MANY_WORDS = 2.5, 2.9
_ENDINGS = (
    *("ات", "ون", "ين", "ية", "ان", "ها", "ه", "ة", "ا", "ي"),
    *("ים", "ות", "ית", "יות", "ת", "ה", "י"),
    *("ing", "ers", "ies", "es", "ed", "s", "y"),
)
_LEAST_STEM = 4
_FEW_HAVE_WORD = 40
"""A word that more of thousands have leads to none of them by itself."""
_LOOKED_AT = 6
"""Of the offers near a request among thousands."""
_TELLS_ALONE = 0.85
"""What a single word in common must tell among many."""

# Words that promises are made of, whatever they are about. Compared without what is attached.
_COMMON_WORDS = """
    the and for with that from need needs help offer give two three one hour hours week day
    month can will our your their have any who some per all also once each every before after
    של את על עם לכל כל זה זו אני אנחנו גם יש אין או אם כדי שעה שעות שעתיים שבוע שבועי חודש
    יום ימי עזרה תמיכה לפי בין עד לפני אחרי פעם שתי שני
    من في على إلى مع عن كل هذا هذه أو أن لكل نحن أنا ساعة ساعات ساعتان أسبوع أسبوعيا شهر يوم
    مساعدة دعم قبل بعد بين حتى مرة
"""

Forms = frozenset[str]


@dataclass(frozen=True, slots=True)
class Side:
    """An offer or a request: its words in any languages, who speaks, and whom it addresses."""

    id: str
    words: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    addressed_to: tuple[str, ...] = ()
    initiative_id: str = ""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """An offer that may answer a request, and why: words of the request, or a name."""

    request_id: str
    offer_id: str
    score: float
    shared: tuple[str, ...] = ()
    named: str = ""


class Matcher:
    """Knows all offers and requests of a workshop, and so how much a word tells."""

    def __init__(self, offers: Iterable[Side], requests: Iterable[Side]) -> None:
        self._offers = tuple(offers)
        self._requests = tuple(requests)
        self._words = {
            side.id: _told(" ".join(side.words)) for side in (*self._offers, *self._requests)
        }
        counted: Counter[str] = Counter()
        for told in self._words.values():
            counted.update({form for _, forms in told for form in forms})
        self._counted = counted

    def for_request(self, request_id: str, apart: Iterable[str] = ()) -> tuple[Suggestion, ...]:
        """The best offers for a request, the likeliest first, but for those ``apart``."""
        request = next((one for one in self._requests if one.id == request_id), None)
        if request is None:
            return ()
        return self._best(self._pairs([request], self._offers, frozenset(apart), by_offer=True))

    def for_offer(self, offer_id: str, apart: Iterable[str] = ()) -> tuple[Suggestion, ...]:
        """The requests that an offer may answer, likewise."""
        offer = next((one for one in self._offers if one.id == offer_id), None)
        if offer is None:
            return ()
        return self._best(self._pairs(self._requests, [offer], frozenset(apart), by_offer=False))

    def everywhere(
        self, apart: Collection[tuple[str, str]] = frozenset()
    ) -> tuple[Suggestion, ...]:
        """The best offers for each request among thousands, the likeliest first.

        ``apart`` are offers with a request that were decided on. Words must be one without being
        respelt, and what a single one says must be rare: among many, a frequent word is chance.
        """
        index: dict[str, list[Side]] = defaultdict(list)
        for offer in self._offers:
            for form in {form for _, forms in self._words[offer.id] for form in forms}:
                index[form].append(offer)
        found: list[Suggestion] = []
        addressed = _Addressed(self._offers)
        for request in self._requests:
            near = self._sharing(request, index)
            likely = sorted(near, key=lambda key: (-near[key].weight, key))[:_LOOKED_AT]
            judged = {key: near[key] for key in likely}
            for offer in addressed.offers_for(request):
                judged[offer.id] = near.get(offer.id) or _Near(offer)
            found += self._best(
                [
                    self._judged(request, one)
                    for key, one in judged.items()
                    if (key, request.id) not in apart
                ]
            )
        found.sort(key=lambda one: (-one.score, one.request_id, one.offer_id))
        return tuple(found)

    def _sharing(self, request: Side, index: Mapping[str, Sequence[Side]]) -> "dict[str, _Near]":
        """Offers with a word of the request that is not everybody's, and the words they share."""
        near: dict[str, _Near] = {}
        for word, forms in self._words[request.id]:
            met = {
                offer.id: offer
                for form in sorted(forms)
                if len(index.get(form, ())) <= _FEW_HAVE_WORD
                for offer in index.get(form, ())
            }
            if met:
                telling = self._telling(forms)
                for key, offer in met.items():
                    one = near.setdefault(key, _Near(offer))
                    if word not in one.shared:
                        one.shared.append(word)
                        one.weight += telling
        return near

    def _judged(self, request: Side, near: "_Near") -> Suggestion:
        offer = near.offer
        named = _name_met(request.addressed_to, offer.names) or _name_met(
            offer.addressed_to, request.names
        )
        alone = len(near.shared) == 1 and near.weight < _TELLS_ALONE
        part = 0.0 if alone else min(1.0, near.weight / _FEW_WORDS)
        score = min(1.0, part + (_NAMED_SCORE if named else 0.0))
        return Suggestion(request.id, offer.id, round(score, 6), tuple(near.shared), named)

    def _telling(self, forms: Forms) -> float:
        """How much a word says among all these promises, from 0 to 1."""
        often = max((self._counted[form] for form in forms), default=1)
        whole = 1 + len(self._words)
        rare = math.log(whole / often) / math.log(whole) if whole > 1 else 1.0
        return max(rare, 1.0 / math.sqrt(max(1, often - 1)))

    def _pairs(
        self,
        requests: Sequence[Side],
        offers: Sequence[Side],
        apart: frozenset[str],
        *,
        by_offer: bool,
    ) -> list[Suggestion]:
        return [
            self._compare(request, offer)
            for request in requests
            for offer in offers
            if (offer.id if by_offer else request.id) not in apart
        ]

    def _best(self, found: list[Suggestion]) -> tuple[Suggestion, ...]:
        good = [one for one in found if one.score >= LEAST_SCORE]
        good.sort(key=lambda one: (-one.score, one.request_id, one.offer_id))
        return tuple(good[:MOST_SUGGESTIONS])

    def _compare(self, request: Side, offer: Side) -> Suggestion:
        wanted, given = self._words[request.id], self._words[offer.id]
        shared = [(word, forms) for word, forms in wanted if _met(forms, given)]
        weight = sum(self._weight(forms) for _, forms in shared)
        whole = min(
            sum(self._weight(forms) for _, forms in wanted),
            sum(self._weight(forms) for _, forms in given),
        )
        # Few words are easily all shared: one word in common is a hint, three are a match.
        part = weight / min(max(whole, _FEW_WORDS), _MANY_WORDS) if whole else 0.0
        named = _name_met(request.addressed_to, offer.names) or _name_met(
            offer.addressed_to, request.names
        )
        score = min(1.0, part + (_NAMED_SCORE if named else 0.0))
        if shared and request.initiative_id and request.initiative_id == offer.initiative_id:
            score = min(1.0, score + 0.1)
        return Suggestion(
            request.id, offer.id, score, tuple(dict.fromkeys(word for word, _ in shared)), named
        )

    def _weight(self, forms: Forms) -> float:
        often = max((self._counted[form] for form in forms), default=1)
        return 1.0 / math.sqrt(max(1, often - 1))


@dataclass(slots=True)
class _Near:
    """An offer that may answer a request, and the words of the request that it has."""

    offer: Side
    shared: list[str] = field(default_factory=list)
    weight: float = 0.0


class _Addressed:
    """Offers by the names of who makes them and of whom they are made to."""

    def __init__(self, offers: Iterable[Side]) -> None:
        self._by_name: dict[str, list[Side]] = defaultdict(list)
        self._by_addressee: dict[str, list[Side]] = defaultdict(list)
        for offer in offers:
            for found, names in (
                (self._by_name, offer.names),
                (self._by_addressee, offer.addressed_to),
            ):
                for name in {_plain_name(name) for name in names} - {""}:
                    found[name].append(offer)

    def offers_for(self, request: Side) -> Iterator[Side]:
        """Those of whom the request asks, and those made to who asks."""
        for name in request.addressed_to:
            yield from self._by_name.get(_plain_name(name), ())[:_FEW_HAVE_WORD]
        for name in request.names:
            yield from self._by_addressee.get(_plain_name(name), ())[:_FEW_HAVE_WORD]


def _told(text: str) -> tuple[tuple[str, Forms], ...]:
    """The words that tell something, as written, with the forms they are compared by."""
    told = []
    for word, forms in word_forms(text):
        long = frozenset(form for form in _stems(forms) if len(form) >= _LEAST_LETTERS)
        if long and not _COMMON_FORMS & frozenset(forms):
            told.append((word, long))
    return tuple(told)


def _stems(forms: Iterable[str]) -> Iterator[str]:
    """The forms, and what is left of long ones without an ending of number or gender."""
    for form in forms:
        yield form
        for ending in _ENDINGS:
            if form.endswith(ending) and len(form) - len(ending) >= _LEAST_STEM:
                yield form.removesuffix(ending)


def _met(forms: Forms, given: Sequence[tuple[str, Forms]]) -> bool:
    """Whether any of the other side's words is this one, or nearly."""
    from rapidfuzz.fuzz import ratio

    for _, others in given:
        if forms & others:
            return True
        for one in forms:
            for other in others:
                # Short words differ by one letter and mean another thing.
                if min(len(one), len(other)) > 3 and ratio(one, other, score_cutoff=ALIKE):
                    return True
    return False


def _name_met(addressed: Sequence[str], names: Sequence[str]) -> str:
    """The name that is addressed here and speaks there; empty for none."""
    from rapidfuzz.fuzz import ratio, token_set_ratio

    for wanted in addressed:
        asked = _plain_name(wanted)
        for name in names:
            known = _plain_name(name)
            if not asked or not known:
                continue
            # One name within a longer one counts when it is more than a word such as "team".
            enough = min(len(asked.split()), len(known.split())) > 1
            alike = token_set_ratio(asked, known) if enough else ratio(asked, known)
            if alike >= _NAME_ALIKE:
                return name
    return ""


@lru_cache(maxsize=20_000)
def _plain_name(name: str) -> str:
    return " ".join(min(forms, key=len) for _, forms in word_forms(name))


_COMMON_FORMS = frozenset(form for _, forms in word_forms(_COMMON_WORDS) for form in forms)
