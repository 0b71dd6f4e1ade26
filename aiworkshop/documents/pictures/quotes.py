"""What somebody said, on a theme's petal: whether it may stand there, and who said it."""

from collections import defaultdict

from aiworkshop.base.text import Text
from aiworkshop.documents.reports.composing.lookup import Lookup
from aiworkshop.method.content import available_languages, load_content
from aiworkshop.method.permissions import Audience, shows_name, shows_text
from aiworkshop.readmodels.picture import TOLD_BY, PictureOptions
from aiworkshop.readmodels.records import Finding, Theme
from aiworkshop.readmodels.workshop_contents import WorkshopContents

_MARKS = "\"'“”„‟«»״‘’‚"
_FIELDS = ("quote", "telling", "title")
_FEWEST_WORDS = 3
"""So many words in common are no accident."""
_RUN = 4
"""So many in a row are taken from somebody's mouth, even where the rest was shortened or mended."""


class Quotes:
    """Knows from which finding a theme's quote was taken, by its words.

    A quote is kept as words of its own, which may be shortened or typed; the permission of a story
    holds for its words wherever they stand.
    """

    def __init__(self, contents: WorkshopContents, options: PictureOptions, lookup: Lookup) -> None:
        self._options = options
        self._audience: Audience = "projector" if options.projector else "document"
        self._lookup = lookup
        self._said: list[tuple[str, Finding]] = []
        if not any(theme.quote for theme in contents.theme):
            return
        translated: dict[str, list[str]] = defaultdict(list)
        for each in contents.translation:
            if each.record_kind == "finding" and each.field in _FIELDS:
                translated[each.record_id].append(each.words.text)
        for finding in contents.finding:
            own = [getattr(finding, name).text for name in _FIELDS]
            for words in (*own, *translated[finding.id]):
                if words.strip():
                    self._said.append((_plain(words), finding))

    def sources(self, theme: Theme) -> list[Finding]:
        """The findings that hold the quote's words."""
        wanted = _plain(theme.quote.text)
        if not wanted:
            return []
        exact = [finding for words, finding in self._said if words == wanted]
        if exact:
            return exact
        if len(wanted.split()) < _FEWEST_WORDS:
            return []
        return [finding for words, finding in self._said if f" {wanted} " in f" {words} "]

    def allows(self, theme: Theme) -> bool:
        """Whether the quote may be shown: one of its sources must be free enough.

        Where it is nobody's words as they stand, none of those from whom a part may come must have
        said it for the room alone.
        """
        sources = self.sources(theme)
        if sources:
            return any(self._is_free(finding) for finding in sources)
        return all(self._is_free(finding) for finding in self._partly(theme))

    def _is_free(self, finding: Finding) -> bool:
        """What stays in the room is on its wall only when the facilitator released it."""
        level = self._lookup.level(finding)
        if self._lookup.withdrawn(finding) or not shows_text(level, self._audience):
            return False
        return finding.released or shows_text(level, "document")

    def _partly(self, theme: Theme) -> list[Finding]:
        """The findings that share a run of words with the quote."""
        words = _plain(theme.quote.text).split()
        runs = {" ".join(words[at : at + _RUN]) for at in range(len(words) - _RUN + 1)}
        return [
            finding
            for said, finding in self._said
            if any(f" {run} " in f" {said} " for run in runs)
        ]

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


def _plain(words: str) -> str:
    """Letters and digits alone, for comparing."""
    kept = "".join(letter if letter.isalnum() else " " for letter in words.casefold())
    return " ".join(kept.split())
