"""Photos of sheets and drawings: opened safely, freed of what they tell about their maker, and
searched for the codes of sheets."""
