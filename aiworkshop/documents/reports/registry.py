"""The sections of the session summary, in their order: one line each."""

from collections.abc import Callable
from dataclasses import dataclass

from aiworkshop.documents.pdf.blocks import Block
from aiworkshop.documents.reports.labels import Labels
from aiworkshop.documents.reports.sections import (
    appendix,
    assets,
    at_a_glance,
    charts,
    closing,
    commitments,
    contents,
    core,
    cover,
    dreams,
    follow_up,
    guide,
    how_to_read,
    income,
    initiatives,
    method,
    one_page,
    opportunities,
    participants,
    photos,
    plenary,
    propositions,
    thanks,
    topic,
    what_became,
    wishes,
)
from aiworkshop.method.registry import Registry
from aiworkshop.readmodels.summary import Summary


@dataclass(frozen=True, slots=True)
class SectionSpec:
    """A section: ``build`` gives its blocks, one calm sentence where nothing is recorded yet."""

    id: str
    build: Callable[[Summary, Labels], list[Block]]
    only_filled: bool = False
    """Whether a report leaves it out while there is nothing to say: its time comes later."""


SECTIONS: Registry[SectionSpec] = Registry(
    (
        SectionSpec("cover", cover.build),
        SectionSpec("how_to_read", how_to_read.build),
        SectionSpec("thanks", thanks.build),
        SectionSpec("contents", contents.build),
        SectionSpec("at_a_glance", at_a_glance.build),
        SectionSpec("one_page", one_page.build),
        SectionSpec("topic", topic.build),
        SectionSpec("participants", participants.build),
        SectionSpec("method", method.build),
        SectionSpec("core", core.build),
        SectionSpec("assets", assets.build),
        SectionSpec("wishes", wishes.build),
        SectionSpec("dreams", dreams.build),
        SectionSpec("opportunities", opportunities.build),
        SectionSpec("propositions", propositions.build),
        SectionSpec("initiatives", initiatives.build),
        SectionSpec("commitments", commitments.build),
        SectionSpec("income", income.build),
        SectionSpec("plenary", plenary.build),
        SectionSpec("follow_up", follow_up.build),
        SectionSpec("what_became", what_became.build, only_filled=True),
        SectionSpec("closing", closing.build),
        SectionSpec("charts", charts.build),
        SectionSpec("appendix", appendix.build),
        SectionSpec("guide", guide.build),
        SectionSpec("photos", photos.build),
    )
)
