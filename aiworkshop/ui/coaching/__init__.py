"""Coaching on what is being typed: one quiet question, never a refusal."""
