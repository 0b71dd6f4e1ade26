"""A program that is killed a thousand times while it works: see ``tests.robustness.kills``."""
