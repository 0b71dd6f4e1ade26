"""Dates to keep, as files that calendars take in."""
