"""An instrument's opening and closing in; out, its date, place, parties, signatories and id."""
