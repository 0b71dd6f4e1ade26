"""The office's records in a workshop's file, and the whole office in one."""

import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from aiworkshop.base.errors import UserError
from aiworkshop.base.text import Text
from aiworkshop.facilitation.exchange.conflicts import ResolveConflict, list_conflicts
from aiworkshop.facilitation.exchange.export import SCHEMA, export_text, export_workshop
from aiworkshop.facilitation.exchange.importing import ImportWorkshop
from aiworkshop.facilitation.exchange.preview import preview_import
from aiworkshop.facilitation.reads import Reads
from aiworkshop.facilitation.records import AddRecord, ChangeRecord, DeleteRecords
from aiworkshop.facilitation.runner import Runner
from aiworkshop.library.library import Library
from aiworkshop.library.schema import OFFICE_KINDS
from aiworkshop.readmodels.record import OFFICE_ID
from tests.facilitation.exchange.office_world import Office, W
from tests.facilitation.exchange.worlds import (
    act_in_office,
    every_row,
    import_text,
    make_workshop,
    new_library,
)


def ids(document: dict[str, dict[str, list[dict[str, str]]]], kind: str) -> set[str]:
    return {record["id"] for record in document["office"].get(kind, ())}


@pytest.fixture
def office(library: Library) -> Office:
    return Office(library)


def test_a_workshop_takes_along_what_it_names(office: Office) -> None:
    document = json.loads(export_text(office.library, W))
    assert ids(document, "authority") == {office.akko, office.cluster}
    assert ids(document, "cluster_member") == {office.within}
    assert ids(document, "enrolment") == {office.enrolled, office.too}
    assert ids(document, "cohort") == {office.first, office.second}
    assert ids(document, "programme") == {office.hazira, office.equitable}
    assert ids(document, "channel") == {office.channel, office.unused}
    assert ids(document, "inquiry") == {office.inquiry}
    assert "team_member" not in document["office"], "people's names stay in the office"
    assert not set(document["office"]) & set(document["records"])


def test_it_comes_back_byte_for_byte_and_twice_is_once(office: Office) -> None:
    text = export_text(office.library, W)
    with new_library() as other:
        import_text(other, text)
        assert export_text(other, W) == text
        before = every_row(other)
        again = import_text(other, text)
        assert (again.added, again.changed, again.conflicts) == (0, 0, 0)
        assert every_row(other) == before


def test_the_whole_office_is_one_file(office: Office) -> None:
    text = export_text(office.library, OFFICE_ID)
    document = json.loads(text)
    assert document["workshop"] is None
    assert document["records"] == {}
    assert document["private"] is True
    assert document["schema"] == SCHEMA
    assert ids(document, "programme") == {office.hazira, office.equitable, office.apart}
    assert ids(document, "team_member") == {office.member}
    with new_library() as other:
        result = import_text(other, text)
        assert result.workshop_id == OFFICE_ID
        assert result.added == sum(map(len, document["office"].values()))
        assert export_text(other, OFFICE_ID) == text
        assert not Reads(other).workshop_cards()


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_any_office_comes_back_byte_for_byte(data: st.DataObject) -> None:
    with new_library() as one, new_library() as other, new_library() as third:
        workshop_id = make_workshop(one, data, records=4)
        act_in_office(one, data, workshop_id, data.draw(st.integers(0, 14)))
        text = export_text(one, workshop_id)
        canonical = json.dumps(json.loads(text), sort_keys=True, ensure_ascii=False, indent=1)
        assert text == canonical + "\n"
        import_text(other, text)
        assert export_text(other, workshop_id) == text
        assert import_text(other, text).added == 0

        text = export_text(one, OFFICE_ID)
        import_text(third, text)
        assert export_text(third, OFFICE_ID) == text
        rows, before = every_row(third), every_row(one)
        assert {kind: rows[kind] for kind in OFFICE_KINDS} == {
            kind: before[kind] for kind in OFFICE_KINDS
        }


def test_an_empty_office_is_a_file_too(library: Library) -> None:
    text = export_text(library, OFFICE_ID)
    with new_library() as other:
        assert import_text(other, text).added == 0
        assert export_text(other, OFFICE_ID) == text


def test_undoing_the_import_takes_the_office_back(office: Office, tmp_path: Path) -> None:
    file = tmp_path / "workshop.json"
    export_workshop(office.library, W, file)
    with new_library() as other:
        runner = Runner(other)
        runner.run(ImportWorkshop(file))
        assert Reads(other).office(["authority"]).authority
        after = every_row(other, "journal")
        runner.undo(W)
        assert not any(every_row(other, "journal", "meta", "content_snapshot").values())
        runner.redo(W)
        assert every_row(other, "journal") == after


def test_what_two_wrote_of_a_town_is_asked_in_the_office(office: Office) -> None:
    text = export_text(office.library, W)
    with new_library() as other:
        import_text(other, text)
        office.change("authority", office.akko, notes=Text("one"))
        Runner(other).run(
            ChangeRecord(OFFICE_ID, "authority", office.akko, {"notes": Text("other")})
        )
        result = import_text(office.library, export_text(other, W))
        assert result.conflicts == 1
        assert not list_conflicts(office.library, W)
        (found,) = list_conflicts(office.library, OFFICE_ID)
        assert (str(found.kept), str(found.other)) == ("other", "one")
        # The conflict goes along, and settled here is settled there.
        import_text(other, export_text(office.library, W))
        assert len(list_conflicts(other, OFFICE_ID)) == 1
        office.runner.run(ResolveConflict(OFFICE_ID, found.id, take_other=True))
        import_text(other, export_text(office.library, OFFICE_ID))
        assert not list_conflicts(other, OFFICE_ID)
        towns = {each.id: each.notes.text for each in Reads(other).office(["authority"]).authority}
        assert towns[office.akko] == "one"


def test_what_was_deleted_of_the_office_is_deleted_everywhere(office: Office) -> None:
    with new_library() as other:
        import_text(other, export_text(office.library, OFFICE_ID))
        office.runner.run(DeleteRecords(OFFICE_ID, (("programme", office.apart),)))
        import_text(other, export_text(office.library, OFFICE_ID))
        programmes = {each.id for each in Reads(other).office(["programme"]).programme}
        assert programmes == {office.hazira, office.equitable}


def test_a_preview_tells_what_of_the_office_is_new(office: Office, tmp_path: Path) -> None:
    file = tmp_path / "workshop.json"
    export_workshop(office.library, W, file)
    with new_library() as other:
        command = ImportWorkshop(file)
        preview = preview_import(other, command)
        result = Runner(other).run(command).value
        assert (preview.added, preview.changed) == (result.added, result.changed)  # type: ignore[attr-defined]
        counted = {(c.kind, c.office): c.count for c in preview.counts}
        assert counted["programme", True] == 2
        assert counted["finding", False] == 1
        assert ("cluster_member", True) not in counted
        assert not preview.of_office
        export_workshop(office.library, OFFICE_ID, file)
        preview = preview_import(other, ImportWorkshop(file))
        assert preview.of_office
        assert not preview.is_new
        assert not preview.title


# Made on two laptops


def test_what_two_laptops_made_is_told_and_joined_with_the_import(
    office: Office, tmp_path: Path
) -> None:
    file = tmp_path / "workshop.json"
    with new_library() as other:
        runner = Runner(other)
        for kind, name in (("programme", "HAZIRA"), ("authority", "acre"), ("authority", "Lod")):
            runner.run(AddRecord(OFFICE_ID, kind, {"name_en": Text(name)}))
        export_workshop(office.library, W, file)
        command = ImportWorkshop(file)
        alikes = preview_import(other, command).look_alikes
        assert [(each.kind, each.first.text, each.later.text) for each in alikes] == [
            ("programme", "Hazira", "HAZIRA"),
            ("authority", "עכו", "acre"),
        ]
        assert {each.first_id for each in alikes} == {office.hazira, office.akko}
        assert all(each.later_is_here and not each.first_is_here for each in alikes)
        assert alikes[1].first_names == ("עכו", "Acre")
        command.joins = tuple((each.kind, each.first_id, each.later_id) for each in alikes)
        runner.run(command)
        found = Reads(other).office(["programme", "authority"])
        assert {each.id for each in found.programme} == {office.hazira, office.equitable}
        assert len(found.authority) == 3
        assert not preview_import(other, ImportWorkshop(file)).look_alikes
        runner.undo(W)
        assert len(Reads(other).office(["programme"]).programme) == 1


def test_left_for_later_both_stay_and_are_told_no_more(office: Office, tmp_path: Path) -> None:
    file = tmp_path / "workshop.json"
    with new_library() as other:
        Runner(other).run(AddRecord(OFFICE_ID, "programme", {"name_en": Text("Hazira")}))
        export_workshop(office.library, W, file)
        command = ImportWorkshop(file)
        assert preview_import(other, command).look_alikes
        Runner(other).run(command)
        assert len(Reads(other).office(["programme"]).programme) == 3
        assert not preview_import(other, ImportWorkshop(file)).look_alikes


def test_both_laptops_join_the_same_two_into_the_same_one(office: Office, tmp_path: Path) -> None:
    with new_library() as other:
        Runner(other).run(AddRecord(OFFICE_ID, "authority", {"name_en": Text("Acre")}))
        texts = [export_text(library, OFFICE_ID) for library in (office.library, other)]
        for library, text in zip((other, office.library), texts, strict=True):
            file = tmp_path / "office.json"
            file.write_text(text, encoding="utf-8")
            command = ImportWorkshop(file)
            (alike,) = preview_import(library, command).look_alikes
            command.joins = ((alike.kind, alike.later_id, alike.first_id),)
            Runner(library).run(command)
        for _ in range(2):
            import_text(other, export_text(office.library, OFFICE_ID))
            import_text(office.library, export_text(other, OFFICE_ID))
        assert export_text(other, OFFICE_ID) == export_text(office.library, OFFICE_ID)
        found = Reads(other).office(["authority"]).authority
        assert [each.id for each in found if "Acre" in [*each.aliases, each.name_en.text]] == [
            office.akko
        ]


def test_what_still_names_a_town_that_was_joined_is_told(office: Office, tmp_path: Path) -> None:
    acre = office.add("authority", name_en=Text("Acre"))
    with new_library() as other:
        import_text(other, export_text(office.library, OFFICE_ID))
        runner = Runner(other)
        asset = {"authority_id": acre, "title": Text("The port")}
        runner.run(AddRecord(OFFICE_ID, "register_asset", asset))
        file = tmp_path / "office.json"
        export_workshop(office.library, OFFICE_ID, file)
        command = ImportWorkshop(file)
        command.joins = (("authority", office.akko, acre),)
        office.runner.run(command)
        export_workshop(other, OFFICE_ID, file)
        command = ImportWorkshop(file)
        (alike,) = preview_import(office.library, command).look_alikes
        assert (alike.first_id, alike.later_id) == (office.akko, acre)
        command.joins = ((alike.kind, alike.first_id, alike.later_id),)
        office.runner.run(command)
        (found,) = Reads(office.library).office(["register_asset"]).register_asset
        assert found.authority_id == office.akko


# Circles


def test_clusters_closed_into_a_circle_by_two_laptops_are_opened(office: Office) -> None:
    a, b = (office.add("authority", name_en=Text(name), authority_type="cluster") for name in "AB")
    with new_library() as other:
        import_text(other, export_text(office.library, OFFICE_ID))
        first = office.add("cluster_member", cluster_id=a, member_id=b)
        back = {"cluster_id": b, "member_id": a}
        Runner(other).run(AddRecord(OFFICE_ID, "cluster_member", back))
        for _ in range(2):
            import_text(other, export_text(office.library, OFFICE_ID))
            import_text(office.library, export_text(other, OFFICE_ID))
        assert export_text(other, OFFICE_ID) == export_text(office.library, OFFICE_ID)
        members = {each.id for each in Reads(other).office(["cluster_member"]).cluster_member}
        assert members == {office.within, office.beside, first}


def test_a_circle_in_a_file_does_not_come_in(office: Office, library: Library) -> None:
    document = json.loads(export_text(office.library, OFFICE_ID))
    for record in document["office"]["cluster_member"]:
        record["cluster_id"] = record["member_id"] = office.akko
    with new_library() as other:
        import_text(other, json.dumps(document))
        assert not Reads(other).office(["cluster_member"]).cluster_member


# Bad files


def refused(library: Library, document: object) -> str:
    before = every_row(library)
    with pytest.raises(UserError) as caught:
        import_text(library, json.dumps(document))
    assert every_row(library) == before
    return caught.value.code


def test_what_does_not_hold_in_the_office_part_is_refused(office: Office) -> None:
    text = export_text(office.library, W)

    def broken(**changes: object) -> object:
        document = json.loads(text)
        for path, value in changes.items():
            *into, last = path.split("__")
            at = document
            for key in into:
                at = at[int(key) if key.isdigit() else key]
            if value is None:
                del at[last]
            else:
                at[last] = value
        return document

    cases: list[tuple[object, str]] = [
        (broken(office=[]), "exchange_malformed"),
        (broken(office__finding=[]), "exchange_unknown"),
        (broken(office__workshop=[]), "exchange_unknown"),
        (broken(records__programme=[]), "exchange_unknown"),
        (broken(office__cohort__0__programme_id="f" * 32), "exchange_dangling"),
        (broken(office__authority=None), "exchange_dangling"),
        (broken(office__cohort__0__programme_id=office.akko), "exchange_dangling"),
        (broken(office__cohort__0__town="x"), "exchange_unknown"),
        (broken(office__authority__0__aliases=[3]), "exchange_malformed"),
        (broken(office__authority__0__workshop_id=W), "exchange_unknown"),
        (broken(office__inquiry__0__enrolment_ids=["x"]), "exchange_malformed"),
        (broken(workshop__authority_id="Akko"), "exchange_malformed"),
        (broken(workshop__enrolment_ids=["Akko"]), "exchange_malformed"),
        (broken(workshop__id=OFFICE_ID), "exchange_malformed"),
        (broken(schema=SCHEMA + 1), "exchange_newer"),
        (broken(participants=False, private=False), "exchange_malformed"),
    ]
    with new_library() as other:
        for document, code in cases:
            assert refused(other, document) == code


def test_what_does_not_hold_in_a_copy_of_the_office_is_refused(office: Office) -> None:
    text = export_text(office.library, OFFICE_ID)
    with_theme = json.loads(text)
    with_theme["records"] = {"theme": []}
    with_content = json.loads(text)
    with_content["content"] = {"0" * 64: {}}
    for_study = json.loads(text)
    for_study.update(participants=False, private=False)
    with new_library() as other:
        for document in (with_theme, with_content, for_study):
            assert refused(other, document) == "exchange_malformed"


@pytest.mark.parametrize("schema", [1, 2, 3])
def test_files_of_earlier_schemas_have_no_office_and_are_read(office: Office, schema: int) -> None:
    document = json.loads(export_text(office.library, W))
    del document["office"]
    document["schema"] = schema
    with new_library() as other:
        assert import_text(other, json.dumps(document)).added == 2
        assert not Reads(other).office(["authority"]).authority
