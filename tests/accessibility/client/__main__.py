"""``/usr/bin/python3 -m tests.accessibility.client PLAN OUT``: walks, writes what it found."""

import json
import sys
import time
import traceback
from dataclasses import asdict
from pathlib import Path

from tests.accessibility.client.hands import Hands
from tests.accessibility.client.judge import Problem
from tests.accessibility.client.walking import Plan, Stop, Walk


def main(plan_path: str, out_path: str) -> int:
    """0: walked to the end, whatever was found."""
    told = json.loads(Path(plan_path).read_text(encoding="utf-8"))
    told["said"], told["pages"] = tuple(told["said"]), tuple(told["pages"])
    plan = Plan(**told)
    begin = time.monotonic()
    walk = Walk(Hands(), plan)
    steps = [walk.everywhere]
    if plan.finding:
        steps += [walk.enter_finding, walk.menu_and_dialog]
    for step in steps:
        try:
            step()
        except Exception as error:  # noqa: BLE001 (whatever it was, the rest is told)
            traceback.print_exc()
            walk.stops.append(Stop(step.__name__, problems=[Problem("broke off", repr(error))]))
    report = {
        "language": plan.language,
        "seconds": round(time.monotonic() - begin, 1),
        "stops": [asdict(stop) for stop in walk.stops],
    }
    Path(out_path).write_text(json.dumps(report, ensure_ascii=False, indent=1), encoding="utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(*sys.argv[1:3]))
