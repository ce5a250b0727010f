"""Every error the engine raises.

MandatoError
├── Unreadable            a file cannot be read as a document
│   ├── EmptySource       it holds no text
│   ├── WrongFormat       its bytes are not what its name says, or are of no kind we read
│   ├── TooLarge          it passes the size limit
│   ├── BadEncoding       its characters cannot be decoded
│   ├── Encrypted         it is locked by a password
│   └── NeedsRecognition  it is a picture of text, or its text layer is garbage
├── UnknownLanguage       a language Mandato has no words for
├── Unavailable           something optional is not installed here
└── ImpossibleTerm        dates or periods of an agreement that cannot stand together
"""


class MandatoError(Exception):
    """What is wrong and what to do about it, each one sentence for a person to read."""

    def __init__(self, problem: str, advice: str = "") -> None:
        super().__init__(f"{problem} {advice}".strip())
        self.problem = problem
        self.advice = advice


class Unreadable(MandatoError):
    pass


class EmptySource(Unreadable):
    pass


class WrongFormat(Unreadable):
    pass


class TooLarge(Unreadable):
    pass


class BadEncoding(Unreadable):
    pass


class Encrypted(Unreadable):
    pass


class NeedsRecognition(Unreadable):
    pass


class UnknownLanguage(MandatoError):
    pass


class Unavailable(MandatoError):
    pass


class ImpossibleTerm(MandatoError):
    pass
