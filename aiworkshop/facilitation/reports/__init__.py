"""Reports as a facilitator makes them: words by hand, arrangements, templates."""
