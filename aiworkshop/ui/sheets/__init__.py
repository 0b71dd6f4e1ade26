"""Sheets that come back: the board that counts them, and the page to type them in."""
