"""Series of meetings and each meeting: host, place, dates, steps, proposals and offers."""
