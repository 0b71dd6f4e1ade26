"""Programmes, their cohorts and towns: what may be written, and what is done in one step."""
