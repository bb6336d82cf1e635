"""Refusals in the Bot API's own words and shape."""

from typing import Any

from kapjournal.domain.errors import KapjournalError


class ApiRefusal(KapjournalError):
    """One refused call. `code` is the HTTP status and the `error_code`; `description` is what bots match."""

    def __init__(self, code: int, description: str, *, retry_after: int | None = None) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.retry_after = retry_after

    def as_json(self) -> dict[str, Any]:
        body: dict[str, Any] = {"ok": False, "error_code": self.code, "description": self.description}
        if self.retry_after is not None:
            body["parameters"] = {"retry_after": self.retry_after}
        return body


def bad_request(reason: str) -> ApiRefusal:
    return ApiRefusal(400, f"Bad Request: {reason}")


def forbidden(reason: str) -> ApiRefusal:
    return ApiRefusal(403, f"Forbidden: {reason}")


def conflict(reason: str) -> ApiRefusal:
    return ApiRefusal(409, f"Conflict: {reason}")


def unauthorized() -> ApiRefusal:
    return ApiRefusal(401, "Unauthorized")


def too_many_requests(retry_after: int) -> ApiRefusal:
    return ApiRefusal(429, f"Too Many Requests: retry after {retry_after}", retry_after=retry_after)
