"""Lists of people from other programs: spreadsheets, text files in any local encoding, pasted."""
