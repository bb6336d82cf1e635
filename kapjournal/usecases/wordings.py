"""The wording of a prompt as it was when it was chosen: kept by checksum, so that an edit changes no past."""

from kapjournal.domain.chat import PromptVersion
from kapjournal.domain.journal import AskedPrompt
from kapjournal.domain.prompt import Prompt
from kapjournal.domain.wording import dump, restore, with_checksum
from kapjournal.ports import UnitOfWork
from kapjournal.usecases.desk import Desk

_KNOWN: dict[str, Prompt] = {}
"""Wordings never change under their checksum, so they are read once a process."""


def keep_wording(uow: UnitOfWork, desk: Desk, prompt: Prompt) -> str:
    """Store this wording once; returns its checksum."""
    exact = prompt if prompt.checksum else with_checksum(prompt)
    if uow.find(PromptVersion, id=exact.checksum) is None:
        uow.add(PromptVersion(id=exact.checksum, body=dump(exact), first_used_at=desk.now()))
    return exact.checksum


def wording(uow: UnitOfWork, checksum: str) -> Prompt:
    """Raises NotFound when that wording was never kept."""
    known = _KNOWN.get(checksum)
    if known is None:
        known = _KNOWN[checksum] = restore(uow.get(PromptVersion, checksum).body)
    return known


def as_asked(prompt: Prompt) -> AskedPrompt:
    """The question for the inside of a seal: id, version and text as it was shown."""
    return AskedPrompt(prompt.id, prompt.version, prompt.text)
