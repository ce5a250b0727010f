"""Spellings of Spanish that its neighbours have not."""

WORDS = ("ción", "ciones", "ñ", "¿", "¡", "miento", "dad ")
