"""Any letters inside a word find its record, whatever marks, cases and variants they have."""

from collections.abc import Sequence

import pytest

from aiworkshop.base.text import Text
from aiworkshop.library.folding import fold, snippet
from aiworkshop.library.library import Library
from aiworkshop.library.queries.findings import finding_ids
from aiworkshop.library.schema import METADATA
from aiworkshop.library.search_index import bring_up_to_date, drop_index, matching_ids, search
from aiworkshop.library.unit_of_work import UnitOfWork


def add_findings(library: Library, titles: Sequence[str], workshop: str = "") -> list[str]:
    """A workshop (its id comes first) with findings."""

    def apply(unit: UnitOfWork) -> list[str]:
        owner = workshop or unit.add("workshop", {"title": Text("Event")})
        unit.workshop_id = owner
        return [owner, *(unit.add("finding", {"title": Text(title)}) for title in titles)]

    return library.write("add", workshop, apply)[0]


def found(library: Library, words: str, **options: object) -> list[str]:
    return [hit.id for hit in search(library, words, **options)]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("שָׁלוֹם לכולם", "שלום"),
        ("הקהילה בעיר", "קהיל"),
        ("ספר", "פר"),
        ("ספר", "ר"),
        ("مَدْرَسَةٌ جديدة", "مدرسه"),
        ("أطفال الحي", "اطفال"),
        ("على الطريق", "علي"),
        ("جـــمال", "جمال"),
        ("Straße Café", "strasse cafe"),
        ("צה״ל", 'צה"ל'),
        ("בית־ספר", "בית-ספר"),
        ("in ٢٠٢٦", "2026"),
        ("שלום\u200f, עולם", "עולם"),
        ('say "50%" or _x_', '"50%" _x'),
        ("😀 שמחה", "😀"),
    ],
)
def test_letters_inside_words_find_the_record(library: Library, text: str, words: str) -> None:
    owner, key, _ = add_findings(library, [text, "zzz qqq"])
    assert found(library, words) == [key]
    with library.read() as connection:
        assert matching_ids(connection, words, "finding", owner) == {key}


def test_every_word_must_be_there_in_any_field_and_order(library: Library) -> None:
    def apply(unit: UnitOfWork) -> str:
        return unit.add("finding", {"title": Text("גינה"), "telling": Text("שכנים נטעו עצים")})

    owner, *_ = add_findings(library, ["גינה ריקה"])
    key = library.write("add", owner, apply)[0]
    assert found(library, "עצים גינה") == [key]
    assert found(library, "נט גי") == [key]
    assert found(library, "   ") == []
    assert found(library, "עצים ירח") == []


def test_who_takes_something_on_is_found_and_no_id_is(library: Library) -> None:
    owner, *_ = add_findings(library, [])
    fields = {"title": Text("opening"), "owner": Text("Noa Levi")}
    step = library.write("add", owner, lambda unit: unit.add("agenda_step", fields))[0]
    assert found(library, "levi") == [step]
    assert found(library, owner) == []


def test_signs_part_words_and_find_nothing_by_themselves(library: Library) -> None:
    _, key, _ = add_findings(library, ["100% of_the neighbours", "ofxneigh"])
    for words in ("0%of_", "of_the", "of%neigh the"):
        assert found(library, words) == [key], words
    for signs in ("%", "_", "%_", "\\", "' \"", "/%"):
        assert found(library, signs) == [], signs


def test_the_index_follows_changes_deletions_and_restoring(library: Library) -> None:
    owner, key = add_findings(library, ["תחילה"])
    assert found(library, "תחילה") == [key]
    library.write("change", owner, lambda unit: unit.change("finding", key, {"title": "אחרת"}))
    assert found(library, "תחילה") == []
    assert found(library, "אחרת") == [key]
    library.write("delete", owner, lambda unit: unit.remove("finding", key))
    assert found(library, "אחרת") == []
    library.write("restore", owner, lambda unit: unit.restore("finding", key))
    assert found(library, "אחרת") == [key]


def test_a_workshop_in_the_trash_is_not_searched(library: Library) -> None:
    owner, _ = add_findings(library, ["נעלם"])
    assert len(found(library, "נעלם")) == 1
    library.write("delete", owner, lambda unit: unit.remove("workshop", owner))
    assert found(library, "נעלם") == []


def test_search_keeps_to_workshop_kinds_and_limit(library: Library) -> None:
    first, *ones = add_findings(library, ["משותף"] * 3)
    second, *others = add_findings(library, ["משותף"] * 2)
    library.write("add", first, lambda unit: unit.add("theme", {"title": Text("משותף")}))
    assert set(found(library, "משותף", workshop_id=second)) == set(others)
    assert set(found(library, "משותף", workshop_id=first, kinds=["finding"])) == set(ones)
    assert len(found(library, "משותף", kinds=["theme"])) == 1
    assert len(found(library, "משותף", limit=4)) == 4


def test_a_large_workshop_is_searched_through_the_trigrams(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("aiworkshop.library.search_query.FEW_ROWS", 2)
    monkeypatch.setattr("aiworkshop.library.search_query._FEW_TERMS", 3)
    owner, *keys = add_findings(library, ["אבגדה", "בגד", "גד", "ד", "אב אג אד אה אור"])
    for words, expected in {
        "בגד": keys[:2],
        "גד": keys[:3],
        "ד": keys,
        "א": [keys[0], keys[4]],
        "גד א": [keys[0]],
        "בגד א": [keys[0]],
        "ץ": [],
    }.items():
        assert set(found(library, words, workshop_id=owner)) == set(expected), words


@pytest.mark.parametrize("few", [0, 100])
def test_a_list_filtered_by_words_keeps_its_own_order(
    library: Library, monkeypatch: pytest.MonkeyPatch, few: int
) -> None:
    monkeypatch.setattr("aiworkshop.library.search_index._FEW_MATCHES", few)
    owner, *keys = add_findings(library, ["גן ירוק", "ים", "גן", "ירוק בגן", "גָּן"])
    gone = keys[2]
    library.write("delete", owner, lambda unit: unit.remove("finding", gone))
    bring_up_to_date(library)
    with library.read() as connection:
        assert finding_ids(connection, owner, words="גן") == [keys[0], keys[3], keys[4]]
        assert finding_ids(connection, owner, words="גן ירוק") == [keys[0], keys[3]]
        assert finding_ids(connection, owner, words="מדבר") == []


def test_an_index_made_in_steps_holds_what_was_saved_in_between(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("aiworkshop.library.search_upkeep._RECORDS_PER_STEP", 2)
    owner, *keys = add_findings(library, [f"ישן {number}" for number in range(7)])
    for _ in range(3):
        assert not bring_up_to_date(library, seconds=0)
    library.write("c", owner, lambda unit: unit.change("finding", keys[0], {"title": "חדש"}))
    added = add_findings(library, ["חדש"], owner)[1]
    steps = 3
    while not bring_up_to_date(library, seconds=0):
        steps += 1
    assert steps > 5
    assert set(found(library, "חדש")) == {keys[0], added}
    assert set(found(library, "ישן")) == set(keys[1:])


def test_a_save_does_not_touch_the_index(library: Library) -> None:
    add_findings(library, ["ראשון"])
    bring_up_to_date(library)
    add_findings(library, ["שני"])
    with library.read() as connection:
        count = connection.exec_driver_sql("SELECT count(*) FROM search_text").scalar()
    assert count == 2  # the first workshop and its finding


def test_a_dropped_or_broken_index_is_made_again(library: Library) -> None:
    _, key = add_findings(library, ["עדיין כאן"])
    assert found(library, "עדיין") == [key]
    drop_index(library)
    assert found(library, "עדיין") == [key]
    with library.upkeep() as connection:
        connection.exec_driver_sql("UPDATE search_index_data SET block = x'ffffffffffffff'")
    assert found(library, "עדיין") == [key]
    with library.upkeep() as connection:
        connection.exec_driver_sql("DROP TABLE search_text")
    assert found(library, "עדיין") == [key]


def test_snippets_show_the_text_as_written_around_the_word() -> None:
    text = " ".join(["מילה"] * 40) + " הַקְּהִילָּה כולה " + " ".join(["עוד"] * 40)
    part = snippet(text, [fold("קהילה")])
    assert part is not None
    line, ((start, end),) = part
    assert line[start:end] == "הַקְּהִילָּה"[1:] or line[start:end] == "קְּהִילָּה"
    assert len(line) < 100
    assert line.startswith("…")
    assert line.endswith("…")
    assert snippet("short text", ["text"]) == ("short text", ((6, 10),))
    assert snippet("short text", ["none"]) is None
    assert snippet("x" * 50_000, ["xxx"]) is not None


def test_hits_carry_kind_workshop_and_snippet(library: Library) -> None:
    owner, key = add_findings(library, ["סיפור על תקווה"])
    (hit,) = search(library, "תקווה")
    assert hit[:4] == ("finding", key, owner, "סיפור על תקווה")
    assert [hit.snippet[start:end] for start, end in hit.marks] == ["תקווה"]
    assert (hit.phase, hit.starred) == ("discovery", False)


def test_the_index_is_no_part_of_the_programs_tables() -> None:
    assert not [name for name in METADATA.tables if name.startswith("search_")]
