"""Whatever is done with themes, no finding changes, and each stands where a model says."""

import tempfile
from copy import deepcopy
from pathlib import Path

from hypothesis import HealthCheck, given, settings, strategies as st

from aiworkshop.base.text import Text
from aiworkshop.facilitation.create_workshop import CreateWorkshop
from aiworkshop.facilitation.reads import Reads
from aiworkshop.facilitation.records import AddRecord
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
from aiworkshop.library.opening import open_library
from aiworkshop.readmodels.records import Finding, Theme, ThemeFinding

FINDINGS = 5
Model = dict[str, set[str]]
VERBS = ("group", "assign", "move", "merge", "split", "ungroup", "take_out", "undo", "redo")


class Table:
    """A workshop beside a model of it: theme ids with their findings."""

    def __init__(self, folder: Path) -> None:
        self.library = open_library(folder / "library.sqlite")
        self.runner, self.reads = Runner(self.library), Reads(self.library)
        self.w = str(self.runner.run(CreateWorkshop(title=Text("Town"))).value)
        for number in range(FINDINGS):
            fields = {"kind": "story", "title": Text(f"מה {number}", "he"), "quote": Text("…")}
            self.runner.run(AddRecord(self.w, "finding", fields))
        self.findings = self.reads.records(Finding, self.w)
        self.model: Model = {}
        self.past: list[Model] = []
        # Begun with two themes that share a finding, so that few steps are needed to go wrong.
        for first in (0, 1):
            self.past.append(deepcopy(self.model))
            both = (self.findings[first].id, self.findings[first + 1].id)
            self._apply("group", both, "", "")
        self.future: list[Model] = []

    def do(self, verb: str, draw: st.DataObject) -> None:
        """One random action, in the library and in the model."""
        if verb in ("undo", "redo"):
            self._step(verb)
            return
        ids = [finding.id for finding in self.findings]
        chosen = tuple(draw.draw(st.lists(st.sampled_from(ids), max_size=3, unique=True)))
        themes = sorted(self.model)
        if not themes and verb != "group":
            return
        theme = draw.draw(st.sampled_from(themes)) if themes else ""
        other = draw.draw(st.sampled_from(themes)) if themes else ""
        before = deepcopy(self.model)
        self._apply(verb, chosen, theme, other)
        if self.model != before:
            self.past.append(before)
            self.future.clear()

    def _step(self, verb: str) -> None:
        source, target = (self.past, self.future)[:: 1 if verb == "undo" else -1]
        if source:
            target.append(self.model)
            self.model = source.pop()
            assert getattr(self.runner, verb)(self.w) is not None

    def _apply(self, verb: str, chosen: tuple[str, ...], theme: str, other: str) -> None:
        w, run, model = self.w, self.runner.run, self.model
        under = model.get(theme, set())
        theirs = under & set(chosen)
        if verb == "group":
            model[str(run(GroupFindings(w, chosen, Text("A name"))).value)] = set(chosen)
        elif verb == "assign":
            run(AssignFindings(w, theme, chosen))
            under |= set(chosen)
        elif verb == "take_out":
            run(UnassignFindings(w, theme, chosen))
            under -= theirs
        elif verb == "move" and theme != other:
            run(MoveFindings(w, theme, other, chosen))
            under -= theirs
            model[other] |= theirs
        elif verb == "split" and theirs:
            new = str(run(SplitTheme(w, theme, chosen, Text("Another"))).value)
            under -= theirs
            model[new] = theirs
        elif verb == "merge" and theme != other:
            run(MergeThemes(w, theme, (other,)))
            under |= model.pop(other)
        elif verb == "ungroup":
            run(UngroupThemes(w, (theme,)))
            del model[theme]

    def check(self) -> None:
        """The library against the model."""
        assert self.reads.records(Finding, self.w) == self.findings
        found: Model = {theme.id: set() for theme in self.reads.records(Theme, self.w)}
        links = self.reads.records(ThemeFinding, self.w)
        for link in links:
            found[str(link.theme_id)].add(str(link.finding_id))
        assert found == self.model
        assert len(links) == sum(len(under) for under in found.values()), "each once"
        self.reads.grouping_history(self.w)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.data(), st.lists(st.sampled_from(VERBS), min_size=1, max_size=14))
def test_any_sequence_keeps_all_findings_and_the_model(
    data: st.DataObject, verbs: list[str]
) -> None:
    with tempfile.TemporaryDirectory() as name:
        table = Table(Path(name))
        for verb in verbs:
            table.do(verb, data)
            table.check()
        while table.past:
            table.do("undo", data)
        table.check()
        assert table.model == {}
        table.library.close()
