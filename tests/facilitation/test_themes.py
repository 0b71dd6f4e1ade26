"""Themes: each command, what it refuses, what the history tells of it, also after undo."""

from pathlib import Path

import pytest

from aiworkshop.base.errors import UserError
from aiworkshop.base.text import Text
from aiworkshop.facilitation.exchange.export import export_workshop
from aiworkshop.facilitation.exchange.importing import ImportWorkshop
from aiworkshop.facilitation.reads import Reads
from aiworkshop.facilitation.records import (
    AddRecord,
    ChangeRecord,
    DeleteRecords,
    RestoreRecords,
)
from aiworkshop.facilitation.runner import Runner
from aiworkshop.facilitation.themes import (
    AssignFindings,
    GroupFindings,
    MergeThemes,
    MoveFindings,
    SplitTheme,
    UnassignFindings,
    UngroupThemes,
)
from aiworkshop.library.library import Library
from aiworkshop.readmodels.records import Finding, Theme, ThemeFinding


class Board:
    """A workshop with eight findings, and hands."""

    def __init__(self, runner: Runner, reads: Reads, workshop_id: str) -> None:
        self.runner, self.reads, self.w = runner, reads, workshop_id
        self.f = [self.finding(f"finding {number}") for number in range(8)]

    def finding(self, title: str) -> str:
        fields = {"kind": "story", "title": Text(title), "telling": Text("as it was told")}
        return str(self.run(AddRecord(self.w, "finding", fields)))

    def run(self, command: object) -> object:
        return self.runner.run(command).value  # type: ignore[arg-type]

    def group(self, title: str, *numbers: int) -> str:
        ids = tuple(self.f[number] for number in numbers)
        return str(self.run(GroupFindings(self.w, ids, Text(title))))

    def under(self) -> dict[str, set[int]]:
        """Numbers of findings by the title of their theme."""
        titles = {theme.id: str(theme.title) for theme in self.reads.records(Theme, self.w)}
        found: dict[str, set[int]] = {title: set() for title in titles.values()}
        for link in self.reads.records(ThemeFinding, self.w):
            found[titles[str(link.theme_id)]].add(self.f.index(str(link.finding_id)))
        return found

    def told(self, theme: str) -> list[tuple[object, ...]]:
        steps = self.reads.grouping_history(self.w).of_theme(theme)
        return [(step.deed, str(step.other), len(step.finding_ids), step.undone) for step in steps]

    def refuses(self, command: object) -> None:
        before = self.under()
        with pytest.raises(UserError, match="dots are being counted"):
            self.run(command)
        assert self.under() == before


@pytest.fixture
def board(runner: Runner, reads: Reads, workshop_id: str) -> Board:
    return Board(runner, reads, workshop_id)


def test_move_in_one_step_and_back_in_one(board: Board) -> None:
    a, b = board.group("A", 0, 1, 2), board.group("B", 2, 3)
    moved = board.run(MoveFindings(board.w, a, b, (board.f[1], board.f[2], board.f[7])))
    assert moved == 2, "the eighth did not stand there"
    assert board.under() == {"A": {0}, "B": {1, 2, 3}}
    board.runner.undo(board.w)
    assert board.under() == {"A": {0, 1, 2}, "B": {2, 3}}
    assert board.run(MoveFindings(board.w, a, a, (board.f[0],))) == 0
    assert board.told(b) == [
        ("made", "", 2, False),
        ("moved_in", "A", 1, False),
        ("moved_in", "A", 1, True),
    ]


def test_split_keeps_the_numbers_of_the_others(board: Board) -> None:
    a, _ = board.group("A", 0, 1, 2), board.group("B", 2)
    new = str(board.run(SplitTheme(board.w, a, (board.f[2],), Text("C"))))
    assert list(board.under()) == ["A", "B", "C"]
    assert board.under() == {"A": {0, 1}, "B": {2}, "C": {2}}
    assert board.told(new) == [("split_from", "A", 1, False)]
    assert board.told(a)[-1] == ("split_out", "C", 1, False)
    board.runner.undo(board.w)
    assert board.under() == {"A": {0, 1, 2}, "B": {2}}
    assert board.told(a)[-1] == ("split_out", "C", 1, True)
    with pytest.raises(UserError, match="Nothing of this theme"):
        board.run(SplitTheme(board.w, a, (board.f[6],), Text("C")))
    with pytest.raises(UserError, match="needs a name"):
        board.run(SplitTheme(board.w, a, (board.f[0],), Text(" ")))
    assert board.under() == {"A": {0, 1, 2}, "B": {2}}


def test_ungroup_keeps_findings_and_words(board: Board) -> None:
    a, b = board.group("A", 0, 1), board.group("B", 1)
    board.run(ChangeRecord(board.w, "theme", a, {"sentence": Text("What it means")}))
    findings = board.reads.records(Finding, board.w)
    assert board.run(UngroupThemes(board.w, (a, b))) == 2
    assert board.under() == {}
    assert board.reads.records(Finding, board.w) == findings
    gone = board.reads.record(Theme, a)
    assert gone is not None and gone.deleted and str(gone.sentence) == "What it means"
    board.run(RestoreRecords(board.w, (("theme", a),)))
    assert board.under() == {"A": {0, 1}, "B": {1}}
    assert [deed for deed, *_ in board.told(a)] == ["made", "dissolved", "restored"]
    board.runner.undo(board.w)
    board.runner.undo(board.w)
    assert board.under() == {"A": {0, 1}, "B": {1}}
    assert board.told(a)[-1] == ("dissolved", "", 2, True)


def test_merge_adds_dots_and_tells_both_sides(board: Board) -> None:
    themes = [board.group(name, number, 7) for number, name in enumerate("ABC")]
    for theme, dots in zip(themes, (14, 3, None), strict=True):
        board.run(ChangeRecord(board.w, "theme", theme, {"dots": dots}))
    board.run(ChangeRecord(board.w, "theme", themes[1], {"title": Text("Bee")}))
    board.run(MergeThemes(board.w, themes[0], (themes[1], themes[2], themes[0])))
    assert board.under() == {"A": {0, 1, 2, 7}}
    kept = board.reads.record(Theme, themes[0])
    assert kept is not None and kept.dots == 17
    assert board.told(themes[0])[1:] == [
        ("merged_in", "Bee", 2, False),
        ("merged_in", "C", 2, False),
    ]
    assert [deed for deed, *_ in board.told(themes[1])] == ["made", "renamed", "merged_into"]
    board.run(ChangeRecord(board.w, "theme", themes[0], {"title": Text("All")}))
    assert board.told(themes[1])[-1][1] == "A", "the name of that moment"
    with pytest.raises(UserError, match="no longer there"):
        board.run(AssignFindings(board.w, themes[1], (board.f[3],)))


def test_a_finding_in_the_trash_is_not_put_under_a_theme(board: Board) -> None:
    a = board.group("A", 0)
    board.run(DeleteRecords(board.w, (("finding", board.f[1]),)))
    assert board.run(AssignFindings(board.w, a, (board.f[1], board.f[2]))) == 1
    assert board.under() == {"A": {0, 2}}


def test_history_of_a_finding_and_after_a_restart(board: Board, library: Library) -> None:
    a, b = board.group("A", 0, 1), board.group("B", 2)
    board.run(AssignFindings(board.w, b, (board.f[0],)))
    board.run(MoveFindings(board.w, a, b, (board.f[1],)))
    board.run(UnassignFindings(board.w, b, (board.f[1],)))
    board.run(MergeThemes(board.w, b, (a,)))
    board.runner.undo(board.w)
    board.runner.redo(board.w)
    history = Reads(library).grouping_history(board.w)
    zero = history.of_finding(board.f[0])
    assert [(step.deed, str(step.theme), step.undone) for step in zero] == [
        ("made", "A", False),
        ("came", "B", False),
        ("merged_in", "B", False),
        ("merged_in", "B", True),
        ("merged_in", "B", False),
    ], "it stood under B already"
    one = history.of_finding(board.f[1])
    assert [(step.deed, str(step.theme)) for step in one] == [
        ("made", "A"),
        ("moved_in", "B"),
        ("left", "B"),
    ]
    assert [step.at for step in history.steps] == sorted(step.at for step in history.steps)


def test_history_of_many_findings_in_packed_rows(board: Board) -> None:
    many = [board.finding(f"more {number}") for number in range(60)]
    a = str(board.run(GroupFindings(board.w, tuple(many), Text("Many"))))
    assert board.told(a) == [("made", "", 60, False)]


def test_history_comes_with_a_copy(
    board: Board, library: Library, reads: Reads, tmp_path: Path
) -> None:
    from aiworkshop.library.opening import open_library

    a = board.group("A", 0)
    export_workshop(library, board.w, tmp_path / "copy.json")
    other = open_library(tmp_path / "other.sqlite")
    Runner(other).run(ImportWorkshop(tmp_path / "copy.json"))
    steps = Reads(other).grouping_history(board.w).of_theme(a)
    assert [(step.deed, str(step.theme), len(step.finding_ids)) for step in steps] == [
        ("made", "A", 1)
    ]
    other.close()


def test_nothing_of_what_is_voted_on_is_changed(board: Board) -> None:
    a, b, c = board.group("A", 0, 1), board.group("B", 2), board.group("C", 3)
    vote = {"items_kind": "theme", "state": "open", "item_ids": [a, b]}
    opened = str(board.run(AddRecord(board.w, "vote_round", vote)))
    for command in (
        ChangeRecord(board.w, "theme", a, {"title": Text("Z")}),
        DeleteRecords(board.w, (("finding", board.f[7]), ("theme", a))),
        UngroupThemes(board.w, (c, b)),
        MergeThemes(board.w, a, (c,)),
        MergeThemes(board.w, c, (b,)),
        SplitTheme(board.w, a, (board.f[0],), Text("Z")),
    ):
        board.refuses(command)
    assert not board.run(ChangeRecord(board.w, "theme", a, {"title": Text("A")})), "the same name"
    board.run(ChangeRecord(board.w, "theme", a, {"sentence": Text("It may be explained")}))
    board.run(ChangeRecord(board.w, "theme", c, {"title": Text("Not voted on")}))
    assert board.run(AssignFindings(board.w, a, (board.f[4],))) == 1
    board.run(ChangeRecord(board.w, "vote_round", opened, {"state": "closed"}))
    board.run(MergeThemes(board.w, a, (b,)))
    assert board.under() == {"A": {0, 1, 2, 4}, "Not voted on": {3}}


def test_opportunities_are_frozen_too(board: Board) -> None:
    one = str(board.run(AddRecord(board.w, "opportunity", {"title": Text("One")})))
    vote = {"items_kind": "opportunity", "state": "open", "item_ids": [one]}
    board.run(AddRecord(board.w, "vote_round", vote))
    board.refuses(ChangeRecord(board.w, "opportunity", one, {"title": Text("Two")}))
    board.refuses(DeleteRecords(board.w, (("opportunity", one),)))
