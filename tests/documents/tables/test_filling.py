"""What stands in the tables, before any file is written."""

from dataclasses import replace
from datetime import date, datetime, time

import pytest

from aiworkshop.base.text import Text
from aiworkshop.documents.tables.registry import SHEETS
from aiworkshop.method.permissions import PERMISSIONS
from aiworkshop.readmodels.sheet_records import CharterAnswer
from tests.documents.tables.full_workshop import full_parts, row_of, table_of, tables_of
from tests.documents.workshop_parts import Parts

BEARINGS = ("phase", "table", "prompt", "themes", "dots", "permission")


def test_a_finding_says_where_it_comes_from_and_what_it_is_tied_to() -> None:
    _, contents = full_parts()
    row = row_of(table_of(tables_of(contents), "findings"))
    assert row["kind"] == "Story"
    assert row["phase"] == "Discovery"
    assert row["table"] == 3
    assert row["table_name"] == Text("זית", "he")
    assert str(row["prompt"]).startswith("Interview guide: Tell me about a high point")
    assert str(row["themes"]) == "Open doors"
    assert row["dots"] == 7
    assert row["permission"] == "With name in the report"
    assert row["title"] == Text("הספרייה", "he")
    assert row["title_translation"] == Text("The library", "en")
    assert row["starred"] is True


def test_a_success_factor_names_its_story_and_its_own_theme() -> None:
    _, contents = full_parts()
    row = row_of(table_of(tables_of(contents), "findings"), 1)
    assert row["kind"] == "Root cause of success"
    assert str(row["story"]) == "הספרייה"
    assert row["table"] == 3
    assert str(row["themes"]) == "Neighbours"
    assert row["dots"] == 0


@pytest.mark.parametrize("language", ["en", "he", "ar"])
def test_every_item_carries_its_bearings_in_every_language(language: str) -> None:
    _, contents = full_parts()
    tables = tables_of(contents, language)
    assert {table.id for table in tables.tables} == set(SHEETS.ids) - {"interviews"}
    for table in tables.tables:
        if table.items:
            columns = [each.id for each in table.columns]
            assert [each for each in BEARINGS if each not in columns] == [], table.id
            assert all(row_of(table, n)["permission"] for n in range(len(table.rows)))


def test_themes_come_down_from_where_things_grew() -> None:
    _, contents = full_parts()
    tables = tables_of(contents)
    for table in ("opportunities", "propositions", "critiques", "initiatives", "actions"):
        assert str(row_of(table_of(tables, table))["themes"]) == "Open doors", table


def test_real_dates_numbers_sums_and_times() -> None:
    _, contents = full_parts()
    tables = tables_of(contents)
    action = row_of(table_of(tables, "actions"))
    assert action["due"] == date(2026, 5, 20)
    assert action["cost_agorot"] == 123.45
    request = row_of(table_of(tables, "promises"), 1)
    assert request["due"] == Text("soon")
    assert str(request["matched"]) == "A room"
    step = row_of(table_of(tables, "agenda"))
    assert step["start"] == time(9, 0)
    assert step["began"] == datetime(2026, 5, 14, 9, 5)
    assert (step["planned"], step["minutes"]) == (15, 12)


def test_names_only_where_they_were_agreed_to_and_asked_for() -> None:
    _, contents = full_parts()
    shown = tables_of(contents, names=True)
    assert str(row_of(table_of(shown, "findings"))["teller"]) == "Dana"
    assert str(row_of(table_of(shown, "actions"))["owner"]) == "Lior"
    hidden = tables_of(contents, names=False)
    for table in hidden.tables:
        assert not {"teller", "owner", "person", "convener"} & {c.id for c in table.columns}


def test_an_open_vote_is_told_nowhere() -> None:
    parts, contents = full_parts()
    theme = contents.theme[0].id
    parts.add("vote_round", items_kind="theme", state="open", item_ids=[theme])
    tables = tables_of(replace(parts.contents(), source_sheet=contents.source_sheet))
    assert row_of(table_of(tables, "themes"))["dots"] is None
    assert row_of(table_of(tables, "findings"))["dots"] is None
    assert [str(row[-2]) for row in table_of(tables, "votes").rows] == ["Neighbours"]
    assert "vote_counts" not in {table.id for table in tables.tables}


def test_a_closed_round_with_its_places_and_tables() -> None:
    _, contents = full_parts()
    tables = tables_of(contents)
    votes = [row_of(table_of(tables, "votes"), n) for n in (0, 1)]
    assert [(str(each["item"]), each["dots"], each["place"]) for each in votes] == [
        ("Open doors", 7, 1),
        ("Neighbours", 0, 2),
    ]
    assert votes[0]["closed"] == datetime(2026, 5, 14, 11, 0)
    assert row_of(table_of(tables, "vote_counts"))["table"] == 3


def test_people_are_counted_and_never_listed() -> None:
    _, contents = full_parts()
    rows = table_of(tables_of(contents, names=True), "participants").rows
    assert (rows[0][0], rows[0][2]) == ("Participants", 4)
    assert not any("Somebody" in str(cell) for row in rows for cell in row)


def test_what_nobody_said_leaves_no_sheet_and_is_named() -> None:
    tables = tables_of(Parts(title="Town").contents())
    assert tables.tables == ()
    assert "Findings" in tables.empty
    assert len(tables.empty) == len(SHEETS)


@pytest.mark.parametrize("level", PERMISSIONS.ids)
def test_what_stays_in_the_room_has_no_row(level: str) -> None:
    parts = Parts()
    parts.add("finding", kind="wish", title="A bench", permission=level)
    assert bool(tables_of(parts.contents()).tables) == (level != "room_only")


def test_a_charter_says_what_its_sheet_said() -> None:
    _, contents = full_parts()
    team = contents.initiative[0].id
    answers = tuple(CharterAnswer(team, "what", Text(words)) for words in ("Locks", "Keys"))
    row = row_of(table_of(tables_of(replace(contents, charter_answer=answers)), "initiatives"))
    assert str(row["what"]) == "Locks\nKeys"
