"""Provisions in; out, the commitments they make: action, bearers, addressee, deliverable, conditions."""
