"""From records to a picture: which petals there are, and what may be said on them."""

from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any, Generic, TypeVar

from aiworkshop.base.errors import UserError
from aiworkshop.base.text import Text
from aiworkshop.documents.pictures.quotes import Quotes
from aiworkshop.documents.reports.composing.lookup import Lookup
from aiworkshop.documents.reports.labels import isolated
from aiworkshop.method.content import Content, available_languages
from aiworkshop.method.picture import MOST_PETALS, read_placing
from aiworkshop.readmodels.picture import (
    PICTURE_KINDS,
    Detail,
    Picture,
    PictureOptions,
    PicturePetal,
)
from aiworkshop.readmodels.records import Finding, Opportunity, SignUp, Theme
from aiworkshop.readmodels.summary import SummaryOptions
from aiworkshop.readmodels.voting import vote_states
from aiworkshop.readmodels.workshop_content import workshop_content
from aiworkshop.readmodels.workshop_contents import WorkshopContents

RecordT = TypeVar("RecordT", Theme, Opportunity)

_BETWEEN = "\u00a0· "
"""Between several in one line: it stays with the one before, so that no line begins with it."""
_ORIGIN_WORDS = 60
"""Letters of a dream's vision that name it where it has no headline."""


def compose_picture(contents: WorkshopContents, kind: str, options: PictureOptions) -> Picture:
    """The picture of this kind (an id of :data:`PICTURE_KINDS`), at any moment of a workshop.

    Raises ``UserError`` for a kind or a language that there is not.
    """
    if kind not in PICTURE_KINDS:
        raise UserError("picture.kind", "There is no picture named “{kind}”.", kind=kind)
    if options.language not in available_languages():
        raise UserError(
            "picture.language", "There are no texts in “{language}”.", language=options.language
        )
    return _MAKERS[kind](contents, options).compose()


class _Maker(Generic[RecordT]):
    """What both kinds share."""

    kind = ""

    def __init__(self, contents: WorkshopContents, options: PictureOptions) -> None:
        self.options = options
        self.lookup = Lookup(contents, SummaryOptions(options.language, options.names))
        self.contents = self.lookup.contents
        self.content: Content = workshop_content(
            options.language, contents.content, contents.content_overlay
        )
        self.spec = PICTURE_KINDS[self.kind]

    def compose(self) -> Picture:
        """The whole picture."""
        records = [record for record in self.records() if not record.left_out]
        shown = records[:MOST_PETALS]
        states = vote_states(self.contents.vote_round)
        # Where some are being voted on, sizes and figures of the others would tell, too.
        voted = not any(states.get(record.id) == "open" for record in shown)
        workshop = self.contents.workshop
        return Picture(
            kind=self.spec,
            language=self.options.language,
            title=self.words("title"),
            centre=self.centre() or Text(self.words("untitled"), self.options.language),
            workshop=self.lookup.said(workshop, "title").shown,
            municipality=self.lookup.said(workshop, "municipality").shown,
            date=workshop.date,
            petals=tuple(self.petal(record, voted=voted) for record in shown),
            left_over=len(records) - len(shown),
        )

    def records(self) -> tuple[RecordT, ...]:
        """What the petals are."""
        raise NotImplementedError

    def centre(self) -> Text:
        """What stands in the middle."""
        return self.lookup.said(self.contents.workshop, "topic").shown

    def petal(self, record: RecordT, *, voted: bool) -> PicturePetal:
        """One of them."""
        return PicturePetal(
            id=record.id,
            name=self.name(record),
            details=tuple(self.details(record)),
            dots=record.dots if voted else None,
            placing=read_placing(record.placing),
        )

    def name(self, record: RecordT) -> Text:
        """The words of a petal that are never left out."""
        found = self.lookup.said(record, "title").shown
        return found or Text(self.words("unnamed"), self.options.language)

    def details(self, record: RecordT) -> Iterator[Detail]:
        """What is said below the name."""
        raise NotImplementedError

    def words(self, key: str, **values: object) -> str:
        """One of the picture's own words."""
        return self.content.text(f"pictures.{self.kind}.{key}", **values)

    def labelled(self, key: str, **values: object) -> Text:
        """A label with words after it, in the language of the picture."""
        return Text(self.words(key, **values), self.options.language)


class _Core(_Maker[Theme]):
    """Themes around the topic."""

    kind = "core"

    def __init__(self, contents: WorkshopContents, options: PictureOptions) -> None:
        super().__init__(contents, options)
        self.quotes = Quotes(contents, options, self.lookup)
        findings = {finding.id: finding for finding in self.contents.finding}
        self._under: dict[str, dict[str, Finding]] = defaultdict(dict)
        for link in self.contents.theme_finding:
            finding = findings.get(link.finding_id or "")
            if finding is not None:
                self._under[link.theme_id or ""][finding.id] = finding
        self._tables = {group.id for group in self.contents.group}

    def compose(self) -> Picture:
        picture = super().compose()
        shown = {petal.id for petal in picture.petals}
        kept = frozenset(theme.id for theme in self.contents.theme if not self.quotes.allows(theme))
        return replace(picture, withheld=len(kept & shown), kept=kept)

    def records(self) -> tuple[Theme, ...]:
        return self.contents.theme

    def details(self, record: Theme) -> Iterator[Detail]:
        sentence = self.lookup.said(record, "sentence").shown
        if sentence:
            yield Detail("sentence", sentence)
        quoted = self.quotes.quoted(record)
        if quoted:
            yield Detail("quote", quoted)

    def petal(self, record: Theme, *, voted: bool) -> PicturePetal:
        tables, stories = self._counts(record)
        return replace(super().petal(record, voted=voted), tables=tables, stories=stories)

    def _counts(self, record: Theme) -> tuple[int, int]:
        """Tables and stories behind a theme."""
        if self.contents.theme_counts is not None:
            return self.contents.theme_counts.get(record.id, (0, 0))
        under = self._under[record.id].values()
        tables = {finding.group_id for finding in under} & self._tables
        stories = {finding.id for finding in under if finding.kind == "story"}
        stories |= {
            finding.parent_id
            for finding in under
            if finding.kind == "success_factor" and finding.parent_id
        }
        return len(tables), len(stories)


class _Opportunities(_Maker[Opportunity]):
    """Opportunities around the vision that they serve."""

    kind = "opportunities"

    def __init__(self, contents: WorkshopContents, options: PictureOptions) -> None:
        super().__init__(contents, options)
        self._people = {person.id: person for person in self.contents.participant}
        self._sign_ups: dict[str, list[SignUp]] = defaultdict(list)
        for sign_up in self.contents.sign_up:
            self._sign_ups[sign_up.opportunity_id or ""].append(sign_up)

    def records(self) -> tuple[Opportunity, ...]:
        return self.contents.opportunity

    def centre(self) -> Text:
        """The vision where the room has one for all; else the topic."""
        dreams = self.contents.dream
        if len(dreams) == 1:
            headline = self.lookup.said(dreams[0], "headline").shown
            if headline:
                return headline
        return super().centre()

    def details(self, record: Opportunity) -> Iterator[Detail]:
        description = self.lookup.said(record, "description").shown
        if description:
            yield Detail("sentence", description)
        benefits = self.lookup.said(record, "who_benefits").shown
        if benefits:
            yield Detail("benefits", self.labelled("benefits", words=isolated(benefits)))
        origins = [isolated(words) for words in self._origins(record.id)]
        if origins:
            yield Detail("origin", self.labelled("origin", words=_BETWEEN.join(origins)))
        sign_ups = self._sign_ups[record.id]
        if sign_ups:
            yield Detail("signed_up", self._signed_up(sign_ups))

    def _origins(self, record_id: str) -> Iterator[Text]:
        """The dreams and themes that an opportunity came from."""
        dreams = {dream.id: dream for dream in self.contents.dream}
        themes = {theme.id: theme for theme in self.contents.theme}
        for link in self.contents.origin_link:
            if (link.record_kind, link.record_id) != (self.spec.record, record_id):
                continue
            if link.source_kind == "theme" and link.source_id in themes:
                found = self.lookup.said(themes[link.source_id], "title").shown
            elif link.source_kind == "dream" and link.source_id in dreams:
                dream = dreams[link.source_id]
                found = self.lookup.said(dream, "headline").shown
                found = found or _shortened(self.lookup.said(dream, "vision").shown)
            else:
                continue
            if found:
                yield found

    def _signed_up(self, sign_ups: list[SignUp]) -> Text:
        names = []
        for each in sign_ups:
            if not self.lookup.consents(each):
                continue
            person = self._people.get(each.participant_id or "")
            name = self.lookup.said(each, "person").shown
            if not name and person:
                name = self.lookup.said(person, "name").shown
            if name:
                names.append(isolated(name))
        if not names:
            return self.labelled("signed_up", count=len(sign_ups))
        rest = len(sign_ups) - len(names)
        if rest:
            names.append(self.words("more", count=rest))
        return self.labelled("signed_names", names=_BETWEEN.join(names))


def _shortened(text: Text) -> Text:
    if len(text.text) <= _ORIGIN_WORDS:
        return text
    cut = text.text[:_ORIGIN_WORDS].rsplit(None, 1)[0].rstrip(" ,.;:،؛")
    return Text(cut + "…", text.language, text.direction)


_MAKERS: dict[str, Callable[[WorkshopContents, PictureOptions], _Maker[Any]]] = {
    maker.kind: maker for maker in (_Core, _Opportunities)
}
