"""One file per section of the summary; ``reports/registry.py`` tells their order."""
