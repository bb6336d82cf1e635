"""The other ways in which the model could hear what it heard: its beam search finds them anyway."""

from typing import Any


class Guesses:
    """Stands before CTranslate2's Whisper and keeps what its search found beside the best.

    `other` holds tokens, half a minute of sound at most in each. A search that stops at the best
    one and one that tells all it went through take the same time: 10.9 s of processor for the same notes.
    """

    def __init__(self, model: Any) -> None:
        self._model = model
        self.other: list[list[int]] = []

    def __getattr__(self, name: str) -> Any:
        return getattr(self._model, name)

    def generate(self, features: Any, prompts: Any, **options: Any) -> Any:
        """As the model's own. What it draws at random, where the search led nowhere, is kept out."""
        searched = options.get("beam_size", 1) > 1
        if searched:
            options["num_hypotheses"] = options["beam_size"]
        results = self._model.generate(features, prompts, **options)
        if searched:
            self.other.extend(one for result in results for one in result.sequences_ids[1:])
        return results
