"""The words of a portfolio in one language: labels, and names of programmes, towns and channels."""

from aiworkshop.base.errors import UserError
from aiworkshop.base.text import Text
from aiworkshop.documents.reports.labels import Labels, isolated
from aiworkshop.method.content import Content, available_languages, load_content
from aiworkshop.method.portfolio import LEAST_PEOPLE, Sum
from aiworkshop.readmodels.naming import name_in
from aiworkshop.readmodels.portfolio import ALL, UNTAGGED, Portfolio


class PortfolioWords:
    """Asked for whatever is written. Raises ``UserError`` for a language without texts."""

    def __init__(self, portfolio: Portfolio, language: str) -> None:
        if language not in available_languages():
            raise UserError(
                "report.language", "There are no texts in “{language}”.", language=language
            )
        self.language = language
        self.content: Content = load_content(language)
        self.labels = Labels(self.content)
        self._towns = {each.id: name_in(each.authority, language) for each in portfolio.towns}
        self._channels = {each.id: name_in(each, language) for each in portfolio.channels}
        self._portfolio = portfolio

    def __call__(self, key: str, **values: object) -> str:
        """A text of ``content/<language>/portfolio.toml``."""
        return self.content.text(f"portfolio.{key}", **values)

    def programme(self) -> Text:
        """The name of the programme; that it has none, where it has none."""
        return name_in(self._portfolio.programme, self.language) or Text(self("title.untitled"))

    def cohort(self) -> str:
        """The cohort that all this is about; empty where it is about all."""
        cohort = self._portfolio.cohort
        if cohort is None:
            return ""
        name = name_in(cohort, self.language)
        return isolated(name) if name else self("common.cohort", n=cohort.number or "")

    def town(self, key: str) -> Text:
        """The name of a town, or of all together."""
        if key == ALL:
            return Text(self("matrix.whole"), self.language)
        return self._towns.get(key, Text())

    def channel(self, key: str) -> Text:
        """The name of a channel, of none, or of all."""
        own = {ALL: "common.all_channels", UNTAGGED: "common.untagged"}
        if key in own:
            return Text(self(own[key]), self.language)
        return self._channels.get(key, Text())

    def phase(self, phase_id: str) -> str:
        """The name of a phase."""
        return self.content.phase(phase_id).name

    def too_few(self) -> str:
        """What stands for a number of few people."""
        return self("common.not_told", count=LEAST_PEOPLE)

    def average(self, people: Sum) -> str:
        """An average with one decimal; that they are too few, where they are."""
        if not people.count:
            return self("common.none")
        return self.too_few() if people.average is None else f"{people.average:.1f}"

    def people(self, count: int) -> str:
        """A number of people as far as it is told."""
        return self.too_few() if 0 < count < LEAST_PEOPLE else f"{count:,}"

    def attribute(self, name: str) -> Text:
        """By what tables were mixed; the facilitator's own words stand as they are."""
        known = self.content.words.get(f"people.{name}", ())
        return Text(known[0].capitalize() if known else name)
