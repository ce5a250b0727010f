"""Who keeps this register: what it is called, which languages it speaks, its own words, and which rows are examples."""
