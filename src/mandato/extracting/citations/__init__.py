"""Provisions in; out, the texts and the parts of texts that they cite."""
