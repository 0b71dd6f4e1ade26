"""People from a list: what its columns mean, whom it brings, and adding them as one action."""
