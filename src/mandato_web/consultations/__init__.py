"""A draft goes out to comment; out come comments with their answers, a redline, and the text that was made of it."""
