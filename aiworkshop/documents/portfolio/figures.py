"""Sections of a portfolio that count: how far towns came, by channel, what was kept."""

from collections.abc import Iterator, Sequence

from aiworkshop.documents.pdf.blocks import (
    Bar,
    Block,
    Chart,
    Column,
    Figures,
    Heading,
    Hue,
    KeepTogether,
    Paragraph,
    Table,
    Words,
    plain_text,
)
from aiworkshop.documents.portfolio.words import PortfolioWords
from aiworkshop.documents.reports.sections.opening import empty, opened
from aiworkshop.method.phases import PHASES
from aiworkshop.method.portfolio import KEPT_STATES, MEASURES, PROMISES
from aiworkshop.readmodels.portfolio import ALL, Kept, Portfolio

_HALVES = (
    ("findings", "dreams", "opportunities", "propositions"),
    ("initiatives", "actions", "commitments", "offers", "income_ideas"),
)
"""Columns that stand beside each other on a page."""


def at_a_glance(portfolio: Portfolio, words: PortfolioWords) -> list[Block]:
    """A few large numbers."""
    heading = Heading(1, words("glance.title"), hue="report")
    if not portfolio.held():
        return empty(heading, words("glance.empty"))
    kept = portfolio.kept.get((ALL, "commitments"), Kept())
    formed = sum(n for (town, _), n in portfolio.partnerships.items() if town == ALL)
    rows = (
        (
            ("towns", f"{len(portfolio.towns):,}"),
            ("workshops", f"{portfolio.held():,}"),
            ("people", words.people(portfolio.people.get(ALL, 0))),
            ("findings", f"{portfolio.count('findings'):,}"),
        ),
        (
            ("commitments", f"{kept.total:,}"),
            ("done", f"{kept.states.get('done', 0):,}"),
            ("partnerships", f"{formed:,}"),
        ),
    )
    figures = [Figures(tuple((n, words(f"glance.{key}")) for key, n in row)) for row in rows]
    return [KeepTogether((heading, *figures))]


def matrix(portfolio: Portfolio, words: PortfolioWords) -> list[Block]:
    """Towns by what there is of each phase."""
    heading = Heading(1, words("matrix.title"), hue="report")
    if not portfolio.towns:
        return empty(heading, words("matrix.empty"))
    tables = [_half(portfolio, words, measures) for measures in _HALVES]
    return opened(heading, words("matrix.intro"), tables[0], *tables[1:])


def _half(portfolio: Portfolio, words: PortfolioWords, measures: Sequence[str]) -> Table:
    held = measures == _HALVES[0]
    titles = [words("common.workshops")] if held else []
    titles += [words(f"measures.{each}") for each in measures]
    columns = [Column(words("common.town"), 2.5), *map(_number_column, titles)]
    rows: list[tuple[Words, ...]] = []
    for key in _rows(portfolio):
        counts = [str(portfolio.held(key))] if held else []
        counts += [f"{portfolio.count(each, key):,}" for each in measures]
        rows.append((words.town(key), *counts))
    return Table(tuple(columns), tuple(rows), hue="report")


def _number_column(title: str) -> Column:
    """As wide as its longest word needs."""
    longest = max((len(word) for word in title.split()), default=1)
    return Column(title, max(1.2, longest * 0.165), "center")


def _rows(portfolio: Portfolio) -> list[str]:
    """The towns, then all together where there are several."""
    towns = [each.id for each in portfolio.towns]
    return [*towns, ALL] if len(towns) > 1 else towns


def channels(portfolio: Portfolio, words: PortfolioWords) -> list[Block]:
    """For each channel the towns by phases."""
    heading = Heading(1, words("channels.title"), hue="report")
    tagged = [each.id for each in portfolio.channels if _in_channel(portfolio, ALL, each.id)]
    if not tagged:
        return empty(heading, words("channels.empty"))
    tables = [_channel(portfolio, words, each) for each in tagged]
    return opened(heading, words("channels.intro"), tables[0], *tables[1:])


def _in_channel(portfolio: Portfolio, town: str, channel: str) -> int:
    return sum(portfolio.count(each.id, town, channel) for each in MEASURES)


def _channel(portfolio: Portfolio, words: PortfolioWords, channel: str) -> Block:
    phases = [each for each in PHASES.ids if any(one.phase == each for one in MEASURES)]
    columns = [
        Column(words("common.town"), 2.4),
        *(Column(words.phase(each), 1.3, "center") for each in phases),
        Column(words("channels.total"), 1.2, "center"),
    ]
    rows: list[tuple[Words, ...]] = []
    for key in _rows(portfolio):
        counts = [
            sum(portfolio.count(one.id, key, channel) for one in MEASURES if one.phase == phase)
            for phase in phases
        ]
        if sum(counts):
            rows.append((words.town(key), *(f"{n:,}" for n in (*counts, sum(counts)))))
    title = Heading(2, words.channel(channel), hue="report", in_contents=False)
    return KeepTogether((title, Table(tuple(columns), tuple(rows), hue="report")))


def kept(portfolio: Portfolio, words: PortfolioWords) -> list[Block]:
    """Commitments and actions by state."""
    heading = Heading(1, words("kept.title"), hue="destiny")
    parts = [part for each in PROMISES for part in _promises(portfolio, words, each)]
    if not parts:
        return empty(heading, words("kept.empty"))
    return opened(heading, words("kept.intro"), parts[0], *parts[1:])


def _promises(portfolio: Portfolio, words: PortfolioWords, measure: str) -> Iterator[Block]:
    found = {key: each for key in _rows(portfolio) if (each := portfolio.kept.get((key, measure)))}
    if not found:
        return
    series = [words(f"states.{state}") for state in KEPT_STATES.ids]
    bars = [
        Bar(words.town(key), tuple(each.states.get(state, 0) for state in KEPT_STATES.ids))
        for key, each in found.items()
        if key != ALL or len(found) == 1
    ]
    yield chart(words(f"kept.{measure}"), bars, words, series, hue="destiny")
    columns = (
        Column(words("common.town"), 2.4),
        *(Column(each, 1.2, "center") for each in series),
        Column(words("common.followed_up"), 1.4, "center"),
    )
    rows: tuple[tuple[Words, ...], ...] = tuple(
        (
            words.town(key),
            *(f"{each.states.get(state, 0):,}" for state in KEPT_STATES.ids),
            words("common.of", part=each.followed_up, whole=each.total),
        )
        for key, each in found.items()
    )
    yield Table(columns, rows, hue="destiny")


def chart(
    title: str,
    bars: Sequence[Bar],
    words: PortfolioWords,
    series: Sequence[str] = (),
    *,
    hue: Hue = "report",
    hundredths: bool = False,
) -> Chart:
    """Bars with their figures told in words, too."""
    made = Chart(title, tuple(bars), "", tuple(series), hue, hundredths)
    told = "; ".join(_told(made, bar) for bar in bars)
    alt = words("kept.alt", title=title, figures=told)
    return Chart(title, tuple(bars), alt, tuple(series), hue, hundredths)


def _told(made: Chart, bar: Bar) -> str:
    if len(made.series) < 2:
        return f"{plain_text(bar.label)}: {made.figure(bar.values[0])}"
    parts = zip(made.series, bar.values, strict=False)
    figures = ", ".join(f"{plain_text(name)} {made.figure(value)}" for name, value in parts)
    return f"{plain_text(bar.label)}: {figures}"


def small(words: str) -> Paragraph:
    """A line that explains."""
    return Paragraph(words, muted=True, small=True)
