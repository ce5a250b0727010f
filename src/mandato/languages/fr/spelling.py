"""Spellings of French that its neighbours have not."""

WORDS = ("è", "œ", "eau", "oux", "l'", "d'", "l’", "d’", "ée", "êt", "qué", "ccord", " :", "eux ")
