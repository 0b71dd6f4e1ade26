"""Rounds of dots: starting, counting by keyboard, and the result."""
