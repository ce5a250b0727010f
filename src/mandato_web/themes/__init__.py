"""Vocabularies of themes: the organisation's own and the Sustainable Development Goals."""
