"""Funders' forms are data: the program's own can be read, and a mistake is told with its line."""

import copy
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from aiworkshop.base.errors import UserError
from aiworkshop.method.forms.loading import FormMistake, form_files, parse_form, read_form
from aiworkshop.method.forms.spec import FormFocus, FormRows, FormText

OWN = sorted(form_files().values())
GOOD = """
id = "small"
languages = ["he"]
[title]
he = "דוח קטן"
[[limits]]
id = "all"
words = 20
[[parts]]
type = "text"
id = "what"
limit = "all"
label = { he = "מה היה" }
[[parts]]
type = "ticks"
id = "which"
areas = "kinds"
label = { he = "איזה" }
[[areas.kinds]]
id = "one"
name = { he = "אחד" }
"""


@pytest.mark.parametrize("path", OWN, ids=lambda path: path.stem)
def test_the_programs_own_forms_are_whole(path: Path) -> None:
    form = read_form(path)
    assert form.id == path.stem
    for language in ("en", "he", "ar"):
        assert form.word(form.title, language) and form.word(form.explanation, language)
    assert all(form.limit(part.limit) for part in form.texts() if part.limit)


def test_the_form_of_the_seed() -> None:
    form = read_form(form_files()["un-habitat"])
    limits = {limit.id: limit.words for limit in form.limits}
    assert limits == {"summary": 300, "discussion": 500}
    shared = [part.id for part in form.parts if isinstance(part, FormText) and part.limit]
    assert shared[0] == "summary" and len(shared) == 7
    focus = next(part for part in form.parts if isinstance(part, FormFocus))
    assert len(focus.options) == 7 and focus.options[0].parts[-1] == "Safety"
    speakers = next(part for part in form.parts if isinstance(part, FormRows))
    assert speakers.personal and len(speakers.fields) == 6


def test_a_folder_of_ones_own_adds_forms(tmp_path: Path) -> None:
    (tmp_path / "small.toml").write_text(GOOD, "utf-8")
    assert read_form(form_files([tmp_path])["small"]).languages == ("he",)


@pytest.mark.parametrize(
    ("old", "new", "line", "words"),
    [
        ('type = "ticks"', 'type = "tick"', 14, "tick"),
        ('areas = "kinds"', 'areas = "sorts"', 14, "sorts"),
        ('limit = "all"', 'limit = "some"', 9, "some"),
        ("words = 20", 'words = "20"', 6, "number of words"),
        ('id = "which"', 'id = "what"', 14, "twice"),
        ('type = "ticks"', "type = [1]", 14, "no type"),
        ('languages = ["he"]', "languages = 7", 1, "languages"),
        ('limit = "all"\n', 'limit = "all"\nnumber = "one"\n', 9, "whole number"),
        ('id = "one"', 'id = "One!"', 19, "One!"),
        ('label = { he = "מה היה" }', 'label = { en = "what" }', 9, "first language"),
        ('label = { he = "מה היה" }', 'label = { he = "מה היה"', 13, ""),
        ('id = "small"', 'id = "other"', 1, "file's name"),
        ("[[limits]]", "[limits]", 1, "limits"),
        ("words = 20", 'words = 20\neach = "true"', 6, "each"),
        ('limit = "all"', 'limt = "all"', 9, "limt"),
    ],
)
def test_a_mistake_is_told_with_its_line(
    tmp_path: Path, old: str, new: str, line: int, words: str
) -> None:
    assert old in GOOD
    path = tmp_path / "small.toml"
    path.write_text(GOOD.replace(old, new, 1), "utf-8")
    with pytest.raises(UserError) as refusal:
        read_form(path)
    assert refusal.value.details["line"] == line, refusal.value
    assert words in str(refusal.value.details["reason"])
    assert re.search(rf"Line {line}:", str(refusal.value))


def test_what_is_no_text_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "small.toml"
    path.write_bytes(b"\xff\xfe\x00id")
    with pytest.raises(UserError):
        read_form(path)


@pytest.mark.parametrize("path", OWN, ids=lambda path: path.stem)
def test_whatever_stands_in_a_file_is_read_or_refused_with_a_sentence(path: Path) -> None:
    """Each value of the program's own forms in turn is something that nobody expects."""
    data = tomllib.loads(path.read_text("utf-8"))
    refused = 0
    for place in places(data):
        for odd in (7, "", [], {}, [1], {"en": 5}, None):
            changed = copy.deepcopy(data)
            put(changed, place, odd)
            try:
                parse_form(changed, path.stem)
            except FormMistake:
                refused += 1
    assert refused > 300


def places(value: object, start: tuple[object, ...] = ()) -> Iterator[tuple[object, ...]]:
    """Ways to every value of nested tables and lists, to keep it short only the first of a list."""
    if start:
        yield start
    inner: list[tuple[object, object]] = []
    if isinstance(value, dict):
        inner = list(value.items())
    elif isinstance(value, list):
        inner = list(enumerate(value))
        inner = inner[:1] if start[-1:] != ("parts",) else inner
    for key, each in inner:
        yield from places(each, (*start, key))


def put(data: Any, place: tuple[object, ...], value: object) -> None:
    """Set, or for None take away, what stands at a place."""
    *way, last = place
    for key in way:
        data = data[key]
    if value is None:
        del data[last]
    else:
        data[last] = value


def test_brackets_without_end_are_told(tmp_path: Path) -> None:
    path = tmp_path / "small.toml"
    path.write_text("x = " + "[" * 5000, "utf-8")
    with pytest.raises(UserError):
        read_form(path)
