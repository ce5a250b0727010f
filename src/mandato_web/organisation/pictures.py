"""An uploaded logo, distrusted: rebuilt from the parts of a PNG or JPEG that are a picture, and nothing else kept.

SVG is refused: it is a document that can hold scripts. What a camera or an editor wrote beside the picture (place,
names, previews) and whatever stands after its end go.
"""

import struct
import zlib
from collections.abc import Iterator
from typing import NamedTuple

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

MOST_BYTES = 512 * 1024
MOST_PIXELS = 2000
_PNG = b"\x89PNG\r\n\x1a\n"
_KEPT_OF_PNG = {b"IHDR", b"PLTE", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"IDAT", b"IEND"}
_CHANNELS = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}
# Start of frame, as baseline, extended or progressive; C4, C8 and CC are no frames.
_FRAMES = {0xC0, 0xC1, 0xC2, 0xC3}


class Picture(NamedTuple):
    data: bytes
    media_type: str
    ending: str
    width: int
    height: int


def clean_picture(data: bytes) -> Picture:
    """Raises ValidationError on `logo`, with what to do."""
    if len(data) > MOST_BYTES:
        raise _refuse(_("The picture has more than %(most)s kB. Save it smaller.") % {"most": MOST_BYTES // 1024})
    try:
        if data.startswith(_PNG):
            picture = _clean_png(data)
        elif data.startswith(b"\xff\xd8\xff"):
            picture = _clean_jpeg(data)
        else:
            raise _refuse(_("This is no PNG and no JPEG picture. Save it as one of these."))
    except (ValueError, IndexError, struct.error, zlib.error):
        raise _refuse(_("The picture is damaged. Save it anew as PNG or JPEG.")) from None
    if not 0 < picture.width <= MOST_PIXELS or not 0 < picture.height <= MOST_PIXELS:
        raise _refuse(_("The picture is larger than %(most)s by %(most)s points.") % {"most": MOST_PIXELS})
    return picture


def _refuse(words: str) -> ValidationError:
    return ValidationError({"logo": words})


def _clean_png(data: bytes) -> Picture:
    kept, pixels = [_PNG], []
    parts = list(_parts_of_png(data))
    if parts[0][0] != b"IHDR" or parts[-1][0] != b"IEND":
        raise ValueError
    width, height, depth, colour, _packing, _filtering, interlace = struct.unpack(">IIBBBBB", parts[0][1])
    for name, body in parts:
        if name in _KEPT_OF_PNG:
            kept.append(struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body)))
        elif not name[0] & 0x20:
            # A part without which the picture cannot be drawn, and that we do not know.
            raise ValueError
        if name == b"IDAT":
            pixels.append(body)
    if max(width, height) <= MOST_PIXELS:
        row = (width * depth * _CHANNELS[colour] + 7) // 8 + 1
        _inflate(b"".join(pixels), most=row * height * 2 + 4096, least=0 if interlace else row * height)
    return Picture(b"".join(kept), "image/png", "png", width, height)


def _inflate(packed: bytes, *, most: int, least: int) -> None:
    """No more than the picture can need: a small file can hold a very large one."""
    size = len(zlib.decompressobj().decompress(packed, most))
    if size >= most or size < least:
        raise ValueError


def _parts_of_png(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Up to the end of the picture."""
    at = len(_PNG)
    while True:
        (size,) = struct.unpack_from(">I", data, at)
        name, body = data[at + 4 : at + 8], data[at + 8 : at + 8 + size]
        (sum_,) = struct.unpack_from(">I", data, at + 8 + size)
        if zlib.crc32(name + body) != sum_:
            raise ValueError
        yield name, body
        if name == b"IEND":
            return
        at += size + 12


def _clean_jpeg(data: bytes) -> Picture:
    kept, size, at = [data[:2]], None, 2
    while True:
        if data[at] != 0xFF:
            raise ValueError
        mark = data[at + 1]
        if mark == 0xD9:
            break
        (length,) = struct.unpack_from(">H", data, at + 2)
        end = at + 2 + length
        if end > len(data):
            raise ValueError
        if mark in _FRAMES:
            height, width = struct.unpack_from(">HH", data, at + 5)
            size = width, height
        # Of what programs write beside the picture only what says how its colours are meant stays.
        if not (0xE1 <= mark <= 0xEF and mark != 0xEE) and mark != 0xFE:
            kept.append(data[at:end])
        at = end
        if mark == 0xDA:
            after = _end_of_scan(data, at)
            kept.append(data[at:after])
            at = after
    if size is None:
        raise ValueError
    return Picture(b"".join([*kept, b"\xff\xd9"]), "image/jpeg", "jpg", *size)


def _end_of_scan(data: bytes, at: int) -> int:
    """Where the next mark stands that is neither a stuffed byte nor a restart."""
    while True:
        at = data.index(b"\xff", at)
        follows = data[at + 1]
        if follows != 0 and not 0xD0 <= follows <= 0xD7:
            return at
        at += 2
