"""What a start asks the window for: told to another window in one line, nothing odd taken."""

import os
from pathlib import Path

import pytest
from hypothesis import given, settings, strategies as st

from aiworkshop.base.asked import MOST_BYTES, MOST_FILES, Asked, read_asked, split_files

VERBS = ("sample", "report", "import")
names = st.text(st.characters(exclude_characters="\0/", codec=None), min_size=1, max_size=40)


@given(st.lists(names, max_size=6), st.sampled_from(("", "0" * 32)))
@settings(max_examples=40)
def test_what_was_asked_arrives_whatever_letters_it_has(found, workshop_id):
    asked = Asked(tuple(Path("/א ב") / name for name in found), workshop_id, "token-1")
    message = asked.to_message()
    assert message.isascii() and message.count(b"\n") == 1
    assert read_asked(message) == asked


def test_a_name_that_is_no_proper_text_arrives_as_it_is():
    path = Path(os.fsdecode(b"/tmp/\xff.aiworkshop"))
    assert read_asked(Asked((path,)).to_message()).files == (path,)


def test_more_than_a_line_holds_is_left_out_whole():
    many = tuple(Path("/" + "א" * 900 + str(n)) for n in range(100))
    message = Asked(many).to_message()
    assert len(message) <= MOST_BYTES
    found = read_asked(message).files
    assert found and found == many[: len(found)] and len(found) <= MOST_FILES


@pytest.mark.parametrize(
    "message",
    [
        b"raise\n",
        b"",
        b"\xff\xfe",
        b"[1]",
        b"7",
        b'{"files": "/etc/passwd"}',
        b'{"files": ["relative", 7, "", "/a\\u0000b"], "workshop": "../x", "token": "\\u0007"}',
        b'{"files": ["/' + b"a" * 5000 + b'"]}',
        b'{"files": ["/a"' + b" " * MOST_BYTES + b"]}",
        b"[" * 20_000,
    ],
)
def test_what_is_not_as_it_should_be_counts_as_not_said(message):
    assert read_asked(message) == Asked()


def test_files_stand_where_a_verb_would(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Path("copy.json").touch()
    Path("sample").touch()
    first, second = Path("שם עם רווח.aiworkshop"), Path("copy.json")
    library = ["--library", "report.sqlite"]
    assert split_files([str(first)], VERBS) == ([], [first])
    assert split_files([*library, str(first), str(second)], VERBS) == (library, [first, second])
    assert split_files([str(second), *library], VERBS) == (library, [second])
    assert split_files(["UPPER.AIWORKSHOP"], VERBS) == ([], [Path("UPPER.AIWORKSHOP")])


@pytest.mark.parametrize(
    "line",
    [
        ["sample"],
        ["import", "copy.aiworkshop"],
        ["--library", "x.aiworkshop", "report", "a.aiworkshop"],
        ["--library=x", "sample"],
        ["mistyped"],
        ["nul\0"],
        [],
        ["--version"],
    ],
)
def test_verbs_keep_their_grammar(line):
    assert split_files(line, VERBS) == (line, [])
