"""Resources, paths, settings, logging, errors, ids and time: knows nothing of workshops."""
