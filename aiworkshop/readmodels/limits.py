"""How much a list shows at most, where a screen must say so."""

MOST_MATCHES = 300
"""More than anybody reads; a filter that matches more shows the first of its list."""
