"""Terms, vague dates and objections in, dated events out; today is always given, never asked."""
