"""Programmes, towns and what joins them: commands and rules."""
