"""aiworkshop: a companion for facilitators of Appreciative Inquiry workshops."""

__version__ = "0.1.0"
