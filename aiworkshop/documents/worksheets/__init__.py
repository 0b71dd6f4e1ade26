"""Worksheets as pages: from a :class:`~aiworkshop.readmodels.sheets.Pack` to one PDF."""
