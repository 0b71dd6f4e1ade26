"""The portfolio of a programme that all 1,000 workshops of a library with 100,000 items belong to.

``python -m tests.benchmarks.bench_portfolio [WORKSHOPS]`` prints one JSON line, in seconds: the
numbers (first and best of some), the records behind the largest of them and the first of their
cards, and what a document rests on. The worst case: all workshops in one programme, none of which
anybody has read in this process before.
"""

import json
import random
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from aiworkshop.base.ids import new_id
from aiworkshop.base.text import Text
from aiworkshop.bootstrap import Workbench, opened_workbench
from aiworkshop.facilitation.records import AddRecord
from aiworkshop.library.schema import RECORD_TABLES
from aiworkshop.library.unit_of_work import UnitOfWork
from aiworkshop.library.values import columns_of
from aiworkshop.readmodels.portfolio import PortfolioPlace
from aiworkshop.readmodels.record import OFFICE_ID
from tests.benchmarks.worlds import sentence

WORKSHOPS = 1_000
TOWNS = 30
TABLES = 5
EACH = {"finding": 70, "commitment": 12, "action": 6, "valuation": 12, "participant": 12}
"""Records a workshop; five of its commitments are open."""
ROUNDS = 5
_STATES = ("planned",) * 5 + ("done",) * 5 + ("under_way", "dropped")


def office(bench: Workbench) -> tuple[str, list[str], list[str]]:
    """Programme, enrolments, channels."""

    def add(kind: str, **fields: Any) -> str:
        return str(bench.runner.run(AddRecord(OFFICE_ID, kind, fields)).value)

    programme = add("programme", name_en=Text("Everything"))
    cohort = add("cohort", programme_id=programme, number=1)
    channels = [add("channel", programme_id=programme, name_en=Text(str(n))) for n in range(4)]
    towns = [add("authority", name_en=Text(f"Town {n}")) for n in range(TOWNS)]
    enrolments = [add("enrolment", cohort_id=cohort, authority_id=town) for town in towns]
    return programme, enrolments, channels


def fill(bench: Workbench, workshops: int) -> str:
    """The library, written in one go; returns the programme."""
    programme, enrolments, channels = office(bench)
    chance = random.Random(7)
    rows: dict[str, list[dict[str, Any]]] = {}

    def apply(unit: UnitOfWork) -> None:
        def add(kind: str, workshop_id: str, /, **fields: Any) -> str:
            key = new_id()
            fixed = {
                "id": key,
                "created": unit.stamp,
                "changed": unit.stamp,
                "field_clocks": {},
                "deleted": "",
                "position": f"a{len(rows.get(kind, ())):07}",
            }
            row = {**columns_of(RECORD_TABLES[kind], fields), **fixed}
            if kind != "workshop":
                row["workshop_id"] = workshop_id
            rows.setdefault(kind, []).append(row)
            return key

        for number in range(workshops):
            language = ("he", "ar", "en")[number % 3]
            key = add(
                "workshop",
                "",
                title=sentence(chance, language, 4, number),
                date=f"202{number % 4 + 3}-0{number % 9 + 1}-11",
                enrolment_ids=[enrolments[number % TOWNS]],
            )
            _workshop(add, key, number, channels, chance)
        for kind, found in rows.items():
            unit.insert_rows(RECORD_TABLES[kind], found)

    bench.library.write("fill", OFFICE_ID, apply, journalled=False)
    return programme


def _workshop(
    add: Callable[..., str],
    key: str,
    number: int,
    channels: list[str],
    chance: random.Random,
) -> None:
    language = ("he", "ar", "en")[number % 3]
    tables = [add("group", key, phase="discovery", number=n) for n in range(TABLES)]
    for each in range(EACH["finding"]):
        add(
            "finding",
            key,
            kind=("story", "success_factor", "asset", "wish")[each % 4],
            permission=("anonymous", "named", "publicity")[each % 3],
            group_id=tables[each % TABLES],
            title=sentence(chance, language, 6, each),
            telling=sentence(chance, language, 30, each),
            channels=[chance.choice(channels)] if each % 3 else [],
        )
    for each, state in enumerate(_STATES):
        words = sentence(chance, language, 9, each)
        made = add("commitment", key, kind="commitment", words=words, status=state)
        if each % 4 == 0:
            add("check_in", key, record_kind="commitment", record_id=made, status=state)
    for each in range(EACH["action"]):
        add("action", key, title=sentence(chance, language, 6, each), status=_STATES[each])
    for each in range(EACH["valuation"]):
        add("valuation", key, energy_before=each % 5 + 1, energy_after=each % 3 + 3)
    for each in range(EACH["participant"]):
        add(
            "participant",
            key,
            name=sentence(chance, language, 2, each),
            sheet_language=language,
            attributes={"sector": ("public", "third", "business")[each % 3]},
        )


def timed(ask: Callable[[], object], rounds: int = ROUNDS) -> dict[str, float]:
    """The first time and the best, in seconds, and the best of the processor's own."""
    seconds, worked = [], []
    for _ in range(rounds):
        start, work = time.perf_counter(), time.process_time()
        ask()
        seconds.append(time.perf_counter() - start)
        worked.append(time.process_time() - work)
    best, processor = min(seconds), min(worked)
    return {
        "first": round(seconds[0], 3),
        "best": round(best, 3),
        "processor": round(processor, 3),
    }


def main() -> None:
    workshops = int(sys.argv[1]) if len(sys.argv) > 1 else WORKSHOPS
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "library.sqlite"
        with opened_workbench(path) as bench:
            programme = fill(bench, workshops)
        with opened_workbench(path) as bench:
            reads = bench.reads
            numbers = timed(lambda: reads.portfolio(programme))
            largest = PortfolioPlace("findings")
            behind = timed(lambda: reads.portfolio_ids(programme, "", largest))
            keys = reads.portfolio_ids(programme, "", largest)
            found = {
                "workshops": workshops,
                "items": sum(EACH.values()) * workshops,
                "portfolio": numbers,
                "records_behind": {"count": len(keys), **behind},
                "cards": timed(lambda: reads.portfolio_records(keys[:60])),
                "document": timed(lambda: reads.programme_contents(programme), 2),
                "residents": timed(lambda: reads.programme_contents(programme, public=True), 2),
            }
    print(json.dumps(found))


if __name__ == "__main__":
    main()
