"""The page for residents: one file in all languages, with only what was given for everybody.

What may stand on it, and why:

* Stories whose level is *publicity*, with that of the story, the interview and whatever else they
  hang on; their translations with them. Names only where the page is asked for with names.
* Titles of themes only where everything under the theme is public (``voices.common_threads``).
* Of promises only numbers: what was promised aloud was promised to the room, and showing it on the
  projector is no consent to publish it.
* Numbers of people rounded to five; numbers that stand for fewer than five people are left out.
* Names of the programme, its towns and nothing else of the office: notes, challenges and names of
  the people in charge were not written for everybody.
"""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from aiworkshop.base.text import Text, language_direction
from aiworkshop.documents.files import write_whole
from aiworkshop.documents.portfolio.page import element, said, text, whole_page
from aiworkshop.documents.portfolio.voices import CommonThread, Voice, common_threads, voices
from aiworkshop.documents.portfolio.words import PortfolioWords
from aiworkshop.documents.reports.labels import isolated
from aiworkshop.method.content import available_languages
from aiworkshop.method.portfolio import LEAST_PEOPLE, percent, rounded_people, told_counts
from aiworkshop.readmodels.portfolio import ALL, Kept, Portfolio, ProgrammeContents
from aiworkshop.readmodels.summary import Said, SummaryOptions

Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]
_BY_TOWN = ("findings", "dreams", "propositions", "initiatives")


def write_residents_html(
    contents: ProgrammeContents,
    options: SummaryOptions,
    target: Path,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> None:
    """Write the page; ``options.language`` stands first. Raises ``MachineError`` of the disk."""
    del progress, cancelled  # a moment's work
    write_whole(target, residents_page(contents, options))


def residents_page(contents: ProgrammeContents, options: SummaryOptions) -> bytes:
    """The file's bytes; the same programme gives the same ones."""
    others = [each for each in available_languages() if each != options.language]
    parts = [_Part(contents, options, each) for each in (options.language, *others)]
    first = parts[0]
    skip = element("a", text(first.word("page.skip")), class_="skip", href=f"#{options.language}")
    links = [
        element(
            "li",
            element(
                "a",
                text(_own_name(each)),
                href=f"#{each.language}",
                lang=each.language,
                hreflang=each.language,
            ),
        )
        for each in parts
    ]
    switch = element(
        "nav",
        element("ul", *links),
        class_="languages",
        aria_label=first.word("page.languages"),
    )
    # Before any language: not part of what is switched.
    main = element("main", *(each.html() for each in parts), class_="all")
    return whole_page(Text(first.title), options.language, f"{skip}{switch}{main}")


def _own_name(part: "_Part") -> str:
    return part.words.labels.language_name(part.language)


class _Part:
    """The page in one language."""

    def __init__(self, contents: ProgrammeContents, options: SummaryOptions, language: str) -> None:
        self.language = language
        self.portfolio: Portfolio = contents.portfolio
        self.words = PortfolioWords(contents.portfolio, language)
        mine = SummaryOptions(language, options.names)
        self.voices = voices(contents, mine, public=True)
        self.threads = common_threads(contents, mine)
        self.title = self._title(contents.only_town)

    def word(self, key: str, **values: object) -> str:
        """A text of ``content/<language>/residents.toml``."""
        return self.words.content.text(f"residents.{key}", **values)

    def html(self) -> str:
        """All of it."""
        sections = [
            ("numbers", self._numbers()),
            ("stories", self._stories(self.voices)),
            ("themes", self._themes(self.threads)),
            ("promises", self._promises()),
        ]
        shown = [(key, inside) for key, inside in sections if inside]
        return element(
            "article",
            element("h1", text(self.title), id=f"{self.language}-title"),
            element("p", text(self.word("page.lead")), class_="lead"),
            self._contents([key for key, _ in shown]),
            *(self._section(key, inside) for key, inside in shown),
            self._foot(),
            id=self.language,
            class_="language",
            lang=self.language,
            dir=language_direction(self.language),
            aria_labelledby=f"{self.language}-title",
        )

    def _title(self, town: str) -> str:
        programme = isolated(self.words.programme())
        if town == ALL:
            return self.word("page.title", programme=programme)
        return self.word(
            "page.title_town", town=isolated(self.words.town(town)), programme=programme
        )

    def _contents(self, keys: Sequence[str]) -> str:
        links = [
            element(
                "li",
                element("a", text(self.word(f"{key}.title")), href=f"#{self.language}-{key}"),
            )
            for key in keys
        ]
        return element(
            "nav",
            element("ul", *links),
            class_="contents",
            aria_label=self.word("page.contents"),
        )

    def _section(self, key: str, inside: str) -> str:
        name = f"{self.language}-{key}"
        heading = element("h2", text(self.word(f"{key}.title")), id=f"{name}-title")
        return element("section", heading, inside, id=name, aria_labelledby=f"{name}-title")

    def _numbers(self) -> str:
        portfolio = self.portfolio
        kept = portfolio.kept.get((ALL, "commitments"), Kept())
        told = kept.total >= LEAST_PEOPLE
        numbers = {
            "towns": len(portfolio.towns),
            "workshops": portfolio.held(),
            "people": rounded_people(portfolio.people.get(ALL, 0)),
            "findings": portfolio.count("findings"),
            "initiatives": portfolio.count("initiatives"),
            "commitments": kept.total if told else 0,
        }
        figures = [
            element(
                "div",
                element("dt", text(self.word(f"numbers.{key}"))),
                element("dd", f"{number:,}"),
            )
            for key, number in numbers.items()
            if number
        ]
        if not figures:
            return ""
        return element("dl", *figures, class_="figures") + self._by_town()

    def _by_town(self) -> str:
        portfolio = self.portfolio
        if len(portfolio.towns) < 2:
            return ""
        columns = [self.word("numbers.workshops")]
        columns += [self.words(f"measures.{each}") for each in _BY_TOWN]
        rows = [
            (
                town.id,
                [
                    f"{portfolio.held(town.id):,}",
                    *(f"{portfolio.count(each, town.id):,}" for each in _BY_TOWN),
                ],
            )
            for town in portfolio.towns
        ]
        return self._table(self.word("numbers.table"), columns, rows)

    def _table(
        self, caption: str, columns: Sequence[str], rows: Sequence[tuple[str, Sequence[str]]]
    ) -> str:
        """Cells are already HTML."""
        head = [
            element("th", text(each), scope="col") for each in (self.words("common.town"), *columns)
        ]
        lines = [
            element("tr", self._row_head(town), *(element("td", each) for each in cells))
            for town, cells in rows
        ]
        table = element(
            "table",
            element("caption", text(caption)),
            element("thead", element("tr", *head)),
            element("tbody", *lines),
        )
        # Can be reached by keys where it is wider than the page.
        return element(
            "div", table, class_="scroll", tabindex="0", role="group", aria_label=caption
        )

    def _row_head(self, town: str) -> str:
        return element("th", self._inline(self.words.town(town)), scope="row")

    def _inline(self, words: Text) -> str:
        return said("span", words, self.language)

    def _stories(self, told: Sequence[Voice]) -> str:
        if not told:
            return element("p", text(self.word("stories.none")), class_="note")
        parts: list[str] = []
        town = ""
        for voice in told:
            if voice.towns[0] != town:
                town = voice.towns[0]
                parts.append(element("h3", self._inline(self.words.town(town))))
            parts.append(self._story(voice))
        return "".join(parts)

    def _story(self, voice: Voice) -> str:
        inside = [
            *self._told("h4", voice.title),
            *self._told("p", voice.telling, "told"),
        ]
        if voice.quote:
            inside.append(element("blockquote", *self._told("p", voice.quote, "told")))
        if voice.teller:
            name = self.word("stories.told_by", name=isolated(voice.teller.shown))
            inside.append(element("p", text(name), class_="note"))
        return element("div", *inside, class_="story")

    def _told(self, name: str, words: Said, class_: str | None = None) -> Iterator[str]:
        """The words as they were said, and below them the translation, marked as one."""
        if not words:
            return
        yield said(name, words.shown if not words.text else words.text, self.language, class_)
        if words.text and words.translation:
            label = element("span", text(f"{self.word('stories.translated')}: "), class_="note")
            yield element("p", label, self._inline(words.translation), class_="told")

    def _themes(self, threads: Sequence[CommonThread]) -> str:
        lines = [element("li", *self._plain(each.title)) for each in threads]
        return element("ul", *lines) if lines else ""

    def _plain(self, words: Said) -> Iterator[str]:
        yield self._inline(words.text or words.shown)
        if words.text and words.translation:
            yield " – "
            yield self._inline(words.translation)

    def _promises(self) -> str:
        kept = {
            town.id: each
            for town in self.portfolio.towns
            if (each := self.portfolio.kept.get((town.id, "commitments")))
        }
        told = told_counts({town: each.total for town, each in kept.items()})
        rows = [
            (town, [f"{each.total:,}", self._done(each)])
            for town, each in kept.items()
            if town in told
        ]
        if not rows:
            return ""
        columns = [self.word("numbers.commitments"), self.word("numbers.done")]
        return self._table(self.word("promises.table"), columns, rows)

    def _done(self, kept: Kept) -> str:
        done = kept.states.get("done", 0)
        width = f"width:{percent(done, kept.total)}%"
        bar = element("span", element("span", style=width), class_="bar", aria_hidden="true")
        return f"{done:,}{bar}"

    def _foot(self) -> str:
        lines = [
            self.word("foot.rule", count=LEAST_PEOPLE),
            self.word("foot.method"),
            self.word("foot.made"),
        ]
        heading = element("h2", text(self.word("foot.title")))
        return element("footer", heading, *(element("p", text(line)) for line in lines))
