"""The few sentences that documents about a programme quote, each having passed the rules."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from aiworkshop.documents.reports.composing.lookup import Lookup
from aiworkshop.method.permissions import PERMISSIONS
from aiworkshop.readmodels.portfolio import ProgrammeContents
from aiworkshop.readmodels.records import Finding, Theme
from aiworkshop.readmodels.summary import Said, SummaryOptions
from aiworkshop.readmodels.workshop_contents import WorkshopContents

EACH = 4
"""So many stories of a town are quoted at most."""
PUBLIC = PERMISSIONS.ids[-1]


@dataclass(frozen=True, slots=True)
class Voice:
    """A story as it may be told. ``towns`` are authorities' ids; ``teller`` is empty unless the
    story's level and the document allow names.
    """

    workshop_id: str
    id: str
    towns: tuple[str, ...]
    workshop: Said
    date: str
    table: int | None
    title: Said
    telling: Said
    quote: Said
    teller: Said


@dataclass(frozen=True, slots=True)
class CommonThread:
    """A theme over stories that all of them everybody may read."""

    workshop_id: str
    id: str
    title: Said


def voices(
    contents: ProgrammeContents, options: SummaryOptions, *, public: bool = False
) -> tuple[Voice, ...]:
    """Stories of each town, starred ones first; ``public``: only what was given for everybody."""
    told: Counter[str] = Counter()
    found = []
    for voice in _all(contents, options, public):
        if any(told[town] < EACH for town in voice.towns):
            told.update(voice.towns)
            found.append(voice)
    order = {town.id: place for place, town in enumerate(contents.portfolio.towns)}
    return tuple(sorted(found, key=lambda each: min(order.get(t, 0) for t in each.towns)))


def _all(contents: ProgrammeContents, options: SummaryOptions, public: bool) -> Iterator[Voice]:
    towns = {each.id: each.towns for each in contents.portfolio.workshops}
    starred: list[Voice] = []
    others: list[Voice] = []
    for workshop in reversed(contents.quoted):
        lookup = Lookup(workshop, options)
        for finding in lookup.visible(lookup.contents.finding):
            if finding.kind != "story" or (public and not is_public(lookup, finding)):
                continue
            voice = _voice(workshop, finding, lookup, towns[workshop.workshop.id])
            if voice.title or voice.telling or voice.quote:
                (starred if finding.starred else others).append(voice)
    yield from (*starred, *others)


def is_public(lookup: Lookup, finding: Finding) -> bool:
    """Whether it was given for everybody, with all that it hangs on."""
    return lookup.level(finding) == PUBLIC


def _voice(
    workshop: WorkshopContents, finding: Finding, lookup: Lookup, towns: tuple[str, ...]
) -> Voice:
    table = lookup.table(finding.group_id)
    return Voice(
        workshop_id=workshop.workshop.id,
        id=finding.id,
        towns=towns,
        workshop=lookup.said(workshop.workshop, "title"),
        date=workshop.workshop.date,
        table=table.number if table else None,
        title=lookup.said(finding, "title"),
        telling=lookup.said(finding, "telling"),
        quote=lookup.said(finding, "quote"),
        teller=lookup.name_at(finding, "teller"),
    )


def common_threads(
    contents: ProgrammeContents, options: SummaryOptions
) -> tuple[CommonThread, ...]:
    """Themes of which everything that stands under them was given for everybody, stories among it.

    A title is made of what lies under it: with one sentence there that stays in the room, or whose
    teller withdrew, the title is not told.
    """
    found: list[CommonThread] = []
    for workshop in reversed(contents.quoted):
        lookup = Lookup(workshop, options)
        found += [
            CommonThread(workshop.workshop.id, theme.id, title)
            for theme in lookup.contents.theme
            if _all_public(workshop, theme, lookup) and (title := lookup.said(theme, "title"))
        ]
    return tuple(found)


def _all_public(workshop: WorkshopContents, theme: Theme, lookup: Lookup) -> bool:
    """Of the workshop as it is, with those who withdrew: their words may be in the title."""
    under = {each.finding_id for each in workshop.theme_finding if each.theme_id == theme.id}
    findings = [each for each in workshop.finding if each.id in under]
    thrown = any(each.id in under for each in workshop.thrown_finding)
    return (
        not thrown
        and not theme.left_out
        and any(each.kind == "story" for each in findings)
        and all(is_public(lookup, each) for each in findings)
    )


def shown_ids(
    contents: ProgrammeContents, form: str, options: SummaryOptions
) -> set[tuple[str, str]]:
    """Workshop and id of each record whose words stand in a document of this form."""
    public = form == "residents"
    found = {(each.workshop_id, each.id) for each in voices(contents, options, public=public)}
    if public:
        threads = common_threads(contents, options)
        found |= {(each.workshop_id, each.id) for each in threads}
        titles = {each.id for each in threads}
        # Whoever told one of the stories under a title told a part of the title.
        for workshop in contents.quoted:
            found |= {
                (workshop.workshop.id, each.finding_id)
                for each in workshop.theme_finding
                if each.theme_id in titles and each.finding_id
            }
    return found
