"""Dreams, opportunities, propositions, initiatives, commitments, income ideas, plenary notes."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from aiworkshop.documents.reports.composing.lookup import Lookup
from aiworkshop.method.worksheets.spreads import CHARTER_ANSWERS
from aiworkshop.readmodels.records import Action, Commitment, Participant, SignUp
from aiworkshop.readmodels.summary import (
    NOTHING_SAID,
    ActionEntry,
    CommitmentEntry,
    DreamEntry,
    FollowUpEntry,
    IncomeEntry,
    InitiativeEntry,
    NoteEntry,
    OpportunityEntry,
    PropositionEntry,
    Said,
)
from aiworkshop.readmodels.workshop_contents import WorkshopContents


def dreams(contents: WorkshopContents, lookup: Lookup) -> Iterator[DreamEntry]:
    """The tables' images of the future."""
    for dream in contents.dream:
        yield DreamEntry(
            id=dream.id,
            table=lookup.table(dream.group_id),
            headline=lookup.said(dream, "headline"),
            lead_line=lookup.said(dream, "lead_line"),
            vision=lookup.said(dream, "vision"),
            see=lookup.said(dream, "see"),
            hear=lookup.said(dream, "hear"),
            say=lookup.said(dream, "say"),
            presentation=lookup.said(dream, "presentation"),
            horizon_year=dream.horizon_year,
        )


def opportunities(contents: WorkshopContents, lookup: Lookup) -> Iterator[OpportunityEntry]:
    """Opportunities by falling dots; those without dots stay."""
    people = {person.id: person for person in contents.participant}
    for opportunity in sorted(contents.opportunity, key=lambda each: -(lookup.dots(each) or 0)):
        yield OpportunityEntry(
            id=opportunity.id,
            table=lookup.table(opportunity.group_id),
            title=lookup.said(opportunity, "title"),
            description=lookup.said(opportunity, "description"),
            who_benefits=lookup.said(opportunity, "who_benefits"),
            dots=lookup.dots(opportunity),
            signed_up=sum(one.opportunity_id == opportunity.id for one in contents.sign_up),
            people=tuple(
                _signed_name(one, people.get(one.participant_id or ""), lookup)
                for one in contents.sign_up
                if one.opportunity_id == opportunity.id and lookup.consents(one)
            ),
        )


def propositions(contents: WorkshopContents, lookup: Lookup) -> Iterator[PropositionEntry]:
    """Provocative propositions with the opportunity they answer."""
    sources = {each.id: lookup.said(each, "title") for each in contents.opportunity}
    for proposition in contents.proposition:
        yield PropositionEntry(
            id=proposition.id,
            table=lookup.table(proposition.group_id),
            opportunity=sources.get(proposition.opportunity_id or "", NOTHING_SAID),
            title=lookup.said(proposition, "title"),
            words=lookup.said(proposition, "words") or lookup.said(proposition, "draft_words"),
            already_happening=lookup.said(proposition, "already_happening"),
            needs_from_others=lookup.said(proposition, "needs_from_others"),
            elements=tuple(proposition.elements),
            final=proposition.state == "final",
            responses=sum(one.proposition_id == proposition.id for one in contents.critique),
        )


def initiatives(contents: WorkshopContents, lookup: Lookup) -> Iterator[InitiativeEntry]:
    """Charters with their action plans."""
    sources = {
        each.id: lookup.said(each, "title") or lookup.said(each, "words")
        for each in contents.proposition
    }
    plans: dict[str, list[ActionEntry]] = defaultdict(list)
    for action in contents.action:
        plans[action.initiative_id or ""].append(_action(action, lookup))
    for initiative in contents.initiative:
        said = {
            field: tuple(
                Said(one.words)
                for one in contents.charter_answer
                if (one.initiative_id, one.field) == (initiative.id, field)
            )
            for field in CHARTER_ANSWERS
        }
        yield InitiativeEntry(
            id=initiative.id,
            table=lookup.table(initiative.group_id),
            proposition=sources.get(initiative.proposition_id or "", NOTHING_SAID),
            title=lookup.said(initiative, "title"),
            purpose=lookup.said(initiative, "purpose"),
            champion=lookup.name_by_consent(initiative, "champion"),
            convener=lookup.name_by_consent(initiative, "convener"),
            members=lookup.name_by_consent(initiative, "members"),
            others_to_involve=lookup.name_by_consent(initiative, "others_to_involve"),
            resources_had=lookup.said(initiative, "resources_had"),
            resources_needed=lookup.said(initiative, "resources_needed"),
            success_signs=lookup.said(initiative, "success_signs"),
            **said,
            first_meeting=initiative.first_meeting,
            reporting_date=initiative.reporting_date,
            actions=tuple(plans[initiative.id]),
            driver=initiative.driver,
            transferred_to=lookup.name_by_consent(initiative, "transferred_to"),
        )


def loose_actions(contents: WorkshopContents, lookup: Lookup) -> Iterator[ActionEntry]:
    """Actions that belong to no initiative."""
    known = {initiative.id for initiative in contents.initiative}
    for action in contents.action:
        if action.initiative_id not in known:
            yield _action(action, lookup)


def owner_of(record: Action | Commitment, contents: WorkshopContents, lookup: Lookup) -> Said:
    """Who promised it, or does it; nothing without consent."""
    if isinstance(record, Action):
        return lookup.name_by_consent(record, "owner")
    owner = lookup.name_by_consent(record, "person")
    if owner or not lookup.consents(record):
        return owner
    people = (one for one in contents.participant if one.id == record.participant_id)
    return next((lookup.said(one, "name") for one in people), NOTHING_SAID)


def commitments(contents: WorkshopContents, lookup: Lookup) -> Iterator[CommitmentEntry]:
    """Commitments, offers and requests; whoever is meant by them only with consent."""
    people = {person.id: lookup.said(person, "name") for person in contents.participant}
    words = {each.id: lookup.said(each, "words") for each in contents.commitment}
    met: dict[str, list[Said]] = defaultdict(list)
    for match in contents.offer_match:
        offer, request = match.offer_id or "", match.request_id or ""
        if match.state == "agreed" and offer in words and request in words:
            met[offer].append(words[request])
            met[request].append(words[offer])
    for each in contents.commitment:
        owner = lookup.name_by_consent(each, "person")
        if not owner and lookup.consents(each):
            owner = people.get(each.participant_id or "", NOTHING_SAID)
        yield CommitmentEntry(
            id=each.id,
            kind=each.kind,
            table=lookup.table(each.group_id),
            words=lookup.said(each, "words"),
            person=owner,
            addressed_to=lookup.name_by_consent(each, "addressed_to"),
            buddy=lookup.name_by_consent(each, "buddy"),
            first_step=lookup.said(each, "first_step"),
            due=each.due,
            answer=each.answer,
            status=each.status,
            answer_words=lookup.said(each, "answer_words"),
            matched=tuple(met[each.id]),
            driver=each.driver,
            transferred_to=lookup.name_by_consent(each, "transferred_to"),
        )


def income_ideas(contents: WorkshopContents, lookup: Lookup) -> Iterator[IncomeEntry]:
    """Ways to grow the town's own means."""
    for idea in contents.income_idea:
        yield IncomeEntry(
            id=idea.id,
            table=lookup.table(idea.group_id),
            title=lookup.said(idea, "title"),
            asset=lookup.said(idea, "asset"),
            approval=lookup.said(idea, "approval"),
            owner=lookup.name_by_consent(idea, "owner"),
            next_test=lookup.said(idea, "next_test"),
            mechanism=idea.mechanism,
            confidence=idea.confidence,
            recurring=idea.recurring,
            estimate_agorot=idea.estimate_agorot,
            approval_status=idea.approval_status,
            next_test_date=idea.next_test_date,
            driver=idea.driver,
            transferred_to=lookup.name_by_consent(idea, "transferred_to"),
        )


def notes(contents: WorkshopContents, lookup: Lookup) -> Iterator[NoteEntry]:
    """What was said in the plenary."""
    for note in contents.plenary_note:
        yield NoteEntry(
            id=note.id,
            kind=note.kind,
            words=lookup.said(note, "words"),
            speaker=lookup.name_by_consent(note, "speaker"),
        )


def follow_up(
    initiative_entries: Iterable[InitiativeEntry],
    action_entries: Iterable[ActionEntry],
    commitment_entries: Iterable[CommitmentEntry],
    next_date: str = "",
    schedule: Iterable[FollowUpEntry] = (),
) -> tuple[FollowUpEntry, ...]:
    """Every date that somebody set, in order, with those at which one asks again."""
    found = [FollowUpEntry(next_date, "next_date", NOTHING_SAID), *schedule]
    for initiative in initiative_entries:
        found += [
            FollowUpEntry(initiative.first_meeting, "first_meeting", initiative.title),
            FollowUpEntry(initiative.reporting_date, "reporting_date", initiative.title),
        ]
        found += [FollowUpEntry(each.due, "action", each.title) for each in initiative.actions]
    found += [FollowUpEntry(each.due, "action", each.title) for each in action_entries]
    found += [
        FollowUpEntry(each.due, each.kind or "commitment", each.first_step or each.words)
        for each in commitment_entries
    ]
    return tuple(sorted((each for each in found if each.date), key=lambda each: each.date))


def _signed_name(sign_up: SignUp, person: Participant | None, lookup: Lookup) -> Said:
    if person is not None and person.name:
        return lookup.said(person, "name")
    return lookup.said(sign_up, "person")


def _action(action: Action, lookup: Lookup) -> ActionEntry:
    return ActionEntry(
        id=action.id,
        title=lookup.said(action, "title"),
        owner=lookup.name_by_consent(action, "owner"),
        helper=lookup.name_by_consent(action, "helper"),
        evidence=lookup.said(action, "evidence"),
        due=action.due,
        status=action.status,
        horizon=action.horizon,
        cost_agorot=action.cost_agorot,
        driver=action.driver,
        transferred_to=lookup.name_by_consent(action, "transferred_to"),
    )
