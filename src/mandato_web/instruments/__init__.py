"""Instruments, their language versions, provisions, citations, and what each actor did with them."""
