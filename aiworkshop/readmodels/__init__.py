"""Frozen pictures of the library that screens and documents read."""
