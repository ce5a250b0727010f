"""What the audit finds in the register, whose it is, and what people decided about it; coverage and lineage."""
