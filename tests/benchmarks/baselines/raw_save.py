"""Baseline: one INSERT and COMMIT by plain sqlite3, WAL, synchronous=FULL."""

import sqlite3
import time
from collections.abc import Callable
from pathlib import Path

WORDS = "מה עבד הכי טוב? What gave life here? ما الذي نجح؟ " * 3


def raw_save(path: Path) -> Callable[[], float]:
    """A function that saves one row and returns the milliseconds it took."""
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=FULL")
    connection.execute(
        "CREATE TABLE finding(id INTEGER PRIMARY KEY, workshop_id INT, stage TEXT, body TEXT)"
    )

    def save() -> float:
        start = time.perf_counter_ns()
        connection.execute("BEGIN IMMEDIATE")
        connection.execute(
            "INSERT INTO finding(workshop_id, stage, body) VALUES(?, ?, ?)", (1, "dream", WORDS)
        )
        connection.execute("COMMIT")
        return (time.perf_counter_ns() - start) / 1e6

    return save
