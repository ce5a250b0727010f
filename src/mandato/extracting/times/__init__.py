"""Words in; out, the dates, periods and dues they state."""
