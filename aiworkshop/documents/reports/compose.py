"""The session summary as values: ``compose_summary`` reads records and withholds what it must."""

from dataclasses import replace

from aiworkshop.documents.reports.composing import (
    appendix,
    closing,
    findings,
    follow_up,
    notes,
    outcomes,
    people,
    photos,
)
from aiworkshop.documents.reports.composing.lookup import Lookup
from aiworkshop.readmodels.picture import PictureOptions
from aiworkshop.readmodels.summary import FindingEntry, Summary, SummaryOptions, ThemeEntry
from aiworkshop.readmodels.workshop_contents import WorkshopContents


def compose_summary(contents: WorkshopContents, options: SummaryOptions) -> Summary:
    """Everything the summary may show of a workshop, at any moment of its life."""
    lookup = Lookup(contents, options)
    contents = lookup.contents
    entries = findings.FindingEntries(contents, lookup)
    interviews = findings.interviews(contents, lookup)
    themes = findings.themes(contents, lookup, entries)
    themed = _themed(themes)
    summary = Summary(
        language=options.language,
        names=options.names,
        head=people.head(contents.workshop, lookup),
        agenda=tuple(people.agenda(contents, lookup)),
        attendance=people.attendance(contents, lookup),
        themes=themes,
        stories_without_theme=_outside(entries, themed),
        factors_without_theme=tuple(
            entry
            for entry in entries.of_kind("success_factor")
            if entry.id not in themed and entry.id not in entries.parent_of
        ),
        assets=entries.of_kind("asset"),
        wishes=entries.of_kind("wish"),
        dreams=tuple(outcomes.dreams(contents, lookup)),
        opportunities=tuple(outcomes.opportunities(contents, lookup)),
        propositions=tuple(outcomes.propositions(contents, lookup)),
        initiatives=tuple(outcomes.initiatives(contents, lookup)),
        actions_without_initiative=tuple(outcomes.loose_actions(contents, lookup)),
        commitments=tuple(outcomes.commitments(contents, lookup)),
        income_ideas=tuple(outcomes.income_ideas(contents, lookup)),
        notes=tuple(outcomes.notes(contents, lookup)),
        closing=closing.closing(contents, lookup),
        written=notes.written(contents, lookup, "summary"),
        guide=notes.guide(contents, lookup),
        photos=tuple(photos.photos(contents, lookup, options)),
    )
    return replace(
        summary,
        counts=_counts(summary, entries, len(interviews)),
        follow_up=outcomes.follow_up(
            summary.initiatives,
            summary.actions_without_initiative,
            summary.commitments,
            contents.workshop.next_date,
            follow_up.schedule(contents, lookup),
        ),
        what_became=follow_up.what_became(contents, lookup, entries),
        appendix=appendix.appendix(summary, interviews, entries),
    )


def with_pictures(summary: Summary, contents: WorkshopContents, options: SummaryOptions) -> Summary:
    """The summary with the pictures that its sections show, where there is anything on them."""
    # Pictures are drawn for reports alone, and take longer than all the rest.
    from aiworkshop.documents.pictures.compose import compose_picture

    wanted = PictureOptions(options.language, options.names)
    core = opportunities = None
    if summary.themes and options.takes("core"):
        core = compose_picture(contents, "core", wanted)
    if summary.opportunities and options.takes("opportunities"):
        opportunities = compose_picture(contents, "opportunities", wanted)
    return replace(
        summary,
        core_picture=core if core and core.petals else None,
        opportunity_picture=opportunities if opportunities and opportunities.petals else None,
    )


def _outside(entries: findings.FindingEntries, themed: set[str]) -> tuple[FindingEntry, ...]:
    return tuple(story for story in entries.of_kind("story") if story.id not in themed)


def _themed(themes: tuple[ThemeEntry, ...]) -> set[str]:
    found: set[str] = set()
    for theme in themes:
        parts: tuple[tuple[FindingEntry, ...], ...] = (theme.stories, theme.also, theme.factors)
        found.update(entry.id for part in parts for entry in part)
    return found


def _counts(
    summary: Summary, entries: findings.FindingEntries, interview_count: int
) -> dict[str, int]:
    kinds = [each.kind for each in summary.commitments]
    plans = sum(len(each.actions) for each in summary.initiatives)
    return {
        "participants": summary.attendance.participants,
        "tables": summary.attendance.tables,
        "interviews": interview_count,
        "stories": len(entries.of_kind("story")),
        "success_factors": len(entries.of_kind("success_factor")),
        "assets": len(summary.assets),
        "wishes": len(summary.wishes),
        "themes": len(summary.themes),
        "dreams": len(summary.dreams),
        "opportunities": len(summary.opportunities),
        "propositions": len(summary.propositions),
        "initiatives": len(summary.initiatives),
        "actions": plans + len(summary.actions_without_initiative),
        "commitments": kinds.count("commitment"),
        "offers": kinds.count("offer"),
        "requests": kinds.count("request"),
        "income_ideas": len(summary.income_ideas),
        "plenary_notes": len(summary.notes),
    }
