"""Signed and wrapped structures as bytes for storage: one canonical CBOR list `[name, version, fields…]`."""

from collections.abc import Sequence
from datetime import UTC, date, datetime
from typing import Any

import cbor2

from kapjournal.domain.errors import CannotOpen, InvalidInput
from kapjournal.domain.sealed import Compartment, JournalAddress, JournalCertificate, Statement

_VERSION = 1


def write(name: str, *fields: str | bytes | int) -> bytes:
    return cbor2.dumps([name, _VERSION, *fields], canonical=True)


def read(raw: bytes, name: str, types: Sequence[type]) -> list[Any]:
    """The fields of a structure called `name`, of exactly these types. Raises CannotOpen otherwise."""
    try:
        value = cbor2.loads(raw)
    except Exception:  # noqa: BLE001 - the decoder raises many kinds; all mean the same here
        raise CannotOpen(f"these bytes hold no {name}") from None
    if type(value) is not list or value[:2] != [name, _VERSION]:
        raise CannotOpen(f"these bytes hold no {name}, or a newer one")
    fields = value[2:]
    if [type(item) for item in fields] != list(types):
        raise CannotOpen(f"this {name} is damaged")
    return fields


def certificate_to_bytes(certificate: JournalCertificate) -> bytes:
    return write(
        "certificate",
        *certificate.journal.fields(),
        certificate.public_key,
        certificate.review_by.isoformat(),
        certificate.issued_on.isoformat(),
        certificate.issued_by,
        certificate.signature,
    )


def certificate_from_bytes(raw: bytes) -> JournalCertificate:
    """Reads, does not verify: `sealer.check_certificate` does. Raises CannotOpen for damaged bytes."""
    types = (str, str, int, str, bytes, str, str, str, bytes)
    practice, client, epoch, compartment, key, review_by, issued_on, by, signature = read(
        raw, "certificate", types
    )
    try:
        journal = JournalAddress(practice, client, epoch, Compartment(compartment))
        days = date.fromisoformat(review_by), date.fromisoformat(issued_on)
    except (ValueError, InvalidInput) as error:
        raise CannotOpen("this certificate is damaged") from error
    return JournalCertificate(journal, key, days[0], days[1], by, signature)


def statement_to_bytes(statement: Statement) -> bytes:
    at = statement.at.astimezone(UTC).isoformat()
    return write("statement", statement.kind, statement.payload, at, statement.by, statement.signature)


def statement_from_bytes(raw: bytes) -> Statement:
    """Reads, does not verify: `certificates.verify_statement` does. Raises CannotOpen for damaged bytes."""
    kind, payload, at, by, signature = read(raw, "statement", (str, bytes, str, str, bytes))
    try:
        moment = datetime.fromisoformat(at)
    except ValueError as error:
        raise CannotOpen("this statement is damaged") from error
    return Statement(kind, payload, moment, by, signature)
