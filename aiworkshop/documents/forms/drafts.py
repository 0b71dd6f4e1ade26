"""Texts that a form's writer may begin from, made of what the workshop found: one line each."""

from collections.abc import Callable, Iterable, Iterator

from aiworkshop.documents.reports.labels import Labels
from aiworkshop.readmodels.summary import Said, Summary

Draft = Callable[[Summary, Labels], Iterator[str]]
"""The lines of a text, in the report's language where the words were translated into it."""


def draft_lines(name: str, summary: Summary, labels: Labels) -> tuple[str, ...]:
    """What a draft offers; empty where nothing was found yet, or no draft has the name."""
    draft = DRAFTS.get(name)
    return tuple(draft(summary, labels)) if draft else ()


def _points(items: Iterable[Said]) -> Iterator[str]:
    return (f"- {said.shown.text.strip()}" for said in items if said)


def _named(title: Said, more: Said) -> str:
    # To be edited by hand: no invisible marks around the words.
    words = [each.shown.text.strip() for each in (title, more) if each]
    return "- " + ": ".join(words)


def _day(summary: Summary, _: Labels) -> Iterator[str]:
    if summary.head.one_page_summary:
        yield summary.head.one_page_summary.shown.text
        return
    if summary.head.topic:
        yield summary.head.topic.shown.text
    yield from _points(theme.title for theme in summary.themes)


def _themes(summary: Summary, _: Labels) -> Iterator[str]:
    return (_named(theme.title, theme.sentence) for theme in summary.themes)


def _notes(kind: str) -> Draft:
    def draft(summary: Summary, _: Labels) -> Iterator[str]:
        return _points(note.words for note in summary.notes if note.kind == kind)

    return draft


def _recommendations(summary: Summary, labels: Labels) -> Iterator[str]:
    found = list(_notes("recommendation")(summary, labels))
    yield from found or _propositions(summary, labels)


def _propositions(summary: Summary, _: Labels) -> Iterator[str]:
    return _points(each.words for each in summary.propositions)


def _initiatives(summary: Summary, _: Labels) -> Iterator[str]:
    return (_named(each.title, each.purpose) for each in summary.initiatives)


def _income_ideas(summary: Summary, labels: Labels) -> Iterator[str]:
    for idea in summary.income_ideas:
        money = labels.money(idea.estimate_agorot)
        yield _named(idea.title, idea.asset) + (f" ({money})" if money else "")


def _headlines(summary: Summary, _: Labels) -> Iterator[str]:
    return _points(dream.headline for dream in summary.dreams)


DRAFTS: dict[str, Draft] = {
    "day": _day,
    "themes": _themes,
    "emerging_issues": _notes("emerging_issue"),
    "recommendations": _recommendations,
    "partnerships": _notes("partnership"),
    "propositions": _propositions,
    "initiatives": _initiatives,
    "income_ideas": _income_ideas,
    "headlines": _headlines,
}
