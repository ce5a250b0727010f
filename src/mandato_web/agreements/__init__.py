"""Instruments that run for a term: parties, renewal, notice, and whether they are still in force."""
