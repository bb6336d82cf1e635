"""The one page: compiled from an opened journal, made of the client's own words and numbers only."""

from kapjournal.domain.summary.canonical import hash_of_page, summary_as_json
from kapjournal.domain.summary.compile import compile_summary
from kapjournal.domain.summary.reread import summary_from_json

__all__ = ["compile_summary", "hash_of_page", "summary_as_json", "summary_from_json"]
