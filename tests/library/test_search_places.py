"""What narrows a search, what comes first in it, and where what was found was said."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from aiworkshop.base.text import Text
from aiworkshop.bootstrap import Workbench, opened_workbench
from aiworkshop.facilitation.records import AddRecord, ChangeRecord, DeleteRecords
from aiworkshop.facilitation.sample import SAMPLE_ID, InsertSample
from aiworkshop.library.search_ranking import Ranking, lateness
from aiworkshop.readmodels.record import OFFICE_ID
from aiworkshop.readmodels.searching import SearchAnswer, SearchFilter
from tests.search_seed import seed_search


@pytest.fixture
def office(tmp_path: Path) -> Iterator[tuple[Workbench, dict[str, str]]]:
    path = tmp_path / "library.sqlite"
    ids = seed_search(path)
    with opened_workbench(path) as bench:
        yield bench, ids


def ids_of(answer: SearchAnswer) -> set[str]:
    return {hit.id for hit in answer.hits}


def test_each_filter_lets_through_what_belongs_there(
    office: tuple[Workbench, dict[str, str]],
) -> None:
    bench, ids = office
    all_of_them = {ids[key] for key in ("story", "root", "asset", "wish", "promise")}

    def found(**wanted: str) -> set[str]:
        return ids_of(bench.reads.find("ספריה", SearchFilter(**wanted)))  # type: ignore[arg-type]

    assert found() == all_of_them
    assert found(town=ids["dimona"]) == {ids["wish"]}
    assert found(town=ids["akko"]) == all_of_them - {ids["wish"]}
    assert found(year="2025") == {ids["wish"]}
    assert found(year="2024") == set()
    assert found(phase="destiny") == {ids["promise"]}
    assert found(phase="discovery", year="2026") == {ids["story"], ids["root"], ids["asset"]}
    assert found(channel=ids["building"]) == {ids["asset"]}
    assert found(channel=ids["plan"], phase="discovery") == set()
    assert found(programme=ids["programme"]) == all_of_them
    assert found(programme="no such") == set()


@pytest.mark.parametrize("few", [0, 5000])
def test_filters_hold_through_the_trigrams_and_by_reading(
    office: tuple[Workbench, dict[str, str]], monkeypatch: pytest.MonkeyPatch, few: int
) -> None:
    monkeypatch.setattr("aiworkshop.library.search_query.FEW_ROWS", few)
    bench, ids = office
    for words in ("ספריה", "סי", "ספ יה"):
        for wanted in (SearchFilter(town=ids["dimona"]), SearchFilter(year="2025")):
            answer = ids_of(bench.reads.find(words, wanted))
            assert answer == ({ids["wish"]} if words != "סי" else set()), (words, wanted)


def test_without_a_tag_a_record_belongs_to_the_channels_of_its_workshop(
    office: tuple[Workbench, dict[str, str]],
) -> None:
    bench, ids = office
    fields = {"channels": [ids["building"]]}
    bench.runner.run(ChangeRecord(ids["akko_2026"], "workshop", ids["akko_2026"], fields))
    answer = bench.reads.find("ספריה", SearchFilter(channel=ids["building"]))
    assert ids_of(answer) == {ids["story"], ids["root"], ids["asset"]}


def test_choices_are_the_values_of_what_was_found(
    office: tuple[Workbench, dict[str, str]],
) -> None:
    bench, ids = office
    choices = bench.reads.find("ספריה", SearchFilter()).choices
    keys = {facet: [one.key for one in values] for facet, values in choices.items()}
    assert keys == {
        "town": [ids["akko"], ids["dimona"]],
        "phase": ["discovery", "destiny"],
        "year": ["2026", "2025"],
        "channel": [ids["building"], ids["plan"]],
        "programme": [ids["programme"]],
    }
    assert [str(name) for name in choices["town"][0].names] == ["Akko", "עכו", "عكا"]


def test_where_more_matches_than_is_looked_at_every_value_is_offered(
    office: tuple[Workbench, dict[str, str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("aiworkshop.library.search_index._LOOKED_AT", 2)
    bench, _ = office
    answer = bench.reads.find("ספריה", SearchFilter())
    assert answer.more
    assert [one.key for one in answer.choices["year"]] == ["2026", "2025", "2024"]
    assert len(answer.choices["phase"]) == 5


@pytest.mark.parametrize("name", ["עכו", "Akko", "acre", "عكا", "ACCO"])
def test_a_town_is_found_by_all_its_names(
    office: tuple[Workbench, dict[str, str]], name: str
) -> None:
    bench, ids = office
    answer = bench.reads.find(name, SearchFilter())
    assert {ids["akko"], ids["akko_2024"], ids["akko_2026"]} <= ids_of(answer)
    assert ids["dimona_2025"] not in ids_of(answer)
    # The office's record leads to its own place.
    (town,) = [hit for hit in answer.hits if hit.id == ids["akko"]]
    assert town.workshop_id == OFFICE_ID
    assert (town.target_kind, town.target_id) == ("authority", ids["akko"])


def test_a_town_beside_other_words_means_there(office: tuple[Workbench, dict[str, str]]) -> None:
    bench, ids = office
    assert ids_of(bench.reads.find("Dimona ספריה", SearchFilter())) == {ids["wish"]}
    assert ids["story"] in ids_of(bench.reads.find("ספריה עכו", SearchFilter()))


def test_a_new_name_of_a_town_finds_its_workshops(
    office: tuple[Workbench, dict[str, str]],
) -> None:
    bench, ids = office
    assert not bench.reads.find("Ptolemais", SearchFilter()).hits
    fields = {"aliases": ["Ptolemais"]}
    bench.runner.run(ChangeRecord(OFFICE_ID, "authority", ids["akko"], fields))
    assert ids["akko_2026"] in ids_of(bench.reads.find("Ptolemais", SearchFilter()))


def test_another_day_moves_all_that_was_said_to_its_year(
    office: tuple[Workbench, dict[str, str]],
) -> None:
    bench, ids = office
    assert ids_of(bench.reads.find("ספריה", SearchFilter(year="2025"))) == {ids["wish"]}
    dimona = ids["dimona_2025"]
    bench.runner.run(ChangeRecord(dimona, "workshop", dimona, {"date": "2023-01-01"}))
    assert not bench.reads.find("ספריה", SearchFilter(year="2025")).hits
    for few in (0, 5000):
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr("aiworkshop.library.search_query.FEW_ROWS", few)
            answer = bench.reads.find("ספריה", SearchFilter(year="2023"))
            assert ids_of(answer) == {ids["wish"]}


def test_a_hit_tells_where_it_was_said(office: tuple[Workbench, dict[str, str]]) -> None:
    bench, ids = office
    hit = next(
        hit for hit in bench.reads.find("ספריה", SearchFilter()).hits if hit.id == ids["story"]
    )
    assert str(hit.workshop_title) == "מה עובד אצלנו?"
    assert (hit.phase, hit.finding_kind, hit.date) == ("discovery", "story", "2026-05-14")
    assert (hit.table, hit.starred) == (3, True)
    assert [str(name) for name in hit.town] == ["Akko", "עכו", "عكا"]
    assert [hit.snippet[start:end] for start, end in hit.marks] == ["סִּפְרִיָּה"]


def test_a_facilitator_and_what_the_office_keeps_are_found(
    office: tuple[Workbench, dict[str, str]],
) -> None:
    bench, ids = office
    assert ids["akko_2026"] in ids_of(bench.reads.find("נועה כהן", SearchFilter()))
    assert ids["programme"] in ids_of(bench.reads.find("equitable", SearchFilter()))
    fields = {"authority_id": ids["dimona"], "topic": Text("גאווה במקום", "he")}
    inquiry = str(bench.runner.run(AddRecord(OFFICE_ID, "inquiry", fields)).value)
    (hit,) = bench.reads.find("גאווה", SearchFilter(town=ids["dimona"])).hits
    assert hit.id == inquiry
    assert (hit.target_kind, hit.target_id) == ("authority", ids["dimona"])
    assert not bench.reads.find("גאווה", SearchFilter(town=ids["akko"])).hits


def test_a_translation_leads_to_what_was_translated(
    office: tuple[Workbench, dict[str, str]],
) -> None:
    bench, ids = office
    fields = {
        "record_kind": "finding",
        "record_id": ids["wish"],
        "field": "title",
        "words": Text("A library open on Saturdays", "en"),
    }
    bench.runner.run(AddRecord(ids["dimona_2025"], "translation", fields))
    (hit,) = bench.reads.find("saturday", SearchFilter()).hits
    assert (hit.target_kind, hit.target_id) == ("finding", ids["wish"])


def test_what_is_in_the_trash_is_not_found(office: tuple[Workbench, dict[str, str]]) -> None:
    bench, ids = office
    dimona = ids["dimona_2025"]
    bench.runner.run(DeleteRecords(dimona, (("workshop", dimona),)))
    for wanted in (SearchFilter(), SearchFilter(year="2025"), SearchFilter(phase="discovery")):
        assert ids["wish"] not in ids_of(bench.reads.find("ספריה", wanted))


def test_while_the_index_is_being_made_the_answer_says_so(
    office: tuple[Workbench, dict[str, str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    from aiworkshop.library.search_index import drop_index

    bench, _ = office
    monkeypatch.setattr("aiworkshop.library.search_upkeep._RECORDS_PER_STEP", 3)
    drop_index(bench.library)
    answer = bench.reads.find("ספריה", SearchFilter(), seconds=0)
    assert not answer.complete
    for _ in range(200):
        answer = bench.reads.find("ספריה", SearchFilter(), seconds=0)
        if answer.complete:
            break
    assert answer.found == 5


# What comes first


def points(words: str, head: str, body: str = "") -> float:
    def as_indexed(text: str) -> str:
        return f" {text} \n" if text else ""

    return Ranking(words.split()).points(as_indexed(head), as_indexed(body))


@pytest.mark.parametrize(
    ("words", "texts"),
    [
        ("library", ["the library night", "librarything here", "oldlibrary stays"]),
        ("ספריה", ["אל ספריה", "אל והספריה", "ספריהות כאן", "קספריה כאן"]),
        ("مكتبه", ["في مكتبه", "في والمكتبه", "مكتبهم هنا", "قمكتبهق هنا"]),
    ],
)
def test_a_whole_word_comes_before_its_forms_and_those_before_its_inside(
    words: str, texts: list[str]
) -> None:
    rated = [points(words, text) for text in texts]
    assert rated == sorted(rated, reverse=True)
    assert len(set(rated)) == len(rated)


def test_a_title_comes_before_the_rest_and_a_short_text_before_a_long_one() -> None:
    assert points("night", "a night", "word " * 60) > points("night", "title", "a night")
    assert points("night", "a night") > points("night", "a night", "word " * 60)
    assert points("open night", "open night") > points("open night", "night open")


def test_a_late_workshop_comes_before_an_old_one() -> None:
    assert lateness("2026-05-14", "2026-05-14") == 2
    assert lateness("2024-05-14", "2026-05-14") > lateness("2020-05-14", "2026-05-14") == 0
    assert lateness("", "2026-05-14") == 0


def test_the_order_of_an_answer(office: tuple[Workbench, dict[str, str]]) -> None:
    bench, ids = office
    wish = AddRecord(ids["akko_2024"], "finding", {"kind": "wish", "title": Text("ספרייה")})
    alone = str(bench.runner.run(wish).value)
    order = [hit.id for hit in bench.reads.find("ספריה", SearchFilter()).hits]
    # The word by itself, or a star, before what stands behind a prefix in a longer text.
    assert order.index(alone) < order.index(ids["asset"])
    assert order.index(ids["story"]) < order.index(ids["asset"])


def test_the_sample_comes_last_and_counts_nowhere(
    office: tuple[Workbench, dict[str, str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    bench, ids = office
    before = bench.reads.find("ספריה", SearchFilter())
    bench.runner.run(InsertSample())
    fields = {"kind": "story", "title": Text("ספריה"), "permission": "anonymous", "starred": True}
    key = str(bench.runner.run(AddRecord(SAMPLE_ID, "finding", fields)).value)
    after = bench.reads.find("ספריה", SearchFilter())
    real = [hit for hit in after.hits if not hit.sample]
    assert [hit.id for hit in real] == [hit.id for hit in before.hits]
    behind = after.hits[len(real) :]
    assert key in {hit.id for hit in behind}
    assert {(hit.sample, hit.workshop_id) for hit in behind} == {(True, SAMPLE_ID)}
    assert (after.found, after.choices) == (before.found, before.choices)
    inside = bench.reads.find("ספריה", SearchFilter(workshop_id=SAMPLE_ID))
    assert inside.found == len(inside.hits) == len(behind)
    assert not any(hit.sample for hit in inside.hits)
    with monkeypatch.context() as patched:
        patched.setattr("aiworkshop.library.search_index._LOOKED_AT", 1)
        every = bench.reads.find("ספריה", SearchFilter())
        assert every.more
        assert {one.key for one in every.choices["town"]} == {ids["akko"], ids["dimona"]}


def test_alone_the_sample_is_searched_like_any_workshop(tmp_path: Path) -> None:
    with opened_workbench(tmp_path / "library.sqlite") as bench:
        bench.runner.run(InsertSample())
        fields = {"kind": "story", "title": Text("Quokka"), "permission": "anonymous"}
        bench.runner.run(AddRecord(SAMPLE_ID, "finding", fields))
        (hit,) = bench.reads.find("quokka", SearchFilter()).hits
        assert not hit.sample
        assert bench.reads.find("quokka", SearchFilter()).found == 1
