"""Where minutes can be saved when a workshop runs late: offers, never more than that."""

from collections.abc import Sequence
from dataclasses import dataclass

from aiworkshop.method.agendas import STEP_KINDS

LEAST_MINUTES = {
    "open": 3,
    "interviews": 12,
    "one_offer": 3,
    "close": 3,
    "break": 5,
    "lunch": 30,
    "presentation": 5,
    "discussion": 5,
    "other": 5,
}
"""Below these a step of that kind is no use to the room."""
OTHERWISE_LEAST = 8
KEPT_SHARE = 0.6
"""How much of its planned length a step of the method keeps."""
_RESTS = ("break", "lunch")
SKIPPABLE = ("presentation", "discussion", "other", "opportunities")
"""Steps that the method can do without on a late day."""
MOST_SKIPS = 2


@dataclass(frozen=True, slots=True)
class ComingStep:
    """A step still to come: its length now and as it was planned before the day."""

    id: str
    kind: str
    minutes: int
    planned: int

    @property
    def floor(self) -> int:
        """The fewest minutes it can have; never more than it has."""
        kind = self.kind if self.kind in STEP_KINDS else "other"
        least = LEAST_MINUTES.get(kind, OTHERWISE_LEAST)
        if kind not in _RESTS:
            least = max(least, -int(-self.planned * KEPT_SHARE // 1))
        return min(least, self.minutes)

    @property
    def room(self) -> int:
        """How many minutes it can give."""
        return self.minutes - self.floor


@dataclass(frozen=True, slots=True)
class Saving:
    """Minutes taken from a step; ``skips``: all that it had."""

    step_id: str
    minutes: int
    skips: bool = False


@dataclass(frozen=True, slots=True)
class Offer:
    """One way to save minutes; the whole is taken or left."""

    savings: tuple[Saving, ...]

    @property
    def minutes(self) -> int:
        """What it saves."""
        return sum(saving.minutes for saving in self.savings)


def saving_offers(coming: Sequence[ComingStep], needed: int) -> tuple[Offer, ...]:
    """Ways to save ``needed`` minutes in the coming steps, the gentlest first.

    Where there is not that much to save, an offer saves what there is.
    """
    if needed <= 0:
        return ()
    offers = [_a_little_each(coming, needed), _from_the_fewest(coming, needed)]
    offers += _skips(coming, needed)
    found: list[Offer] = []
    for offer in offers:
        if offer.savings and offer not in found:
            found.append(offer)
    return tuple(found)


def _a_little_each(coming: Sequence[ComingStep], needed: int) -> Offer:
    """From every step in proportion to what it can give."""
    whole = sum(step.room for step in coming)
    wanted = min(needed, whole)
    if not wanted:
        return Offer(())
    shares = {step.id: step.room * wanted // whole for step in coming}
    # What rounding left over goes to those who came off best.
    order = sorted(coming, key=lambda step: -(step.room * wanted % whole))
    for step in order[: wanted - sum(shares.values())]:
        shares[step.id] += 1
    return Offer(tuple(Saving(step.id, shares[step.id]) for step in coming if shares[step.id]))


def _from_the_fewest(coming: Sequence[ComingStep], needed: int) -> Offer:
    """From the steps that can give most, so that few are touched."""
    taken: dict[str, int] = {}
    for step in sorted(coming, key=lambda step: -step.room):
        taken[step.id] = min(step.room, needed - sum(taken.values()))
    return Offer(tuple(Saving(step.id, taken[step.id]) for step in coming if taken[step.id]))


def _skips(coming: Sequence[ComingStep], needed: int) -> list[Offer]:
    """Whole steps left out: first the shortest that is enough, else the longest."""
    can = [step for step in coming if step.kind in SKIPPABLE and step.minutes > 0]
    can.sort(key=lambda step: (step.minutes < needed, abs(step.minutes - needed)))
    return [Offer((Saving(step.id, step.minutes, skips=True),)) for step in can[:MOST_SKIPS]]
