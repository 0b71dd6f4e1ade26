"""The Destiny page."""
