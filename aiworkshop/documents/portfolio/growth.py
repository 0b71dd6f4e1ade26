"""Sections of a portfolio on what grew: capacity, energy, who took part, partnerships, training."""

from collections import defaultdict
from collections.abc import Iterator

from aiworkshop.documents.pdf.blocks import Bar, Block, Column, Heading, Table, Words
from aiworkshop.documents.portfolio.figures import chart, small
from aiworkshop.documents.portfolio.words import PortfolioWords
from aiworkshop.documents.reports.labels import isolated
from aiworkshop.documents.reports.sections.opening import empty, opened
from aiworkshop.method.capacity import show_hundredths
from aiworkshop.method.portfolio import Shares, Sum
from aiworkshop.method.programmes import PARTNERSHIP_STATES
from aiworkshop.readmodels.portfolio import ALL, CapacityLine, Portfolio

_MOST_CHARTS = 6


def capacity(portfolio: Portfolio, words: PortfolioWords) -> list[Block]:
    """Indicators before and now: a chart for each unit, and all in a table."""
    heading = Heading(1, words("capacity.title"), hue="design")
    read = [each for each in portfolio.capacity if each.values.before is not None]
    if not read:
        return empty(heading, words("capacity.empty"))
    units: dict[str, list[CapacityLine]] = defaultdict(list)
    for each in read:
        units[each.indicator.unit.text.strip().casefold()].append(each)
    series = (words("common.before"), words("common.now"))
    charts = []
    for lines in list(units.values())[:_MOST_CHARTS]:
        unit = lines[0].indicator.unit
        title = words("capacity.chart", unit=isolated(unit)) if unit else ""
        bars = [Bar(_label(each, words), _values(each)) for each in lines]
        charts.append(
            chart(
                title or words("capacity.no_unit"),
                bars,
                words,
                series,
                hue="design",
                hundredths=True,
            )
        )
    return opened(heading, words("capacity.intro"), charts[0], *charts[1:], _table(read, words))


def _label(line: CapacityLine, words: PortfolioWords) -> str:
    return f"{isolated(words.town(line.town))} · {isolated(line.indicator.title)}"


def _values(line: CapacityLine) -> tuple[int, ...]:
    found = (line.values.before, line.values.now)
    return tuple(each for each in found if each is not None)


def _table(lines: list[CapacityLine], words: PortfolioWords) -> Table:
    columns = (
        Column(words("common.town"), 1.8),
        Column(words("capacity.indicator"), 3),
        Column(words("common.before"), 1.6, "center"),
        Column(words("common.now"), 1.6, "center"),
        Column(words("columns.target"), 1, "center"),
    )
    rows: list[tuple[Words, ...]] = []
    for each in lines:
        values, target = each.values, each.indicator.target_hundredths
        rows.append(
            (
                words.town(each.town),
                each.indicator.title,
                _dated(values.before, values.before_date, words),
                _dated(values.now, values.now_date, words),
                "" if target is None else show_hundredths(target),
            )
        )
    return Table(columns, tuple(rows), hue="design")


def _dated(value: int | None, day: str, words: PortfolioWords) -> str:
    if value is None:
        return words("common.none")
    return "\n".join(each for each in (show_hundredths(value), words.labels.date(day)) if each)


def energy(portfolio: Portfolio, words: PortfolioWords) -> list[Block]:
    """How people came and went, by town; not where they were few."""
    heading = Heading(1, words("energy.title"), hue="discovery")
    found = [each for each in portfolio.energy if each.before.count or each.after.count]
    lines = sorted(found, key=lambda one: one.town == ALL)
    told = [each for each in lines if _average(each.before) or _average(each.after)]
    if not told:
        return empty(heading, words("energy.empty"))
    series = (words("common.before"), words("common.after"))
    bars = [
        Bar(words.town(each.town), (_average(each.before), _average(each.after))) for each in told
    ]
    first = chart(words("energy.title"), bars, words, series, hue="discovery", hundredths=True)
    columns = (
        Column(words("common.town"), 2.4),
        Column(words("common.before"), 1.4, "center"),
        Column(words("columns.answers_before"), 1.2, "center"),
        Column(words("common.after"), 1.4, "center"),
        Column(words("columns.answers_after"), 1.2, "center"),
    )
    rows = tuple(
        (
            words.town(each.town),
            words.average(each.before),
            words.people(each.before.count),
            words.average(each.after),
            words.people(each.after.count),
        )
        for each in lines
    )
    return opened(heading, words("energy.intro"), first, Table(columns, rows, hue="discovery"))


def _average(people: Sum) -> int:
    """In hundredths, to one decimal; nought where they are too few."""
    return 0 if people.average is None else round(people.average * 10) * 10


def balance(portfolio: Portfolio, words: PortfolioWords) -> list[Block]:
    """Shares of people, and of what was written down."""
    heading = Heading(1, words("balance.title"), hue="prepare")
    found = portfolio.balance
    charts = [
        *_shares(words("balance.people"), found.people, words, languages=True),
        *_shares(words("balance.findings"), found.findings, words, languages=True),
    ]
    for name, shares in found.attributes.items():
        charts += _shares(str(words.attribute(name)), shares, words)
    if not charts:
        return empty(heading, words("balance.empty"))
    tables = words(
        "balance.tables",
        fewest=found.fewest,
        middle=found.middle,
        most=found.most,
        tables=found.tables,
    )
    closing = [small(tables)] if found.tables else []
    return opened(heading, words("balance.intro"), charts[0], *charts[1:], *closing)


def _shares(
    title: str, shares: Shares, words: PortfolioWords, *, languages: bool = False
) -> Iterator[Block]:
    if not shares.told:
        return
    bars = [
        Bar(words.labels.language_name(name) if languages else name, (share,))
        for name, share in shares.told
    ]
    if shares.others:
        bars.append(Bar(words("common.others"), (shares.others,)))
    yield chart(title, bars, words, hue="prepare")


def partnerships_and_training(portfolio: Portfolio, words: PortfolioWords) -> list[Block]:
    """What came of it beside promises, and what the teams learnt."""
    heading = Heading(1, words("growth.title"), hue="destiny")
    training = portfolio.training
    if not portfolio.partnerships and not training.sessions:
        return empty(heading, words("growth.empty"))
    states = PARTNERSHIP_STATES.ids
    columns = (
        Column(words("common.town"), 2.4),
        *(Column(words.labels.name("partnership_states", each), 1.3, "center") for each in states),
        Column(words("growth.team"), 1.2, "center"),
        Column(words("growth.attended"), 1.4, "center"),
    )
    rows: tuple[tuple[Words, ...], ...] = tuple(
        (
            words.town(town.id),
            *(f"{portfolio.partnerships.get((town.id, each), 0):,}" for each in states),
            f"{town.team:,}",
            f"{town.attended:,}",
        )
        for town in portfolio.towns
    )
    told = words(
        "growth.training",
        sessions=training.sessions,
        minutes=training.minutes,
        people=training.people,
    )
    return opened(heading, told, Table(columns, rows, hue="destiny"))
