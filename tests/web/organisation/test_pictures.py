"""A logo is taken for a picture only where it is one, and keeps nothing but the picture."""

import struct
import zlib
from typing import Any

import pytest
from django.core.exceptions import ValidationError

from mandato_web.organisation.pictures import clean_picture


def _part(name: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))


def png(
    width: int = 2, height: int = 2, *, more: bytes = b"", pixels: bytes | None = None, after: bytes = b""
) -> bytes:
    rows = (b"\x00" + b"\xff\x00\x00" * width) * height if pixels is None else pixels
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    parts = _part(b"IHDR", head) + more + _part(b"IDAT", zlib.compress(rows)) + _part(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + parts + after


def _mark(number: int, body: bytes) -> bytes:
    return bytes([0xFF, number]) + struct.pack(">H", len(body) + 2) + body


def jpeg(*, more: bytes = b"", after: bytes = b"") -> bytes:
    frame = _mark(0xC0, struct.pack(">BHHB", 8, 30, 40, 1) + b"\x01\x11\x00")
    scan = _mark(0xDA, b"\x01\x01\x00\x00\x3f\x00") + b"\x12\xff\x00\x34\xff\xd0\x56"
    return b"\xff\xd8" + _mark(0xE0, b"JFIF\x00" + b"\x00" * 9) + more + frame + scan + b"\xff\xd9" + after


def test_a_png_is_rebuilt_without_what_stands_beside_the_picture() -> None:
    picture = clean_picture(png(more=_part(b"tEXt", b"Author\x00Ana"), after=b"<script>alert(1)</script>"))
    assert (picture.width, picture.height, picture.media_type) == (2, 2, "image/png")
    assert picture.data == png()


def test_a_jpeg_loses_place_and_comment() -> None:
    hidden = _mark(0xE1, b"Exif\x00\x00 place") + _mark(0xFE, b"<script>")
    picture = clean_picture(jpeg(more=hidden, after=b"PK\x03\x04 an archive behind it"))
    assert (picture.width, picture.height, picture.ending) == (40, 30, "jpg")
    assert picture.data == jpeg()


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
        b"GIF89a\x01\x00\x01\x00",
        b"<!doctype html>",
        png()[:-4],
        png().replace(b"IDAT", b"IDAX"),
        png(more=_part(b"XXXX", b"?")),
        png(pixels=b"\x00"),
        png(pixels=b"\x00" * 5_000_000),
        png(3000, 1, pixels=b""),
        jpeg()[:30],
        b"\xff\xd8\xff\xd9",
        b"\x89PNG\r\n\x1a\n",
        png() + b"\x00" * 600_000,
    ],
)  # fmt: skip
def test_whatever_else_is_refused_in_words(data: bytes) -> None:
    with pytest.raises(ValidationError) as refused:
        clean_picture(data)
    (said,) = refused.value.message_dict["logo"]
    assert said.endswith(".")


def test_random_damage_never_breaks_it(tmp_path: Any) -> None:
    import random

    dice = random.Random(7)
    for whole in (png(), jpeg()):
        for _ in range(300):
            data = bytearray(whole)
            for _n in range(dice.randint(1, 4)):
                data[dice.randrange(len(data))] = dice.randrange(256)
            try:
                clean_picture(bytes(data[: dice.randint(1, len(data))]))
            except ValidationError:
                continue
