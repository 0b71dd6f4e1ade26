"""Pictures of every screen in every language, and a judgement of what is cut off."""
