"""A sample of the thousand kills: ``python -m tests.robustness.kills`` has them all."""

import json
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
KILLS, SEED = 25, 4


def test_killed_at_random_moments_nothing_is_lost_damaged_or_half_done(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "tests.robustness.kills", "--kills", str(KILLS)]
    done = subprocess.run(
        [*command, "--seed", str(SEED), "--folder", str(tmp_path)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert sum(told["killed while at"].values()) >= KILLS
    assert told["saves acknowledged"] > 0
