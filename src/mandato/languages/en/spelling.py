"""Spellings of English that its neighbours have not."""

WORDS = ("tion ", "th", "sh", "wh", "ght", "y ")
