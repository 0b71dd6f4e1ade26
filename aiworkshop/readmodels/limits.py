"""How much a list shows at most, where a screen must say so."""

MOST_MATCHES = 1000
"""More than anybody reads; a filter that matches thousands shows the first of its list."""
