"""Files that the first release wrote, and the records that came after it."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from aiworkshop.base.errors import UserError
from aiworkshop.base.text import Text
from aiworkshop.facilitation.exchange.conflicts import list_conflicts
from aiworkshop.facilitation.exchange.export import export_text
from aiworkshop.facilitation.exchange.importing import ImportWorkshop
from aiworkshop.facilitation.records import AddRecord, ChangeRecord, DeleteRecords
from aiworkshop.facilitation.runner import Runner
from aiworkshop.library.library import Library
from tests.facilitation.exchange.worlds import every_row, import_text, new_library

FILE = Path(__file__).with_name("first_release.json")
W = "01a2" + "0" * 27 + "1"
STORY = "החצר שנפתחה"


def test_a_file_of_the_first_release_comes_in() -> None:
    with new_library() as library, new_library() as other:
        Runner(library).run(ImportWorkshop(FILE))
        text = export_text(library, W)
        document = json.loads(text)
        assert document["schema"] == 4
        story = document["records"]["finding"][0]
        assert story["title"]["text"] == STORY
        clock = ["019c1e3f2c10-0000-abcdef01", "019c1c3d37e0-0000-5be21c07"]
        assert story["field_clocks"] == {"title": clock}
        import_text(other, text)
        assert export_text(other, W) == text
        before = every_row(library)
        Runner(library).run(ImportWorkshop(FILE))
        import_text(library, text)
        assert every_row(library) == before


def test_its_clocks_tell_who_knew_what() -> None:
    with new_library() as here, new_library() as there:
        for library in (here, there):
            Runner(library).run(ImportWorkshop(FILE))
        story = json.loads(export_text(here, W))["records"]["finding"][0]["id"]
        runner = Runner(here)
        runner.run(ChangeRecord(W, "finding", story, {"title": Text("known")}))
        import_text(there, export_text(here, W))
        assert not list_conflicts(there, W)
        Runner(there).run(ChangeRecord(W, "finding", story, {"title": Text("there")}))
        runner.run(ChangeRecord(W, "finding", story, {"title": Text("here")}))
        import_text(there, export_text(here, W))
        (found,) = list_conflicts(there, W)
        assert (found.now, found.other) == (Text("here"), Text("there"))
        Runner(there).run(ImportWorkshop(FILE))
        assert len(list_conflicts(there, W)) == 1, "the old file again asks nothing"


@pytest.fixture
def voted(library: Library, runner: Runner, workshop_id: str) -> dict[str, Any]:
    """A document with one record of each new kind that names other records in its lists."""

    def add(record: str, **fields: object) -> str:
        return str(runner.run(AddRecord(workshop_id, record, fields)).value)

    theme, person = add("theme", title=Text("x")), add("participant", name=Text("נועה"))
    opportunity = add("opportunity", title=Text("y"))
    round_id = add("vote_round", items_kind="theme", item_ids=[theme], state="closed")
    add("vote_count", vote_round_id=round_id, item_id=theme, dots=3)
    add("seating_rule", kind="apart", participant_ids=[person, person])
    add("table_mix", phase="discovery", mixed_by=["department"], seed=7)
    add("group", phase="design", number=9, opportunity_id=opportunity)
    add("valuation", permission="anonymous", word=Text("תקווה"))
    runner.run(ChangeRecord(workshop_id, "theme", theme, {"placing": {"x": 0.25, "y": 1}}))
    runner.run(
        DeleteRecords(
            workshop_id,
            (("theme", theme), ("participant", person), ("opportunity", opportunity)),
        )
    )
    document: dict[str, Any] = json.loads(export_text(library, workshop_id))
    return document


def test_lists_and_strings_may_name_what_is_gone(voted: dict[str, Any]) -> None:
    for kind in ("theme", "participant", "opportunity"):
        del voted["records"][kind]
    for kind in ("membership", "sign_up"):
        voted["records"].pop(kind, None)
    with new_library() as other:
        import_text(other, json.dumps(voted))
        rows = every_row(other)
        assert rows["vote_count"] and rows["vote_round"] and rows["seating_rule"]


BROKEN: dict[str, tuple[str, Callable[[dict[str, Any]], object]]] = {
    "permission": ("valuation", lambda r: r.update(permission="everyone")),
    "kind of items": ("vote_round", lambda r: r.update(items_kind="planet")),
    "items are no list": ("vote_round", lambda r: r.update(item_ids={"a": "b"})),
    "an item is no id": ("vote_round", lambda r: r.update(item_ids=["../x"])),
    "a person is no id": ("seating_rule", lambda r: r.update(participant_ids=[7])),
    "an attribute is no word": ("table_mix", lambda r: r.update(mixed_by=[["a"]])),
    "a place is no mapping": ("theme", lambda r: r.update(placing=[0.5])),
    "a place without end": ("theme", lambda r: r.update(placing={"x": float("inf")})),
    "the item is no id": ("vote_count", lambda r: r.update(item_id="theme 3")),
    "the opportunity is no id": ("group", lambda r: r.update(opportunity_id="x")),
}


@pytest.mark.parametrize(("kind", "spoil"), BROKEN.values(), ids=BROKEN.keys())
def test_a_new_kind_that_does_not_hold_is_refused(
    voted: dict[str, Any], kind: str, spoil: Callable[[dict[str, Any]], object]
) -> None:
    spoil(voted["records"][kind][-1])
    with new_library() as other:
        before = every_row(other)
        with pytest.raises(UserError) as caught:
            import_text(other, json.dumps(voted))
        assert caught.value.code == "exchange_malformed"
        assert every_row(other) == before
