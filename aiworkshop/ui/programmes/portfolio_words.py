"""The words of the portfolio in the language of the window."""

from aiworkshop.base.text import EMPTY_TEXT, Text
from aiworkshop.method.content import Content, placeholders
from aiworkshop.method.portfolio import LEAST_PEOPLE, Sum
from aiworkshop.readmodels.naming import name_in
from aiworkshop.readmodels.portfolio import ALL, UNTAGGED, Portfolio
from aiworkshop.ui.phases.naming import Naming


class PortfolioText:
    """Texts of the method's content, and names of towns and channels."""

    def __init__(self, naming: Naming, language: str) -> None:
        self._naming = naming
        self.language = language

    def __call__(self, key: str, **values: object) -> str:
        """A text of ``portfolio.toml``; empty before the texts were read."""
        pattern = self._naming.text(f"portfolio.{key}")
        return pattern.format(**{name: values[name] for name in placeholders(pattern)})

    def town(self, portfolio: Portfolio, key: str) -> Text | str:
        """The name of a town, or of all together."""
        if key == ALL:
            return self("matrix.whole")
        for town in portfolio.towns:
            if town.id == key:
                return name_in(town.authority, self.language)
        return EMPTY_TEXT

    def channel(self, portfolio: Portfolio, key: str) -> Text | str:
        """The name of a channel, of none, of all."""
        own = {ALL: "common.all_channels", UNTAGGED: "common.untagged"}
        if key in own:
            return self(own[key])
        for channel in portfolio.channels:
            if channel.id == key:
                return name_in(channel, self.language)
        return EMPTY_TEXT

    def too_few(self) -> str:
        """What stands for a number of few people."""
        return self("common.not_told", count=LEAST_PEOPLE)

    def average(self, people: Sum) -> str:
        """An average with one decimal; that they are too few, where they are."""
        if not people.count:
            return self("common.none")
        return self.too_few() if people.average is None else f"{people.average:.1f}"

    def language_name(self, code: str) -> str:
        """A language in the language of the window."""
        content: Content | None = self._naming.contents.get(self.language)
        return content.language_name(code) if content else code
