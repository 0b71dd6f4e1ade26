"""What somebody said, on a theme's petal: whether it may stand there, and who said it."""

from aiworkshop.base.text import Text
from aiworkshop.documents.reports.composing.lookup import Lookup
from aiworkshop.documents.reports.composing.spoken import Spoken
from aiworkshop.method.content import available_languages, load_content
from aiworkshop.method.permissions import Audience, shows_name, shows_text
from aiworkshop.readmodels.picture import TOLD_BY, PictureOptions
from aiworkshop.readmodels.records import Finding, Theme
from aiworkshop.readmodels.workshop_contents import WorkshopContents

_MARKS = "\"'“”„‟«»״‘’‚"


class Quotes:
    """Knows from which finding a theme's quote was taken, by its words.

    The permission of a story holds for its words wherever they stand.
    """

    def __init__(self, contents: WorkshopContents, options: PictureOptions, lookup: Lookup) -> None:
        self._options = options
        self._audience: Audience = "projector" if options.projector else "document"
        self._lookup = lookup
        quoted = any(theme.quote for theme in contents.theme)
        self._spoken = Spoken(contents.finding if quoted else (), contents.translation)

    def sources(self, theme: Theme) -> list[Finding]:
        """The findings that hold the quote's words."""
        return self._spoken.sources(theme.quote)

    def allows(self, theme: Theme) -> bool:
        """Whether the quote may be shown: one of its sources must be free enough.

        Where it is nobody's words as they stand, none of those from whom a part may come must have
        said it for the room alone.
        """
        sources = self.sources(theme)
        if sources:
            return any(self._is_free(finding) for finding in sources)
        return all(self._is_free(finding) for finding in self._spoken.partly(theme.quote))

    def _is_free(self, finding: Finding) -> bool:
        """What stays in the room is on its wall only when the facilitator released it."""
        level = self._lookup.level(finding)
        if not shows_text(level, self._audience):
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
            if shows_name(level, self._audience, names=self._options.names):
                name = self._lookup.said(finding, "teller").shown
                if name:
                    return name.text.strip()
        return ""
