"""Worksheets: put into words, packed, printed, and typed in again."""
