"""Quotes of themes that the room may not see yet."""

from dataclasses import replace
from typing import TYPE_CHECKING

from aiworkshop.readmodels.picture import PictureOptions
from aiworkshop.readmodels.summary import SummaryOptions

if TYPE_CHECKING:
    from aiworkshop.facilitation.reads.reads import Reads


def withheld_quotes(reads: "Reads", workshop_id: str) -> frozenset[str]:
    """Themes whose quote holds words that stay in the room and were not released, or theirs who
    withdrew."""
    from aiworkshop.documents.pictures.quotes import Quotes
    from aiworkshop.documents.reports.composing.lookup import Lookup

    taken = frozenset(key for kind, key in reads.withdrawn(workshop_id) if kind == "theme")
    kept = reads.kept_findings(workshop_id)
    if not kept:
        return taken
    contents = reads.contents(workshop_id, kinds=("theme", "interview", "translation"))
    contents = replace(contents, finding=tuple(kept))
    language = "en"  # words are compared in whatever language they are
    lookup = Lookup(contents, SummaryOptions(language))
    quotes = Quotes(contents, PictureOptions(language, projector=True), lookup)
    return taken.union(theme.id for theme in contents.theme if not quotes.allows(theme))
