"""Funders' forms as documents: what is written in them, and what can be offered to begin from."""
