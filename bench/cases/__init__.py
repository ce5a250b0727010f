"""Sentences written for this project beside what is to be read in them, one file a language."""
