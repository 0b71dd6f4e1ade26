"""Promises that were released: commitments, offers, requests; names only with consent."""

from typing import TYPE_CHECKING

from aiworkshop.base.text import Text
from aiworkshop.method.promises import COMMITMENT_KINDS
from aiworkshop.readmodels.projection import ShownCommitment, shown_commitment
from aiworkshop.readmodels.records import Commitment, Participant
from aiworkshop.ui.projector.blocks import Block, Card, Para, Slide
from aiworkshop.ui.projector.views.reading import show_day
from aiworkshop.ui.projector.views.view import Ask, Say, View, stacked

if TYPE_CHECKING:
    from aiworkshop.facilitation.reads import Reads


class Commitments(View):
    """What begins."""

    id = "commitments"
    hue = "destiny"
    kinds = ("commitment", "participant", "translation")

    def read(self, reads: "Reads", ask: Ask) -> list[ShownCommitment]:
        """Only what has passed the rules."""
        released = reads.released(Commitment, ask.workshop_id)
        translations = reads.translations("commitment", [one.id for one in released])
        gone = reads.withdrawn(ask.workshop_id)
        people = {one.id: one for one in reads.records(Participant, ask.workshop_id)}
        found = (
            shown_commitment(one, people, translations)
            for one in released
            if (one.kind_name, one.id) not in gone
        )
        return [one for one in found if one is not None]

    def consents(self, model: list[ShownCommitment]) -> frozenset[str]:
        """Each, and its name."""
        return frozenset(f"{one.id} {part}" for one in model for part in ("", one.person))

    def slide(self, model: list[ShownCommitment], say: Say) -> Slide:
        """By kind: what people do themselves comes first."""
        blocks: list[Block] = []
        for kind in COMMITMENT_KINDS.ids:
            of_kind = [one for one in model if one.kind == kind]
            if of_kind:
                title = say.line(f"kinds.{kind}")
                blocks.append(Para(title, 1.15, bold=True, tone="hue", gap=0.7, with_next=True))
            blocks += [self._card(one, say) for one in of_kind]
        return self.made(say, blocks)

    def _card(self, one: ShownCommitment, say: Say) -> Card:
        parts = stacked(one.words, say, 1.2)
        until = str(say.texts("words.by", date=show_day(one.due))[0]) if one.due else ""
        # Isolated: a name in one script beside a date in another keeps its order.
        foot = " · ".join(f"\u2068{part}\u2069" for part in (str(one.person), until) if part)
        if foot:
            line = Text(foot, "", "rtl" if say.mirrored else "ltr")
            parts.append(Para(line, 1.0, tone="muted", gap=0.2))
        return Card(tuple(parts))
