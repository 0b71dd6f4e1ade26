"""The figures of the workshop as bars: what there is, what was told, what was promised for when."""

from collections import Counter
from collections.abc import Callable, Sequence

from aiworkshop.documents.pdf.blocks import Bar, Block, Chart, Heading, Hue, Words, plain_text
from aiworkshop.documents.reports.labels import Labels
from aiworkshop.documents.reports.sections.opening import empty, opened
from aiworkshop.method.categories import CATEGORIES
from aiworkshop.readmodels.summary import Summary, ThemeEntry

_USES = ("full", "partly", "dormant", "")
_MOST_THEMES = 15


def build(summary: Summary, labels: Labels) -> list[Block]:
    """Assets by category and use, themes by each of three measures, commitments by month."""
    heading = Heading(1, labels("charts.title"), hue="report")
    charts = [
        *_assets(summary, labels),
        *_themes(summary, labels),
        *_commitments(summary, labels),
    ]
    if not charts:
        return empty(heading, labels("charts.empty"))
    return opened(heading, labels("charts.intro"), *charts)


def _assets(summary: Summary, labels: Labels) -> list[Block]:
    if not summary.assets:
        return []
    found = Counter((each.category, _use(each.in_use)) for each in summary.assets)
    uses = [use for use in _USES if any(pair[1] == use for pair in found)]
    used = dict.fromkeys(each.category for each in summary.assets)
    others = [category for category in used if category and category not in CATEGORIES]
    bars = [
        Bar(
            labels.name("categories", category) if category else labels("assets.no_category"),
            tuple(found[category, use] for use in uses),
        )
        for category in (*CATEGORIES.ids, *others, "")
        if category in used
    ]
    series = [labels.name("use_levels", use) if use else labels("charts.no_use") for use in uses]
    return [_chart(labels("charts.assets"), bars, "discovery", labels, series)]


def _use(in_use: str) -> str:
    return in_use if in_use in _USES else ""


def _themes(summary: Summary, labels: Labels) -> list[Block]:
    """Dots, tables and stories are three measures, so they are three charts."""
    measures: tuple[tuple[str, Callable[[ThemeEntry], int | None]], ...] = (
        ("themes_by_tables", lambda theme: theme.table_count),
        ("themes_by_stories", lambda theme: theme.story_count),
        ("themes_by_dots", lambda theme: theme.dots),
    )
    charts: list[Block] = []
    for title, measure in measures:
        values = [(theme, measure(theme)) for theme in summary.themes]
        counted = [(theme, value) for theme, value in values if value is not None]
        counted.sort(key=lambda each: -each[1])
        if not any(value for _, value in counted):
            continue
        bars = [Bar(labels.words(theme.title), (value,)) for theme, value in counted[:_MOST_THEMES]]
        name = labels(f"charts.{title}")
        if len(counted) > _MOST_THEMES:
            name += " " + labels("charts.first", count=_MOST_THEMES)
        charts.append(_chart(name, bars, "discovery", labels))
    return charts


def _commitments(summary: Summary, labels: Labels) -> list[Block]:
    own = [each for each in summary.commitments if each.kind == "commitment"]
    months = Counter(each.due[:7] for each in own)
    if not months:
        return []
    undated = months.pop("", 0)
    bars = [Bar(_month(month), (months[month],)) for month in sorted(months)]
    if undated:
        bars.append(Bar(labels("charts.no_date"), (undated,)))
    return [_chart(labels("charts.commitments_by_month"), bars, "destiny", labels)]


def _month(iso: str) -> str:
    year, _, month = iso.partition("-")
    return f"{month}/{year}" if month else iso


def _chart(
    title: str,
    bars: Sequence[Bar],
    hue: Hue,
    labels: Labels,
    series: Sequence[Words] = (),
) -> Chart:
    told = "; ".join(_told(bar, series) for bar in bars)
    alt = labels("charts.alt", title=title, figures=told)
    shown = tuple(series) if len(series) > 1 else ()
    return Chart(title, tuple(bars), alt, shown, hue)


def _told(bar: Bar, series: Sequence[Words]) -> str:
    label = " ".join(plain_text(bar.label).split())
    if len(series) < 2:
        return f"{label}: {bar.values[0]}"
    parts = zip(series, bar.values, strict=True)
    figures = ", ".join(f"{plain_text(name)} {value}" for name, value in parts if value)
    return f"{label}: {figures}"
