"""Sums of a business plan: each line once, however it is grouped."""

from hypothesis import given, settings, strategies as st

from aiworkshop.method.plan_funds import FundLine, plan_funds

MONEY = st.none() | st.integers(0, 10**12)
LINES = st.lists(
    st.builds(
        FundLine,
        objective_id=st.sampled_from(["a", "b"]),
        source=st.sampled_from(["", "Ministry", "ministry", "קרן"]),
        year=st.none() | st.integers(2024, 2028),
        amount_agorot=MONEY,
        spent_agorot=MONEY,
    )
)


@given(LINES)
@settings(max_examples=60)
def test_every_grouping_comes_to_the_whole(lines: list[FundLine]) -> None:
    funds = plan_funds(lines)
    for parts in (funds.by_objective, funds.by_year, funds.by_source):
        assert sum(one.amount_agorot for one in parts) == funds.whole.amount_agorot
        assert sum(one.spent_agorot for one in parts) == funds.whole.spent_agorot
        assert sum(one.lines for one in parts) == len(lines)
        assert sum(one.unknown for one in parts) == funds.whole.unknown
    years = [one.key for one in funds.by_year if one.key]
    assert years == sorted(years)


def test_a_source_in_two_spellings_is_one() -> None:
    funds = plan_funds(
        [FundLine("a", "Ministry", 2025, 100, 40), FundLine("a", "ministry ", 2026, 50, 70)]
    )
    (source,) = funds.by_source
    assert (source.key, source.amount_agorot, source.left_agorot) == ("Ministry", 150, 40)
    assert funds.of_objective("a").lines == 2
    assert funds.of_objective("other").lines == 0
