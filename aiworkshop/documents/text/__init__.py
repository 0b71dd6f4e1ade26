"""Text on paper: Hebrew, Arabic and Latin letters ordered, shaped and broken into lines.

Everything about glyphs happens behind :class:`aiworkshop.documents.text.engine.TextEngine`.
It needs neither a screen nor Qt, so it works on the command line and in any thread (one engine
per job; an engine is not shared between threads).
"""
