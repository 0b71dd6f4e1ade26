"""What the tables of the portfolio hold: titles of columns, rows of cells, and what is behind."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from aiworkshop.method.capacity import show_hundredths
from aiworkshop.method.portfolio import KEPT_STATES, MEASURES, Shares
from aiworkshop.method.programmes import PARTNERSHIP_STATES
from aiworkshop.readmodels.portfolio import ALL, Portfolio, PortfolioPlace
from aiworkshop.ui.phases.define.names import attribute_words
from aiworkshop.ui.phases.naming import Naming
from aiworkshop.ui.programmes.number_painter import PATTERNS, Key, Parts, Way
from aiworkshop.ui.programmes.number_table import NumberCell, Row
from aiworkshop.ui.programmes.portfolio_words import PortfolioText

ENERGY_SCALE = (1.0, 5.0)


@dataclass(frozen=True, slots=True)
class Numbers:
    """A table as it is shown; nothing of it where there are no rows."""

    titles: tuple[str, ...] = ()
    rows: tuple[Row, ...] = ()
    keys: tuple[Key | None, ...] = ()


def _number(count: int, place: PortfolioPlace, *, strong: bool = False) -> NumberCell:
    return NumberCell(f"{count:,}", place if count else None, strong=strong)


def _rows_of(portfolio: Portfolio) -> list[str]:
    towns = [each.id for each in portfolio.towns]
    return [*towns, ALL] if len(towns) > 1 else towns


def matrix(portfolio: Portfolio, words: PortfolioText, channel: str = ALL) -> Numbers:
    """Towns by phases, of all channels or one."""
    measures = [each for each in MEASURES if channel == ALL or each.channels]
    titles = [words("common.town")]
    titles += [words("common.workshops")] if channel == ALL else []
    titles += [words(f"measures.{each.id}") for each in measures]
    rows = []
    for town in _rows_of(portfolio):
        cells = [NumberCell(words.town(portfolio, town), strong=town == ALL)]
        if channel == ALL:
            cells.append(_number(portfolio.held(town), PortfolioPlace("workshops", town)))
        cells += [
            _number(portfolio.count(each.id, town, channel), PortfolioPlace(each.id, town, channel))
            for each in measures
        ]
        rows.append(tuple(cells))
    return Numbers(tuple(titles), tuple(rows))


def kept(portfolio: Portfolio, words: PortfolioText, measure: str) -> Numbers:
    """Promises by state: a bar in patterns, and the numbers."""
    found = {t: k for t in _rows_of(portfolio) if (k := portfolio.kept.get((t, measure)))}
    if not found:
        return Numbers()
    most = max(each.total for town, each in found.items() if town != ALL or len(found) == 1)
    titles = (
        words("common.town"),
        "",
        *(words(f"states.{state}") for state in KEPT_STATES.ids),
        words("common.followed_up"),
    )
    keys = (None, None, *(Key(pattern) for pattern in PATTERNS), None)
    rows = []
    for town, each in found.items():
        values = tuple(each.states.get(state, 0) for state in KEPT_STATES.ids)
        numbers = (
            _number(value, PortfolioPlace(measure, town, state=state))
            for state, value in zip(KEPT_STATES.ids, values, strict=True)
        )
        # All together would make every town's bar a stub.
        whole = town == ALL and len(found) > 1
        bar = NumberCell(picture=Parts(values, each.total if whole else most))
        asked = PortfolioPlace(measure, town, state="followed_up")
        name = NumberCell(words.town(portfolio, town), strong=town == ALL)
        rows.append((name, bar, *numbers, _number(each.followed_up, asked)))
    return Numbers(titles, tuple(rows), keys)


def capacity(portfolio: Portfolio, words: PortfolioText) -> Numbers:
    """Indicators with the way they came, each on a scale of its own."""
    rows: list[Row] = []
    for line in portfolio.capacity:
        values, indicator = line.values, line.indicator
        known = [each for each in (values.before, values.now) if each is not None]
        if not known:
            continue
        target = indicator.target_hundredths
        ends = [*known, *([target] if target is not None else []), 0]
        scale = (min(ends) / 100, max(ends) / 100)
        before = None if values.before is None else values.before / 100
        now = None if values.now is None else values.now / 100
        rows.append(
            (
                NumberCell(words.town(portfolio, line.town)),
                NumberCell(indicator.title),
                NumberCell(picture=Way(before, now, *scale)),
                NumberCell(_value(values.before, words)),
                NumberCell(_value(values.now, words), strong=True),
                NumberCell("" if target is None else show_hundredths(target)),
                NumberCell(indicator.unit),
            )
        )
    titles = (
        words("common.town"),
        words("columns.indicator"),
        "",
        words("common.before"),
        words("common.now"),
        words("columns.target"),
        words("columns.unit"),
    )
    return Numbers(titles, tuple(rows), (None, None, None, Key("ring"), Key("dot")))


def _value(hundredths: int | None, words: PortfolioText) -> str:
    return words("common.none") if hundredths is None else show_hundredths(hundredths)


def energy(portfolio: Portfolio, words: PortfolioText) -> Numbers:
    """How people came and went, from 1 to 5."""
    lines = [each for each in portfolio.energy if each.before.count or each.after.count]
    rows: list[Row] = []
    for line in sorted(lines, key=lambda each: each.town == ALL):
        told = line.before.average is not None or line.after.average is not None
        place = PortfolioPlace("energy", line.town) if told and line.town != ALL else None
        answers = max(line.before.count, line.after.count)
        rows.append(
            (
                NumberCell(words.town(portfolio, line.town), strong=line.town == ALL),
                NumberCell(picture=Way(line.before.average, line.after.average, *ENERGY_SCALE)),
                NumberCell(words.average(line.before)),
                NumberCell(words.average(line.after), strong=told),
                NumberCell(f"{answers:,}" if told else "–", place),
            )
        )
    titles = (
        words("common.town"),
        "",
        words("common.before"),
        words("common.after"),
        words("common.answers"),
    )
    return Numbers(titles, tuple(rows), (None, None, Key("ring"), Key("dot")))


def balance(portfolio: Portfolio, words: PortfolioText) -> Numbers:
    """Shares of people by what tables were mixed by, and of words by language."""
    found = portfolio.balance
    rows = [
        *_shares(words("balance.people"), found.people, words, languages=True),
        *_shares(words("balance.findings"), found.findings, words, languages=True),
    ]
    for name, shares in found.attributes.items():
        rows += _shares(attribute_words(name)(), shares, words)
    titles = (words("columns.attribute"), words("columns.group"), "", words("columns.percent"))
    return Numbers(titles, tuple(rows))


def _shares(
    by: str, shares: Shares, words: PortfolioText, *, languages: bool = False
) -> Iterator[Row]:
    told = [(words.language_name(n) if languages else n, share) for n, share in shares.told]
    told += [(words("common.others"), shares.others)] if shares.others else []
    for number, (name, share) in enumerate(told):
        yield (
            NumberCell(by if not number else "", leading=True),
            NumberCell(name, leading=True),
            NumberCell(picture=Parts((share,), 100)),
            NumberCell(words("common.percent", value=share)),
        )


def growth(portfolio: Portfolio, words: PortfolioText, naming: Naming) -> Numbers:
    """Partnerships by state, and what the teams learnt."""
    states: Sequence[str] = PARTNERSHIP_STATES.ids
    if not portfolio.partnerships and not portfolio.training.sessions:
        return Numbers()
    rows: list[Row] = []
    for town in portfolio.towns:
        numbers = (
            _number(
                portfolio.partnerships.get((town.id, state), 0),
                PortfolioPlace("partnerships", town.id, state=state),
            )
            for state in states
        )
        rows.append(
            (
                NumberCell(words.town(portfolio, town.id)),
                *numbers,
                NumberCell(f"{town.team:,}"),
                NumberCell(f"{town.attended:,}"),
            )
        )
    titles = (
        words("common.town"),
        *(naming.name("partnership_states", state) for state in states),
        words("growth.team"),
        words("growth.attended"),
    )
    return Numbers(titles, tuple(rows))
