"""What a picture rests on, in a large workshop too: of findings only those whose words its quotes
may come from, and the counts of the rest."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from sqlalchemy import Connection

from aiworkshop.facilitation.reads.whole_workshop import whole_workshop
from aiworkshop.library.queries.projection import theme_counts
from aiworkshop.library.queries.records import read_by_ids
from aiworkshop.library.queries.said import kept_words, living_words, thrown_translations
from aiworkshop.method.permissions import PERMISSIONS
from aiworkshop.method.same_words import traces_of
from aiworkshop.readmodels.records import Finding, Interview
from aiworkshop.readmodels.workshop_contents import WorkshopContents

_NAMED = PERMISSIONS.ids[PERMISSIONS.position("named") :]
_COUNTED = ("finding", "theme_finding", "interview")


def picture_contents(
    connection: Connection, workshop_id: str, kinds: Sequence[str], *, names: bool = False
) -> WorkshopContents:
    """The records of these kinds at one moment; see ``Reads.picture_contents``."""
    rest = [kind for kind in kinds if kind not in _COUNTED]
    contents = whole_workshop(connection, workshop_id, rest)
    if "finding" not in kinds:
        return contents
    contents = replace(contents, theme_counts=theme_counts(connection, workshop_id))
    wordings = _wordings(contents)
    if not wordings:
        return contents
    traces = traces_of(wordings)
    wanted: set[str] = set()
    kept: set[int] = set()
    for key, words in kept_words(connection, workshop_id):
        if found := traces.touches(words):
            wanted.add(key)
            kept |= found
    if kept or names:
        # Who else said so; where nothing is withheld, only who may be named.
        asked = set(range(len(wordings))) if names else kept
        living = living_words(connection, workshop_id, () if kept else _NAMED)
        wanted |= {key for key, words in living if traces.holds(words) & asked}
    return _with_findings(connection, contents, wanted)


def _wordings(contents: WorkshopContents) -> tuple[str, ...]:
    own = [theme.quote.text for theme in contents.theme]
    translated = [
        each.words.text
        for each in contents.translation
        if (each.record_kind, each.field) == ("theme", "quote")
    ]
    return tuple(words for words in (*own, *translated) if words.strip())


def _with_findings(
    connection: Connection, contents: WorkshopContents, wanted: Iterable[str]
) -> WorkshopContents:
    """With these findings, and all that they hang on, deleted or not."""
    known: dict[str, Finding] = {}
    seen: set[str] = set()
    asked = set(wanted)
    while asked:
        seen |= asked
        known |= {one.id: one for one in read_by_ids(connection, Finding, sorted(asked))}
        asked = {one.parent_id for one in known.values() if one.parent_id} - seen
    findings = sorted(known.values(), key=lambda one: (one.position, one.id))
    told = sorted({one.interview_id for one in findings if one.interview_id})
    interviews = read_by_ids(connection, Interview, told)
    return replace(
        contents,
        finding=tuple(one for one in findings if not one.deleted),
        thrown_finding=tuple(one for one in findings if one.deleted),
        thrown_translation=tuple(thrown_translations(connection, contents.workshop.id)),
        interview=tuple(one for one in interviews if not one.deleted),
        thrown_interview=tuple(one for one in interviews if one.deleted),
    )
