"""The bytes inside a seal: length, canonical CBOR, zeros up to a bucket, so that size says little.

Layout: u32 big-endian length, CBOR map {v, kind, at, body}, zeros. Buckets of 1, 4 and 16 KiB; above that
Padmé (Nikitin et al., PURBs, 2019), which leaks O(log log n) bits and adds at most 12 %.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from io import BytesIO
from typing import TypeAlias

import cbor2

from kapjournal.domain.errors import CannotOpen, InvalidInput

Plain: TypeAlias = "bool | int | float | str | bytes | list[Plain] | dict[str, Plain] | None"

BUCKETS = (1024, 4096, 16384)
_VERSION = 1
_LENGTH_BYTES = 4
_DEPTH = 12


@dataclass(frozen=True, slots=True)
class Payload:
    """What is sealed: its `kind`, its exact time, and its fields as plain values.

    Plain: None, bool, int, float, str, bytes, lists and maps of them, which any language can read.
    """

    kind: str
    at: datetime
    body: Mapping[str, Plain] = field(repr=False)


def padded_length(length: int) -> int:
    """The bucket that `length` bytes (the length prefix included) are padded to."""
    for bucket in BUCKETS:
        if length <= bucket:
            return bucket
    exponent = length.bit_length() - 1
    free_bits = exponent - exponent.bit_length()
    mask = (1 << free_bits) - 1
    return (length + mask) & ~mask


def pack(payload: Payload) -> bytearray:
    """Encode and pad. Raises InvalidInput for a naive time or a value CBOR's plain types cannot hold."""
    if payload.at.tzinfo is None:
        raise InvalidInput("a sealed payload needs a time with its zone")
    body = dict(payload.body)
    if not _is_plain(body, _DEPTH):
        raise InvalidInput(f"a sealed {payload.kind} holds a value that is not plain data")
    at = payload.at.astimezone(UTC).isoformat()
    try:
        encoded = cbor2.dumps({"v": _VERSION, "kind": payload.kind, "at": at, "body": body}, canonical=True)
    except (UnicodeError, cbor2.CBORError):
        # Not chained: the encoder's error quotes the text. Half a surrogate pair is what it stumbles on.
        raise InvalidInput(f"a sealed {payload.kind} holds text that is not Unicode") from None
    framed = _LENGTH_BYTES + len(encoded)
    out = bytearray(padded_length(framed))
    out[:_LENGTH_BYTES] = len(encoded).to_bytes(_LENGTH_BYTES, "big")
    out[_LENGTH_BYTES:framed] = encoded
    return out


def unpack(plaintext: bytes) -> Payload:
    """Reverse of `pack`. Raises CannotOpen for anything `pack` would not have written."""
    length = int.from_bytes(plaintext[:_LENGTH_BYTES], "big")
    end = _LENGTH_BYTES + length
    if len(plaintext) < BUCKETS[0] or len(plaintext) != padded_length(end):
        raise CannotOpen("the opened bytes do not have the size they should")
    if plaintext.count(0, end) != len(plaintext) - end:
        raise CannotOpen("the padding is not empty")
    value = _decode(plaintext, end)
    if not isinstance(value, dict) or value.keys() != {"v", "kind", "at", "body"}:
        raise CannotOpen("the opened payload has the wrong fields")
    version, kind, at, body = value["v"], value["kind"], value["at"], value["body"]
    if version != _VERSION or isinstance(version, bool):
        raise CannotOpen("this payload was written by a newer version")
    if not isinstance(kind, str) or not isinstance(at, str) or not isinstance(body, dict):
        raise CannotOpen("the opened payload has the wrong fields")
    if not _is_plain(body, _DEPTH):
        raise CannotOpen("the opened payload holds more than plain data")
    try:
        moment = datetime.fromisoformat(at)
    except ValueError:
        raise CannotOpen("the opened payload has no readable time") from None
    if moment.tzinfo is None:
        raise CannotOpen("the opened payload's time has no zone")
    return Payload(kind, moment.astimezone(UTC), body)


def _decode(plaintext: bytes, end: int) -> object:
    """The value between length and padding; read in place, since an attachment has 20 MB."""
    stream = BytesIO(plaintext)
    stream.seek(_LENGTH_BYTES)
    try:
        value: object = cbor2.load(stream)
    except Exception:  # noqa: BLE001 - the decoder raises many kinds; its text could quote what was inside
        raise CannotOpen("the opened bytes are not CBOR") from None
    if stream.tell() != end:
        raise CannotOpen("bytes follow the payload")
    return value


def _is_plain(value: object, depth: int) -> bool:
    """Exact types only: a decoder's dates, sets, tags and subclasses are not plain data."""
    if value is None or type(value) in {bool, float, str, bytes}:
        return True
    if type(value) is int:
        return -(2**63) <= value < 2**64
    if depth == 0:
        return False
    if type(value) is list:
        return all(_is_plain(item, depth - 1) for item in value)
    if type(value) is dict:
        return all(type(key) is str and _is_plain(item, depth - 1) for key, item in value.items())
    return False
