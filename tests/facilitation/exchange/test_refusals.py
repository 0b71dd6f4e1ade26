"""Files that do not hold: one sentence, and the library as it was."""

import copy
import json
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from aiworkshop.base.errors import UserError
from aiworkshop.base.text import Text
from aiworkshop.facilitation.exchange.conflicts import list_conflicts
from aiworkshop.facilitation.exchange.export import SCHEMA, export_text
from aiworkshop.facilitation.exchange.importing import ImportWorkshop
from aiworkshop.facilitation.exchange.refusals import SENTENCES
from aiworkshop.facilitation.reads import Reads
from aiworkshop.facilitation.runner import Runner
from aiworkshop.library.library import Library
from aiworkshop.library.unit_of_work import UnitOfWork
from tests.facilitation.exchange.worlds import every_row, import_text, new_library, small_content

W, GROUP, STORY, THEME = ("0" * 31 + digit for digit in "1234")
DEEP = 100_000
Document = dict[str, Any]


def _fill(unit: UnitOfWork) -> None:
    unit.add("workshop", {"title": Text("T"), "content_hash": small_content(unit)}, W)
    unit.add("participant", {"name": Text("N"), "attributes": {"role": ["mayor", 3, None]}})
    unit.add("group", {"phase": "discovery", "number": 1}, GROUP)
    story = {"kind": "story", "permission": "named", "group_id": GROUP, "title": Text("שלום", "he")}
    unit.add("finding", story, STORY)
    unit.add("finding", {"kind": "success_factor", "parent_id": STORY, "starred": True})
    unit.add("theme", {"title": Text("Theme"), "dots": 3}, THEME)
    unit.add("theme_finding", {"theme_id": THEME, "finding_id": STORY})
    link = {"record_kind": "theme", "record_id": THEME, "source_kind": "finding"}
    unit.add("origin_link", {**link, "source_id": STORY})
    unit.add("proposition", {"elements": ["culture"], "group_id": GROUP})
    unit.remove("proposition", unit.rows("proposition")[0]["id"])


@cache
def valid_text() -> str:
    """A file with something of everything, conflicts included."""
    with new_library() as one, new_library() as other:
        one.write("fill", W, _fill)
        import_text(other, export_text(one, W))
        for library, words, group in ((one, "earlier", None), (other, "later", GROUP)):

            def edit(unit: UnitOfWork, words: str = words, group: str | None = group) -> None:
                unit.change("theme", THEME, {"title": Text(words)})
                unit.change("finding", STORY, {"group_id": group, "starred": bool(group)})

            library.write("edit", W, edit)
            library.write("edit", W, lambda unit: unit.change("finding", STORY, {"group_id": None}))
        import_text(one, export_text(other, W))
        text = export_text(one, W)
    assert len(json.loads(text)["conflicts"]) >= 1
    return text


def changed(change: Callable[[Document], object]) -> str:
    document = json.loads(valid_text())
    change(document)
    return json.dumps(document, ensure_ascii=False)


def first(document: Document, kind: str) -> Document:
    record: Document = document["records"][kind][0]
    return record


BROKEN: dict[str, tuple[str, str]] = {
    "empty": ("", "exchange_foreign"),
    "not JSON": ("%PDF-1.7", "exchange_foreign"),
    "a list": ("[1, 2]", "exchange_foreign"),
    "foreign JSON": ('{"name": "package", "version": "1.0"}', "exchange_foreign"),
    "a report as JSON": ('{"kind": "aiworkshop-report", "form": "tables"}', "exchange_report"),
    "truncated": (valid_text()[:-200], "exchange_broken"),
    "lone surrogate bytes": ('{"a": "\ud800"}', "exchange_broken"),
    "deep lists": ('{"a": ' + "[" * DEEP + "]" * DEEP + "}", "exchange_malformed"),
    "deep mappings": ('{"a": ' + '{"b":' * DEEP + "1" + "}" * DEEP + "}", "exchange_malformed"),
    "thousands of digits": ('{"a": ' + "9" * 5000 + "}", "exchange_malformed"),
    "not a number": ('{"a": NaN}', "exchange_malformed"),
    "newer": (changed(lambda d: d.update(schema=SCHEMA + 1)), "exchange_newer"),
    "schema as text": (changed(lambda d: d.update(schema="1")), "exchange_malformed"),
    "schema true": (changed(lambda d: d.update(schema=True)), "exchange_malformed"),
    "not private": (changed(lambda d: d.update(private=False)), "exchange_malformed"),
    "a report": (changed(lambda d: d.pop("private")), "exchange_malformed"),
    "unknown part": (changed(lambda d: d.update(votes=[])), "exchange_unknown"),
    "unknown kind": (changed(lambda d: d["records"].update(vote=[])), "exchange_unknown"),
    "journal as kind": (changed(lambda d: d["records"].update(journal=[])), "exchange_unknown"),
    "second workshop": (
        changed(lambda d: d["records"].update(workshop=[d["workshop"]])),
        "exchange_unknown",
    ),
    "unknown field": (changed(lambda d: first(d, "theme").update(colour="")), "exchange_unknown"),
    "column instead of field": (
        changed(lambda d: first(d, "theme").update(title_language="he")),
        "exchange_unknown",
    ),
    "foreign owner": (
        changed(lambda d: first(d, "theme").update(workshop_id="0" * 32)),
        "exchange_unknown",
    ),
    "text as string": (
        changed(lambda d: first(d, "theme").update(title="x")),
        "exchange_malformed",
    ),
    "number as string": (
        changed(lambda d: first(d, "theme").update(dots="3")),
        "exchange_malformed",
    ),
    "yes as number": (
        changed(lambda d: first(d, "finding").update(unclear=1)),
        "exchange_malformed",
    ),
    "huge number": (changed(lambda d: first(d, "theme").update(dots=2**63)), "exchange_malformed"),
    "infinite number": (
        valid_text().replace('"dots": 3', '"dots": 1e999'),
        "exchange_malformed",
    ),
    "infinite attribute": (
        valid_text().replace('"mayor"', "1e999"),
        "exchange_malformed",
    ),
    "unknown permission": (
        changed(lambda d: first(d, "finding").update(permission="all")),
        "exchange_malformed",
    ),
    "direction": (
        changed(lambda d: first(d, "theme")["title"].update(direction="up")),
        "exchange_malformed",
    ),
    "id too short": (changed(lambda d: first(d, "theme").update(id="7")), "exchange_malformed"),
    "no id": (changed(lambda d: first(d, "theme").pop("id")), "exchange_malformed"),
    "stamp": (
        changed(lambda d: first(d, "theme").update(created="yesterday")),
        "exchange_malformed",
    ),
    "stamp of a mad clock": (
        changed(lambda d: first(d, "theme").update(created="ffffffffffff-ffff-00000000")),
        "exchange_malformed",
    ),
    "clock of no field": (
        changed(lambda d: first(d, "theme").update(field_clocks={"colour": ["", ""]})),
        "exchange_unknown",
    ),
    "clock without a stamp": (
        changed(lambda d: first(d, "theme").update(field_clocks={"dots": []})),
        "exchange_malformed",
    ),
    "clock with half a stamp": (
        changed(
            lambda d: first(d, "theme").update(
                field_clocks={"dots": [d["workshop"]["created"], d["workshop"]["created"][:9]]}
            )
        ),
        "exchange_malformed",
    ),
    "position": (changed(lambda d: first(d, "theme").update(position="é")), "exchange_malformed"),
    "position without end": (
        changed(lambda d: first(d, "theme").update(position="a0" + "z" * 900)),
        "exchange_malformed",
    ),
    "duplicate id": (
        changed(lambda d: d["records"]["theme"].append(first(d, "theme"))),
        "exchange_duplicate",
    ),
    "duplicate conflict": (
        changed(lambda d: d["conflicts"].append(d["conflicts"][0])),
        "exchange_duplicate",
    ),
    "dangling group": (
        changed(lambda d: first(d, "finding").update(group_id="f" * 32)),
        "exchange_dangling",
    ),
    "reference to another kind": (
        changed(lambda d: first(d, "finding").update(group_id=THEME)),
        "exchange_dangling",
    ),
    "dangling content": (changed(lambda d: d["content"].clear()), "exchange_dangling"),
    "other content": (
        changed(lambda d: next(iter(d["content"].values())).update(en="{}")),
        "exchange_malformed",
    ),
    "forged conflict": (
        changed(lambda d: d["conflicts"][0].update(id="f" * 32)),
        "exchange_malformed",
    ),
    "conflict of no field": (
        changed(lambda d: d["conflicts"][0].update(field="colour")),
        "exchange_unknown",
    ),
}


@pytest.mark.parametrize(("text", "code"), BROKEN.values(), ids=BROKEN.keys())
def test_a_broken_file_is_refused_and_changes_nothing(
    library: Library, tmp_path: Path, text: str, code: str
) -> None:
    before = every_row(library)
    path = tmp_path / "from outside.json"
    path.write_bytes(text.encode("utf-8", "surrogatepass"))
    with pytest.raises(UserError) as caught:
        Runner(library).run(ImportWorkshop(path))
    assert caught.value.code == code
    sentence = str(caught.value)
    assert sentence.startswith(("The file from outside.json ", "In the file from outside.json, "))
    assert "Nothing was changed. " in sentence
    assert "\n" not in sentence
    assert len(sentence) < 400
    assert every_row(library) == before


def test_every_sentence_is_met() -> None:
    met = {code for _, code in BROKEN.values()} | {"exchange_unreadable", "exchange_taken"}
    met.add("exchange_too_large")  # see test_archive.py
    assert met == set(SENTENCES)


@pytest.mark.parametrize("name", ["missing.json", ".", "no\0name", "x" * 300])
def test_a_file_that_cannot_be_opened(library: Library, tmp_path: Path, name: str) -> None:
    with pytest.raises(UserError) as caught:
        ImportWorkshop(tmp_path / name).prepare()
    assert caught.value.code == "exchange_unreadable"


def test_records_of_another_workshop_are_not_taken_over(library: Library) -> None:
    other = "9" * 32

    def theirs(unit: UnitOfWork) -> None:
        unit.add("workshop", {}, other)
        unit.add("theme", {"title": Text("theirs")}, THEME)

    library.write("other", other, theirs)
    before = every_row(library)
    with pytest.raises(UserError, match="part of another workshop"):
        import_text(library, valid_text())
    assert every_row(library) == before


def test_a_reference_into_another_workshop_is_dangling(library: Library) -> None:
    other, group = "9" * 32, "8" * 32

    def theirs(unit: UnitOfWork) -> None:
        unit.add("workshop", {}, other)
        unit.add("group", {}, group)

    library.write("other", other, theirs)
    text = changed(lambda d: first(d, "finding").update(group_id=group))
    with pytest.raises(UserError, match="neither in the file nor in this library"):
        import_text(library, text)


def test_part_of_a_workshop_may_refer_to_what_the_library_has(library: Library) -> None:
    import_text(library, valid_text())

    def part(document: Document) -> None:
        document["conflicts"] = []
        document["content"] = {}
        document["records"] = {"theme_finding": document["records"]["theme_finding"]}
        first(document, "theme_finding")["id"] = "7" * 32

    assert import_text(library, changed(part)).added == 1


def test_unclean_text_comes_in_clean(library: Library) -> None:
    text = changed(lambda d: d["workshop"].update(title={"text": "a\0b\r\n\u202ec"}))
    import_text(library, text)
    assert json.loads(export_text(library, W))["workshop"]["title"]["text"] == "ab\n\u202ec\u202c"


def test_a_byte_order_mark_does_no_harm(library: Library) -> None:
    assert import_text(library, "\ufeff" + valid_text()).added
    assert export_text(library, W) == valid_text()


# ---- any mutation at all

SCALARS: st.SearchStrategy[Any] = (
    st.none()
    | st.booleans()
    | st.integers(-(2**70), 2**70)
    | st.floats()
    | st.text(st.characters(exclude_categories=()), max_size=6)
    | st.sampled_from(["0" * 32, W, STORY, "a0", "A", "zz", "0" * 26, "named", "deleted"])
)
VALUES = st.recursive(
    SCALARS,
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3)
    ),
    max_leaves=6,
)


def places(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """The paths of everything inside a document."""
    if isinstance(value, dict):
        inside = list(value.items())
    elif isinstance(value, list):
        inside = list(enumerate(value))
    else:
        return
    for key, item in inside:
        yield (*path, key)
        yield from places(item, (*path, key))


def at(document: Any, path: tuple[Any, ...]) -> Any:
    for key in path:
        document = document[key]
    return document


def mutate(document: Document, data: st.DataObject) -> None:
    """Replace, take away, rename or copy something somewhere."""
    everywhere = list(places(document))
    path = data.draw(st.sampled_from(everywhere))
    holder, key = at(document, path[:-1]), path[-1]
    source = at(document, data.draw(st.sampled_from(everywhere)))
    match data.draw(st.sampled_from(["replace", "copy", "drop", "rename", "twice"])):
        case "replace":
            holder[key] = data.draw(VALUES)
        case "copy":
            holder[key] = copy.deepcopy(source)
        case "drop":
            del holder[key]
        case "rename" if isinstance(holder, dict):
            other = data.draw(st.sampled_from([p[-1] for p in everywhere]) | st.text(max_size=5))
            holder[str(other)] = holder.pop(key)
        case _ if isinstance(holder, list):
            holder.append(copy.deepcopy(holder[key]))
        case _:
            holder["new"] = data.draw(VALUES)


def imports_or_refuses(text: str, *, into_a_copy: bool) -> None:
    """Either the library is as it was, or it is whole and what it exports can be imported."""
    with new_library() as library:
        if into_a_copy:
            import_text(library, valid_text())
        before = every_row(library)
        try:
            result = import_text(library, text)
        except UserError as error:
            assert str(error)
            assert every_row(library) == before
            return
        workshop_id = result.workshop_id
        exported = export_text(library, workshop_id)
        list_conflicts(library, workshop_id)
        Reads(library).contents(workshop_id)
        library.write("add", workshop_id, lambda unit: unit.add("theme", {}))
        with library.read() as connection:
            assert not connection.exec_driver_sql("PRAGMA foreign_key_check").all()
        again = import_text(library, text)
        assert (again.added, again.changed, again.conflicts) == (0, 0, 0)
        with new_library() as other:
            import_text(other, exported)
            assert export_text(other, workshop_id) == exported


FUZZ = settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@FUZZ
@given(st.data(), st.booleans())
def test_any_mutated_file_imports_or_is_refused(data: st.DataObject, into_a_copy: bool) -> None:
    document = json.loads(valid_text())
    for _ in range(data.draw(st.integers(1, 3))):
        mutate(document, data)
    imports_or_refuses(json.dumps(document), into_a_copy=into_a_copy)


@FUZZ
@given(st.data())
def test_any_damaged_text_imports_or_is_refused(data: st.DataObject) -> None:
    text = valid_text()
    start = data.draw(st.integers(0, len(text) - 1))
    length = data.draw(st.integers(0, 40) | st.just(len(text)))
    put = data.draw(
        st.text(max_size=3) | st.sampled_from(["\ud800", "NaN", "1e999", '"', "}", "["])
    )
    imports_or_refuses(text[:start] + put + text[start + length :], into_a_copy=False)
