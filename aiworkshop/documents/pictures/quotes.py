"""What somebody said, on a theme's petal: whether it may stand there, and who said it."""

from collections import defaultdict
from collections.abc import Iterable

from aiworkshop.base.text import Text
from aiworkshop.documents.reports.composing.lookup import Lookup
from aiworkshop.method.content import available_languages, load_content
from aiworkshop.method.permissions import Audience, shows_name, shows_text
from aiworkshop.method.same_words import traces_of
from aiworkshop.readmodels.picture import TOLD_BY, PictureOptions
from aiworkshop.readmodels.records import Finding, Theme
from aiworkshop.readmodels.workshop_contents import WorkshopContents

_MARKS = "\"'“”„‟«»״‘’‚"
SAID_IN = ("quote", "telling", "title")
"""Fields of a finding from which a quote is taken."""


class Quotes:
    """The one rule for a theme's quote, wherever it is shown.

    A quote is kept as words of its own, which may be shortened, mended or typed; the permission of
    a story holds for its words wherever they stand. So a quote is withheld where words of it stand
    in what stays in the room, be it in the trash by now, unless somebody said the same who lets it
    be shown. What is deleted sets nothing free, released or not: it was taken back.
    """

    def __init__(self, contents: WorkshopContents, options: PictureOptions, lookup: Lookup) -> None:
        self._options = options
        self._audience: Audience = "projector" if options.projector else "document"
        self._lookup = lookup
        self._wordings, self._owners = _wordings(contents)
        self._sources: dict[str, dict[str, Finding]] = defaultdict(dict)
        """By theme: findings in which the quote stands as it is."""
        self._withheld: set[str] = set()
        if self._wordings:
            self._judge(contents)

    def _judge(self, contents: WorkshopContents) -> None:
        traces = traces_of(tuple(self._wordings))
        said = _translated(contents, "finding", SAID_IN)
        open_ones: list[Finding] = []
        kept: set[int] = set()
        for finding in (*contents.thrown_finding, *contents.finding):
            if self._is_free(finding):
                open_ones.append(finding)
                continue
            for words in _said(finding, said):
                kept |= traces.touches(words)
        free: set[int] = set()
        # Only who stays unnamed and has nothing to set free need not be compared.
        for finding in open_ones if kept or self._options.names else ():
            held = {number for words in _said(finding, said) for number in traces.holds(words)}
            free |= held
            for number in held:
                self._sources[self._owners[number]][finding.id] = finding
        # A translation of a quote says the same: what keeps one keeps all.
        self._withheld = {self._owners[number] for number in kept - free}

    def sources(self, theme: Theme) -> list[Finding]:
        """The findings that hold the quote's words and may be shown, where anybody is named."""
        return list(self._sources[theme.id].values())

    def allows(self, theme: Theme) -> bool:
        """Whether the quote may be shown."""
        return theme.id not in self._withheld

    def _is_free(self, finding: Finding) -> bool:
        """What stays in the room is on its wall only when the facilitator released it."""
        if finding.deleted:
            return False
        level = self._lookup.level(finding)
        if self._lookup.withdrawn(finding) or not shows_text(level, self._audience):
            return False
        return finding.released or shows_text(level, "document")

    def quoted(self, theme: Theme) -> Text:
        """The quote in the marks of its language, with a name where that may stand; or nothing."""
        said = self._lookup.said(theme, "quote").shown
        if not said or not self.allows(theme):
            return Text()
        language = said.resolved_language(self._options.language)
        known = language if language in available_languages() else self._options.language
        words = load_content(known).text("pictures.quote", words=said.text.strip().strip(_MARKS))
        name = self._name(theme)
        return Text(words + TOLD_BY + name if name else words, said.language, said.direction)

    def _name(self, theme: Theme) -> str:
        for finding in self.sources(theme):
            level = self._lookup.level(finding)
            if self._lookup.withdrawn(finding):
                continue
            if shows_name(level, self._audience, names=self._options.names):
                name = self._lookup.said(finding, "teller").shown
                if name:
                    return name.text.strip()
        return ""


def _wordings(contents: WorkshopContents) -> tuple[list[str], list[str]]:
    """Quotes in all their languages, and the themes they stand on."""
    translated = _translated(contents, "theme", ("quote",))
    wordings: list[str] = []
    owners: list[str] = []
    for theme in contents.theme:
        for words in (theme.quote.text, *translated[theme.id]):
            if words.strip():
                wordings.append(words)
                owners.append(theme.id)
    return wordings, owners


def _translated(
    contents: WorkshopContents, kind: str, fields: Iterable[str]
) -> dict[str, list[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    thrown = contents.thrown_translation if kind == "finding" else ()
    for each in (*contents.translation, *thrown):
        if each.record_kind == kind and each.field in fields:
            found[each.record_id].append(each.words.text)
    return found


def _said(finding: Finding, translated: dict[str, list[str]]) -> list[str]:
    own = [getattr(finding, name).text for name in SAID_IN]
    return [words for words in (*own, *translated.get(finding.id, ())) if words.strip()]
