"""The words of quotes on themes, and of the findings that they may have been taken from."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from aiworkshop.method.same_words import traces_of
from aiworkshop.readmodels.records import Finding
from aiworkshop.readmodels.workshop_contents import WorkshopContents

SAID_IN = ("quote", "telling", "title")
"""Fields of a finding from which a quote is taken."""


def quote_wordings(contents: WorkshopContents) -> tuple[list[str], list[str]]:
    """Quotes in all their languages, and the themes they stand on."""
    translated = translated_words(contents, "theme", ("quote",))
    wordings: list[str] = []
    owners: list[str] = []
    for theme in contents.theme:
        for words in (theme.quote.text, *translated[theme.id]):
            if words.strip():
                wordings.append(words)
                owners.append(theme.id)
    return wordings, owners


def translated_words(
    contents: WorkshopContents, kind: str, fields: Iterable[str]
) -> dict[str, list[str]]:
    """Words of these fields in other languages, by record."""
    found: dict[str, list[str]] = defaultdict(list)
    thrown = contents.thrown_translation if kind == "finding" else ()
    for each in (*contents.translation, *thrown):
        if each.record_kind == kind and each.field in fields:
            found[each.record_id].append(each.words.text)
    return found


def said_words(finding: Finding, translated: Mapping[str, list[str]]) -> list[str]:
    """What was said in a finding, in all its languages."""
    own = [getattr(finding, name).text for name in SAID_IN]
    return [words for words in (*own, *translated.get(finding.id, ())) if words.strip()]


def quotes_taken_from(contents: WorkshopContents, theirs: Iterable[Finding]) -> frozenset[str]:
    """Themes with a quote that was taken from these findings, and that nobody else said too."""
    wordings, owners = quote_wordings(contents)
    if not wordings:
        return frozenset()
    traces = traces_of(tuple(wordings))
    said = translated_words(contents, "finding", SAID_IN)
    taken: set[int] = set()
    closed = {finding.id: finding for finding in theirs}
    for finding in closed.values():
        for words in said_words(finding, said):
            taken |= traces.touches(words)
    for finding in contents.finding if taken else ():
        if finding.id not in closed:
            for words in said_words(finding, said):
                taken -= traces.holds(words)
    return frozenset(owners[number] for number in taken)
