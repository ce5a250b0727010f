"""Spellings of Portuguese that its neighbours have not."""

WORDS = ("ção", "ções", "ão", "õe", "nh", "lh", "ênci", "êni", "ária ", "mento ", "ç")
