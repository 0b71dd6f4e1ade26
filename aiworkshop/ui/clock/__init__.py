"""The clock of the running step: what it counts, and how the bar shows it."""
